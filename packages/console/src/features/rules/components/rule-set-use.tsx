import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { RuleStateMark } from './rule-state-mark.tsx';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly published: boolean;
  readonly publishedAt?: string | null;
  readonly from: string;
  readonly to?: string | null;
}

interface Props {
  readonly current: string;
  readonly frozenBy: number;
  readonly sessions: readonly { readonly id: string; readonly reference: string; readonly sessionOn: string }[];
  readonly versions: readonly Version[];
}

const LINES = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 } as const;

/** What became of rules: the sessions that froze them, and the versions there are. */
export function RuleSetUse({ current, frozenBy, sessions, versions }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start', gap: 6 }}>
      <PageSection id="sessions" title={t('rules.sessions')}>
        {frozenBy === 0 && <Box sx={{ color: 'text.secondary' }}>{t('rules.frozen', { count: 0 })}</Box>}
        <Box component="ul" sx={LINES}>
          {sessions.map(({ id, reference, sessionOn }) => (
            <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
              <RouteLink to="/jurys/$id" params={{ id }} sx={{ fontWeight: 560 }}>
                {reference}
              </RouteLink>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {inWords(sessionOn)}
              </Box>
            </Box>
          ))}
        </Box>
        {frozenBy > sessions.length && (
          <Box sx={{ mt: 2, color: 'text.secondary', fontSize: '0.8125rem' }}>
            {t('rules.sessionsMore', { shown: sessions.length, count: frozenBy })}
          </Box>
        )}
      </PageSection>
      <PageSection id="versions" title={t('rules.versions')}>
        <Box component="ol" sx={LINES}>
          {versions.map((one) => (
            <Box
              component="li"
              key={one.id}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3 }}
            >
              <RouteLink
                to="/regles/$id"
                params={{ id: one.id }}
                aria-current={one.id === current ? 'page' : undefined}
                sx={{
                  minHeight: 28,
                  display: 'inline-flex',
                  alignItems: 'center',
                  fontWeight: one.id === current ? 620 : 400,
                }}
              >
                {t('rules.versionOf', { version: one.version })}
              </RouteLink>
              <RuleStateMark version={one} />
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {one.publishedAt ? t('rules.published', { at: inWords(one.publishedAt) }) : t('rules.notPublished')}
              </Box>
            </Box>
          ))}
        </Box>
      </PageSection>
    </Box>
  );
}
