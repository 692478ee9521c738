import type { PeopleLineOutcome } from '@delibere/shared';
import { mandateProblems } from '../mandate-rules.ts';
import { goesPast, overlap } from '../period.ts';
import { plainLetters } from './columns.ts';
import type { Known, KnownOrganisation, KnownPerson } from './known.ts';
import { matchPerson } from './match.ts';
import type { LineProblem, ReadLine, TypedPerson } from './read-line.ts';
import { type LineChange, type PersonWrites, writesOf } from './writes.ts';

/** What becomes of a line. */
export interface PlannedLine {
  readonly line: number;
  readonly name: string;
  readonly outcome: PeopleLineOutcome;
  /** Whom it means; null for somebody new, or where nobody can tell. */
  readonly personId: string | null;
  readonly changes: readonly LineChange[];
  readonly problems: readonly LineProblem[];
  readonly writes: PersonWrites | null;
}

/** Decides what becomes of every line of a file, with what the directory knows. Nothing is decided across lines but that nobody comes twice. */
export function planImport(lines: readonly ReadLine[], known: Known): readonly PlannedLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.said === null) return withProblems(line, line.problems);
    const planned = planLine(line, line.said, known);
    const keys = keysOf(line.said, planned.personId);
    const isTwice = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isTwice ? withProblems(line, [{ column: null, code: 'TWICE_IN_THE_FILE' }]) : planned;
  });
}

function planLine(line: ReadLine, said: TypedPerson, known: Known): PlannedLine {
  const organisation = organisationOf(said, known);
  if (organisation !== null && 'code' in organisation) return withProblems(line, [organisation]);
  const problems = organisation === null ? [] : organisationProblems(said, organisation, known.today);
  if (problems.length > 0) return withProblems(line, problems);
  const match = matchPerson(said, organisation?.id ?? null, known);
  if (match.kind === 'UNCLEAR') return withProblems(line, [match.problem]);
  const person = match.kind === 'KNOWN' ? match.person : null;
  if (person !== null && organisation !== null && overlaps(said, organisation.id, person)) {
    return withProblems(line, [{ column: 'from', code: 'MANDATE_OVERLAPS' }]);
  }
  const { writes, changes } = writesOf(said, organisation, person, known.today);
  const outcome = person === null ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
  const { line: number, name } = line;
  return { line: number, name, outcome, personId: person?.id ?? null, changes, problems: [], writes };
}

function organisationOf({ organisation: said }: TypedPerson, known: Known): KnownOrganisation | LineProblem | null {
  if (said === null) return null;
  const [found, other] = known.organisations.get(said) ?? [];
  if (found === undefined) return { column: 'organisation', code: 'UNKNOWN_ORGANISATION' };
  return other === undefined ? found : { column: 'organisation', code: 'SEVERAL_ARE_CALLED_SO' };
}

function organisationProblems(
  { mandate }: TypedPerson,
  { kind, closedOn }: KnownOrganisation,
  today: string,
): readonly LineProblem[] {
  const period = mandate ?? { from: today, to: null };
  if (closedOn !== null && goesPast(closedOn, period)) return [{ column: 'organisation', code: 'ORGANISATION_CLOSED' }];
  if (mandate === null) return [];
  return mandateProblems(mandate.college, kind, null).map(({ path, code }) => ({
    column: path === 'college' ? ('college' as const) : ('organisation' as const),
    code,
  }));
}

/** A mandate that begins the same day is the same one, which may be prolonged or cut short; no other may meet it. */
function overlaps({ mandate }: TypedPerson, organisationId: string, { mandates }: KnownPerson): boolean {
  if (mandate === null) return false;
  const alike = mandates.filter((held) => held.organisationId === organisationId && held.college === mandate.college);
  const same = alike.find(({ from }) => from === mandate.from);
  const period = { from: mandate.from, to: mandate.to ?? same?.to ?? null };
  return alike.some((held) => held !== same && overlap(held, period));
}

function withProblems({ line, name }: ReadLine, problems: readonly LineProblem[]): PlannedLine {
  return { line, name, outcome: 'PROBLEM', personId: null, changes: [], problems, writes: null };
}

/** What two lines about one person have in common. */
function keysOf(
  { email, familyName, givenNames, organisation }: TypedPerson,
  personId: string | null,
): readonly string[] {
  return [
    ...(email === null ? [] : [`email ${email}`]),
    ...(personId === null ? [] : [`person ${personId}`]),
    `name ${plainLetters(familyName)} ${plainLetters(givenNames)} ${organisation ?? ''}`,
  ];
}
