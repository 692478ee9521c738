import type { College, OrganisationKind } from '@delibere/shared';

/** What an organisation of a kind can have and do. */
export interface OrganisationRule {
  readonly siret: 'NEVER' | 'MAY' | 'MUST';
  readonly idcc: boolean;
  /** Whether it answers for departments. */
  readonly territory: boolean;
  /** Whether it can be representative of a branch. */
  readonly representative: boolean;
  /** Kinds of what it can be part of. */
  readonly parents: readonly OrganisationKind[];
  /** The side whose members it can mandate. */
  readonly mandates: College | null;
}

/**
 * What each kind of organisation can have. Sources: a CPNE has no SIRET (register of certifications); companies and
 * training providers are known by theirs; unions mandate employees' representatives, and the chamber that organises the
 * assessments designates the employers' (accord 08/11/2019, A02), so that a company as such mandates nobody.
 */
export const ORGANISATION_RULES: Readonly<Record<OrganisationKind, OrganisationRule>> = {
  BRANCH: { siret: 'NEVER', idcc: true, territory: false, representative: false, parents: [], mandates: null },
  CPNE: { siret: 'NEVER', idcc: false, territory: false, representative: false, parents: ['BRANCH'], mandates: null },
  EXAM_CENTRE: {
    siret: 'MAY',
    idcc: false,
    territory: true,
    representative: false,
    parents: ['EMPLOYER_ORGANISATION'],
    mandates: 'EMPLOYERS',
  },
  COMPANY: {
    siret: 'MUST',
    idcc: false,
    territory: false,
    representative: false,
    parents: ['COMPANY'],
    mandates: null,
  },
  TRAINING_PROVIDER: {
    siret: 'MUST',
    idcc: false,
    territory: false,
    representative: false,
    parents: ['TRAINING_PROVIDER', 'COMPANY', 'EMPLOYER_ORGANISATION'],
    mandates: null,
  },
  UNION: {
    siret: 'MAY',
    idcc: false,
    territory: false,
    representative: true,
    parents: ['UNION'],
    mandates: 'UNIONS',
  },
  EMPLOYER_ORGANISATION: {
    siret: 'MAY',
    idcc: false,
    territory: false,
    representative: true,
    parents: ['EMPLOYER_ORGANISATION'],
    mandates: 'EMPLOYERS',
  },
};

/** One thing wrong with an organisation: the part, and a stable code. */
interface Problem {
  readonly path: string;
  readonly code: 'NOT_FOR_THIS_KIND' | 'REQUIRED' | 'WRONG_KIND';
}

/** What its kind does not allow of an organisation. @param parentKind of what it is part of; null where it is part of nothing */
export function kindProblems(
  kind: OrganisationKind,
  { siret, idcc }: { readonly siret: string | null; readonly idcc: string | null },
  parentKind: OrganisationKind | null,
): readonly Problem[] {
  const rule = ORGANISATION_RULES[kind];
  const problems: Problem[] = [];
  if (siret !== null && rule.siret === 'NEVER') problems.push({ path: 'siret', code: 'NOT_FOR_THIS_KIND' });
  if (siret === null && rule.siret === 'MUST') problems.push({ path: 'siret', code: 'REQUIRED' });
  if (idcc !== null && !rule.idcc) problems.push({ path: 'idcc', code: 'NOT_FOR_THIS_KIND' });
  if (parentKind !== null && !rule.parents.includes(parentKind))
    problems.push({ path: 'parentId', code: 'WRONG_KIND' });
  return problems;
}
