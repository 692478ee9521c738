import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts in one: struck through what left, underlined what came. */
export function InlineDiff({
  parts,
  lang = 'fr',
}: {
  readonly parts: readonly Part[];
  readonly lang?: string;
}): ReactElement {
  return (
    <Box
      component="span"
      lang={lang}
      sx={{
        '& del': { color: 'error.main', textDecoration: 'line-through' },
        '& del + ins': { ml: 1 },
        '& ins': { color: 'success.main', textDecoration: 'underline', textUnderlineOffset: 3, fontWeight: 560 },
      }}
    >
      {parts.map((part, rank) => {
        const key = `${rank}-${part.kind}`;
        if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
        if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
        return <span key={key}>{part.text}</span>;
      })}
    </Box>
  );
}
