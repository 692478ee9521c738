import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Progress } from './progress.ts';
import { ReportFile } from './report.ts';

const SUMMARY = { name: 'a.xml', created: 1_200, changed: 2, unchanged: 3, rejected: 1, unparsed: 4, seconds: 12.34 };

function watch(isTTY: boolean): {
  readonly progress: Progress;
  readonly written: string[];
  readonly clock: { ms: number };
} {
  const written: string[] = [];
  const clock = { ms: 0 };
  const output = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  return { progress: new Progress(output, () => clock.ms), written, clock };
}

describe('Progress', () => {
  it('redraws one line at most ten times a second on a terminal, never wider than it', () => {
    const { progress, written, clock } = watch(true);
    progress.started('a.xml', 100_000_000, 'bytes');
    for (let step = 1; step <= 40; step += 1) {
      clock.ms += 25;
      progress.advanced(step * 1_000_000, step * 50);
    }
    const drawn = written.filter((text) => text.includes('█') || text.includes('░'));
    expect(drawn).toHaveLength(10);
    expect(drawn.at(-1)).toMatch(/█+░+ {2}40 % · 2.000 fiches\/s · 40,0 Mo/);
    for (const line of drawn) {
      expect(line.startsWith('\r\u001b[K')).toBe(true);
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThanOrEqual(60 + 4);
    }
  });

  it('writes a plain line every five seconds elsewhere, with the time that remains', () => {
    const { progress, written, clock } = watch(false);
    progress.started('a.xml', 100, 'fiches');
    for (let second = 1; second <= 20; second += 1) {
      clock.ms += 1_000;
      progress.advanced(second, second);
    }
    progress.finished(SUMMARY);
    expect(written).toHaveLength(6);
    expect(written[4]).toBe(' 20 % · 1 fiches/s · reste 1:20\n');
    expect(written[5]).toMatch(/1.200 nouvelles, 2 changées, 3 inchangées, 1 rejetées, 4 passages .* 12,3 s\n$/);
    expect(written.join('')).not.toContain('\u001b');
  });
});

describe('ReportFile', () => {
  it('lists findings for a spreadsheet, with formulas disarmed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'delibere-report-'));
    const file = join(folder, 'imports', 'report.csv');
    const report = new ReportFile(file);
    report.rejected({ code: null, offset: 12, element: 'FICHE', reason: 'BROKEN', detail: '=CMD("x"); y' });
    report.unparsed('RNCP1', [{ element: 'DATE_EFFET', reason: 'INVALID_DATE', excerpt: 'demain\nou après' }]);
    report.changed('RNCP2', 3, [{ kind: 'CHANGED', path: 'title', before: '+a', after: 'b' }]);
    report.finished(SUMMARY);
    report.close();
    const text = await readFile(file, 'utf8');
    await rm(folder, { recursive: true });
    expect(text.startsWith('\uFEFFfiche;outcome;element;reason;detail\n')).toBe(true);
    const rows: string[][] = parse(text, { delimiter: ';', bom: true, from: 2 });
    expect(rows.slice(0, 3)).toEqual([
      ['', 'REJECTED', 'FICHE', 'BROKEN', '\'=CMD("x"); y (octet 12)'],
      ['RNCP1', 'UNPARSED', 'DATE_EFFET', 'INVALID_DATE', 'demain\nou après'],
      ['RNCP2', 'CHANGED (version 3)', 'title', 'CHANGED', "'+a → b"],
    ]);
    expect(rows).toHaveLength(8);
  });
});
