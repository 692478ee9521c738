import { PARAMETER_WORDS, parameterValue, RULE_PARAMETERS } from '@delibere/shared';
import { column, facts, heading, list, paragraph, row, table } from '../model/blocks.ts';
import type { Block, Paper } from '../model/paper.ts';
import { printPaper } from '../model/print-paper.ts';
import { dayInWords, hourInWords, weekdayInWords } from '../words/days.ts';
import { casesSection } from './cases.ts';
import { findingsSection } from './findings.ts';
import { membersSection, namesOf } from './members.ts';
import type { MinutesData } from './minutes-data.ts';
import { signaturesSection } from './signatures.ts';

function sessionSection({ session, centre, certifications, ruleSet }: MinutesData): Block {
  return facts([
    ['Centre d’examen', centre.name],
    ['Date', weekdayInWords(session.on)],
    ['Horaires', `ouverture à ${hourInWords(session.openedAt)}, clôture à ${hourInWords(session.closedAt)}`],
    ['Lieu', session.place],
    ['Certifications', certifications.map(({ code, title }) => `${code} – ${title}`)],
    ['Règles appliquées', `${ruleSet.title}, version ${ruleSet.version}`],
  ]);
}

function observationsSection({ observations }: MinutesData): readonly Block[] {
  return observations.length === 0 ? [] : [heading('Observations'), list(observations)];
}

const SOURCES =
  'Sources\u00a0: [F], fiche du répertoire national\u00a0; [A], accord du 8 novembre 2019\u00a0; [C], convention collective nationale de la métallurgie\u00a0; [T], code du travail\u00a0; [D], choix fait là où les textes ne disent rien.';

/** What the decisions name by code: the blocks of each certification, and the rules with their sources. */
function annexes({ certifications, ruleSet }: MinutesData): readonly Block[] {
  return [
    heading('Annexe 1 – Blocs de compétences'),
    ...certifications.flatMap(({ code, title, blocks }) => [
      heading(`${code} – ${title}`, 3),
      table(
        [column('Code', null), column('Intitulé', 1), column('Capacités', 1)],
        blocks.map((block) => row([block.code, block.title, block.capabilities.map((one) => one.code).join(', ')])),
        'Aucun bloc n’est décrit.',
      ),
    ]),
    heading('Annexe 2 – Règles appliquées'),
    paragraph(
      `${ruleSet.title} (${ruleSet.code}), version ${ruleSet.version}, en vigueur à compter du ${dayInWords(ruleSet.from)}.`,
    ),
    paragraph(SOURCES, 'note'),
    table(
      [column('Règle', 5), column('Valeur', 4), column('Source', 2)],
      RULE_PARAMETERS.map((name) =>
        row([PARAMETER_WORDS.fr[name], parameterValue(name, ruleSet.parameters, 'fr'), ruleSet.sources[name]]),
      ),
      '',
    ),
  ];
}

/** The minutes of a session in words, from its frozen data alone. Throws where the data names a seat it does not have. */
export function minutesModel(data: MinutesData): Paper {
  const { reference, revision, centre, session } = data;
  const nameOf = namesOf(data);
  return {
    title: 'Procès-verbal de délibération',
    subtitle: `Jury paritaire du ${dayInWords(session.on)}`,
    issuer: [centre.name, ...centre.address],
    recipient: [],
    reference: `${reference}, révision ${revision}`,
    on: session.on,
    dated: null,
    blocks: [
      sessionSection(data),
      ...membersSection(data, nameOf),
      ...findingsSection(data, nameOf),
      ...casesSection(data, nameOf),
      ...observationsSection(data),
      ...signaturesSection(data),
      ...annexes(data),
    ],
  };
}

/** The minutes as a PDF/A-2 and PDF/UA-1. */
export function minutesPdf(data: MinutesData): Promise<Buffer> {
  return printPaper(minutesModel(data));
}
