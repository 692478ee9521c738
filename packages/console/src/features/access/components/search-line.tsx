import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';

const PAUSE_MS = 250;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Looks for rows as one types, after a short pause; "/" comes to it. */
export function SearchLine({ label, placeholder, value, onChange }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  const [text, setText] = useState(value);

  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const asked = text.trim();
    if (asked === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = asked;
      onChange(asked);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <Box component="search" sx={{ display: 'block', flex: '1 1 280px', minWidth: 0 }}>
      <OutlinedInput
        fullWidth
        inputRef={input}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        inputProps={{
          'aria-label': label,
          type: 'text',
          enterKeyHint: 'search',
          spellCheck: false,
          autoComplete: 'off',
        }}
        startAdornment={
          <InputAdornment position="start">
            <Icon name="search" />
          </InputAdornment>
        }
        sx={{ bgcolor: 'background.paper', height: { xs: 44, md: 36 } }}
      />
    </Box>
  );
}
