import { queueMail } from '../../../../kernel/mail/index.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { correspondentsOf } from '../../../identity/index.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { declined } from '../../mail/convocations.ts';
import { sessionUrl } from '../../mail/session-facts-in-words.ts';
import { organisationsNamed } from '../../persistence/around-sessions.ts';
import { answerSeat } from '../../persistence/convocations.ts';
import { mandateOn } from '../../persistence/designations.ts';
import { type MemberRow, mandatedByIds, type SeatRow, seatsOf } from '../../persistence/seats.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { toldSession } from '../convocations/mailed-session.ts';
import { changed } from '../session-changed.ts';

/** What somebody answers to their convocation. */
export interface Answered {
  readonly answer: 'ACCEPTED' | 'DECLINED';
  readonly note: string | null;
  /** Whom they propose in their place, where they decline. */
  readonly substituteId: string | null;
}

const nameOf = (person: MemberRow | null): string =>
  person === null ? '' : `${person.givenNames} ${person.familyName}`;

/** Tells those who organise, and those who designate for the organisation, that a member does not come. */
async function tellDeclined(
  uow: UnitOfWork,
  row: SessionRow,
  seat: SeatRow,
  substitute: MemberRow | null,
  publicUrl: string,
): Promise<void> {
  const session = await toldSession(uow, row);
  const [organisation] = await organisationsNamed(uow, [seat.organisationId]);
  const today = parisDay(uow.now);
  // Apart: who leads the delegation of the centre's chamber is not told of other delegations' members.
  const told = [
    ...(await correspondentsOf(uow, ['EXAM_CENTRE_MANAGER'], [row.examCentreId], today)),
    ...(await correspondentsOf(uow, ['DELEGATION_LEAD'], [seat.organisationId], today)),
  ];
  const facts = {
    session,
    member: nameOf(seat.person),
    organisation: organisation?.name ?? '',
    substitute: substitute && nameOf(substitute),
    url: sessionUrl(publicUrl, row.id),
  };
  for (const [email, { name, language }] of new Map(told.map((one) => [one.email, one]))) {
    await queueMail(uow, { to: email, ...declined({ ...facts, name, language }) });
  }
}

/**
 * Records what the holder of a seat answers; they may change their mind until the session opens. Answers the session's
 * id. Refuses WRONG_STATE, and NOT_MANDATED a substitute who could not sit for the same organisation that day.
 */
export async function recordAnswer(
  uow: UnitOfWork,
  row: SessionRow,
  seat: SeatRow,
  { answer, note, substituteId }: Answered,
  publicUrl: string,
): Promise<Result<string, JuryRefusal>> {
  if (row.state !== 'CONVENED') return refuse('WRONG_STATE', { state: row.state });
  const substitute = answer === 'DECLINED' ? substituteId : null;
  if (substitute !== null) {
    const { organisationId, college } = seat;
    const asked = { personId: substitute, organisationId, college, on: row.sessionOn, examCentreId: row.examCentreId };
    if ((await mandateOn(uow, asked)) === null) return refuse('NOT_MANDATED');
    const seats = await seatsOf(uow, [row.id]);
    if (seats.some(({ personId }) => personId === substitute)) return refuse('SEAT_TAKEN');
  }
  await answerSeat(uow, seat.id, { answer, note, substitute });
  if (answer === 'DECLINED') {
    const [proposed = null] = substitute === null ? [] : await mandatedByIds(uow, [substitute]);
    await tellDeclined(uow, row, seat, proposed, publicUrl);
  }
  await changed(uow, row.id, {
    kind: 'CONVOCATION_ANSWERED',
    object: { type: 'JURY_SESSION', id: row.id },
    before: { seat: seat.id, answer: seat.answer },
    after: { seat: seat.id, answer, substitute },
    ...(seat.personId !== null && { onBehalfOf: seat.personId }),
  });
  return accepted(row.id);
}
