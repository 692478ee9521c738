import { median } from '../measure-program.ts';
import type { BesideResult } from './beside.ts';
import type { PermittedPrice } from './permitted.ts';
import { type Price, type Prices, whole } from './price.ts';

/** What `--json` prints. */
export interface AttackReport {
  readonly fiches: number;
  /** Milliseconds of CPU of one page of 20, and of each attack with its ratio to it. */
  readonly page: Price;
  readonly attacks: Readonly<Record<string, Price & { readonly ratio: number }>>;
  /** Requests no limit refuses, that cost as much as they can. */
  readonly permitted: Readonly<Record<string, PermittedPrice>>;
  /** The dearest attack: its ratio to a page. */
  readonly worst: number;
  /** The rounds that were measured. */
  readonly beside: readonly BesideResult[];
  /** Throughput beside each attack, against alone: the median of the rounds. */
  readonly kept: Readonly<Record<'attacked' | 'limited' | 'slow', number>>;
  /** The same of p99. */
  readonly delayed: Readonly<Record<'attacked' | 'limited' | 'slow', number>>;
}

const AIMS = { worst: 1, kept: 0.5, delayed: 4 };

export function reportOf(
  fiches: number,
  { page, attacks, permitted }: Prices & Pick<AttackReport, 'permitted'>,
  beside: readonly BesideResult[],
): AttackReport {
  const priced = Object.entries(attacks).map(
    ([name, price]) => [name, { ...rounded(price), ratio: round(whole(price) / whole(page)) }] as const,
  );
  const each = (of: (kind: 'attacked' | 'limited' | 'slow') => number): AttackReport['kept'] => ({
    attacked: round(of('attacked')),
    limited: round(of('limited')),
    slow: round(of('slow')),
  });
  return {
    fiches,
    page: rounded(page),
    attacks: Object.fromEntries(priced),
    permitted,
    worst: Math.max(...priced.map(([, { ratio }]) => ratio)),
    beside,
    kept: each((kind) => median(beside.map((round) => round[kind].rps / round.alone.rps))),
    delayed: each((kind) => median(beside.map((round) => round[kind].p99 / round.alone.p99))),
  };
}

/** The same in words, with the aims. */
export function printReport(report: AttackReport, say: (line: string) => void): void {
  const { page, attacks, beside, kept, delayed } = report;
  const row = (name: string, { serverMs, databaseMs }: Price, ratio: number): void =>
    say(
      `${name.padEnd(62)}${serverMs.toFixed(2).padStart(8)}${databaseMs.toFixed(2).padStart(9)}${ratio.toFixed(2).padStart(8)}`,
    );
  say(`\nCPU of one request, ms${' '.repeat(42)}server database    ratio`);
  row(`a page of 20 of the catalogue (${report.fiches} fiches, no cache)`, page, 1);
  for (const [name, price] of Object.entries(attacks).toSorted(([, a], [, b]) => b.ratio - a.ratio))
    row(name, price, price.ratio);
  say(`Dearest attack ${report.worst} of a page, aim < ${AIMS.worst}: ${verdict(report.worst < AIMS.worst)}\n`);
  say(`${'Permitted, and as dear as can be'.padEnd(62)}  server database    costs   cores one address can keep busy`);
  for (const [name, { serverMs, databaseMs, cost, coresPerAddress }] of Object.entries(report.permitted)) {
    const numbers = [serverMs.toFixed(1).padStart(8), databaseMs.toFixed(1).padStart(9), String(cost).padStart(9)];
    say(`${name.padEnd(62)}${numbers.join('')}${coresPerAddress.toFixed(2).padStart(8)}`);
  }
  say('');
  const of = (read: (round: BesideResult) => number): number => median(beside.map(read));
  say(
    `Legitimate pages alone: ${of(({ alone }) => alone.rps).toFixed(0)}/s, p99 ${of(({ alone }) => alone.p99).toFixed(1)} ms; medians of ${beside.length} rounds`,
  );
  const words = {
    attacked: `beside ${of(({ attacked }) => attacked.hostileRps).toFixed(0)} hostile requests/s`,
    limited: `the same, callers counted (${of(({ limited }) => limited.hostileRps).toFixed(0)}/s, most of them 429)`,
    slow: 'beside 500 connections that send a letter at a time',
  } as const;
  for (const kind of ['attacked', 'limited', 'slow'] as const) {
    say(
      `${words[kind]}: ${of((round) => round[kind].rps).toFixed(0)}/s = ${kept[kind]} (aim ≥ ${AIMS.kept}: ${verdict(kept[kind] >= AIMS.kept)}), ` +
        `p99 ${of((round) => round[kind].p99).toFixed(1)} ms = ${delayed[kind]} (aim ≤ ${AIMS.delayed}: ${verdict(delayed[kind] <= AIMS.delayed)})`,
    );
  }
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}

function rounded({ serverMs, databaseMs }: Price): Price {
  return { serverMs: round(serverMs), databaseMs: round(databaseMs) };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
