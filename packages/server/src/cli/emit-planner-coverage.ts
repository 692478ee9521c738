import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { fieldsWithoutPlan, operationCoverage } from '../kernel/planner/coverage.ts';
import { buildSchema } from '../schema.ts';
import { CERTIFICATION_GRAPH } from '../slices/certification/graphql/index.ts';

const DOCUMENTS = v.record(v.string(), v.string());

/** Takes a file of documents by their hash, and where to write the page. */
const [documentsFile = '', page = ''] = process.argv.slice(2);
const documents = v.parse(DOCUMENTS, JSON.parse(readFileSync(documentsFile, 'utf8')));
const schema = buildSchema();
const operations = operationCoverage(schema, CERTIFICATION_GRAPH, Object.values(documents));
const missing = fieldsWithoutPlan(schema, CERTIFICATION_GRAPH);
const rows = operations.map(({ name, reasons }) =>
  reasons.length === 0 ? `| ${name} | its plan |` : `| ${name} | the resolvers: ${reasons.join('; ')} |`,
);

writeFileSync(
  page,
  `# Which documents have a plan

Written by \`pnpm generate\`; never by hand. Plans are told of in [decision 0005](decisions/0005-read-planner.md).

## Operations of the console

| Operation | Answered by |
|---|---|
${rows.join('\n')}

## Fields without a plan
A document that asks for one of them is answered by the resolvers as a whole.

${missing.length === 0 ? 'None.' : missing.map((field) => `- ${field}`).join('\n')}
`,
);
