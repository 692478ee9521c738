import Box from '@mui/material/Box';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly title?: string;
  readonly count?: number;
  readonly checked: boolean;
}

interface Props {
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly onToggle: (value: string) => void;
  /** One choice at a time. */
  readonly single?: boolean;
}

/** Boxes to tick, or one of several, with how many there are of each. */
export function ChoiceGroup({ legend, options, onToggle, single = false }: Props): ReactElement {
  const name = useId();
  const { i18n } = useTranslation();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontSize: '0.8125rem', fontWeight: 620, mb: 1 }}>
        {legend}
      </Box>
      {options.map((option) => (
        <Box
          component="label"
          key={option.value}
          title={option.title}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            minHeight: { xs: 44, md: 28 },
            fontSize: '0.875rem',
            cursor: 'pointer',
          }}
        >
          <Box
            component="input"
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={option.checked}
            onChange={() => onToggle(option.value)}
            sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 16, height: 16, m: 0.5, flexShrink: 0 }}
          />
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {option.label}
          </Box>
          {option.count !== undefined && (
            <Box
              component="span"
              sx={{ color: 'text.secondary', fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums' }}
            >
              {option.count.toLocaleString(i18n.language)}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
