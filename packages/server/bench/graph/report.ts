import type { Aside } from './aside.ts';
import { DOCUMENT_NAMES, type DocumentName } from './documents.ts';
import type { Figures, Measures } from './measure.ts';
import type { WayName } from './ways.ts';

export interface ReportedFigures extends Omit<Figures, 'cpuMs'> {
  readonly rssMb: number;
  /** Requests a second over those of the limit. */
  readonly ratio: number;
}

export interface GraphReport {
  readonly documents: Readonly<Record<DocumentName, Readonly<Partial<Record<WayName, ReportedFigures>>>>>;
  readonly connections: Readonly<Record<DocumentName, number>>;
  /** CPU milliseconds of the server's own process for one answer: a busy machine disturbs it least. */
  readonly cpuMs: Readonly<Record<DocumentName, Readonly<Partial<Record<WayName, number>>>>>;
  readonly aside: Aside;
}

/** Of each document, the figures at the number of connections where the limit is fastest. */
export function reportOf(measures: Measures, rssMb: ReadonlyMap<WayName, number>, aside: Aside): GraphReport {
  const best = DOCUMENT_NAMES.map((document) => [document, fastest(measures[document])] as const);
  const documents = best.map(([document, connections]) => {
    const figures = measures[document].get(connections) ?? new Map<WayName, Figures>();
    const limit = figures.get('limit')?.rps ?? Number.NaN;
    const ways = [...figures].map(([name, each]) => {
      const { rps, p50, p99 } = each;
      const reported = {
        rps: round(rps),
        p50: round(p50),
        p99: round(p99),
        rssMb: round(rssMb.get(name) ?? 0),
        ratio: round(rps / limit),
      };
      return [name, reported] as const;
    });
    return [document, Object.fromEntries(ways)] as const;
  });
  return {
    documents: Object.fromEntries(documents) as GraphReport['documents'],
    connections: Object.fromEntries(best) as GraphReport['connections'],
    cpuMs: Object.fromEntries(
      best.map(([document, connections]) => [document, cpuOf(measures[document].get(connections))]),
    ) as GraphReport['cpuMs'],
    aside,
  };
}

function cpuOf(figures: ReadonlyMap<WayName, Figures> | undefined): Partial<Record<WayName, number>> {
  return Object.fromEntries([...(figures ?? [])].map(([name, { cpuMs }]) => [name, round(cpuMs)]));
}

function fastest(byConnections: ReadonlyMap<number, ReadonlyMap<WayName, Figures>>): number {
  const rates = [...byConnections].map(([connections, figures]) => ({
    connections,
    rps: figures.get('limit')?.rps ?? 0,
  }));
  return rates.toSorted((a, b) => b.rps - a.rps)[0]?.connections ?? 0;
}

/** Aims of the planner, as ratios: to the limit on lists and on single reads, and over two peers on every document. */
const OF_LIMIT: Readonly<Partial<Record<DocumentName, number>>> = { list: 0.9, single: 0.72 };
const OVER = { mercurius: 1.6, postgraphile: 2 } as const;

export function printReport({ documents, connections, cpuMs, aside }: GraphReport, say: (line: string) => void): void {
  for (const document of DOCUMENT_NAMES) {
    say(`\n${document}, ${connections[document]} connections`);
    say(
      `${''.padEnd(14)}${['requests/s', 'p50 ms', 'p99 ms', 'memory MB', 'CPU ms', 'ratio'].map((each) => each.padStart(12)).join('')}`,
    );
    for (const [name, { rps, p50, p99, rssMb, ratio }] of Object.entries(documents[document])) {
      const cells = [
        rps.toFixed(0),
        p50.toFixed(1),
        p99.toFixed(1),
        rssMb.toFixed(0),
        (cpuMs[document][name as WayName] ?? 0).toFixed(2),
        ratio.toFixed(2),
      ];
      say(`${name.padEnd(14)}${cells.map((cell) => cell.padStart(12)).join('')}`);
    }
    const { planner, mercurius, postgraphile } = documents[document];
    const over = (peer: ReportedFigures | undefined): number => (planner?.rps ?? 0) / (peer?.rps ?? Number.NaN);
    say(verdict('planner / limit', planner?.ratio ?? 0, OF_LIMIT[document]));
    say(verdict('planner / mercurius', over(mercurius), OVER.mercurius));
    say(verdict('planner / postgraphile', over(postgraphile), OVER.postgraphile));
  }
  say(`\n${atMost('p99 of the planner / of the limit, lists at equal moderate load', aside.p99AtEqualLoad, 1.5)}`);
  say(atMost('page 1,000 / page 1', aside.deepPage, 1.2));
  say(`a list of the whole register / of 1,000 fiches: ${aside.wholeOverThousand.toFixed(2)}`);
}

function verdict(what: string, ratio: number, aim: number | undefined): string {
  const told = `  ${what}: ${ratio.toFixed(2)}`;
  return aim === undefined ? told : `${told}, aim ≥ ${aim} ${ratio >= aim ? 'met' : 'MISSED'}`;
}

function atMost(what: string, ratio: number, aim: number): string {
  return `${what}: ${ratio.toFixed(2)}, aim ≤ ${aim} ${ratio <= aim ? 'met' : 'MISSED'}`;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
