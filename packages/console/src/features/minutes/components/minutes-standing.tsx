import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';

interface Standing {
  readonly mark: Mark;
  readonly state: string;
  readonly sentence: string;
}

function useStanding({ state, minutes }: Pick<MinutesPanel_SessionFragment, 'state' | 'minutes'>): Standing {
  const { t, i18n } = useTranslation();
  const instant = useInstants();
  if (!minutes) {
    return state === 'CLOSED'
      ? { mark: 'later', state: t('minutes.state.NONE'), sentence: t('minutes.none') }
      : { mark: 'unknown', state: t('minutes.state.HIDDEN'), sentence: t('minutes.hidden') };
  }
  if (minutes.sealedAt) {
    const when = instant(minutes.sealedAt);
    const sent = state === 'TRANSMITTED';
    return {
      mark: 'yes',
      state: t(sent ? 'minutes.state.TRANSMITTED' : 'minutes.state.SEALED'),
      sentence: t(sent ? 'minutes.transmitted' : 'minutes.sealedOn', { when }),
    };
  }
  if (minutes.missing.length === 0) {
    return { mark: 'yes', state: t('minutes.state.SIGNED'), sentence: t('minutes.signed') };
  }
  const who = new Intl.ListFormat(i18n.language).format(minutes.missing.map((one) => t(`minutes.signatory.${one}`)));
  return { mark: 'later', state: t('minutes.state.TO_SIGN'), sentence: t('minutes.toSign', { who }) };
}

/** Where minutes stand, in a word and in a sentence. */
export function MinutesStanding({ session }: { readonly session: MinutesPanel_SessionFragment }): ReactElement {
  const { mark, state, sentence } = useStanding(session);
  return (
    <Box component="output" sx={{ display: 'block' }}>
      <StateMark mark={mark}>{state}</StateMark>
      <Box sx={{ mt: 1, maxWidth: '65ch' }}>{sentence}</Box>
    </Box>
  );
}
