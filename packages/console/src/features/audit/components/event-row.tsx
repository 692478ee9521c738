import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Icon } from '../../../ui/icon.tsx';
import { timeOf } from '../model/days.ts';
import { plainSentence } from '../model/sentence.ts';
import { EventDetails } from './event-details.tsx';
import { EVENT_SENTENCE, EventSentence } from './event-sentence.tsx';
import { shortId } from './use-names.ts';
import { useSentence } from './use-sentence.ts';

const FRAGMENT = graphql(`
  fragment EventRow_event on AuditEvent {
    id
    occurredAt
    reason
    place
    changesLeftOut
    onBehalfOf {
      id
      label
    }
    changes {
      path
    }
    ...EventSentence_event
    ...EventDetails_event
  }
`);

interface Props {
  readonly event: FragmentType<typeof FRAGMENT>;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The object whose history this is; undefined in the whole trail. */
  readonly here?: { readonly type: string; readonly id: string } | undefined;
}

/** One event: when, what in a sentence, why; the rest on demand. */
export function EventRow({ event, open, onToggle, here }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const row = useFragmentData(FRAGMENT, event);
  const sentence = useSentence();
  const told = useFragmentData(EVENT_SENTENCE, row);
  const details = useId();
  const changes = row.changes.length + row.changesLeftOut;
  const shown = changes > 0 ? t('audit.event.changes', { count: changes }) : t('audit.event.details');
  const { onBehalfOf, reason } = row;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '72px minmax(0, 1fr) auto' },
        columnGap: 3,
        py: 2,
        px: { xs: 0, sm: 2 },
        alignItems: 'start',
        '&:hover': { bgcolor: 'background.sunken' },
      }}
    >
      <Box
        component="time"
        dateTime={row.occurredAt}
        sx={{
          gridColumn: { xs: '1 / -1', sm: 'auto' },
          color: 'text.secondary',
          fontSize: '0.8125rem',
          lineHeight: { sm: '28px' },
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {timeOf(row.occurredAt, i18n.language)}
        {here && (
          <Box
            component="span"
            sx={{ ml: { xs: 2, sm: 0 }, display: { sm: 'block' }, lineHeight: 1.2, fontSize: '0.75rem' }}
          >
            {t('audit.history.place', { place: row.place })}
          </Box>
        )}
      </Box>
      <Box sx={{ minWidth: 0, lineHeight: '28px' }}>
        <EventSentence event={row} here={here} />
        {onBehalfOf && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {t('audit.event.behalf', { name: onBehalfOf.label ?? shortId(onBehalfOf.id) })}
          </Box>
        )}
        {reason && (
          <Box sx={{ fontSize: '0.8125rem', lineHeight: 1.5, color: 'text.secondary', maxWidth: '75ch' }}>
            {t('audit.event.reason', { reason })}
          </Box>
        )}
      </Box>
      <Button
        size="small"
        color="inherit"
        className="no-print"
        data-row
        aria-expanded={open}
        aria-controls={details}
        aria-label={t('audit.event.detailsOf', { shown, what: plainSentence(sentence(told)) })}
        onClick={onToggle}
        endIcon={
          <Box component="span" sx={{ display: 'inline-flex', transform: open ? 'none' : 'rotate(180deg)' }}>
            <Icon name="chevron" size={14} />
          </Box>
        }
        sx={{
          color: 'text.secondary',
          minHeight: { xs: 44, md: 28 },
          minWidth: 44,
          px: 2,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {shown}
        </Box>
      </Button>
      <Box id={details} sx={{ gridColumn: { xs: '1 / -1', sm: '2 / -1' }, minWidth: 0 }}>
        {open && <EventDetails event={row} ways={here === undefined} />}
      </Box>
    </Box>
  );
}
