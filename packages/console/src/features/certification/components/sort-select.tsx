import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificationOrder } from '../../../gql/graphql.ts';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { ORDERS } from '../model/catalogue-search.ts';

interface Props {
  readonly value: CertificationOrder;
  readonly onChange: (order: CertificationOrder) => void;
}

/** The order of the results. */
export function SortSelect({ value, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box className="no-print">
      <PlainSelect
        label={t('catalogue.sort')}
        inline
        value={value}
        onChange={onChange}
        options={ORDERS.map((order) => ({ value: order, label: t(`catalogue.order.${order}`) }))}
      />
    </Box>
  );
}
