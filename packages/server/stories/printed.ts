import type { Story } from './story.ts';

function section({ title, clauses, about, on, given, actors, steps }: Story): string {
  const rules = given.ruleSet === 'ACCORD_2019' ? 'the agreement of 2019' : 'the fiche RNCP28245';
  const jury = `${given.employers} employers and ${given.unions} unions, by the rules of ${rules}, for ${given.on}`;
  return [
    `## ${title}`,
    `${about} ${clauses.join(' ')}`,
    `**Given** a jury of ${jury}. It is ${on}.`,
    Object.entries(actors)
      .map(([name, { is }]) => `- **${name}** ${is}`)
      .join('\n'),
    steps.map(({ who, what }, index) => `${index + 1}. ${who} ${what}.`).join('\n'),
  ].join('\n\n');
}

/** The page of some stories. */
export function printed(stories: readonly Story[]): string {
  return `# Stories

Written by \`pnpm generate\`; never by hand. Each is played as it is told, by the tests, on a real server and database.

${stories.map(section).join('\n\n')}
`;
}
