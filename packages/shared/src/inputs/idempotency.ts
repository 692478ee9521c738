import * as v from 'valibot';

/** The key of one gesture, made where it was made: the same when the request is sent again, another for the next gesture. */
export const idempotencyKey = v.pipe(v.string('REQUIRED'), v.uuid('NOT_AN_ID'));
