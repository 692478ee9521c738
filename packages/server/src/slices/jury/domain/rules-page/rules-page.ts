import {
  FINDING_CODES,
  FINDING_WORDS,
  PARAMETER_WORDS,
  parameterValue,
  REMEDY_WORDS,
  RULE_PARAMETERS,
  type RuleSet,
  SESSION_ACTIONS,
  VERDICT_REASONS,
  VERDICT_WORDS,
} from '@delibere/shared';
import { FINDINGS } from '../composition/finding-table.ts';
import { SHIPPED_RULE_SETS } from '../rules/shipped.ts';
import { SESSION_LIFE } from '../session/session-life.ts';
import { ACTION_WORDS, GUARD_WORDS, ROLE_WORDS, SEVERITY_WORDS, STATE_WORDS } from './words.ts';

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function ruleSetTable(ruleSets: readonly RuleSet[]): string {
  const cell = ({ parameters, sources }: RuleSet, parameter: (typeof RULE_PARAMETERS)[number]): string =>
    `${parameterValue(parameter, parameters, 'fr')} ${sources[parameter]}`;
  return table(
    ['Paramètre', ...ruleSets.map(({ title }) => title)],
    RULE_PARAMETERS.map((name) => [PARAMETER_WORDS.fr[name], ...ruleSets.map((ruleSet) => cell(ruleSet, name))]),
  );
}

function findingTable(): string {
  const rows = FINDING_CODES.map((code) => {
    const { severity, source, remedy, remedyAtOpening, overridable } = FINDINGS[code];
    const remedies = [REMEDY_WORDS.fr[remedy]];
    if (remedyAtOpening !== undefined) remedies.push(`À l’ouverture : ${REMEDY_WORDS.fr[remedyAtOpening]}`);
    const words = FINDING_WORDS.fr[code].replaceAll(/\{\w+\}/g, '…');
    return [
      `\`${code}\``,
      SEVERITY_WORDS[severity],
      words,
      remedies.join(' '),
      source,
      overridable ? 'motivée' : 'non',
    ];
  });
  return table(['Code', 'Gravité', 'Constat', 'Remède', 'Source', 'Dérogation'], rows);
}

function verdictTable(): string {
  return table(
    ['Code', 'Quand'],
    VERDICT_REASONS.map((reason) => [`\`${reason}\``, VERDICT_WORDS.fr[reason]]),
  );
}

function lifeTable(): string {
  const rows = SESSION_ACTIONS.map((action) => {
    const { from, to, roles, reasonAsked, guards } = SESSION_LIFE[action];
    return [
      ACTION_WORDS[action],
      from.map((state) => STATE_WORDS[state]).join(', '),
      STATE_WORDS[to],
      roles.map((role) => ROLE_WORDS[role]).join(', '),
      guards.map(({ name }) => GUARD_WORDS[name] ?? name).join(' ; ') || '–',
      reasonAsked ? 'oui' : 'non',
    ];
  });
  return table(['Action', 'Depuis', 'Vers', 'Par', 'Conditions', 'Motif'], rows);
}

/** The rules of the jury as a page of documentation, in French Markdown: the tables themselves, printed. */
export function rulesPage(): string {
  return `# Les règles du jury paritaire

Page générée depuis les tables du programme. Les sources entre crochets sont des clauses : F, la fiche RNCP28245 ; A, l’accord
national du 8 novembre 2019 ; C, la convention collective ; T, le Code du travail ; D, un choix du projet là où les textes se taisent.

## Règles livrées

${ruleSetTable(SHIPPED_RULE_SETS)}

## Constats sur la composition

Une source propre aux règles de la session remplace celle du tableau.

${findingTable()}

## Issue d’un scrutin

Les abstentions ne comptent pas. À voix égalisées, chaque employeur pèse le nombre de votants salariés, chaque votant salarié le nombre
d’employeurs : les deux collèges pèsent autant. Une issue sans décision laisse refaire le scrutin ou reporter le dossier.

${verdictTable()}

## Vie d’une session

${lifeTable()}
`;
}
