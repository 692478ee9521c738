import { parseArgs } from 'node:util';
import { buildServer } from '../bin/build.ts';

interface Options {
  readonly json: boolean;
  readonly keep: boolean;
  readonly fiches: number | undefined;
}

/** Every bench by its name: what it measures, and how it is run. Loaded once the server is built: they use what is. */
const BENCHES = {
  attack: {
    about: 'what a hostile request costs against a page, and what is left to others beside an attack',
    run: async (options: Options) => (await import('./attack/main.ts')).benchAttack(options),
  },
  audit: {
    about: 'writes of fifty clients with the chained audit trail, against the same events without the chain',
    run: async (options: Options) => (await import('./audit.ts')).benchAudit(options),
  },
  graph: {
    about: 'reads the graph through this server and its peers, against the bare statement',
    run: async (options: Options) => (await import('./graph/main.ts')).benchGraph(options),
  },
  import: {
    about: 'reads an export of the true size: bare parse, first import, import again, peak memory',
    run: async (options: Options) => (await import('./import.ts')).benchImport(options),
  },
  sitting: {
    about: 'a sitting of 300 candidates followed by twelve members: from a gesture to every screen, and memory',
    run: async (options: Options) => (await import('./sitting/main.ts')).benchSitting(options),
  },
  storm: {
    about:
      'twelve members vote on three hundred cases while servers and the database are killed: no vote lost or twice',
    run: async (options: Options) => (await import('./storm.ts')).benchStorm(options),
  },
} as const;

const HELP = `pnpm bench NAME [--json] [--fiches N] [--keep]

${Object.entries(BENCHES)
  .map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`)
  .join('\n')}

--json      the last line is one JSON object
--fiches N  a smaller export, in the same proportions
--keep      leaves the generated files and the database where they were made
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    fiches: { type: 'string' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [name] = positionals;
const bench = Object.entries(BENCHES).find(([known]) => known === name)?.[1];
const fiches = values.fiches === undefined ? undefined : Number(values.fiches);

if (bench === undefined || values.help === true) {
  process.stdout.write(HELP);
  process.exitCode = name === undefined || values.help === true ? 0 : 1;
} else if (fiches !== undefined && (!Number.isInteger(fiches) || fiches < 1)) {
  process.stderr.write('--fiches takes a whole number from 1.\n');
  process.exitCode = 1;
} else {
  await buildServer((line) => process.stdout.write(`${line}\n`));
  await bench.run({ json: values.json === true, keep: values.keep === true, fiches });
}
