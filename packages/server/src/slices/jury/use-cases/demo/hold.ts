import { randomUUID } from 'node:crypto';
import type { SessionAction } from '@delibere/shared';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../../../kernel/read/personal-reader.ts';
import { casesAfter } from '../../persistence/cases.ts';
import { minutesOf } from '../../persistence/minutes.ts';
import { type SeatRow, seatsOf } from '../../persistence/seats.ts';
import { drawUpMinutes } from '../minutes/draw-up-minutes.ts';
import { signMinutes } from '../minutes/sign-minutes.ts';
import { signAttendance } from '../sitting/attendance/sign-attendance.ts';
import { decideByConsensus } from '../sitting/decide-by-consensus.ts';
import { SittingSecrets } from '../sitting/sitting-secrets.ts';
import type { StepTools } from '../steps/step-effect.ts';
import { takeSessionStep } from '../take-session-step.ts';
import { type DemoActor, demoActor } from './demo-actor.ts';

/** A session that is to be held, so many days ago. */
interface Past {
  readonly pool: Pick<pg.Pool, 'connect'>;
  readonly now: Date;
  readonly id: string;
  readonly tools: StepTools;
  readonly daysAgo: number;
}

/** Signed by hand, or by a program that pretends so. */
const SIGNATURE = 'M 40 95 C 70 20 100 20 110 90 C 120 130 150 60 180 80 L 230 70 C 260 40 290 110 340 60';

/** Whoever holds a seat, in an account of their own: gestures of a sitting are somebody's. */
function memberOf({ pool, now, daysAgo }: Past, { personId }: SeatRow): DemoActor {
  const grants = [{ role: 'DELEGATION_MEMBER', scope: null }] as const;
  return demoActor(pool, now, daysAgo, { personId, grants, accountId: randomUUID() });
}

/**
 * Has a session held on its day by those who sit in it: all come, all cases are decided as proposed, and the minutes are
 * drawn up, signed by who presides and one of the unions, and sealed.
 */
export async function hold(past: Past): Promise<void> {
  const { pool, id: sessionId, tools } = past;
  const reader = personalReader(pool, SYSTEM_SETTINGS);
  const seats = (await seatsOf(reader, [sessionId])).map((seat) => ({ seat, actor: memberOf(past, seat) }));
  const president = seats[0]?.actor;
  const union = seats.find(({ seat }) => seat.college === 'UNIONS')?.actor;
  if (president === undefined || union === undefined) throw new Error('A jury of the demonstration has two sides');
  const step = (action: SessionAction): Promise<string> => president.do(takeSessionStep(tools), { sessionId, action });
  const sign = signAttendance(new SittingSecrets(randomUUID()));
  for (const { seat, actor } of seats) {
    const arrival = { sessionId, seatId: seat.id, method: 'DRAWN', signature: SIGNATURE, key: randomUUID() };
    await actor.do(sign, arrival);
  }
  await step('OPEN');
  const caseIds = (await casesAfter(reader, sessionId, 0, 500)).map(({ id }) => id);
  await president.do(decideByConsensus, { caseIds, key: randomUUID() });
  await step('CLOSE');
  await president.do(drawUpMinutes, { sessionId, observations: ['Le jury remercie le centre de son accueil.'] });
  const [minutes] = await minutesOf(reader, [sessionId]);
  for (const actor of [president, union]) {
    await actor.do(signMinutes, { sessionId, sha256: minutes?.sha256, key: randomUUID() });
  }
  await step('SEAL');
}
