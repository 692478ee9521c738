import { parisDay } from '../../../../kernel/paris-day.ts';
import { parisInstant } from '../../../../kernel/paris-instant.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { correspondentsOf } from '../../../identity/index.ts';
import type { Party, SessionEvent } from '../../calendar/index.ts';
import { type MailedSession, sessionUrl } from '../../mail/session-facts-in-words.ts';
import { certificationTitles } from '../../persistence/around-sessions.ts';
import { organisationKept } from '../../persistence/organisations.ts';
import type { SessionRow } from '../../persistence/sessions.ts';

/** Where replies of calendar programs go while nobody runs the centre: nowhere. */
const NOBODY = 'ne-pas-repondre@jury.delibere.invalid';

/** A session as mails and calendars tell it. */
export interface ToldSession extends MailedSession {
  /** In whose name it is told: who runs the centre. */
  readonly organiser: Party;
  /** Lines of the postal address of the centre; none where it is not known. */
  readonly centreAddress: readonly string[];
}

/** A session with the names that mails about it say. */
export async function toldSession(uow: UnitOfWork, row: SessionRow): Promise<ToldSession> {
  const { id, reference, sessionOn, startsAt, endsAt, place, remoteUrl, examCentreId } = row;
  const held = await organisationKept(uow, examCentreId);
  const centre = held?.name ?? '';
  const centreAddress = (held?.postalAddress ?? '').split(/\s*[\r\n]+\s*/).filter((line) => line !== '');
  const titles = new Map((await certificationTitles(uow, row.certifications)).map(({ code, title }) => [code, title]));
  const certifications = row.certifications.map((code) => ({ code, title: titles.get(code) ?? '' }));
  const managers = await correspondentsOf(uow, ['EXAM_CENTRE_MANAGER'], [examCentreId], parisDay(uow.now));
  const organiser = { name: managers[0]?.name ?? centre, email: managers[0]?.email ?? NOBODY };
  const told = { id, reference, sessionOn, startsAt, endsAt, place, remoteUrl, centre, certifications };
  return { ...told, organiser, centreAddress };
}

/** The session as the calendar of one member shows it. */
export function eventOf(
  session: MailedSession,
  {
    seat,
    sequence,
    writtenAt,
    publicUrl,
  }: { readonly seat: string; readonly sequence: number; readonly writtenAt: Date; readonly publicUrl: string },
): SessionEvent {
  const { id, reference, sessionOn, startsAt, endsAt, place, remoteUrl, centre, certifications } = session;
  return {
    session: id,
    seat,
    sequence,
    writtenAt,
    startsAt: parisInstant(sessionOn, startsAt),
    endsAt: parisInstant(sessionOn, endsAt),
    title: `Jury paritaire ${reference} – ${certifications.map(({ code }) => code).join(', ')} – ${centre}`,
    description: remoteUrl === null ? '' : remoteUrl,
    place: place ?? remoteUrl ?? '',
    url: sessionUrl(publicUrl, id),
  };
}
