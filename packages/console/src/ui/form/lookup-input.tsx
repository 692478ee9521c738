/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the combobox pattern (a line that looks something up) has no HTML element */
import Box from '@mui/material/Box';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { CONTROL } from './control-style.ts';
import { type FieldTexts, FormField } from './form-field.tsx';

export interface LookupOption {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
}

interface Props extends FieldTexts {
  readonly chosen: LookupOption | null;
  readonly onChoose: (option: LookupOption | null) => void;
  /** What was found for what was typed. */
  readonly options: readonly LookupOption[];
  readonly onSearch: (text: string) => void;
  /** What is shown was not found for what is typed now. */
  readonly busy: boolean;
  /** Said where nothing was found. */
  readonly none: string;
  /** Said below what was found, where there is more. */
  readonly more?: string | undefined;
  /** Nothing can be looked up yet. */
  readonly disabled?: boolean;
}

/** One thing out of many, found by typing a part of its name. */
export function LookupInput({ id, label, hint, error, optional, ...props }: Props): ReactElement {
  const { chosen, onChoose, options, onSearch, busy, none, more, disabled = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const current = Math.min(at, options.length - 1);
  const listId = `${id}-list`;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) frame.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [open, current]);

  const search = (text: string): void => {
    setOpen(true);
    setAt(0);
    onSearch(text);
  };
  const close = (): void => {
    setTyped(null);
    setOpen(false);
  };
  const choose = (option: LookupOption | null): void => {
    onChoose(option);
    close();
  };
  const leave = (): void => {
    if (typed?.trim() === '') onChoose(null);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[current];
    if (step !== undefined) {
      if (open) setAt((current + step + options.length) % Math.max(1, options.length));
      else search('');
    } else if (event.key === 'Enter' && open) {
      // What is shown may still be what was found for less.
      if (option && !busy) choose(option);
    } else if (event.key === 'Escape' && open) {
      close();
      event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <FormField {...{ id, label, hint, error, optional }}>
      {(control) => (
        <Box sx={{ position: 'relative' }}>
          <Box
            component="input"
            type="text"
            role="combobox"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && options.length > 0 ? `${listId}-${current}` : undefined}
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            {...control}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              search(event.currentTarget.value);
            }}
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => {
              if (!open) search('');
            }}
            onBlur={leave}
            onKeyDown={onKeyDown}
            sx={CONTROL}
          />
          {open && (
            <Box
              id={listId}
              ref={frame}
              role="listbox"
              aria-label={label}
              aria-busy={busy}
              sx={{
                position: 'absolute',
                insetInline: 0,
                top: '100%',
                mt: 1,
                zIndex: 2,
                maxHeight: 264,
                overflowY: 'auto',
                border: 1,
                borderColor: 'divider',
                borderRadius: 1,
                bgcolor: 'background.paper',
                boxShadow: 4,
              }}
            >
              {options.map((option, rank) => (
                <Box
                  key={option.value}
                  id={`${listId}-${rank}`}
                  role="option"
                  aria-selected={rank === current}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(option);
                  }}
                  onMouseMove={() => setAt(rank)}
                  sx={{ px: 3, py: 2, cursor: 'pointer', '&[aria-selected=true]': { bgcolor: 'background.accent' } }}
                >
                  {option.label}
                  {option.detail && (
                    <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                      {option.detail}
                    </Box>
                  )}
                </Box>
              ))}
              {options.length === 0 && (
                <Box role="option" aria-selected={false} aria-disabled sx={{ px: 3, py: 2, color: 'text.secondary' }}>
                  {busy ? '…' : none}
                </Box>
              )}
              {more !== undefined && options.length > 0 && (
                <Box
                  role="option"
                  aria-selected={false}
                  aria-disabled
                  sx={{
                    px: 3,
                    py: 2,
                    color: 'text.secondary',
                    fontSize: '0.8125rem',
                    borderTop: 1,
                    borderColor: 'divider',
                  }}
                >
                  {more}
                </Box>
              )}
            </Box>
          )}
        </Box>
      )}
    </FormField>
  );
}
