import { randomUUID } from 'node:crypto';
import { rectifyMinutesInput, type SessionRole } from '@delibere/shared';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import { onlyOnce } from '../../../../kernel/write/idempotency/index.ts';
import type { Refusal } from '../../../../kernel/write/refusal.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { type Rectification, type RectificationRefusal, rectify } from '../../domain/session/rectify.ts';
import { fingerprintOf } from '../../papers/minutes/fingerprint.ts';
import { rectificationPagePdf } from '../../papers/rectification-page.ts';
import type { SealCertificate } from '../../papers/seal/certificate.ts';
import { sealPdf } from '../../papers/seal/seal-pdf.ts';
import { keepFile } from '../../persistence/documents.ts';
import { minutesText } from '../../persistence/minutes.ts';
import { insertRectification, rectificationsOf } from '../../persistence/rectifications.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { changed } from '../session-changed.ts';
import { sittingOf } from '../sitting/case-in-sitting.ts';
import { sessionPermits } from '../sitting/permitted.ts';

const QUALITIES: Readonly<Partial<Record<SessionRole, string>>> = {
  PRESIDENT: 'Présidence du jury',
  EXAM_CENTRE_MANAGER: 'Pour le centre d’examen',
};

function told(code: RectificationRefusal, { state }: SessionRow): Result<never, JuryRefusal> {
  if (code === 'NOT_SEALED') return refuse('WRONG_STATE', { state });
  if (code === 'WRONG_ROLE' || code === 'REASON_MISSING') return refuse(code);
  return refuse('BLOCKED', { blockers: code });
}

/** Keeps the page of a rectification, sealed as minutes are, and links it to what comes before. */
async function keep(
  uow: UnitOfWork,
  { id }: SessionRow,
  rectification: Rectification,
  parts: { readonly certificate: SealCertificate | null; readonly by: string; readonly role: SessionRole },
): Promise<{ readonly sha256: string; readonly previous: string }> {
  const minutes = await minutesText(uow, id);
  const sealed = minutes?.sealedSha256 ?? null;
  if (minutes === null || sealed === null || minutes.sealedAt === null) throw new Error('Sealed minutes have no seal');
  const last = (await rectificationsOf(uow, [id])).at(-1);
  const previous = last === undefined ? sealed : fingerprintOf(last.data);
  const { centre, reference, session } = minutes.data;
  const pdf = await rectificationPagePdf({
    centre,
    rectification,
    minutes: { reference, sessionOn: session.on, sealedOn: parisDay(new Date(minutes.sealedAt)), sha256: sealed },
    signatory: { name: parts.by, quality: QUALITIES[parts.role] ?? '' },
  });
  const name = `${reference}-rectification-${rectification.number}`;
  const reason = `Rectification ${rectification.number} du procès-verbal ${reference}, précédent ${previous}`;
  const { bytes, sha256 } = await sealPdf(pdf, parts.certificate, { at: uow.now, reason, place: session.place });
  const documentId = randomUUID();
  await keepFile(uow, { id: documentId, sessionId: id, kind: 'RECTIFICATION', name: `${name}.pdf`, bytes });
  await insertRectification(uow, { sessionId: id, documentId, data: { ...rectification, previous } });
  return { sha256, previous };
}

/**
 * Adds a correction beside sealed minutes, whose text stays as it is: dated, reasoned, numbered, and bound to what comes
 * before by its hash. Refuses WRONG_STATE before the seal, when the minutes themselves are mended.
 */
export const rectifyMinutes = (certificate: SealCertificate | null): UseCase<typeof rectifyMinutesInput, string> =>
  useCase({
    permission: 'session.step',
    input: rectifyMinutesInput,
    run: async (uow, { sessionId, reason, correction, key }, access): Promise<Result<string, Refusal>> => {
      const once = { key, operation: 'rectifyMinutes', objectId: sessionId };
      const done = await onlyOnce(uow, once, async () => {
        const found = await sittingOf(uow, access, 'session.step', sessionId, 'session.read');
        if (!found.ok) return found;
        const may = sessionPermits(found.value, 'RECTIFY_MINUTES');
        if (!may.ok) return may;
        const { session, viewer } = found.value;
        const role = viewer.roles.find((one) => one in QUALITIES);
        if (role === undefined) return refuse('WRONG_ROLE');
        const sealedOn = session.sealedAt === null ? null : parisDay(new Date(session.sealedAt));
        const rectifications = (await rectificationsOf(uow, [sessionId])).map(({ data }) => data);
        const said = { on: parisDay(uow.now), reason, text: correction };
        const decided = rectify({ state: session.state, sealedOn, rectifications }, said, role);
        if (!decided.ok) return told(decided.refusal, session);
        const kept = await keep(uow, session, decided.value, { certificate, by: access.viewer.name, role });
        await changed(uow, sessionId, {
          kind: 'MINUTES_RECTIFIED',
          object: { type: 'JURY_SESSION', id: sessionId },
          after: { number: decided.value.number, ...kept },
          reason,
        });
        return accepted(null);
      });
      return done.ok ? accepted(sessionId) : done;
    },
  });
