import * as v from 'valibot';
import { isDepartment } from '../departments.ts';
import { ORGANISATION_KINDS } from '../directory.ts';
import { readSiret } from '../siret.ts';
import {
  day,
  id,
  inOrder,
  optional,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalText,
  reason,
  text,
  version,
} from './fields.ts';

/** Fourteen digits, with spaces or without. Code: SIRET_INVALID. */
const siret = optional(
  v.pipe(
    v.string('SIRET_INVALID'),
    v.check((value) => readSiret(value) !== null, 'SIRET_INVALID'),
    v.transform((value) => readSiret(value) ?? ''),
  ),
);

/** Four digits. Code: IDCC_INVALID. */
const idcc = optional(v.pipe(v.string('IDCC_INVALID'), v.trim(), v.regex(/^\d{4}$/, 'IDCC_INVALID')));

const DETAILS = {
  name: text(300),
  shortName: optionalText(40),
  siret,
  idcc,
  parentId: optionalId,
} as const;

export const createOrganisationInput = v.object(
  { kind: v.picklist(ORGANISATION_KINDS, 'REQUIRED'), ...DETAILS },
  'REQUIRED',
);

/** Everything it is to be; what is left out is taken away. */
export const changeOrganisationInput = v.object({ id, version, ...DETAILS }, 'REQUIRED');

/** Where it is written to about juries. */
export const changeOrganisationContactInput = v.object(
  { id, version, juryEmail: optionalEmail, postalAddress: optionalText(500) },
  'REQUIRED',
);

/** The last day it exists; none opens it again. */
export const closeOrganisationInput = v.object({ id, version, on: optionalDay, reason }, 'REQUIRED');

/** All the departments an exam centre answers for. Codes: UNKNOWN_DEPARTMENT, TOO_MANY. */
export const setTerritoryInput = v.object(
  {
    id,
    version,
    departments: v.pipe(
      v.array(
        v.pipe(v.string('REQUIRED'), v.trim(), v.toUpperCase(), v.check(isDepartment, 'UNKNOWN_DEPARTMENT')),
        'REQUIRED',
      ),
      v.maxLength(101, 'TOO_MANY'),
      v.transform((codes) => [...new Set(codes)].sort()),
    ),
  },
  'REQUIRED',
);

export const giveRepresentativityInput = v.pipe(
  v.object({ organisationId: id, branchId: id, from: day, to: optionalDay, source: text(300) }, 'REQUIRED'),
  inOrder(),
);

/** Its last day. */
export const endRepresentativityInput = v.object({ id, on: day, reason }, 'REQUIRED');
