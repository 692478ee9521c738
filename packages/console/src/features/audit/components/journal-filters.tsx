import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { TickBox } from '../../../ui/tick-box.tsx';
import { daysBefore } from '../model/days.ts';
import { allKinds, FAMILIES, kindsOf, withFamily, withKind } from '../model/families.ts';
import { type JournalSearch, parseJournalSearch } from '../model/journal-search.ts';

interface Props {
  readonly search: JournalSearch;
  readonly onChange: (search: JournalSearch) => void;
}

/** Periods auditors ask for: how many days back from today they begin. */
const PERIODS = [
  { words: 'audit.filter.today', back: 0 },
  { words: 'audit.filter.week', back: 6 },
  { words: 'audit.filter.month', back: 29 },
] as const;

const legend = { p: 0, fontSize: '0.8125rem', fontWeight: 620, mb: 1 } as const;
const fieldset = { border: 0, m: 0, p: 0, minWidth: 0 } as const;

/** Every filter of the audit page; what it holds is what the URL says. */
export function JournalFilters({ search, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const chosen = { about: search.about ?? [], kinds: search.kinds ?? [] };
  const ticked = allKinds(chosen);
  const change = (next: object): void => onChange(parseJournalSearch({ ...search, ...next }));
  const isPeriod = (back: number): boolean => search.from === daysBefore(today, back) && search.to === undefined;

  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <Box component="fieldset" sx={fieldset}>
        <Box component="legend" sx={legend}>
          {t('audit.filter.period')}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3 }}>
          {PERIODS.map(({ words, back }) => (
            <Button
              key={words}
              size="small"
              variant={isPeriod(back) ? 'contained' : 'outlined'}
              aria-pressed={isPeriod(back)}
              onClick={() => change({ from: isPeriod(back) ? undefined : daysBefore(today, back), to: undefined })}
              sx={{ minHeight: { xs: 44, md: 28 }, px: 2 }}
            >
              {t(words)}
            </Button>
          ))}
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <TextField
            label={t('audit.filter.from')}
            type="date"
            value={search.from ?? ''}
            onChange={(from) => change({ from })}
          />
          <TextField
            label={t('audit.filter.to')}
            type="date"
            value={search.to ?? ''}
            onChange={(to) => change({ to })}
          />
        </Box>
      </Box>
      <Box component="fieldset" sx={fieldset}>
        <Box component="legend" sx={legend}>
          {t('audit.filter.what')}
        </Box>
        {FAMILIES.map((family) => {
          const kinds = kindsOf(family);
          const some = kinds.some((kind) => ticked.includes(kind));
          const whole = chosen.about.includes(family);
          return (
            <div key={family}>
              <TickBox
                label={t(`audit.family.${family}`)}
                checked={whole}
                partly={some && !whole}
                onToggle={() => change(withFamily(chosen, family))}
              />
              {some && (
                <Box
                  component="fieldset"
                  sx={{ ...fieldset, ml: 2, pl: 3, borderLeft: 1, borderColor: 'divider', mb: 2 }}
                >
                  <legend className="visually-hidden">{t(`audit.family.${family}`)}</legend>
                  {kinds.map((kind) => (
                    <TickBox
                      key={kind}
                      label={t(`audit.kind.${kind}`)}
                      checked={ticked.includes(kind)}
                      onToggle={() => change(withKind(chosen, kind))}
                    />
                  ))}
                </Box>
              )}
            </div>
          );
        })}
      </Box>
    </Box>
  );
}
