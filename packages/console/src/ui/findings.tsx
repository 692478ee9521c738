import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { StateMark } from './state-mark.tsx';

export interface Finding {
  readonly id: string;
  readonly severity: 'warning';
  /** The reason, in words. */
  readonly reason: string;
  /** Where it stands, or the rule it comes from. */
  readonly source: string;
  readonly detail?: ReactNode;
}

/** A list of what blocks or warns, each with its reason, its source and the passage concerned. */
export function Findings({
  items,
  label,
}: {
  readonly items: readonly Finding[];
  readonly label: string;
}): ReactElement {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
      {items.map((item) => (
        <Box
          component="li"
          key={item.id}
          sx={{ p: 3, borderLeft: 3, borderColor: 'warning.main', bgcolor: 'background.sunken', borderRadius: 0.5 }}
        >
          <Box sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
            <StateMark mark="warning">{item.reason}</StateMark>
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', fontFamily: 'ui-monospace, monospace', mt: 1 }}>
            {item.source}
          </Box>
          {item.detail && <Box sx={{ mt: 2, fontSize: '0.8125rem' }}>{item.detail}</Box>}
        </Box>
      ))}
    </Box>
  );
}
