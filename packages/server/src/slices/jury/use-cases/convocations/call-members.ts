import { randomUUID } from 'node:crypto';
import { type MailAttachment, queueMail } from '../../../../kernel/mail/index.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { parisInstant } from '../../../../kernel/paris-instant.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import type { AuditEvent } from '../../../audit/index.ts';
import { languagesOf } from '../../../identity/index.ts';
import { invitation } from '../../calendar/index.ts';
import { type Called, convocation } from '../../mail/convocations.ts';
import { convocationUrl } from '../../mail/session-facts-in-words.ts';
import { convocationPdf } from '../../papers/index.ts';
import { caseCountsOf } from '../../persistence/around-sessions.ts';
import {
  insertConvocation,
  insertDocument,
  type SeatedMember,
  seatedMembers,
  setConvoked,
} from '../../persistence/convocations.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { digestOf, newToken } from '../../secrets.ts';
import { eventOf, type ToldSession, toldSession } from './mailed-session.ts';

/** Why members are called, and where the links of their mails lead. */
export interface Call {
  readonly cause: Called['cause'];
  /** Origin of the console. */
  readonly publicUrl: string;
  /** Which of the seated members; everybody by default. */
  readonly which?: (member: SeatedMember) => boolean;
}

const nameOf = ({ givenNames, familyName }: SeatedMember): string => `${givenNames} ${familyName}`;

/** The convocation of one member, as their employer reads it. */
async function proofOf(
  uow: UnitOfWork,
  row: SessionRow,
  session: ToldSession,
  member: SeatedMember,
  cases: number,
): Promise<Buffer> {
  const { sessionOn, startsAt, endsAt, place, remoteUrl, centre, organiser, reference, certifications } = session;
  const substitute = member.seatId === row.substituteSeat ? 'SUBSTITUTE' : null;
  return convocationPdf({
    reference,
    issuedOn: parisDay(uow.now),
    centre: { name: centre, address: session.centreAddress, contacts: [organiser.email] },
    member: {
      seat: member.seatId,
      name: nameOf(member),
      college: member.college,
      organisation: member.organisation,
      voting: member.voting,
      tempWork: member.tempWork,
      address: member.address.filter((line) => line !== ''),
      named: member.seatId === row.presidentSeat ? 'PRESIDENT' : substitute,
    },
    session: {
      on: sessionOn,
      startsAt: parisInstant(sessionOn, startsAt).toISOString(),
      endsAt: parisInstant(sessionOn, endsAt).toISOString(),
      place: place ?? remoteUrl ?? '',
    },
    certifications,
    cases,
    signatory: { name: organiser.name, quality: `Pour ${centre}` },
  });
}

/**
 * Calls members who are seated: for each a convocation with its proof, and a mail with the link that answers, the proof
 * and an invitation for their calendar. Where no address is known, the proof is a letter that waits to be posted, and its
 * member is convoked on the day it is. @returns what the trail is to say
 */
export async function callMembers(
  uow: UnitOfWork,
  row: SessionRow,
  { cause, publicUrl, which = () => true }: Call,
): Promise<readonly AuditEvent[]> {
  const members = (await seatedMembers(uow, row.id)).filter(which);
  if (members.length === 0) return [];
  const session = await toldSession(uow, row);
  const cases = (await caseCountsOf(uow, [row.id]))[0]?.cases ?? 0;
  const known = await languagesOf(
    uow,
    members.map(({ personId }) => personId),
  );
  const languages = new Map(known.map(({ personId, language }) => [personId, language]));
  for (const member of members) {
    const { seatId, personId, email, organisation } = member;
    const [id, documentId, token] = [randomUUID(), randomUUID(), newToken()];
    const pdf = await proofOf(uow, row, session, member, cases);
    const name = `convocation-${row.reference}.pdf`;
    const madeBy = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
    const file = { id: documentId, sessionId: row.id, seatId, name, bytes: pdf, madeBy };
    await insertDocument(uow, { ...file, kind: 'CONVOCATION', contentType: 'application/pdf' });
    const linked = {
      linkHash: digestOf(token),
      documentId,
      calendarSequence: row.calendarSequence,
      byPost: email === null,
    };
    await insertConvocation(uow, { id, sessionId: row.id, seatId, personId, ...linked });
    if (email === null) continue;
    const event = eventOf(session, { seat: seatId, sequence: row.calendarSequence, writtenAt: uow.now, publicUrl });
    const calendar = invitation(event, session.organiser, { name: nameOf(member), email });
    const attachments: readonly MailAttachment[] = [
      { filename: name, contentType: 'application/pdf', content: pdf },
      { filename: 'invitation.ics', contentType: 'text/calendar; method=REQUEST', content: Buffer.from(calendar) },
    ];
    const language = languages.get(personId) ?? 'fr';
    const url = convocationUrl(publicUrl, token);
    const said = convocation({ language, name: nameOf(member), session, organisation, url, cause });
    await queueMail(uow, { to: email, ...said, attachments, expiresAt: parisInstant(row.sessionOn, row.endsAt) });
  }
  const seats = members.map(({ seatId }) => seatId);
  const byPost = members.flatMap(({ seatId, email }) => (email === null ? [seatId] : []));
  const sent = seats.filter((seatId) => !byPost.includes(seatId));
  await setConvoked(uow, sent, parisDay(uow.now));
  const kind = cause === 'REMINDED' ? 'REMINDER_SENT' : 'CONVOCATION_SENT';
  const object = { type: 'JURY_SESSION', id: row.id } as const;
  return [{ kind, object, after: { cause, seats, byPost, calendarSequence: row.calendarSequence } }];
}
