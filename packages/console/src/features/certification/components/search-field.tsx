import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';

const PAUSE_MS = 250;

interface Props {
  /** What is searched, read out. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** The search box: answers as one types, after a short pause; "/" comes back to it. */
export function SearchField({ label, placeholder, value, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  const [text, setText] = useState(value);

  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const query = text.trim();
    if (query === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = query;
      onChange(query);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target;
      const typing = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <OutlinedInput
      fullWidth
      inputRef={input}
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={placeholder}
      inputProps={{
        'aria-label': label,
        enterKeyHint: 'search',
        spellCheck: false,
        autoComplete: 'off',
        type: 'text',
      }}
      startAdornment={
        <InputAdornment position="start">
          <Icon name="search" />
        </InputAdornment>
      }
      endAdornment={
        text && (
          <IconButton
            aria-label={t('catalogue.clear')}
            onClick={() => {
              setText('');
              input.current?.focus();
            }}
            edge="end"
          >
            <Icon name="close" />
          </IconButton>
        )
      }
      sx={{ bgcolor: 'background.paper', height: 48 }}
    />
  );
}
