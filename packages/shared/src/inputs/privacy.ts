import * as v from 'valibot';

const personId = v.pipe(v.string('REQUIRED'), v.uuid('NOT_AN_ID'));

/** Whose data are given out. */
export const personExportInput = v.object({ personId });

/** Who is forgotten, and why. */
export const personErasureInput = v.object({
  personId,
  reason: v.pipe(v.string('REQUIRED'), v.trim(), v.nonEmpty('REQUIRED'), v.maxLength(500, 'TOO_LONG')),
});
