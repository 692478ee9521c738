import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBallot } from '../model/case-filter.ts';
import { type RoomSession, seatName } from './room-context.ts';
import type { CaseLine } from './use-sitting.ts';

interface Known {
  readonly session: RoomSession;
  readonly cases: ReadonlyMap<string, CaseLine>;
}

/** What others did, in words to be spoken: the latest of it. Nothing is said of what was there at first. */
export function useSpoken(
  session: RoomSession,
  cases: readonly CaseLine[],
  complete: boolean,
): readonly [string, (words: string) => void] {
  const { t } = useTranslation();
  const [spoken, setSpoken] = useState('');
  const known = useRef<Known>(undefined);
  useEffect(() => {
    const before = known.current;
    if (complete) known.current = { session, cases: new Map(cases.map((one) => [one.id, one])) };
    if (!before) return;
    const said: string[] = [];
    if (before.session.state !== session.state) {
      if (session.state === 'OPEN') said.push(t('sitting.spoken.opened'));
      if (session.state === 'CLOSED') said.push(t('sitting.spoken.closed'));
    }
    for (const seat of session.seats) {
      const was = before.session.seats.find(({ id }) => id === seat.id)?.present ?? false;
      if (was === seat.present) continue;
      said.push(t(seat.present ? 'sitting.spoken.arrived' : 'sitting.spoken.gone', { name: seatName(seat) }));
    }
    const decided: CaseLine[] = [];
    for (const one of cases) {
      const was = before.cases.get(one.id);
      if (was === undefined || was === one) continue;
      if (!inBallot(was) && inBallot(one)) said.push(t('sitting.spoken.ballot', { name: one.name }));
      if (inBallot(was) && !inBallot(one)) said.push(t('sitting.spoken.ballotClosed', { name: one.name }));
      if (was.progress === 'PENDING' && one.progress === 'CARRIED_OVER')
        said.push(t('sitting.spoken.carried', { name: one.name }));
      if (was.progress === 'PENDING' && one.progress === 'DECIDED') decided.push(one);
    }
    const [first] = decided;
    if (first?.decision) {
      const outcome = t(`sitting.progress.${first.decision.outcome}`);
      said.push(t('sitting.spoken.decided', { count: decided.length, name: first.name, outcome }));
    }
    // oxlint-disable-next-line react/set-state-in-effect -- it is spoken of what came, whatever is drawn of it
    if (said.length > 0) setSpoken(said.join(' '));
  }, [session, cases, complete, t]);
  return [spoken, setSpoken];
}
