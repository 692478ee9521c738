import type { Block, Cell, Paper } from './paper.ts';

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('strong' in cell) return cell.strong;
  if ('lines' in cell) return cell.lines.join(' / ');
  return 'fingerprint' in cell ? cell.fingerprint : `(${cell.drawing.alt})`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, values }) => `${label} : ${values.join(' / ')}`);
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
      return [
        block.columns.map(({ title }) => title).join(' | '),
        ...block.rows.flatMap(({ cells, details }) => [
          cells.map(cellText).join(' | '),
          ...details.map((detail) => `    ${detail}`),
        ]),
      ];
    case 'closing':
      return block.lines;
  }
}

/** Everything a paper says, line by line, in the order of reading: what the golden files keep. */
export function plainText(paper: Paper): string {
  const { title, subtitle, issuer, recipient, reference, dated, blocks } = paper;
  const head = [...issuer, ...recipient.map((line) => `> ${line}`), `# ${title}`, subtitle, reference, dated];
  const parts = [head.filter((line) => line !== null), ...blocks.map(blockLines)];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
