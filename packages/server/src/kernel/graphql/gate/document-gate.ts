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
  if (raw.operations > limits.operations) {
    return refuse(
      'operations',
      limits,
      raw.operations,
      'A document holds at most {limit} operations, this one {actual}.',
    );
  }
  if (raw.fragments > limits.fragments) {
    return refuse(
      'fragments',
      limits,
      raw.fragments,
      'A document defines or spreads at most {limit} fragments, this one {actual}.',
    );
  }
  if (raw.values > limits.values) {
    return refuse(
      'values',
      limits,
      raw.values,
      'A document writes at most {limit} values in its arguments, this one {actual}.',
    );
  }
  const fragments = fragmentsOf(document);
  const spread = countSpread(document, fragments);
  if (spread.cycle) return spread.cycle;
  if (spread.selections > limits.selections) {
    return refuse(
      'selections',
      limits,
      null,
      'A document makes at most {limit} selections once its fragments are spread.',
    );
  }
  if (spread.fields > limits.fields) {
    return refuse(
      'fields',
      limits,
      spread.fields,
      'An operation selects at most {limit} fields, this one selects {actual} or more.',
    );
  }
  const repeats = countRepeats(document, fragments, limits.repeats);
  if (repeats > limits.repeats) {
    return refuse(
      'repeats',
      limits,
      repeats,
      'Fields of one name in one place are compared in pairs, at most {limit}; this document makes {actual} or more.',
    );
  }
  return undefined;
}

type Rule = 'operations' | 'fragments' | 'values' | 'selections' | 'fields' | 'repeats';

function refuse(rule: Rule, limits: Limits, actual: number | null, words: string): () => GraphQLError {
  const limit = limits[rule];
  const message = words.replace('{limit}', String(limit)).replace('{actual}', String(actual));
  return () => limitExceeded(rule, message, limit, actual ?? undefined);
}
