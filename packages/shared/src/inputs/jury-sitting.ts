import * as v from 'valibot';
import { DECISION_OUTCOMES, VOTE_CHOICES } from '../jury/vocabulary.ts';
import { id, optionalText, text } from './fields.ts';
import { idempotencyKey } from './idempotency.ts';

const key = idempotencyKey;
const codes = v.pipe(v.array(text(60), 'REQUIRED'), v.maxLength(500, 'TOO_LONG'));

/** Who does not take part in a case, and why. */
export const recordRecusalInput = v.object({ caseId: id, seatId: id, reason: text(1000), key }, 'REQUIRED');

export const withdrawRecusalInput = v.object({ caseId: id, seatId: id, key }, 'REQUIRED');

export const drawAttendanceCodeInput = v.object({ sessionId: id, key }, 'REQUIRED');

/** The path of a signature in a box of 400 by 150: moves, lines and curves, and nothing else of SVG. */
const drawn = v.pipe(
  v.string('REQUIRED'),
  v.maxLength(20_000, 'TOO_LONG'),
  v.regex(/^[MLmlQqCcZz0-9 .,-]+$/, 'UNREADABLE'),
);

const seated = { sessionId: id, seatId: id, key } as const;

/** A member who signs that they are there: by hand, or by the code of the room. */
export const signAttendanceInput = v.variant(
  'method',
  [
    v.object({ ...seated, method: v.literal('DRAWN', 'REQUIRED'), signature: drawn }, 'REQUIRED'),
    v.object(
      {
        ...seated,
        method: v.literal('CODE', 'REQUIRED'),
        code: v.pipe(v.string('REQUIRED'), v.regex(/^\d{6}$/, 'NOT_A_CODE')),
      },
      'REQUIRED',
    ),
  ],
  'REQUIRED',
);

export const recordDepartureInput = v.object(seated, 'REQUIRED');

/** Cases decided as proposed, all of them or none: as many as one request may name. */
export const decideByConsensusInput = v.object(
  {
    caseIds: v.pipe(
      v.array(id, 'REQUIRED'),
      v.minLength(1, 'REQUIRED'),
      v.maxLength(100, 'TOO_LONG'),
      v.check((ids) => new Set(ids).size === ids.length, 'TWICE'),
    ),
    key,
  },
  'REQUIRED',
);

/** What the jury declares of one case. */
export const decideCaseInput = v.object(
  {
    caseId: id,
    outcome: v.picklist(DECISION_OUTCOMES, 'REQUIRED'),
    blocks: codes,
    capabilities: codes,
    reason: optionalText(2000),
    ballotId: v.nullish(id, null),
    key,
  },
  'REQUIRED',
);

export const carryOverInput = v.object({ caseId: id, reason: text(1000), key }, 'REQUIRED');

export const reopenCaseInput = v.object({ caseId: id, reason: text(1000), key }, 'REQUIRED');

export const openBallotInput = v.object({ caseId: id, key }, 'REQUIRED');

/** A vote; `seatId` where it is that of somebody absent, whom the voter represents. */
export const castVoteInput = v.object(
  { ballotId: id, seatId: v.nullish(id, null), choice: v.picklist(VOTE_CHOICES, 'REQUIRED'), key },
  'REQUIRED',
);

export const closeBallotInput = v.object({ ballotId: id, key }, 'REQUIRED');
