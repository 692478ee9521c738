import * as v from 'valibot';
import {
  BALLOT_SECRECIES,
  IMBALANCE_RULES,
  LINK_RULES,
  MAJORITY_BASES,
  PARITY_COUNTS,
  PARITY_MODES,
  PRESIDENT_SIDES,
  QUALIFICATION_RULES,
  RULE_PARAMETERS,
  type RuleParameters,
  readRuleSetId,
  SUBSTITUTE_SIDES,
  TIE_RULES,
} from '../jury/rules.ts';
import { day, inOrder, optional, optionalDay, reason, text, version } from './fields.ts';

/** Whole; whether it makes sense is for `checkRuleSet`, so that a draft can be kept while it is written. */
const whole = v.pipe(
  v.number('NUMBER_MISSING'),
  v.integer('NOT_A_COUNT'),
  v.minValue(-1_000_000, 'NOT_A_COUNT'),
  v.maxValue(1_000_000, 'NOT_A_COUNT'),
);

const optionalWhole = v.nullish(whole, null);
const yesNo = v.boolean('REQUIRED');
const bounds = v.object({ min: whole, max: optionalWhole }, 'REQUIRED');

const majority = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('SIMPLE') }),
    v.object({ kind: v.literal('ABSOLUTE') }),
    v.object(
      {
        kind: v.literal('THRESHOLD'),
        numerator: whole,
        denominator: whole,
        of: v.picklist(MAJORITY_BASES, 'REQUIRED'),
      },
      'NUMBER_MISSING',
    ),
  ],
  'REQUIRED',
);

const retention = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('UNLIMITED') }),
    v.object({ kind: v.literal('MONTHS'), months: whole }, 'NUMBER_MISSING'),
    v.object({ kind: v.literal('NOT_KEPT') }),
  ],
  'REQUIRED',
);

/** Every parameter of a rule set. Codes: REQUIRED, NUMBER_MISSING, NOT_A_COUNT. */
export const ruleParameters: v.GenericSchema<unknown, RuleParameters> = v.object(
  {
    parity: v.picklist(PARITY_MODES, 'REQUIRED'),
    parityCounts: v.picklist(PARITY_COUNTS, 'REQUIRED'),
    imbalance: v.picklist(IMBALANCE_RULES, 'REQUIRED'),
    employerMembers: bounds,
    unionMembers: bounds,
    representativesPerUnion: bounds,
    votersPerUnion: optionalWhole,
    tempWorkSeatsPerSide: whole,
    employersDesignatedByChamber: yesNo,
    qualifiedMembers: v.picklist(QUALIFICATION_RULES, 'REQUIRED'),
    presidentSide: v.picklist(PRESIDENT_SIDES, 'REQUIRED'),
    substitutePresidentSide: v.picklist(SUBSTITUTE_SIDES, 'REQUIRED'),
    tie: v.picklist(TIE_RULES, 'REQUIRED'),
    majority,
    proxiesPerHolder: whole,
    noticeDays: optionalWhole,
    noticeOverridable: yesNo,
    regionalCommitteeTold: yesNo,
    quorum: v.object({ employers: whole, unions: whole, total: optionalWhole }, 'REQUIRED'),
    secrecy: v.picklist(BALLOT_SECRECIES, 'REQUIRED'),
    linkedMembers: v.picklist(LINK_RULES, 'REQUIRED'),
    blockRetention: retention,
    capabilityRetention: retention,
  },
  'REQUIRED',
);

/** Where a parameter comes from; empty while it is not written. */
const source = v.object(
  {
    parameter: v.picklist(RULE_PARAMETERS, 'REQUIRED'),
    source: v.pipe(v.string('REQUIRED'), v.trim(), v.maxLength(200, 'TOO_LONG')),
  },
  'REQUIRED',
);

/** "ACCORD_2019@1". Codes: REQUIRED, NOT_AN_ID. */
const id = v.pipe(
  v.string('REQUIRED'),
  v.nonEmpty('REQUIRED'),
  v.check((value) => readRuleSetId(value) !== null, 'NOT_AN_ID'),
);

/** Capital letters, digits and underscores, "BRANCHE_2027". Code: CODE_INVALID. */
const code = v.pipe(v.string('REQUIRED'), v.trim(), v.regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'CODE_INVALID'));

/** Fiche codes; null for every certification of the branch. Codes: NO_CERTIFICATION, FICHE_CODE_INVALID, TOO_MANY. */
const certifications = v.nullish(
  v.pipe(
    v.array(
      v.pipe(v.string('REQUIRED'), v.trim(), v.toUpperCase(), v.regex(/^(RNCP|RS)\d{1,6}$/, 'FICHE_CODE_INVALID')),
      'REQUIRED',
    ),
    v.minLength(1, 'NO_CERTIFICATION'),
    v.maxLength(500, 'TOO_MANY'),
    v.transform((codes) => [...new Set(codes)].sort()),
  ),
  null,
);

/** Begins rules as a copy of others: a new version of them, or with a code and a title other rules. */
export const draftRuleSetInput = v.object({ from: id, code: optional(code), title: optional(text(200)) }, 'REQUIRED');

/** Everything the draft is to be. */
export const changeRuleSetDraftInput = v.pipe(
  v.object(
    {
      id,
      revision: version,
      title: text(200),
      certifications,
      from: day,
      to: optionalDay,
      parameters: ruleParameters,
      sources: v.pipe(v.array(source, 'REQUIRED'), v.maxLength(RULE_PARAMETERS.length, 'TOO_MANY')),
    },
    'REQUIRED',
  ),
  inOrder(),
);

/** A draft as it was read. */
export const ruleSetDraftInput = v.object({ id, revision: version }, 'REQUIRED');

/** The last day of rules; none says that they go on after all. */
export const endRuleSetInput = v.object({ id, revision: version, on: optionalDay, reason }, 'REQUIRED');
