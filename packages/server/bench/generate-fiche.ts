import type { FichePlan, Organisation } from './plan-register.ts';
import type { Random } from './random.ts';
import type { Named, TextElement, Vocabulary } from './vocabulary.ts';

const ROUTES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const;
const HABILITATIONS = ['HABILITATION_FORMER', 'HABILITATION_ORGANISER', 'HABILITATION_ORGA_FORM'] as const;
/** Active fiches by level on 2026-08-16, and the old ones without. */
const LEVELS: readonly (readonly [level: string, share: number])[] = [
  ['NIV3', 0.11],
  ['NIV4', 0.13],
  ['NIV5', 0.12],
  ['NIV6', 0.23],
  ['NIV7', 0.36],
  ['AUCUN', 0.05],
];
/** How the texts of a fiche share its bytes; blocks take their own part where there are some. */
const TEXT_SHARES: readonly (readonly [element: TextElement, share: number])[] = [
  ['ACTIVITES_VISEES', 0.3],
  ['CAPACITES_ATTESTEES', 0.35],
  ['SECTEURS_ACTIVITE', 0.08],
  ['TYPE_EMPLOI_ACCESSIBLES', 0.12],
  ['OBJECTIFS_CONTEXTE', 0.1],
  ['PREREQUIS_ENTREE_FORMATION', 0.05],
];
const BLOCKS_SHARE = 0.55;

/** One `FICHE` element in the order of the real export, about `bytes` long where its lists leave room. */
export function ficheXml(plan: FichePlan, words: Vocabulary, random: Random, bytes: number): string {
  const head = headXml(plan, words, random);
  const tail = tailXml(plan, words, random);
  const partners = plan.partners.map((partner) => partnerXml(partner, plan, words, random)).join('');
  const room = Math.max(700, bytes - head.length - tail.length - partners.length);
  const texts = room * (plan.blocks > 0 ? 1 - BLOCKS_SHARE : 1);
  const text = new Map(
    TEXT_SHARES.map(([name, share]) => [name, textOf(words.sentences[name], texts * share, random)]),
  );
  const block = (_: unknown, index: number): string =>
    blockXml(`${plan.code}BC${String(index + 1).padStart(2, '0')}`, words, random, (room * BLOCKS_SHARE) / plan.blocks);
  const blocks = Array.from({ length: plan.blocks }, block).join('');
  return [
    '  <FICHE>\n',
    head,
    element('EXISTENCE_PARTENAIRES', partners === '' ? 'Non' : 'Oui'),
    list('PARTENAIRES', partners),
    ...['ACTIVITES_VISEES', 'CAPACITES_ATTESTEES', 'SECTEURS_ACTIVITE', 'TYPE_EMPLOI_ACCESSIBLES'].map((name) =>
      textElement(name, text),
    ),
    tail
      .replace('<!-- objectives -->', textElement('OBJECTIFS_CONTEXTE', text))
      .replace('<!-- blocks -->', list('BLOCS_COMPETENCES', blocks)),
    element('ACTIF', plan.active ? 'Oui' : 'Non'),
    textElement('PREREQUIS_ENTREE_FORMATION', text),
    '  </FICHE>\n',
  ].join('');
}

function textElement(name: string, texts: ReadonlyMap<string, string>): string {
  return element(name, texts.get(name) ?? '');
}

function headXml(plan: FichePlan, words: Vocabulary, random: Random): string {
  const link = (outer: string, inner: string, code: string | null): string =>
    list(
      outer,
      code === null
        ? ''
        : `      <${inner}>\n        <ID_FICHE_${inner}>${code}</ID_FICHE_${inner}>\n      </${inner}>\n`,
    );
  const [code, label] = random.pick(words.abbreviations);
  const level = drawLevel(random);
  return [
    element('ID_FICHE', String(plan.externalId)),
    element('NUMERO_FICHE', plan.code),
    link('NOUVELLES_CERTIFICATIONS', 'NOUVELLE_CERTIFICATION', plan.replacedBy),
    link('ANCIENNES_CERTIFICATIONS', 'ANCIENNE_CERTIFICATION', plan.replaces),
    element('INTITULE', random.pick(words.titles)),
    random.chance(0.47) ? '' : list('ABREGE', `      <CODE>${code}</CODE>\n      <LIBELLE>${label}</LIBELLE>\n`),
    element('ETAT_FICHE', plan.active || random.chance(0.6) ? 'Publiée' : 'Dépubliée/Archivée'),
    codes('FORMACODES', 'FORMACODE', random.sample(words.formacodes, random.between(0, 5))),
    list(
      'NOMENCLATURE_EUROPE',
      `      <NIVEAU>${level}</NIVEAU>\n      <LIBELLE>${level.replace('NIV', 'Niveau ')}</LIBELLE>\n`,
    ),
    codes('CODES_NSF', 'NSF', random.sample(words.nsf, random.between(1, 3))),
    random.chance(0.008)
      ? codes('CODES_IDCC', 'IDCC', [['3248', 'Convention collective nationale de la métallurgie']])
      : '',
    random.chance(0.08) ? agreementXml(random.pick(words.agreements)) : '',
    list('CERTIFICATEURS', plan.certifiers.map((certifier) => certifierXml(certifier, plan, words, random)).join('')),
  ].join('');
}

function tailXml(plan: FichePlan, words: Vocabulary, random: Random): string {
  const jury = random.pick(words.juries);
  const end = 2008 + Math.round(plan.age * 17) + (plan.active ? 3 : 0);
  const decision = day(end - 5, random);
  const onRequest = random.chance(0.5);
  return [
    codes('CODES_ROME', 'ROME', random.sample(words.rome, random.between(1, 5))),
    ...ROUTES.map((route) => {
      const open = random.chance(0.7);
      const composition = open ? `      <COMPOSITION>${jury}</COMPOSITION>\n` : '';
      return list(`SI_JURY_${route}`, `      <ACTIF>${open ? 'Oui' : 'Non'}</ACTIF>\n${composition}`);
    }),
    element('ACCESSIBLE_NOUVELLE_CALEDONIE', random.chance(0.2) ? 'Oui' : 'Non'),
    element('ACCESSIBLE_POLYNESIE_FRANCAISE', random.chance(0.2) ? 'Oui' : 'Non'),
    list('PUBLICATION_DECRET_AUTRE', decreeXml(random.pick(words.decrees), decision)),
    onRequest
      ? element('DATE_DECISION', decision) + element('DUREE_ENREGISTREMENT', '5')
      : element('DATE_EFFET', decision),
    element('DATE_FIN_ENREGISTREMENT', decision.replace(/\d{4}$/, String(end))),
    plan.age > 0.7 ? element('DATE_LIMITE_DELIVRANCE', decision.replace(/\d{4}$/, String(end + 4))) : '',
    list('STATISTIQUES_PROMOTIONS', plan.active ? statisticXml(end - 4, random) : ''),
    '<!-- objectives -->',
    element('TYPE_ENREGISTREMENT', onRequest ? 'Enregistrement sur demande' : 'Enregistrement de droit'),
    '<!-- blocks -->',
    list('CORRESPONDANCES', plan.replaces !== null && plan.blocks > 0 ? correspondenceXml(plan, plan.replaces) : ''),
  ].join('');
}

function blockXml(code: string, words: Vocabulary, random: Random, bytes: number): string {
  const numbered = random.chance(0.5);
  const list = textOf(words.sentences.LISTE_COMPETENCES, bytes * 0.75, random, numbered ? 'C' : '');
  return `      <BLOC_COMPETENCES>\n        <CODE>${code}</CODE>\n        <LIBELLE>${random.pick(words.blockTitles)}</LIBELLE>\n        <LISTE_COMPETENCES>${list}</LISTE_COMPETENCES>\n        <MODALITES_EVALUATION>${textOf(words.sentences.MODALITES_EVALUATION, bytes * 0.25, random)}</MODALITES_EVALUATION>\n      </BLOC_COMPETENCES>\n`;
}

function certifierXml({ rank, siret }: Organisation, plan: FichePlan, words: Vocabulary, random: Random): string {
  const name = `${words.bodies[rank % words.bodies.length] ?? ''}${siret === null ? '' : ` ${rank}`}`;
  const number = siret === null ? '' : `        <SIRET_CERTIFICATEUR>${siret}</SIRET_CERTIFICATEUR>\n`;
  return `      <CERTIFICATEUR>\n${number}        <NOM_CERTIFICATEUR>${name}</NOM_CERTIFICATEUR>\n        <ETAT_CERTIFICATEUR>${plan.active ? 'Actif' : 'Inactif'}</ETAT_CERTIFICATEUR>\n        <DATE_DERNIERE_MODIFICATION_ETAT>${day(2019, random)}</DATE_DERNIERE_MODIFICATION_ETAT>\n      </CERTIFICATEUR>\n`;
}

function partnerXml({ rank, siret }: Organisation, plan: FichePlan, words: Vocabulary, random: Random): string {
  const state = random.chance(0.1) ? 'Supprimé' : plan.active ? 'Actif' : 'Inactif';
  return `      <PARTENAIRE>\n        <NOM_PARTENAIRE>${words.bodies[rank % words.bodies.length]} ${rank}</NOM_PARTENAIRE>\n        <SIRET_PARTENAIRE>${siret}</SIRET_PARTENAIRE>\n        <HABILITATION_PARTENAIRE>${random.pick(HABILITATIONS)}</HABILITATION_PARTENAIRE>\n        <ETAT_HABILITATION>${state}</ETAT_HABILITATION>\n        <DATE_ACTIF>${day(2021, random)}</DATE_ACTIF>\n        <DATE_DERNIERE_MODIFICATION_ETAT>${day(2023, random)}</DATE_DERNIERE_MODIFICATION_ETAT>\n      </PARTENAIRE>\n`;
}

function agreementXml([number, label]: Named): string {
  return list('CCN_1', `      <NUMERO>${number}</NUMERO>\n      <LIBELLE>${label}</LIBELLE>\n`);
}

function decreeXml(title: string, date: string): string {
  return `      <PUBLICATION_JO>\n        <TITRE>${title}</TITRE>\n        <DATE_PUBLICATION_JO>${date}</DATE_PUBLICATION_JO>\n      </PUBLICATION_JO>\n`;
}

function statisticXml(year: number, random: Random): string {
  return `      <STATISTIQUES_PROMOTION>\n        <ANNEE>${year}</ANNEE>\n        <NOMBRE_CERTIFIES>${random.between(0, 900)}</NOMBRE_CERTIFIES>\n        <TAUX_INSERTION_GLOBAL_6MOIS>${random.between(40, 100)}</TAUX_INSERTION_GLOBAL_6MOIS>\n      </STATISTIQUES_PROMOTION>\n`;
}

function correspondenceXml(plan: FichePlan, replaced: string): string {
  const block = (code: string): string => `<BLOC_COMPETENCES><CODE>${code}BC01</CODE></BLOC_COMPETENCES>`;
  return `      <CORRESPONDANCE>\n        <SOURCE>${block(plan.code)}</SOURCE>\n        <DESTINATION><NUMERO_FICHE>${replaced}</NUMERO_FICHE>${block(replaced)}</DESTINATION>\n      </CORRESPONDANCE>\n`;
}

function codes(outer: string, inner: string, entries: readonly Named[]): string {
  return list(
    outer,
    entries
      .map(
        ([code, label]) =>
          `      <${inner}>\n        <CODE>${code}</CODE>\n        <LIBELLE>${label}</LIBELLE>\n      </${inner}>\n`,
      )
      .join(''),
  );
}

/** Sentences up to about `bytes`, marked as the real lists are; with a letter, numbered after it. */
function textOf(sentences: readonly string[], bytes: number, random: Random, letter = ''): string {
  let text = '';
  for (let rank = 1; text.length < bytes * 0.97; rank += 1) {
    const mark = letter === '' ? (random.chance(0.3) ? '     * ' : '    ') : `    ${letter}${rank}. `;
    text += mark + random.pick(sentences);
  }
  return text.trim();
}

function drawLevel(random: Random): string {
  let draw = random.next();
  for (const [level, share] of LEVELS) {
    draw -= share;
    if (draw < 0) return level;
  }
  return 'NIV6';
}

/** A day as the export writes it, "21/04/2017". */
function day(year: number, random: Random): string {
  return `${String(random.between(1, 28)).padStart(2, '0')}/${String(random.between(1, 12)).padStart(2, '0')}/${year}`;
}

function element(name: string, text: string): string {
  return text === '' ? '' : `    <${name}>${text}</${name}>\n`;
}

function list(name: string, content: string): string {
  return content === '' ? '' : `    <${name}>\n${content}    </${name}>\n`;
}
