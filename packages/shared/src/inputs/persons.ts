import * as v from 'valibot';
import { COLLEGES } from '../directory.ts';
import {
  day,
  id,
  inOrder,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalPhone,
  optionalText,
  reason,
  text,
  version,
} from './fields.ts';

const IDENTITY = { familyName: text(100), givenNames: text(100), qualification: optionalText(300) } as const;
const CONTACT = { email: optionalEmail, phone: optionalPhone, address: optionalText(500) } as const;
const PERIOD = { from: day, to: optionalDay } as const;

/** Somebody new, and where they belong if that is known. */
export const createPersonInput = v.object(
  {
    ...IDENTITY,
    contact: v.nullish(v.object(CONTACT, 'REQUIRED'), null),
    affiliation: v.nullish(
      v.pipe(v.object({ organisationId: id, position: optionalText(200), ...PERIOD }, 'REQUIRED'), inOrder()),
      null,
    ),
  },
  'REQUIRED',
);

/** Everything their entry is to say of who they are. */
export const rectifyPersonInput = v.object({ id, version, ...IDENTITY, reason }, 'REQUIRED');

/** Everything their contact data is to be; what is left out is taken away. */
export const changeContactInput = v.object({ id, version, ...CONTACT }, 'REQUIRED');

export const addAffiliationInput = v.pipe(
  v.object({ personId: id, organisationId: id, position: optionalText(200), ...PERIOD }, 'REQUIRED'),
  inOrder(),
);

/** Its last day. */
export const endAffiliationInput = v.object({ id, on: day }, 'REQUIRED');

export const giveMandateInput = v.pipe(
  v.object(
    {
      personId: id,
      organisationId: id,
      college: v.picklist(COLLEGES, 'REQUIRED'),
      tempWork: v.nullish(v.boolean('REQUIRED'), false),
      examCentreId: optionalId,
      source: optionalText(300),
      ...PERIOD,
    },
    'REQUIRED',
  ),
  inOrder(),
);

/** Its last day. */
export const endMandateInput = v.object({ id, on: day, reason }, 'REQUIRED');
