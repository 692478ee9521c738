import type { Block, Cell, Column, Row } from './paper.ts';

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

export const paragraph = (text: string, tone: 'plain' | 'strong' | 'note' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});

export const list = (items: readonly string[]): Block => ({ kind: 'list', items });

export const closing = (lines: readonly string[]): Block => ({ kind: 'closing', lines });

/** Facts with their labels; a fact that is null is left out. */
export function facts(rows: readonly (readonly [label: string, value: string | readonly string[] | null])[]): Block {
  return {
    kind: 'facts',
    rows: rows.flatMap(([label, value]) => {
      if (value === null) return [];
      return [{ label, values: typeof value === 'string' ? [value] : value }];
    }),
  };
}

export const column = (title: string, share: number | null = null, align: Column['align'] = 'start'): Column => ({
  title,
  share,
  align,
});

export const row = (cells: readonly Cell[], details: readonly string[] = []): Row => ({ cells, details });

/** A table, or a sentence instead of one without rows. */
export function table(columns: readonly Column[], rows: readonly Row[], whenEmpty: string): Block {
  return rows.length === 0 ? paragraph(whenEmpty) : { kind: 'table', columns, rows };
}
