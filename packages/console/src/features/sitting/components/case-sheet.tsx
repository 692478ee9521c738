import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Card } from '../../directory/components/card.tsx';
import { personName } from '../../directory/model/names.ts';
import { CaseDocuments } from '../../jury/components/case-documents.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { BallotPanel } from './ballot-panel.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseBlocks } from './case-blocks.tsx';
import { CaseConformity } from './case-conformity.tsx';
import { CaseOutcome } from './case-outcome.tsx';
import { CaseRecusals } from './case-recusals.tsx';
import { useRoom } from './room-context.ts';
import { SITTING_CASE } from './sitting-documents.ts';
import type { CaseView } from './use-case-words.ts';
import { VerdictWords } from './verdict-words.tsx';

interface Props {
  readonly id: string;
  /** How many the sitting has. */
  readonly count: number;
}

/** Who is there and who presides: what may be done with a case depends on it. */
function roomKey({ state, chair, seats }: ReturnType<typeof useRoom>['session']): string {
  return [state, chair?.id, ...seats.filter(({ present }) => present).map(({ id }) => id)].join(' ');
}

/** One case of a sitting: its ballot while there is one, what may be done, then all that the jury reads. */
export function CaseSheet({ id, count }: Props): ReactElement {
  const { i18n } = useTranslation();
  const { session } = useRoom();
  const language = i18n.language === 'en' ? ('EN' as const) : ('FR' as const);
  const { data, loading, error, refetch } = useQuery(SITTING_CASE, {
    variables: { id, language },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const key = roomKey(session);
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    refetch().catch(() => undefined);
  }, [key, refetch]);
  const one = data?.juryCase;
  if (one) return <Sheet one={one} count={count} />;
  if (error) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return <TextSkeleton lines={loading ? 10 : 3} />;
}

function Sheet({ one, count }: { readonly one: CaseView; readonly count: number }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const name = one.candidate ? personName(one.candidate) : t('sitting.cases.unnamed');
  const open = one.ballots.find(({ closedAt }) => !closedAt);
  // What follows from a vote stands under its verdict.
  const settled = one.progress === 'PENDING' && one.ballots.at(-1)?.verdict?.settles === true;
  const acts = <CaseActs key={one.id} one={one} name={name} />;
  const closed = one.ballots.filter(({ closedAt }) => closedAt).toReversed();
  return (
    <Box
      component="article"
      data-shown={one.id}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}
    >
      <header>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, color: 'text.secondary' }}>
          <span>{t('sitting.cases.rank', { rank: one.rank, count })}</span>
          <Tag>{one.rncpCode}</Tag>
        </Box>
        <Typography variant="h2" sx={{ fontSize: '1.5rem', mt: 1 }}>
          {name}
        </Typography>
        <Box sx={{ color: 'text.secondary', mt: 1 }}>
          <span lang="fr">{one.certificationTitle}</span>
          <Box sx={{ fontSize: '0.875rem' }}>
            {[
              t(`certification.access.${one.route}`),
              t('sitting.sheet.entered', { date: inWords(one.summary.enteredOn) }),
            ].join(' · ')}
          </Box>
        </Box>
      </header>
      {open && <BallotPanel ballot={open} name={name} />}
      {closed.length > 0 && (
        <Card title={t('sitting.ballot.earlier')}>
          <Box sx={{ display: 'grid', gap: 4 }}>
            {closed.map((ballot) => (
              <Box key={ballot.id}>
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
                  {t('sitting.ballot.title', { round: ballot.round })}
                </Box>
                <VerdictWords ballot={ballot} />
              </Box>
            ))}
          </Box>
        </Card>
      )}
      {settled && acts}
      {!open && <CaseOutcome one={one} />}
      {!settled && acts}
      <CaseRecusals one={one} />
      <section aria-labelledby="case-summary">
        <Typography variant="h3" id="case-summary" sx={{ fontSize: '1.0625rem', mb: 3 }}>
          {t('sitting.sheet.summary')}
        </Typography>
        <CaseBlocks blocks={one.summary.blocks} />
      </section>
      <Card title={t('sitting.sheet.opinion')}>
        <Box lang="fr" sx={{ whiteSpace: 'pre-line', maxWidth: '75ch' }}>
          {one.companyOpinion ?? t('sitting.sheet.noOpinion')}
        </Box>
      </Card>
      <Card title={t('jury.document.list')}>
        {one.documents.length === 0 && <Box>{t('jury.document.none')}</Box>}
        <CaseDocuments documents={one.documents} about={name} />
      </Card>
      <Card title={t('sitting.sheet.conformity')}>
        <CaseConformity lines={one.conformity} />
      </Card>
    </Box>
  );
}
