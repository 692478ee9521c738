import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { RouteLink } from '../../../ui/links.tsx';

interface Props {
  readonly items: readonly {
    readonly sourceBlocks: readonly string[];
    readonly destinationCode: string;
    readonly destinationBlocks: readonly string[];
    readonly destination?: { readonly id: string } | null;
  }[];
}

/** Blocks of this certification recognised as blocks of another. */
export function Correspondences({ items }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Box sx={{ mt: 6 }}>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t('certification.chain.correspondences')}
      </Typography>
      <DataTable
        caption={t('certification.chain.correspondences')}
        columns={[
          { key: 'from', label: t('certification.chain.from') },
          { key: 'to', label: t('certification.chain.to') },
        ]}
        rows={items.map((item) => ({
          key: `${item.sourceBlocks.join()}-${item.destinationCode}-${item.destinationBlocks.join()}`,
          cells: {
            from: item.sourceBlocks.join(', ') || t('certification.chain.whole'),
            to: (
              <>
                {item.destination ? (
                  <RouteLink to="/certifications/$rncpCode" params={{ rncpCode: item.destinationCode }}>
                    {item.destinationCode}
                  </RouteLink>
                ) : (
                  item.destinationCode
                )}
                {t('app.labelled', {
                  label: '',
                  value: item.destinationBlocks.join(', ') || t('certification.chain.whole'),
                })}
              </>
            ),
          },
        }))}
      />
    </Box>
  );
}
