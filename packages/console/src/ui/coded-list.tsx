import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Item {
  readonly key: string;
  readonly code: string;
  readonly statement: string;
}

/** Numbered statements, each with the number the text gives it. */
export function CodedList({ items, note }: { readonly items: readonly Item[]; readonly note?: string }): ReactElement {
  return (
    <>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}
      >
        {items.map((item) => (
          <Box
            component="li"
            key={item.key}
            sx={{ display: 'grid', gridTemplateColumns: '52px minmax(0, 1fr)', columnGap: 2 }}
          >
            <Box component="span" sx={{ color: 'text.accent', fontWeight: 620, fontVariantNumeric: 'tabular-nums' }}>
              {item.code}
            </Box>
            <span lang="fr">{item.statement}</span>
          </Box>
        ))}
      </Box>
      {note && <Box sx={{ mt: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>{note}</Box>}
    </>
  );
}
