import { isSiret } from '@delibere/shared';
import type { OrganisationRow } from '../../persistence/organisations.ts';
import type { RepresentativityRow } from '../../persistence/representativities.ts';
import { demoId } from './demo-id.ts';

/** An organisation of the demonstration, by the key its id is made of. */
export interface DemoOrganisation
  extends Omit<OrganisationRow, 'closedOn' | 'version' | 'juryEmail' | 'postalAddress'> {
  readonly key: string;
  readonly departments: readonly string[];
  /** What stands after @ in the addresses of its people. */
  readonly domain: string;
}

type Parts = Partial<Pick<DemoOrganisation, 'shortName' | 'siret' | 'idcc' | 'departments'>> & {
  readonly parent?: string;
};

function organisation(key: string, kind: OrganisationRow['kind'], name: string, parts: Parts = {}): DemoOrganisation {
  const { shortName = null, siret = null, idcc = null, departments = [], parent } = parts;
  const parentId = parent === undefined ? null : demoId(parent);
  return { key, id: demoId(key), kind, name, shortName, siret, idcc, parentId, departments, domain: `${key}.example` };
}

/** A SIRET nobody has been given: of the numbers that begin so, the one whose key is right. */
function inventedSiret(rank: number): string {
  const beginning = `0000${String(rank).padStart(5, '0')}0001`;
  return Array.from({ length: 10 }, (_, key) => `${beginning}${key}`).find(isSiret) ?? '';
}

/**
 * The metallurgy branch with its joint committee, its unions and its employers' organisation, which exist; exam centres,
 * companies and a training provider, which do not.
 */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  organisation('metallurgie', 'BRANCH', 'Métallurgie', { idcc: '3248' }),
  organisation(
    'cpnefp',
    'CPNE',
    'Commission paritaire nationale de l’emploi et de la formation professionnelle de la métallurgie',
    { shortName: 'CPNEFP', parent: 'metallurgie' },
  ),
  organisation('uimm', 'EMPLOYER_ORGANISATION', 'Union des industries et métiers de la métallurgie', {
    shortName: 'UIMM',
    siret: '78471719100018',
  }),
  organisation('fgmm-cfdt', 'UNION', 'Fédération générale des mines et de la métallurgie CFDT', {
    shortName: 'FGMM-CFDT',
  }),
  organisation('cfe-cgc-metallurgie', 'UNION', 'Fédération de la métallurgie CFE-CGC', {
    shortName: 'CFE-CGC Métallurgie',
  }),
  organisation('ftm-cgt', 'UNION', 'Fédération des travailleurs de la métallurgie CGT', { shortName: 'FTM-CGT' }),
  organisation('fo-metaux', 'UNION', 'Fédération confédérée Force ouvrière de la métallurgie', {
    shortName: 'FO Métaux',
  }),
  organisation('cftc-metallurgie', 'UNION', 'Fédération CFTC de la métallurgie', { shortName: 'CFTC Métallurgie' }),
  organisation('centre-rhone', 'EXAM_CENTRE', 'Chambre de démonstration Rhône et Ain', {
    shortName: 'Rhône et Ain',
    departments: ['01', '69'],
    parent: 'uimm',
  }),
  organisation('centre-loire', 'EXAM_CENTRE', 'Chambre de démonstration Loire et Haute-Loire', {
    shortName: 'Loire et Haute-Loire',
    departments: ['42', '43'],
    parent: 'uimm',
  }),
  organisation('centre-savoie', 'EXAM_CENTRE', 'Chambre de démonstration Savoie et Haute-Savoie', {
    shortName: 'Deux Savoie',
    departments: ['73', '74'],
    parent: 'uimm',
  }),
  organisation('forges-du-gier', 'COMPANY', 'Forges du Gier (démonstration)', { siret: inventedSiret(1) }),
  organisation('decolletage-des-aravis', 'COMPANY', 'Décolletage des Aravis (démonstration)', {
    siret: inventedSiret(2),
  }),
  organisation('fonderie-de-saone', 'COMPANY', 'Fonderie de Saône (démonstration)', { siret: inventedSiret(3) }),
  organisation('chaudronnerie-dombes', 'COMPANY', 'Chaudronnerie des Dombes (démonstration)', {
    siret: inventedSiret(4),
  }),
  organisation('pole-formation', 'TRAINING_PROVIDER', 'Pôle formation de démonstration', {
    siret: inventedSiret(5),
    parent: 'uimm',
  }),
];

const SOURCE = 'Donnée de démonstration : à remplacer par l’arrêté de représentativité';

/** Two cycles of measure; one union was representative in the first only, so that juries have somebody to refuse. */
export const DEMO_REPRESENTATIVITIES: readonly RepresentativityRow[] = [
  ...['fgmm-cfdt', 'cfe-cgc-metallurgie', 'ftm-cgt', 'fo-metaux', 'cftc-metallurgie', 'uimm'].map((key) => ({
    key,
    from: '2021-01-01',
    to: '2024-12-31',
  })),
  ...['fgmm-cfdt', 'cfe-cgc-metallurgie', 'ftm-cgt', 'fo-metaux', 'uimm'].map((key) => ({
    key,
    from: '2025-01-01',
    to: null,
  })),
].map(({ key, from, to }) => ({
  id: demoId(`representativity ${key} ${from}`),
  organisationId: demoId(key),
  branchId: demoId('metallurgie'),
  from,
  to,
  source: SOURCE,
}));
