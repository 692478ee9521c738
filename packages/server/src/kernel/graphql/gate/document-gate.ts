import { type DocumentNode, GraphQLError, parse, type SourceLocation } from 'graphql';
import type { LimitRule } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { countRaw } from './count-raw.ts';
import { countRepeats } from './count-repeats.ts';
import { countSpread } from './count-spread.ts';
import { fragmentsOf } from './fragments-of.ts';
import { scanSource } from './scan-source.ts';

/** Why a document is not worth validating. */
export interface Refusal {
  readonly code: 'LIMIT_EXCEEDED' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly locations?: readonly SourceLocation[] | undefined;
}

/** By what documents are judged. */
export interface GateRules {
  readonly limits: Limits;
  /** Names of the fields of all types. */
  readonly names: ReadonlySet<string>;
}

type Rule = Extract<LimitRule, keyof typeof WORDS>;

const WORDS = {
  characters: 'A document has at most {limit} characters, this one has {actual}.',
  tokens: 'A document has at most {limit} tokens, this one has {actual}.',
  name: 'A name has at most {limit} letters, one here has {actual}.',
  nesting: 'Brackets may stand at most {limit} deep in one another, these stand {actual} deep.',
  operations: 'A document holds at most {limit} operations, this one holds {actual}.',
  fragments: 'A document defines and spreads at most {limit} fragments, this one {actual}.',
  aliases: 'A document has at most {limit} aliases, this one has {actual}.',
  directives: 'A document has at most {limit} directives, this one has {actual}.',
  depth: 'Fields may be nested at most {limit} deep, this operation goes {actual} deep.',
  values: 'A document writes at most {limit} arguments and values, this one {actual}.',
  selections: 'A document makes at most {limit} selections once its fragments are spread.',
  fields: 'A document writes and an operation selects at most {limit} fields, this one {actual} or more.',
  repeats:
    'Fields of one name in one place are compared in pairs, at most {limit}: this document makes {actual} or more.',
} as const;
const SCANNED_RULES = ['tokens', 'name', 'nesting', 'fragments', 'aliases', 'directives', 'values', 'fields'] as const;
const RAW_RULES = ['operations', 'fragments', 'aliases', 'directives', 'depth', 'values'] as const;

/** A person who writes a document misspells fewer names. */
const MAX_UNKNOWN = 20;

/**
 * Refuses a document before anything of it is validated; undefined lets it pass. Takes time linear in the text, then in `limits.fields`, where validation alone takes
 * quadratic time of fields that bear one name and of fragments side by side.
 */
export function refusalOf(source: string, rules: GateRules): Refusal | undefined {
  const { limits } = rules;
  if (source.length > limits.characters) return refuse('characters', limits, source.length);
  const scanned = scanSource(source);
  for (const rule of SCANNED_RULES) {
    if (scanned[rule] > limits[rule]) return refuse(rule, limits, scanned[rule]);
  }
  try {
    return refusalOfDocument(parse(source, { noLocation: true }), rules);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: 'GRAPHQL_PARSE_FAILED', message: error.message, facts: {}, locations: error.locations };
  }
}

function refusalOfDocument(document: DocumentNode, { limits, names }: GateRules): Refusal | undefined {
  const raw = countRaw(document, names);
  for (const rule of RAW_RULES) {
    if (raw[rule] > limits[rule]) return refuse(rule, limits, raw[rule]);
  }
  if (raw.unknown > MAX_UNKNOWN) return invalid(`No type has ${raw.unknown} of these fields.`);
  const fragments = fragmentsOf(document);
  const { cycle, selections, fields } = countSpread(document, fragments);
  if (cycle !== undefined) return invalid(`Cannot spread fragment "${cycle}" within itself.`);
  if (selections > limits.selections) return refuse('selections', limits, selections);
  if (fields > limits.fields) return refuse('fields', limits, fields);
  const repeats = countRepeats(document, fragments, limits.repeats);
  return repeats > limits.repeats ? refuse('repeats', limits, repeats) : undefined;
}

function refuse(rule: Rule, limits: Limits, actual: number): Refusal {
  const limit = limits[rule];
  const message = WORDS[rule].replace('{limit}', String(limit)).replace('{actual}', String(actual));
  return { code: 'LIMIT_EXCEEDED', message, facts: { rule, limit, actual } };
}

function invalid(message: string): Refusal {
  return { code: 'GRAPHQL_VALIDATION_FAILED', message, facts: {} };
}
