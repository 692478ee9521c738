import * as v from 'valibot';
import { COLLEGES } from '../directory.ts';
import { SESSION_ACTIONS } from '../jury/vocabulary.ts';
import { day, id, optional, optionalDay, optionalId, optionalText, reason, text, version } from './fields.ts';

/** A time of the clock, "09:00". Codes: REQUIRED, NOT_A_TIME. */
const time = v.pipe(
  v.string('REQUIRED'),
  v.trim(),
  v.nonEmpty('REQUIRED'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'NOT_A_TIME'),
);

/** An address of the web, or none. Codes: TOO_LONG, NOT_AN_ADDRESS. */
const remoteUrl = optional(
  v.pipe(
    v.string('NOT_AN_ADDRESS'),
    v.trim(),
    v.maxLength(500, 'TOO_LONG'),
    v.url('NOT_AN_ADDRESS'),
    v.regex(/^https:\/\/\S+$/, 'NOT_AN_ADDRESS'),
  ),
);

/** Codes of fiches, each once. Codes: REQUIRED, TOO_MANY, NOT_A_CODE. */
const certifications = v.pipe(
  v.array(
    v.pipe(v.string('REQUIRED'), v.trim(), v.toUpperCase(), v.regex(/^(RNCP|RS)\d{1,7}$/, 'NOT_A_CODE')),
    'REQUIRED',
  ),
  v.minLength(1, 'REQUIRED'),
  v.maxLength(50, 'TOO_MANY'),
  v.transform((codes) => [...new Set(codes)].sort()),
);

const PLAN = {
  sessionOn: day,
  startsAt: time,
  endsAt: time,
  place: optionalText(300),
  remoteUrl,
  certifications,
  /** "ACCORD_2019@1"; null: the rules in force that day for these certifications. */
  ruleSetId: optionalText(60),
} as const;

type Planned = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
};

/** Begins before it ends, and is held somewhere. Codes: ENDS_BEFORE_IT_BEGINS on `endsAt`, REQUIRED on `place`. */
function held<Input extends Planned>(): v.RawCheckAction<Input> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const problem = (key: 'endsAt' | 'place', message: string): void =>
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: value, key, value: value[key] }] });
    if (value.endsAt <= value.startsAt) problem('endsAt', 'ENDS_BEFORE_IT_BEGINS');
    if (value.place === null && value.remoteUrl === null) problem('place', 'REQUIRED');
  });
}

/** A session to plan. */
export const planSessionInput = v.pipe(v.object({ examCentreId: id, branchId: id, ...PLAN }, 'REQUIRED'), held());

/** What it was decided on. */
const OF_SESSION = { sessionId: id, revision: version } as const;

/** Everything the plan of a session is to be. */
export const changeSessionInput = v.pipe(v.object({ ...OF_SESSION, ...PLAN }, 'REQUIRED'), held());

const HELD = {
  personId: optionalId,
  voting: v.nullish(v.boolean('REQUIRED'), true),
  tempWork: v.nullish(v.boolean('REQUIRED'), false),
  designatedBy: optionalId,
} as const;

/** A seat to add at the end of a side. */
export const addSeatInput = v.object(
  { ...OF_SESSION, college: v.picklist(COLLEGES, 'REQUIRED'), organisationId: id, ...HELD },
  'REQUIRED',
);

/** Everything a seat is to be; its side and its organisation stay. */
export const changeSeatInput = v.object({ ...OF_SESSION, seatId: id, ...HELD, proxyTo: optionalId }, 'REQUIRED');

export const seatInput = v.object({ ...OF_SESSION, seatId: id }, 'REQUIRED');

/** The day the letter was posted that calls the holder of a seat. */
export const recordPostingInput = v.object({ ...OF_SESSION, seatId: id, on: day }, 'REQUIRED');

/** The place a seat is to have in its side, from 1. */
export const moveSeatInput = v.object(
  { ...OF_SESSION, seatId: id, rank: v.pipe(v.number('REQUIRED'), v.integer('REQUIRED'), v.minValue(1, 'REQUIRED')) },
  'REQUIRED',
);

/** Who presides and who does in their absence; null for nobody. */
export const namePresidentInput = v.object(
  { ...OF_SESSION, presidentSeat: optionalId, substituteSeat: optionalId },
  'REQUIRED',
);

/** The day the regional joint committee was told; null where it was not. */
export const tellRegionalCommitteeInput = v.object({ ...OF_SESSION, on: optionalDay }, 'REQUIRED');

/** A finding to pass over, by its key. */
export const overrideFindingInput = v.object({ ...OF_SESSION, findingKey: text(5_000), reason }, 'REQUIRED');

export const withdrawOverrideInput = v.object({ ...OF_SESSION, findingKey: text(5_000) }, 'REQUIRED');

/** A step in the life of a session; a session that is composed again may be given its day at once. */
export const takeSessionStepInput = v.object(
  {
    sessionId: id,
    revision: v.nullish(version, null),
    /** Done once however often it is asked. */
    key: optionalId,
    action: v.picklist(SESSION_ACTIONS, 'REQUIRED'),
    reason: optionalText(500),
    newDay: v.nullish(
      v.pipe(
        v.object({ sessionOn: day, startsAt: time, endsAt: time }, 'REQUIRED'),
        v.check(({ startsAt, endsAt }) => startsAt < endsAt, 'ENDS_BEFORE_IT_BEGINS'),
      ),
      null,
    ),
  },
  'REQUIRED',
);

/** Organisations to ask who sits for them; those that are owed a request and were not asked for null. */
export const askDesignationsInput = v.object(
  {
    ...OF_SESSION,
    organisationIds: v.nullish(
      v.pipe(v.array(id, 'REQUIRED'), v.minLength(1, 'REQUIRED'), v.maxLength(50, 'TOO_MANY')),
      null,
    ),
  },
  'REQUIRED',
);

/** Who sits for an organisation; a seat of theirs for each, or one that is vacant or added. */
export const answerDesignationInput = v.object(
  {
    sessionId: id,
    organisationId: id,
    members: v.pipe(
      v.array(
        v.object({ personId: id, seatId: optionalId, voting: v.nullish(v.boolean('REQUIRED'), null) }, 'REQUIRED'),
        'REQUIRED',
      ),
      v.maxLength(20, 'TOO_MANY'),
      v.check((members) => new Set(members.map(({ personId }) => personId)).size === members.length, 'REPEATED'),
    ),
  },
  'REQUIRED',
);

export const remindSessionInput = v.object({ sessionId: id }, 'REQUIRED');

const ANSWER = {
  answer: v.picklist(['ACCEPTED', 'DECLINED'], 'REQUIRED'),
  note: optionalText(1_000),
  /** Whom somebody who declines proposes. */
  substituteId: optionalId,
} as const;

/** What a member who signed in answers to their convocation. */
export const answerConvocationInput = v.object({ sessionId: id, ...ANSWER }, 'REQUIRED');

/** What the holder of a link answers. */
export const answerConvocationByLinkInput = v.object({ token: text(100), ...ANSWER }, 'REQUIRED');
