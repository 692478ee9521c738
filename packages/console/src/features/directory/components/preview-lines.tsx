import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PreviewLineRow } from './preview-line-row.tsx';
import type { PreviewLine } from './use-import.ts';

const ROW = 76;

/** The lines of a file; only those in view are drawn, however many there are. */
export function PreviewLines({ lines }: { readonly lines: readonly PreviewLine[] }): ReactElement {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its answers change with scrolling and must not be memoised
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => lines[index]?.line ?? index,
    overscan: 8,
  });
  return (
    <Box
      component="section"
      ref={scroller}
      aria-label={t('peopleImport.linesShown', { count: lines.length })}
      tabIndex={0}
      sx={{
        maxHeight: 'max(420px, 62vh)',
        overflowY: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <Box
        component="ol"
        aria-label={t('peopleImport.lines')}
        sx={{ listStyle: 'none', m: 0, p: 0, position: 'relative' }}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <PreviewLineRow
              key={item.key}
              ref={virtualizer.measureElement}
              line={line}
              index={item.index}
              count={lines.length}
              top={item.start}
            />
          );
        })}
      </Box>
    </Box>
  );
}
