import type { DocumentNode, GraphQLError } from 'graphql';
import { limitExceeded } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { countRaw } from './count-raw.ts';
import { countRepeats } from './count-repeats.ts';
import { countSpread } from './count-spread.ts';
import { fragmentsOf } from './fragments-of.ts';

/**
 * Why a parsed document is not worth validating; undefined when it is. Takes time linear in the document, then in
 * `limits.fields`: validation alone takes quadratic time of fields that bear one name, and of fragments side by side.
 */
export function refusalOf(document: DocumentNode, limits: Limits): (() => GraphQLError) | undefined {
  const raw = countRaw(document);
  for (const rule of RAW_RULES) {
    if (raw[rule] > limits[rule]) return refuse(rule, limits, raw[rule]);
  }
  const fragments = fragmentsOf(document);
  const spread = countSpread(document, fragments);
  if (spread.cycle) return spread.cycle;
  if (spread.selections > limits.selections) return refuse('selections', limits, spread.selections);
  if (spread.fields > limits.fields) return refuse('fields', limits, spread.fields);
  const repeats = countRepeats(document, fragments, limits.repeats);
  return repeats > limits.repeats ? refuse('repeats', limits, repeats) : undefined;
}

const RAW_RULES = ['operations', 'fragments', 'aliases', 'directives', 'depth', 'values'] as const;
const WORDS = {
  operations: 'A document holds at most {limit} operations, this one holds {actual}.',
  fragments: 'A document defines and spreads at most {limit} fragments, this one {actual}.',
  values: 'A document writes at most {limit} arguments and values, this one {actual}.',
  aliases: 'An operation has at most {limit} aliases, this one has {actual}.',
  directives: 'An operation has at most {limit} directives, this one has {actual}.',
  depth: 'Fields may be nested at most {limit} deep, this operation goes {actual} deep.',
  selections: 'A document makes at most {limit} selections once its fragments are spread.',
  fields: 'An operation selects at most {limit} fields, this one selects {actual}.',
  repeats:
    'Fields of one name in one place are compared in pairs, at most {limit}: this document makes {actual} or more.',
} as const;

function refuse(rule: keyof typeof WORDS, limits: Limits, actual: number): () => GraphQLError {
  const limit = limits[rule];
  const message = WORDS[rule].replace('{limit}', String(limit)).replace('{actual}', String(actual));
  return () => limitExceeded(rule, message, limit, actual);
}
