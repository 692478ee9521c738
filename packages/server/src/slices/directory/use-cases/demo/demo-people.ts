import type { Role } from '@delibere/shared';
import type { Faker } from '@faker-js/faker';
import type { ImportWrites } from '../../persistence/import-writes.ts';
import { demoId } from './demo-id.ts';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from './demo-organisations.ts';

/** Some people of one organisation. */
interface Group {
  readonly organisation: string;
  readonly count: number;
  /** Rank of the first, where others of the group come before; 0 by default. */
  readonly first?: number;
  readonly position: string;
  /** Where they hold a mandate: for all exam centres, or for the one that gives it. */
  readonly mandate?: 'EVERYWHERE' | 'HERE';
}

const GROUPS: readonly Group[] = [
  ...['fgmm-cfdt', 'cfe-cgc-metallurgie', 'ftm-cgt', 'fo-metaux'].map((organisation) => ({
    organisation,
    count: 5,
    position: 'Déléguée ou délégué au jury paritaire',
    mandate: 'EVERYWHERE' as const,
  })),
  {
    organisation: 'cftc-metallurgie',
    count: 2,
    position: 'Déléguée ou délégué au jury paritaire',
    mandate: 'EVERYWHERE',
  },
  ...['centre-rhone', 'centre-loire', 'centre-savoie'].flatMap((organisation) => [
    { organisation, count: 5, position: 'Membre employeur du jury', mandate: 'HERE' as const },
    { organisation, count: 1, position: 'Responsable du centre d’examen' },
    { organisation, count: 2, position: 'Évaluatrice ou évaluateur' },
    { organisation, count: 1, position: 'Candidate ou candidat' },
  ]),
  { organisation: 'uimm', count: 2, position: 'Chargée ou chargé des certifications', mandate: 'EVERYWHERE' },
  { organisation: 'cpnefp', count: 2, position: 'Secrétariat de la commission' },
  ...['forges-du-gier', 'decolletage-des-aravis', 'fonderie-de-saone', 'chaudronnerie-dombes'].map((organisation) => ({
    organisation,
    count: 1,
    position: 'Tutrice ou tuteur',
  })),
  { organisation: 'pole-formation', count: 2, position: 'Responsable de formation' },
  // After all others, whose names so stay what they are.
  ...['centre-rhone', 'centre-loire', 'centre-savoie'].map((organisation) => ({
    organisation,
    count: 11,
    first: 1,
    position: 'Candidate ou candidat',
  })),
];

/** Of those who sit in juries, in turn. */
const QUALIFICATIONS = [
  'Opératrice ou opérateur polyvalent d’équipe autonome',
  'Responsable de production',
  'Formatrice ou formateur en conduite de ligne',
  'Cheffe ou chef d’équipe',
] as const;

const SINCE = '2025-01-01';
const MANDATED_TO = '2028-12-31';
/** Always the same people: whoever writes a page about them finds them again. */
const SEED = 28_245;

interface People extends Pick<ImportWrites, 'newPersons' | 'contacts' | 'affiliations' | 'mandates'> {
  /** What makes those who hold a mandate qualified to sit. */
  readonly qualifications: readonly { readonly personId: string; readonly qualification: string }[];
}

/** The people of the demonstration: generated names, addresses that lead nowhere. */
export function demoPeople(faker: Faker): People {
  faker.seed(SEED);
  const all = GROUPS.flatMap((group) =>
    Array.from({ length: group.count }, (_, rank) => ({
      group,
      key: `${group.organisation} ${group.position} ${(group.first ?? 0) + rank}`,
    })),
  );
  const people = all.map(({ group, key }) => {
    const [givenNames, familyName] = [faker.person.firstName(), faker.person.lastName()];
    return {
      group,
      key,
      id: demoId(key),
      givenNames,
      familyName,
      phone: `04 00 00 ${faker.string.numeric(2)} ${faker.string.numeric(2)}`,
    };
  });
  return {
    newPersons: people.map(({ id, givenNames, familyName }) => ({ id, givenNames, familyName })),
    qualifications: people
      .filter(({ group }) => group.mandate !== undefined)
      .map(({ id }, rank) => ({
        personId: id,
        qualification: QUALIFICATIONS[rank % QUALIFICATIONS.length] ?? QUALIFICATIONS[0],
      })),
    contacts: people.map(({ id, group, givenNames, familyName, phone }, rank) => ({
      personId: id,
      email: `${plain(givenNames)}.${plain(familyName)}${rank}@${organisationOf(group).domain}`,
      phone,
    })),
    affiliations: people.map(({ id, key, group }) => ({
      id: demoId(`affiliation ${key}`),
      personId: id,
      organisationId: organisationOf(group).id,
      position: group.position,
      from: SINCE,
      to: null,
    })),
    mandates: people.flatMap(({ id, key, group }) => {
      if (group.mandate === undefined) return [];
      const { id: organisationId, kind } = organisationOf(group);
      return {
        id: demoId(`mandate ${key}`),
        personId: id,
        organisationId,
        college: kind === 'UNION' ? ('UNIONS' as const) : ('EMPLOYERS' as const),
        tempWork: false,
        examCentreId: group.mandate === 'HERE' ? organisationId : null,
        from: SINCE,
        to: MANDATED_TO,
        source: 'Désignation de démonstration',
      };
    }),
  };
}

function organisationOf({ organisation }: Group): DemoOrganisation {
  const found = DEMO_ORGANISATIONS.find(({ key }) => key === organisation);
  if (found === undefined) throw new Error(`The demonstration has no organisation "${organisation}"`);
  return found;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Who acts in each role of the demonstration, and for which exam centre or organisation; null is everywhere. */
export interface DemoPerson {
  readonly personId: string;
  readonly scope: { readonly kind: 'EXAM_CENTRE' | 'ORGANISATION'; readonly id: string } | null;
}

const JUROR = 'Déléguée ou délégué au jury paritaire';
const centre = { kind: 'EXAM_CENTRE', id: demoId('centre-rhone') } as const;
const organisation = (key: string) => ({ kind: 'ORGANISATION', id: demoId(key) }) as const;
const person = (key: string): string => demoId(key);

/** The first person of a group for each role. */
export const DEMO_ROLES: Readonly<Record<Role, DemoPerson>> = {
  PARTNER: { personId: person('pole-formation Responsable de formation 0'), scope: organisation('pole-formation') },
  DELEGATION_MEMBER: { personId: person(`fo-metaux ${JUROR} 0`), scope: organisation('fo-metaux') },
  DELEGATION_LEAD: { personId: person(`fgmm-cfdt ${JUROR} 0`), scope: organisation('fgmm-cfdt') },
  ASSESSOR: { personId: person('centre-rhone Évaluatrice ou évaluateur 0'), scope: centre },
  COMPANY_TUTOR: {
    personId: person('fonderie-de-saone Tutrice ou tuteur 0'),
    scope: organisation('fonderie-de-saone'),
  },
  CANDIDATE: { personId: person('centre-rhone Candidate ou candidat 0'), scope: centre },
  EXAM_CENTRE_MANAGER: { personId: person('centre-rhone Responsable du centre d’examen 0'), scope: centre },
  ADMINISTRATOR: { personId: person('cpnefp Secrétariat de la commission 0'), scope: null },
  AUDITOR: { personId: person('cpnefp Secrétariat de la commission 1'), scope: null },
};
