import fc from 'fast-check';
import { assessments, days, lists, maybe, texts } from './texts.ts';
import { group, leaf } from './xml.ts';

const SIRETS = ['78471719100018', '13000004700022', '35600000000048', '123', ''] as const;
const ROUTES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const;
const yesNo = fc.constantFrom('Oui', 'Non');
const some = (arbitrary: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(arbitrary, { maxLength });

/** An element that is there or not. */
function element(name: string, of: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return maybe(of).map((text) => leaf(name, text));
}

/** An element made of others. */
function record(name: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((children) => group(name, children));
}

function list(name: string, item: fc.Arbitrary<string>, maxLength = 3): fc.Arbitrary<string> {
  return some(item, maxLength).map((items) => group(name, items));
}

function coded(name: string, codes: readonly string[], code = 'CODE'): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...codes), texts)
    .map(([each, label]) => group(name, [leaf(code, each), leaf('LIBELLE', label)]));
}

const legal = (basis: string): fc.Arbitrary<string> =>
  list(
    `PUBLICATION_DECRET_${basis}`,
    record('PUBLICATION_JO', element('TITRE', texts), element('DATE_PUBLICATION_JO', days)),
    2,
  );

const certifier = record(
  'CERTIFICATEUR',
  element('SIRET_CERTIFICATEUR', fc.constantFrom(...SIRETS)),
  texts.map((text) => leaf('NOM_CERTIFICATEUR', text)),
  element('NOM_COMMERCIAL', texts),
  element('SITE_INTERNET', texts),
  element('ETAT_CERTIFICATEUR', fc.constantFrom('Actif', 'Inactif', 'Autre')),
  element('DATE_DERNIERE_MODIFICATION_ETAT', days),
);

const partner = record(
  'PARTENAIRE',
  texts.map((text) => leaf('NOM_PARTENAIRE', text)),
  element('SIRET_PARTENAIRE', fc.constantFrom(...SIRETS)),
  element(
    'HABILITATION_PARTENAIRE',
    fc.constantFrom('HABILITATION_FORMER', 'HABILITATION_ORGANISER', 'HABILITATION_ORGA_FORM', 'Autre'),
  ),
  element('ETAT_HABILITATION', fc.constantFrom('Actif', 'Inactif', 'Supprimé')),
  element('DATE_ACTIF', days),
  element('DATE_DERNIERE_MODIFICATION_ETAT', days),
);

const statistic = record(
  'STATISTIQUES_PROMOTION',
  fc.integer({ min: 2010, max: 2026 }).map((year) => leaf('ANNEE', String(year))),
  element('NOMBRE_CERTIFIES', fc.nat(2_147_483_647).map(String)),
  element('NOMBRE_CERTIFIES_VAE', fc.nat(50).map(String)),
  element('TAUX_INSERTION_GLOBAL_6MOIS', fc.nat(120).map(String)),
  element('TAUX_INSERTION_METIER_2ANS', fc.nat(100).map(String)),
);

const block = (code: string): fc.Arbitrary<string> =>
  record(
    'BLOC_COMPETENCES',
    fc.constantFrom('BC01', 'BC02', 'BC03').map((suffix) => leaf('CODE', `${code}${suffix}`)),
    element('LIBELLE', texts),
    element('LISTE_COMPETENCES', lists),
    element('MODALITES_EVALUATION', assessments),
    element('PREREQUIS_ENTREE_FORMATION_BLOC', texts),
    element('PREREQUIS_VALIDATION_BLOC', texts),
  );

const correspondence = (codes: readonly string[]): fc.Arbitrary<string> => {
  const blocks = list(
    'SOURCE',
    record(
      'BLOC_COMPETENCES',
      fc.constantFrom('BC01', 'BC02').map((code) => leaf('CODE', code)),
    ),
    2,
  );
  const destination = fc
    .constantFrom(...codes)
    .map((code) =>
      group('DESTINATION', [leaf('NUMERO_FICHE', code), group('BLOC_COMPETENCES', [leaf('CODE', `${code}BC01`)])]),
    );
  return record('CORRESPONDANCE', blocks, destination);
};

const linked = (outer: string, inner: string, codes: readonly string[]): fc.Arbitrary<string> => {
  const links = list(
    outer,
    fc.constantFrom(...codes).map((code) => group(inner, [leaf(`ID_FICHE_${inner}`, code)])),
    3,
  );
  return fc.oneof(fc.constant(''), links);
};

const routes = ROUTES.map((route) =>
  maybe(
    record(
      `SI_JURY_${route}`,
      element('ACTIF', yesNo),
      element('COMPOSITION', texts),
      element('DATE_DERNIERE_MODIFICATION', days),
    ),
  ).map((text) => text ?? ''),
);

/** A `<FICHE>` record; `codes` are those it may point to. */
export function fiches(code: string, codes: readonly string[]): fc.Arbitrary<string> {
  return record(
    'FICHE',
    fc.constant(leaf('ID_FICHE', code.replace(/\D/g, '')) + leaf('NUMERO_FICHE', code)),
    linked('NOUVELLES_CERTIFICATIONS', 'NOUVELLE_CERTIFICATION', codes),
    linked('ANCIENNES_CERTIFICATIONS', 'ANCIENNE_CERTIFICATION', codes),
    texts.map((title) => leaf('INTITULE', `${title} ${code}`)),
    maybe(coded('ABREGE', ['CQPM', 'BTS', 'TP', "C'Q"])).map((text) => text ?? ''),
    element('ETAT_FICHE', fc.constantFrom('Publiée', 'Dépubliée/Archivée', 'Modifications à valider')),
    list('FORMACODES', coded('FORMACODE', ['31654', '31624', 'x"y'])),
    maybe(coded('NOMENCLATURE_EUROPE', ['NIV3', 'NIV5', 'AUCUN', 'NIV99'], 'NIVEAU')).map((text) => text ?? ''),
    list('CODES_NSF', coded('NSF', ['250r', '200u', '251s', "2'0"])),
    list('CODES_IDCC', coded('IDCC', ['3248', '1000'])),
    maybe(coded('CCN_1', ['3109', '3248'], 'NUMERO')).map((text) => text ?? ''),
    list('CERTIFICATEURS', certifier),
    element('EXISTENCE_PARTENAIRES', yesNo),
    list('PARTENAIRES', partner, 6),
    element('ACTIVITES_VISEES', lists),
    element('CAPACITES_ATTESTEES', lists),
    element('SECTEURS_ACTIVITE', texts),
    element('TYPE_EMPLOI_ACCESSIBLES', lists),
    element('OBJECTIFS_CONTEXTE', texts),
    element('REGLEMENTATIONS_ACTIVITES', texts),
    list('CODES_ROME', coded('ROME', ['H2906', 'H1203', 'I1304', 'é:"'])),
    ...routes,
    element('ACCESSIBLE_NOUVELLE_CALEDONIE', yesNo),
    element('ACCESSIBLE_POLYNESIE_FRANCAISE', yesNo),
    legal('GENERAL'),
    legal('CREATION'),
    legal('AUTRE'),
    element('DATE_DECISION', days),
    element('DUREE_ENREGISTREMENT', fc.nat(12).map(String)),
    element('DATE_EFFET', days),
    element('DATE_DE_PUBLICATION', days),
    element('DATE_DERNIER_JO', days),
    element('DATE_FIN_ENREGISTREMENT', days),
    element('DATE_LIMITE_DELIVRANCE', days),
    list('STATISTIQUES_PROMOTIONS', statistic),
    list(
      'ANNEES_PROMOTIONS_NIVEAU',
      fc.integer({ min: 2010, max: 2026 }).map((year) => leaf('ANNEE', String(year))),
    ),
    element('LIEN_URL_DESCRIPTION', texts),
    element('TYPE_ENREGISTREMENT', fc.constantFrom('Enregistrement de droit', 'Enregistrement sur demande')),
    list('BLOCS_COMPETENCES', block(code)),
    list('CORRESPONDANCES', correspondence(codes)),
    element('NIVEAU_MAITRISE_COMPETENCES', texts),
    element('VALIDATION_PARTIELLE', yesNo),
    element('VALIDATION_PARTIELLE_PERIMETRE', texts),
    element('DUREE_VALIDITE', texts),
    element('MODALITES_RENOUVELLEMENT', texts),
    fc.oneof(yesNo, fc.constant('Oui')).map((text) => leaf('ACTIF', text)),
    element('PREREQUIS_ENTREE_FORMATION', texts),
    element('PREREQUIS_VALIDATION_CERTIFICATION', texts),
  );
}
