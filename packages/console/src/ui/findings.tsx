import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { type Mark, StateMark } from './state-mark.tsx';

/** It stops the step, it warns, or it would stop the step and somebody passed over it. */
export type FindingSeverity = 'blocking' | 'warning' | 'passed';

export interface Finding {
  readonly id: string;
  readonly severity: FindingSeverity;
  /** The reason, in words. */
  readonly reason: string;
  /** Where it stands, or the rule it comes from. */
  readonly source: string;
  readonly detail?: ReactNode;
  /** What it touches: lit while one looks at the finding. */
  readonly touches?: readonly string[];
  /** What mends it. */
  readonly action?: ReactNode;
}

interface Props {
  /** What blocks stands first; those of one severity keep their order. */
  readonly items: readonly Finding[];
  readonly label: string;
  /** Severities in words, read out before the reason. */
  readonly severities?: Readonly<Record<FindingSeverity, string>>;
  /** Told what the finding one points at or stands on touches; nothing once one leaves it. */
  readonly onLight?: (touched: readonly string[]) => void;
}

const ORDER: readonly FindingSeverity[] = ['blocking', 'warning', 'passed'];
const MARKS: Readonly<Record<FindingSeverity, Mark>> = { blocking: 'blocking', warning: 'warning', passed: 'yes' };
const COLOURS: Readonly<Record<FindingSeverity, string>> = {
  blocking: 'error.main',
  warning: 'warning.main',
  passed: 'divider',
};

/** What blocks first; those of one severity keep their order. */
export function inOrderOfSeverity<Item extends Pick<Finding, 'severity'>>(items: readonly Item[]): readonly Item[] {
  return ORDER.flatMap((severity) => items.filter((item) => item.severity === severity));
}

/** A list of what blocks or warns, each with its reason, its source, the passage concerned, and what mends it. */
export function Findings({ items, label, severities, onLight }: Props): ReactElement {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3, alignContent: 'start' }}
    >
      {inOrderOfSeverity(items).map(({ id, severity, reason, source, detail, touches = [], action }) => (
        <Box
          component="li"
          key={id}
          onMouseEnter={() => onLight?.(touches)}
          onMouseLeave={() => onLight?.([])}
          onFocus={() => onLight?.(touches)}
          onBlur={() => onLight?.([])}
          sx={{ p: 3, borderLeft: 3, borderColor: COLOURS[severity], bgcolor: 'background.sunken', borderRadius: 0.5 }}
        >
          <Box sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
            <StateMark mark={MARKS[severity]}>
              {severities && <span className="visually-hidden">{`${severities[severity]}. `}</span>}
              {reason}
            </StateMark>
          </Box>
          {detail && <Box sx={{ mt: 2, fontSize: '0.8125rem' }}>{detail}</Box>}
          {source && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', fontFamily: 'ui-monospace, monospace', mt: 1 }}>
              {source}
            </Box>
          )}
          {action && (
            <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
              {action}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
