import { readCoverage } from './clauses.ts';

const coverage = await readCoverage();
if (coverage) {
  const { covered, open, unknown } = coverage;
  for (const { id, text } of covered) process.stdout.write(`proved  ${id}  ${text}\n`);
  for (const { id, text } of open) process.stdout.write(`open    ${id}  ${text}\n`);
  process.stdout.write(`${covered.length} proved, ${open.length} open\n`);
  if (unknown.length > 0) process.stderr.write(`Tests name clauses that do not exist: ${unknown.join(', ')}.\n`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  process.stdout.write('The clause file ../shared/clauses.csv is not here: nothing to compare with.\n');
}
