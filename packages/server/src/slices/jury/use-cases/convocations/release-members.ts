import { queueMail } from '../../../../kernel/mail/index.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { languagesOf } from '../../../identity/index.ts';
import { cancellation } from '../../calendar/index.ts';
import { type Release, released } from '../../mail/convocations.ts';
import {
  endConvocations,
  nextCalendarSequence,
  type SeatedMember,
  seatedMembers,
} from '../../persistence/convocations.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { eventOf, toldSession } from './mailed-session.ts';

/** Who does not have to come, why, and where the links of calendars lead. */
export interface Releasing {
  readonly release: Release;
  readonly publicUrl: string;
  /** Told to them; null for nothing. */
  readonly reason: string | null;
  /** Their seats; all of the session for null. */
  readonly seatIds: readonly string[] | null;
}

/**
 * Ends convocations that left, and tells whoever had one, by mail and in their calendar. Seats are read as they are held
 * now: to be called before they change. @returns the number of the session in calendars from now on
 */
export async function releaseMembers(
  uow: UnitOfWork,
  row: SessionRow,
  { release, publicUrl, reason, seatIds }: Releasing,
): Promise<number> {
  const ended = await endConvocations(uow, row.id, seatIds);
  if (ended.length === 0) return row.calendarSequence;
  const called = new Set(ended.map(({ seatId, personId }) => `${seatId} ${personId}`));
  const holds = ({ seatId, personId }: SeatedMember): boolean => called.has(`${seatId} ${personId}`);
  const members = (await seatedMembers(uow, row.id)).filter(holds);
  const sequence = await nextCalendarSequence(uow, row.id);
  const session = await toldSession(uow, row);
  const known = await languagesOf(
    uow,
    members.map(({ personId }) => personId),
  );
  const languages = new Map(known.map(({ personId, language }) => [personId, language]));
  for (const { seatId, personId, email, givenNames, familyName } of members) {
    if (email === null) continue;
    const name = `${givenNames} ${familyName}`;
    const event = eventOf(session, { seat: seatId, sequence, writtenAt: uow.now, publicUrl });
    const content = Buffer.from(cancellation(event, session.organiser, { name, email }));
    const attachments = [{ filename: 'annulation.ics', contentType: 'text/calendar; method=CANCEL', content }];
    const said = released({ language: languages.get(personId) ?? 'fr', name, session, release, reason });
    await queueMail(uow, { to: email, ...said, attachments });
  }
  return sequence;
}
