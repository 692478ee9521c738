import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';

interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}

interface Props {
  /** Says what the table holds; read out, not shown. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }[];
}

/** A small table; on a phone each row becomes a card that repeats the column's name. */
export function DataTable({ caption, columns, rows }: Props): ReactElement {
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: '0.875rem',
        '& th': { textAlign: 'left', fontWeight: 560, color: 'text.secondary', fontSize: '0.8125rem' },
        '& th, & td': { py: 2, pr: 4, verticalAlign: 'top', borderBottom: 1, borderColor: 'divider' },
        '& [data-numeric]': { textAlign: { sm: 'right' }, fontVariantNumeric: 'tabular-nums', pr: { sm: 0 } },
        '& tbody th': { fontWeight: 450, color: 'text.primary', fontSize: 'inherit' },
        '@media (max-width: 599px)': {
          '&, & tbody, & tr, & th, & td': { display: 'block' },
          '& thead': { display: 'none' },
          '& tr': { py: 2, borderBottom: 1, borderColor: 'divider' },
          '& th, & td': { border: 0, py: 0.5 },
          '& td::before': { content: 'attr(data-label) " : "', color: 'text.secondary', fontSize: '0.8125rem' },
          '&:lang(en) td::before': { content: 'attr(data-label) ": "' },
          '& tbody th': { fontWeight: 560 },
        },
      }}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-numeric={column.numeric || undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map((column, rank) =>
              rank === 0 ? (
                <th key={column.key} scope="row">
                  {row.cells[column.key]}
                </th>
              ) : (
                <td key={column.key} data-label={column.label} data-numeric={column.numeric || undefined}>
                  {row.cells[column.key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
