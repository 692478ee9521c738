import type { SessionState } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';

const MARKS: Readonly<Record<SessionState, Mark>> = {
  DRAFT: 'draft',
  CONVENED: 'later',
  OPEN: 'same',
  CLOSED: 'same',
  SEALED: 'yes',
  TRANSMITTED: 'yes',
  POSTPONED: 'warning',
  CANCELLED: 'no',
};

/** Where a session stands in its life. */
export function StateOfSession({ state }: { readonly state: SessionState }): ReactElement {
  const { t } = useTranslation();
  return <StateMark mark={MARKS[state]}>{t(`jury.state.${state}`)}</StateMark>;
}
