import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { type MinutesSeat, seatName } from './seat-name.ts';

type Minutes = NonNullable<MinutesPanel_SessionFragment['minutes']>;

interface Props {
  readonly minutes: Pick<Minutes, 'signatures' | 'missing'>;
  readonly seats: readonly MinutesSeat[];
}

const LINE = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, py: 2 } as const;

/** Who signed the minutes as they are, and who still has to. */
export function MinutesSignatures({ minutes, seats }: Props): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const names = new Map(seats.map((seat) => [seat.id, seatName(seat)]));
  return (
    <Box>
      <Typography variant="h3">{t('minutes.signatures')}</Typography>
      <Box
        component="ul"
        aria-label={t('minutes.signatures')}
        sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, '& > li': { borderTop: 1, borderColor: 'divider' } }}
      >
        {minutes.signatures.map(({ seatId, signedAt }) => (
          <Box component="li" key={seatId} sx={LINE} data-signed={seatId}>
            <StateMark mark="yes">{t('minutes.hasSigned')}</StateMark>
            <span lang="fr">{names.get(seatId)}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {instant(signedAt)}
            </Box>
          </Box>
        ))}
        {minutes.missing.map((one) => (
          <Box component="li" key={one} sx={LINE} data-missing={one}>
            <StateMark mark="later">{t('minutes.awaited')}</StateMark>
            <span>{t(`minutes.signatory.${one}`)}</span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
