import type { Fact, FindingCode, Moment, RuleSet } from '@delibere/shared';
import type { Composition } from '../../src/slices/jury/domain/composition/composition.ts';
import { CANDIDATE_CASES } from './finding-cases/candidates.ts';
import { CHAIR_CASES } from './finding-cases/chair.ts';
import { MEMBER_CASES } from './finding-cases/members.ts';
import { ORGANISATION_CASES } from './finding-cases/organisations.ts';
import { PROXY_CASES } from './finding-cases/proxies.ts';
import { SESSION_CASES } from './finding-cases/session.ts';
import { SIDE_CASES } from './finding-cases/sides.ts';

/** A finding by what it says: its code, the seats concerned, its facts. */
export type Given = readonly [FindingCode, (readonly string[])?, Readonly<Record<string, Fact>>?];

/** A jury, and every finding it gives; by default under the rules of the fiche, at convocation on 20 May 2026. */
export interface FindingCase {
  readonly title: string;
  readonly jury: Composition;
  readonly rules?: RuleSet;
  readonly moment?: Moment;
  readonly on?: string;
  readonly gives: readonly Given[];
}

export const FINDING_CASES: readonly FindingCase[] = [
  ...SESSION_CASES,
  ...SIDE_CASES,
  ...PROXY_CASES,
  ...ORGANISATION_CASES,
  ...MEMBER_CASES,
  ...CHAIR_CASES,
  ...CANDIDATE_CASES,
];
