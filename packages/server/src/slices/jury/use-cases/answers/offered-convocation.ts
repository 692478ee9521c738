import { parisDay } from '../../../../kernel/paris-day.ts';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import { certificationTitles, organisationsNamed } from '../../persistence/around-sessions.ts';
import { convocationByHash } from '../../persistence/convocations.ts';
import { eligibleFor } from '../../persistence/eligible-members.ts';
import { type MemberRow, type SeatRow, seatsOf } from '../../persistence/seats.ts';
import { type SessionRow, sessionsByIds } from '../../persistence/sessions.ts';
import { digestOf } from '../../secrets.ts';

/** What the holder of a convocation's link may know. */
export interface OfferedConvocation {
  readonly session: SessionRow;
  /** Null where the convocation is over: then nobody is named. */
  readonly seat: SeatRow | null;
  readonly centre: string;
  readonly organisation: string;
  readonly certifications: readonly { readonly rncpCode: string; readonly title: string | null }[];
  /** Who could come instead: mandated by the same organisation, free, and not seated. */
  readonly substitutes: readonly MemberRow[];
}

/** A convocation by the token of its link; null where there is none. @param reader of everything */
export async function offeredConvocation(
  reader: PersonalReader,
  token: string,
  now: Date,
): Promise<OfferedConvocation | null> {
  const convocation = await convocationByHash(reader, digestOf(token));
  if (convocation === null) return null;
  const [session] = await sessionsByIds(reader, [convocation.sessionId]);
  if (session === undefined) return null;
  const found = (await seatsOf(reader, [session.id])).find(({ id }) => id === convocation.seatId);
  const holds = found?.personId === convocation.personId;
  const isOver = convocation.cancelled || session.state !== 'CONVENED' || session.sessionOn < parisDay(now) || !holds;
  const seat = isOver ? null : (found ?? null);
  const ids = [session.examCentreId, ...(seat === null ? [] : [seat.organisationId])];
  const names = new Map((await organisationsNamed(reader, ids)).map(({ id, name }) => [id, name]));
  const titles = new Map(
    (await certificationTitles(reader, session.certifications)).map(({ code, title }) => [code, title]),
  );
  const filter = { college: seat?.college ?? null, organisationId: seat?.organisationId ?? null, query: null };
  const eligible = seat === null ? [] : await eligibleFor(reader, session.id, filter);
  return {
    session,
    seat,
    centre: names.get(session.examCentreId) ?? '',
    organisation: names.get(seat?.organisationId ?? '') ?? '',
    certifications: session.certifications.map((rncpCode) => ({ rncpCode, title: titles.get(rncpCode) ?? null })),
    substitutes: eligible.filter(({ busy, seated, conflicts }) => !busy && !seated && conflicts === 0),
  };
}
