import Box from '@mui/material/Box';
import type { ReactElement, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { HabilitationKind, HabilitationState } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';

/** A partner with its habilitation, one row of the table. */
export interface Partner {
  readonly siret?: string | null;
  readonly name: string;
  readonly kind?: HabilitationKind | null;
  readonly state?: HabilitationState | null;
  readonly activeFrom?: string | null;
  readonly mayAct: boolean;
}

interface Props {
  readonly partner: Partner;
  /** Rank among the rows shown, from 0; rows not drawn count too. */
  readonly index: number;
  /** Measures the row once drawn: on a phone its words wrap. */
  readonly ref: Ref<HTMLTableRowElement>;
}

/** Draws one partner, whole on its row. */
export function PartnerRow({ partner, index, ref }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const state = partner.state ? t(`certification.partners.${partner.state}`) : t('app.unknown');
  const small = { color: 'text.secondary', fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums' };
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <td>
        <Box
          lang="fr"
          title={partner.name}
          sx={{ whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 500 }}
        >
          {partner.name}
        </Box>
        <Box sx={small}>{partner.siret ?? t('certification.identity.noSiret')}</Box>
      </td>
      <td data-column="kind">
        {partner.kind ? t(`certification.partners.${partner.kind}`) : t('app.unknown')}
        <Box sx={{ ...small, display: { xs: 'block', sm: 'none' } }}>{state}</Box>
      </td>
      <td data-column="state">
        <StateMark mark={partner.mayAct ? 'yes' : partner.state ? 'no' : 'unknown'}>{state}</StateMark>
      </td>
      <td data-column="from">{partner.activeFrom ? inWords(partner.activeFrom) : '–'}</td>
    </tr>
  );
}
