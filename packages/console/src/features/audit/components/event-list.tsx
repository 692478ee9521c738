import Box from '@mui/material/Box';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../../ui/use-printing.ts';
import { dayOf } from '../model/days.ts';
import { EventDay } from './event-day.tsx';
import { EventRow } from './event-row.tsx';

type Node = { readonly id: string; readonly occurredAt: string } & ComponentProps<typeof EventRow>['event'];

interface Props {
  readonly edges: readonly { readonly node: Node }[];
  /** How many the whole list has, not only what was loaded; undefined where it was not counted to the end. */
  readonly total: number | undefined;
  readonly busy: boolean;
  /** Called as the end of what was loaded comes near. */
  readonly onEnd: () => void;
  readonly here?: ComponentProps<typeof EventRow>['here'];
}

/** Pixels of a row with its details folded. */
const ROW = 46;
/** Rows before the end at which more is asked for. */
const AHEAD = 15;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus from one event to the next; the rows beside the one that has it are always drawn. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  rows[at + step]?.focus();
}

/** Events under the days they happened on; only those in view are drawn, however many were loaded, and all of them on paper. */
export function EventList({ edges, total, busy, onEnd, here }: Props): ReactElement {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [top, setTop] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- its answers change with scrolling and must not be memoised
  const virtualizer = useWindowVirtualizer({
    count: edges.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => edges[index]?.node.id ?? index,
  });
  const isOnPaper = usePrinting();
  const inView = virtualizer.getVirtualItems();
  const last = inView.at(-1)?.index ?? 0;
  const items = isOnPaper ? edges.map(({ node: { id } }, index) => ({ key: id, index })) : inView;
  useLayoutEffect(() => {
    const measured = list.current?.getBoundingClientRect().top ?? 0;
    setTop(Math.round(measured + window.scrollY));
  }, []);
  useEffect(() => {
    if (edges.length > 0 && last >= edges.length - AHEAD) onEnd();
  }, [last, edges.length, onEnd]);
  const toggle = (id: string): void =>
    setOpen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));

  return (
    <Box
      component="ol"
      ref={list}
      aria-label={t('audit.list.label')}
      aria-busy={busy}
      onKeyDown={moveFocus}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
      style={
        isOnPaper
          ? undefined
          : {
              paddingTop: (inView[0]?.start ?? top) - top,
              paddingBottom: virtualizer.getTotalSize() + top - (inView.at(-1)?.end ?? top),
            }
      }
    >
      {items.map(({ key, index }) => {
        const node = edges[index]?.node;
        if (!node) return null;
        const day = dayOf(node.occurredAt);
        const before = edges[index - 1]?.node;
        return (
          <Box
            component="li"
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={total ?? -1}
            aria-posinset={index + 1}
          >
            {(!before || dayOf(before.occurredAt) !== day) && <EventDay day={day} />}
            <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
              <EventRow event={node} open={open.has(node.id)} onToggle={() => toggle(node.id)} here={here} />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
