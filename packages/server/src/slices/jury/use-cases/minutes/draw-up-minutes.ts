import { randomUUID } from 'node:crypto';
import { drawUpMinutesInput } from '@delibere/shared';
import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { drawUp } from '../../papers/minutes/draw-up.ts';
import { minutesFingerprint } from '../../papers/minutes/fingerprint.ts';
import { minutesPdf } from '../../papers/minutes/minutes.ts';
import type { MinutesData } from '../../papers/minutes/minutes-data.ts';
import { keepFile } from '../../persistence/documents.ts';
import { minutesText, putMinutes, signaturesOf } from '../../persistence/minutes.ts';
import { readMinutesNames, readMinutesSource } from '../../persistence/minutes-source.ts';
import { changed } from '../session-changed.ts';
import { sittingOf } from '../sitting/case-in-sitting.ts';
import { sessionPermits } from '../sitting/permitted.ts';

/** What the minutes say now, the revision being the next one where anything is new. */
async function drawn(
  uow: UnitOfWork,
  sessionId: string,
  observations: readonly string[],
): Promise<Result<MinutesData, JuryRefusal>> {
  const source = await readMinutesSource(uow, sessionId);
  if (source === null) throw new Error('A session that is closed was opened');
  const names = await readMinutesNames(uow, sessionId, source.certifications);
  const before = await minutesText(uow, sessionId);
  const revision = before?.revision ?? 0;
  const again = drawUp(source, names, { revision, observations, succession: [] });
  if (minutesFingerprint(again) === before?.sha256) return refuse('NOTHING_TO_CHANGE');
  return accepted({ ...again, revision: revision + 1 });
}

/**
 * Draws up the minutes of a closed session from what it froze, with what members asked to be written down. Until the seal
 * they may be drawn up again: signatures are of a text, and those of the one before do not count any more, so that nobody
 * is kept from mending it by who was first to sign. Refuses NOTHING_TO_CHANGE where they say the same already.
 */
export const drawUpMinutes = useCase({
  permission: 'session.step',
  input: drawUpMinutesInput,
  run: async (uow, { sessionId, observations }, access): Promise<Result<string, JuryRefusal>> => {
    const found = await sittingOf(uow, access, 'session.step', sessionId, 'session.read');
    if (!found.ok) return found;
    const may = sessionPermits(found.value, 'DRAW_UP_MINUTES');
    if (!may.ok) return may;
    const text = await drawn(uow, sessionId, observations);
    if (!text.ok) return text;
    const data = text.value;
    const [sha256, documentId] = [minutesFingerprint(data), randomUUID()];
    const voided = (await signaturesOf(uow, [sessionId])).map(({ seatId }) => seatId);
    const name = `${data.reference}-r${data.revision}.pdf`;
    await keepFile(uow, { id: documentId, sessionId, kind: 'MINUTES', name, bytes: await minutesPdf(data) });
    await putMinutes(uow, sessionId, { data, documentId, sha256 });
    await changed(uow, sessionId, {
      kind: 'MINUTES_DRAWN_UP',
      object: { type: 'JURY_SESSION', id: sessionId },
      after: { revision: data.revision, sha256, voided },
    });
    return accepted(sessionId);
  },
});
