import * as v from 'valibot';
import { id, text } from './fields.ts';
import { idempotencyKey } from './idempotency.ts';

/** The minutes of a session, with what members asked to be written down. */
export const drawUpMinutesInput = v.object(
  { sessionId: id, observations: v.pipe(v.array(text(2000), 'REQUIRED'), v.maxLength(50, 'TOO_LONG')) },
  'REQUIRED',
);

/** A signature, of the text with this SHA-256 in hexadecimal. */
export const signMinutesInput = v.object(
  {
    sessionId: id,
    sha256: v.pipe(v.string('REQUIRED'), v.regex(/^[0-9a-f]{64}$/, 'UNREADABLE')),
    key: idempotencyKey,
  },
  'REQUIRED',
);

/** A correction beside sealed minutes: why, and what they should say. */
export const rectifyMinutesInput = v.object(
  { sessionId: id, reason: text(1000), correction: text(4000), key: idempotencyKey },
  'REQUIRED',
);
