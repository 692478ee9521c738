import { RULE_PARAMETERS, type RuleParameters, type RuleSet } from '@delibere/shared';
import type pg from 'pg';
import { FICHE_RNCP28245 } from '../../src/slices/jury/domain/rules/shipped.ts';

/** What a draft may be asked to be, besides its parameters. */
export interface DraftParts extends Partial<Pick<RuleSet, 'title' | 'certifications' | 'from' | 'to'>> {
  readonly id: string;
  readonly revision?: number;
  readonly parameters?: Partial<RuleParameters>;
  readonly sources?: Partial<RuleSet['sources']>;
}

/** The input that makes a draft what the rules of fiche RNCP28245 say, but for what is given. */
export function draftOf({ id, revision = 1, parameters, sources, ...head }: DraftParts): Record<string, unknown> {
  const { title, certifications, from, to } = FICHE_RNCP28245;
  const known = { ...FICHE_RNCP28245.sources, ...sources };
  return {
    id,
    revision,
    title,
    certifications,
    from,
    to,
    ...head,
    parameters: { ...FICHE_RNCP28245.parameters, ...parameters },
    sources: RULE_PARAMETERS.map((parameter) => ({ parameter, source: known[parameter] })),
  };
}

/** Makes rows of rule sets as the owner of the database. */
export interface RuleSetRows {
  /** The first version of other rules, which say what fiche RNCP28245 does. @returns its id */
  ruleSet(code: string, published: boolean, parameters?: Partial<RuleParameters>): Promise<string>;
}

export function ruleSetRows(pool: Pick<pg.Pool, 'query'>): RuleSetRows {
  return {
    ruleSet: async (code, published, parameters) => {
      await pool.query(
        `INSERT INTO jury.rule_set (code, version, title, certifications, from_day, parameters, sources, published_at)
         SELECT $1, 1, 'Règles ' || $1, certifications, from_day, parameters || $3, sources,
           CASE WHEN $2 THEN now() END FROM jury.rule_set WHERE code = 'FICHE_RNCP28245' AND version = 1`,
        [code, published, JSON.stringify(parameters ?? {})],
      );
      return `${code}@1`;
    },
  };
}
