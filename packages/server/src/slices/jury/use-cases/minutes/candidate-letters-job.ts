import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import type { Task } from '../../../../kernel/jobs/index.ts';
import { queueMail } from '../../../../kernel/mail/index.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted } from '../../../../kernel/result.ts';
import { transact } from '../../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { languagesOf } from '../../../identity/index.ts';
import { candidateResult } from '../../mail/candidate-result.ts';
import { type CandidateLetterData, candidateLetterPdf } from '../../papers/candidate-letter.ts';
import type { MinutesCase, MinutesData } from '../../papers/minutes/minutes-data.ts';
import { type Unwritten, unwrittenLetters } from '../../persistence/candidate-letters.ts';
import { keepFile } from '../../persistence/documents.ts';
import { minutesText } from '../../persistence/minutes.ts';
import { lockedSession } from '../../persistence/sessions.ts';

/** The task that writes to the candidates of a session whose minutes are sealed. */
export const CANDIDATE_LETTERS = 'candidate-letters';

const PAYLOAD = v.object({ sessionId: v.string() });
/** Letters of one transaction: a few seconds of work, and what is lost where the process dies. */
const AT_ONCE = 20;

function letterOf(data: MinutesData, { number, candidate, certification, result }: MinutesCase, on: string) {
  const titles = data.certifications.find(({ code }) => code === certification);
  const president = data.members.find(({ seat }) => seat === data.chair?.seat);
  if (result.kind !== 'DECIDED' || titles === undefined || data.chair === null || president === undefined) return null;
  const letter: CandidateLetterData = {
    reference: `${data.reference}-${number}`,
    writtenOn: on,
    writtenAt: data.centre.name,
    centre: data.centre,
    candidate: { name: candidate.name, address: [], bornOn: candidate.bornOn },
    certification: titles,
    decision: result.decision,
    president: { name: president.name, substitute: data.chair.substitute },
  };
  return letter;
}

async function write(uow: UnitOfWork, data: MinutesData, { caseId, sessionId, personId, email }: Unwritten) {
  const case_ = data.cases.find((one) => one.caseId === caseId);
  const letter = case_ && letterOf(data, case_, parisDay(uow.now));
  if (!letter) return;
  const bytes = await candidateLetterPdf(letter);
  const name = `courrier-${letter.reference}.pdf`;
  await keepFile(uow, { id: randomUUID(), sessionId, kind: 'CANDIDATE_LETTER', caseId, name, bytes });
  if (email === null) return;
  const [known] = await languagesOf(uow, [personId]);
  const said = candidateResult({
    language: known?.language ?? 'fr',
    name: letter.candidate.name,
    certification: letter.certification.title,
    centre: letter.centre.name,
  });
  const attachments = [{ filename: name, contentType: 'application/pdf', content: bytes }];
  await queueMail(uow, { to: email, ...said, attachments });
}

/**
 * Writes to every candidate of whom the sealed minutes tell a decision: the letter is kept, and sent to those who have an
 * address. Run twice, it writes what is not written yet.
 */
export const candidateLetters: Task = async (payload, { pool }) => {
  const { sessionId } = v.parse(PAYLOAD, payload);
  const caller = { kind: 'SYSTEM', id: 'candidate-letters' } as const;
  for (let left = true; left; ) {
    const request = { caller, requestId: null, now: new Date(), settings: SYSTEM_SETTINGS };
    await transact(pool, request, async (uow) => {
      // Held, so that nobody else writes to them meanwhile.
      await lockedSession(uow, sessionId);
      const letters = await unwrittenLetters(uow, sessionId, AT_ONCE);
      const minutes = letters.length === 0 ? null : await minutesText(uow, sessionId);
      for (const letter of letters) if (minutes !== null) await write(uow, minutes.data, letter);
      left = letters.length === AT_ONCE;
      return accepted(null);
    });
  }
};
