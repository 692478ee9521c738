import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CASE_TABS, type CaseTab, listed, tabCounts } from '../model/case-filter.ts';
import { useCaseWords } from './use-case-words.ts';
import type { CaseLine } from './use-sitting.ts';

interface Props {
  readonly cases: readonly CaseLine[];
  readonly tab: CaseTab;
  readonly onTab: (tab: CaseTab) => void;
  /** The case that is shown beside. */
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}

/** Pixels of a row. */
const ROW = 64;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  rows[at + step]?.focus();
}

/** The cases of a sitting, however many: which of them, by name, and where each stands. */
export function CaseList({ cases, tab, onTab, shown, onShow }: Props): ReactElement {
  const { t } = useTranslation();
  const { standing } = useCaseWords();
  const [text, setText] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const found = listed(cases, tab, text);
  const counts = tabCounts(cases);
  // oxlint-disable-next-line react/incompatible-library -- its answers change with scrolling and must not be memoised
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => found[index]?.id ?? index,
  });
  const at = found.findIndex(({ id }) => id === shown);
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);
  return (
    <Box component="section" aria-label={t('sitting.cases.title')} sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', lg: '1fr' }, gap: 3 }}>
        <PlainSelect
          label={t('sitting.cases.filter')}
          value={tab}
          options={CASE_TABS.map((one) => ({ value: one, label: `${t(`sitting.cases.tab.${one}`)} (${counts[one]})` }))}
          onChange={(next) => onTab(CASE_TABS.find((one) => one === next) ?? 'ALL')}
        />
        <TextField label={t('sitting.cases.search')} value={text} onChange={setText} />
      </Box>
      {found.length === 0 && (
        <Box sx={{ color: 'text.secondary', py: 3 }}>
          {text.trim() === '' ? t(`sitting.cases.empty.${tab}`) : t('sitting.cases.noMatch')}
          {text.trim() !== '' && tab !== 'ALL' && (
            <Box sx={{ mt: 2 }}>
              <Button color="inherit" variant="outlined" onClick={() => onTab('ALL')} sx={{ minHeight: 44 }}>
                {t('sitting.cases.searchAll')}
              </Button>
            </Box>
          )}
        </Box>
      )}
      <Box
        ref={frame}
        onKeyDown={moveFocus}
        sx={{
          maxHeight: { xs: '60vh', lg: 'calc(100vh - 320px)' },
          minHeight: found.length > 0 ? 200 : 0,
          overflowY: 'auto',
          contain: 'strict',
          height: found.length === 0 ? 0 : found.length * ROW + 2,
          border: found.length > 0 ? 1 : 0,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        <Box
          component="ol"
          aria-label={t('sitting.cases.label')}
          sx={{ listStyle: 'none', m: 0, p: 0, position: 'relative', height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const one = found[index];
            if (one === undefined) return null;
            const { mark, words } = standing(one);
            return (
              <Box
                component="li"
                key={key}
                aria-setsize={found.length}
                aria-posinset={index + 1}
                sx={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  height: ROW,
                  transform: `translateY(${start}px)`,
                }}
              >
                <Box
                  component="button"
                  type="button"
                  data-row
                  data-case={one.id}
                  aria-current={one.id === shown ? 'true' : undefined}
                  onClick={() => onShow(one.id)}
                  sx={{
                    all: 'unset',
                    boxSizing: 'border-box',
                    display: 'flex',
                    alignItems: 'center',
                    gap: 3,
                    width: '100%',
                    height: '100%',
                    px: 3,
                    borderBottom: 1,
                    borderColor: 'divider',
                    cursor: 'pointer',
                    '&:hover': { bgcolor: 'background.sunken' },
                    '&[aria-current]': {
                      bgcolor: 'background.accent',
                      boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
                    },
                    '&:focus-visible': { outlineOffset: '-2px !important' },
                  }}
                >
                  <Box
                    component="span"
                    sx={{
                      color: 'text.secondary',
                      fontVariantNumeric: 'tabular-nums',
                      minWidth: '3ch',
                      textAlign: 'right',
                    }}
                  >
                    {one.rank}
                  </Box>
                  <Box component="span" sx={{ minWidth: 0, flex: 1 }}>
                    <Box
                      component="span"
                      sx={{
                        display: 'block',
                        fontWeight: 560,
                        overflow: 'hidden',
                        textOverflow: 'ellipsis',
                        whiteSpace: 'nowrap',
                      }}
                    >
                      {one.name || t('sitting.cases.unnamed')}
                    </Box>
                    <Box component="span" sx={{ fontSize: '0.8125rem', display: 'flex', gap: 2 }}>
                      <StateMark mark={mark}>{words}</StateMark>
                      {one.clear && (
                        <Box component="span" sx={{ color: 'text.secondary' }}>
                          {t('sitting.cases.clear')}
                        </Box>
                      )}
                    </Box>
                  </Box>
                </Box>
              </Box>
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}
