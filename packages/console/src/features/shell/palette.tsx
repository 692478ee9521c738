/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the combobox pattern (a line that filters a list) has no HTML element */
import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useDeferredValue, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openTo, pathOf } from '../identity/viewer/navigation.ts';
import { useViewer } from '../identity/viewer/use-viewer.ts';
import { usePaletteSessions } from './use-palette-sessions.ts';

const PALETTE_QUERY = graphql(`
  query Palette($query: String!) {
    certifications(query: $query, first: 8) {
      edges {
        node {
          id
          rncpCode
          title
          active
        }
      }
    }
  }
`);

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly code?: string;
  readonly open: () => void;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const focusWhenShown = (element: HTMLInputElement | null): void => element?.focus();

/** Reaches every page, certification and jury session one may see, by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const router = useRouter();
  const { viewer } = useViewer();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState('');
  const { data, previousData } = useQuery(PALETTE_QUERY, { variables: { query: asked }, skip: asked === '' });
  const juries = usePaletteSessions(asked);
  const found = useDeferredValue(asked ? (data ?? previousData) : undefined);

  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 150);
    return () => clearTimeout(timer);
  }, [text]);

  const go = (open: () => void) => () => {
    onClose();
    open();
  };
  const open = viewer && openTo(viewer);
  const ways = open?.map((entry) => ({ label: t(`app.entry.${entry}`), path: pathOf(entry) })) ?? [
    { label: t('app.entry.CERTIFICATIONS'), path: '/certifications' },
    { label: t('app.signIn'), path: '/connexion' },
  ];
  const pages: Entry[] = ways
    .filter(({ label }) => plain(label).includes(plain(text.trim())))
    .map(({ label, path }) => ({ id: path, label, open: go(() => router.history.push(path)) }));
  const certifications: Entry[] = (found?.certifications.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.title,
    code: node.rncpCode,
    open: go(() => void navigate({ to: '/certifications/$rncpCode', params: { rncpCode: node.rncpCode } })),
  }));
  const sessions: Entry[] = (juries?.found ?? []).map(({ id, reference, label, path }) => ({
    id,
    label,
    code: reference,
    open: go(() => router.history.push(path)),
  }));
  const entries = [...pages, ...sessions, ...certifications];
  const current = Math.min(chosen, Math.max(0, entries.length - 1));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setChosen((current + 1) % Math.max(1, entries.length));
    else if (event.key === 'ArrowUp') setChosen((current - 1 + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') entries[current]?.open();
    else return;
    event.preventDefault();
  };

  const group = (title: string, items: readonly Entry[], offset: number): ReactElement | null =>
    items.length === 0 ? null : (
      <Box role="group" aria-label={title} sx={{ py: 1 }}>
        <Box aria-hidden="true" sx={{ px: 4, py: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
          {title}
        </Box>
        {items.map((entry, rank) => (
          <Box
            key={entry.id}
            id={`${listId}-${offset + rank}`}
            role="option"
            aria-selected={offset + rank === current}
            onClick={entry.open}
            onMouseMove={() => setChosen(offset + rank)}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 3,
              px: 4,
              py: 2,
              minHeight: 44,
              cursor: 'pointer',
              '&[aria-selected=true]': { bgcolor: 'background.accent' },
            }}
          >
            {entry.code && <Tag>{entry.code}</Tag>}
            <span lang={entry.code ? 'fr' : undefined}>{entry.label}</span>
          </Box>
        ))}
      </Box>
    );

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={t('palette.title')}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': { mt: { xs: 4, sm: 16 }, mx: { xs: 4 }, width: '100%' },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: 4,
          borderBottom: 1,
          borderColor: 'divider',
          color: 'text.secondary',
        }}
      >
        <Icon name="search" />
        <Box
          component="input"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-activedescendant={entries.length > 0 ? `${listId}-${current}` : undefined}
          aria-label={t('palette.title')}
          aria-autocomplete="list"
          ref={focusWhenShown}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          sx={{
            flex: 1,
            minWidth: 0,
            height: 56,
            border: 0,
            background: 'none',
            font: 'inherit',
            fontSize: '1rem',
            color: 'text.primary',
            '&:focus-visible': { outlineOffset: -4 },
            '&::placeholder': { color: 'text.secondary', opacity: 1 },
          }}
        />
      </Box>
      <Box id={listId} role="listbox" aria-label={t('palette.title')} sx={{ maxHeight: '50vh', overflowY: 'auto' }}>
        {group(t('palette.pages'), pages, 0)}
        {juries && group(juries.title, sessions, pages.length)}
        {group(t('palette.certifications'), certifications, pages.length + sessions.length)}
      </Box>
      {entries.length === 0 && asked !== '' && <Box sx={{ px: 4, py: 4 }}>{t('palette.none', { text: asked })}</Box>}
      <Box sx={{ px: 4, py: 2, borderTop: 1, borderColor: 'divider', fontSize: '0.75rem', color: 'text.secondary' }}>
        {t('palette.hint')}
      </Box>
      <Box component="output" className="visually-hidden">
        {asked && t('palette.results', { count: entries.length })}
      </Box>
    </Dialog>
  );
}
