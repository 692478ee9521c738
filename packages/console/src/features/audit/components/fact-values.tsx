import Box from '@mui/material/Box';
import type { ComponentProps, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FactValue } from './fact-value.tsx';

interface Props {
  readonly values: readonly ComponentProps<typeof FactValue>['value'][];
  /** They are so no more. */
  readonly struck: boolean;
}

/** The values of a fact; a dash where there is none. */
export function FactValues({ values, struck }: Props): ReactElement {
  const { t } = useTranslation();
  if (values.length === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        <span aria-hidden="true">{t('audit.difference.none')}</span>
        <span className="visually-hidden">{t('audit.difference.nothing')}</span>
      </Box>
    );
  }
  return (
    <>
      {values.map((value, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is told of an event never changes
        <span key={rank}>
          {rank > 0 && ', '}
          <FactValue value={value} struck={struck} />
        </span>
      ))}
    </>
  );
}
