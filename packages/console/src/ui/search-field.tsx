import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

const PAUSE_MS = 250;

interface Props {
  /** What is searched, read out. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  /** One line among others instead of the main one of a page. */
  readonly dense?: boolean;
}

/** The search box: answers as one types, after a short pause; "/" comes back to it. */
export function SearchField({ label, placeholder, value, onChange, dense = false }: Props): ReactElement {
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
    <Box
      component="search"
      className="no-print"
      sx={{ display: 'block', position: 'relative', flex: '1 1 280px', minWidth: 0 }}
    >
      <Box sx={{ position: 'absolute', inset: '0 auto 0 14px', display: 'grid', placeContent: 'center' }}>
        <Icon name="search" />
      </Box>
      <Box
        component="input"
        ref={input}
        type="text"
        value={text}
        placeholder={placeholder}
        aria-label={label}
        enterKeyHint="search"
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        sx={{
          font: 'inherit',
          fontSize: '1rem',
          width: '100%',
          height: dense ? { xs: 44, md: 36 } : 48,
          pl: '40px',
          pr: '48px',
          color: 'text.primary',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'color-mix(in srgb, var(--mui-palette-text-secondary) 70%, transparent)',
          borderRadius: 1,
          '&::placeholder': { color: 'text.secondary', opacity: 1 },
        }}
      />
      {text && (
        <IconButton
          aria-label={t('catalogue.clear')}
          onClick={() => {
            setText('');
            input.current?.focus();
          }}
          sx={{ position: 'absolute', inset: '0 2px 0 auto', my: 'auto', height: 36, width: 44 }}
        >
          <Icon name="close" />
        </IconButton>
      )}
    </Box>
  );
}
