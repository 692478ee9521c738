import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useRoom } from './room-context.ts';
import type { CaseView } from './use-case-words.ts';

type Ballot = CaseView['ballots'][number];

/** What a closed ballot gave, in words: whether it is carried, why, how each side voted, and what voices weighed. */
export function VerdictWords({ ballot }: { readonly ballot: Ballot }): ReactElement | null {
  const { t } = useTranslation();
  const { nameOf } = useRoom();
  const { verdict, votes } = ballot;
  if (!verdict) return null;
  const { outcome, reason, settles, voices, colleges, castingVote, weighing, present } = verdict;
  const weightOf = (college: string): number => colleges?.find((side) => side.college === college)?.weight ?? 0;
  const why = ((): string => {
    if (reason !== 'CASTING_VOTE') return t(`sitting.verdict.${reason}`);
    const way = castingVote?.choice === 'FOR' ? 'FOR' : 'AGAINST';
    return t(`sitting.verdict.CASTING_VOTE_${way}`, { name: nameOf(castingVote?.seat) });
  })();
  return (
    <Box data-verdict={reason} sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ fontSize: '1.0625rem' }}>
        <StateMark mark={!settles ? 'warning' : outcome === 'CARRIED' ? 'yes' : 'no'}>
          {!settles
            ? t('sitting.verdict.unsettled')
            : t(outcome === 'CARRIED' ? 'sitting.verdict.carried' : 'sitting.verdict.notCarried')}
        </StateMark>
      </Box>
      <Box sx={{ maxWidth: '65ch' }}>{why}</Box>
      {voices ? (
        <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <Box component="span" sx={{ color: 'text.secondary', mr: 2 }}>
            {t('sitting.verdict.voicesLabel')}
          </Box>
          <strong>{t('sitting.verdict.voices', { ...voices })}</strong>
          <Box component="span" sx={{ color: 'text.secondary', ml: 2 }}>
            {t('sitting.verdict.of', { present })}
          </Box>
        </Box>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('sitting.verdict.withheld')}</Box>
      )}
      {weighing === 'EQUALISED' && (
        <Box sx={{ color: 'text.secondary' }}>
          {colleges
            ? t('sitting.verdict.EQUALISED', { employers: weightOf('EMPLOYERS'), unions: weightOf('UNIONS') })
            : t('sitting.verdict.EQUALISED_SECRET')}
        </Box>
      )}
      {weighing === 'SURPLUS_WITHOUT_VOTE' && (
        <Box sx={{ color: 'text.secondary' }}>{t('sitting.verdict.SURPLUS_WITHOUT_VOTE')}</Box>
      )}
      {colleges && (
        <Box
          component="ul"
          aria-label={t('sitting.verdict.bySide')}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
        >
          {colleges.map((side) => (
            <Box
              component="li"
              key={side.college}
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: '0.875rem' }}
            >
              <CollegeMark
                college={side.college}
                letter={t(`college.letter.${side.college}`)}
                label={t(`jury.side.${side.college}`)}
              />
              <span>{t('sitting.verdict.side', { for: side.for, against: side.against, abstain: side.abstain })}</span>
            </Box>
          ))}
        </Box>
      )}
      {votes && votes.length > 0 && (
        <Box component="details" sx={{ fontSize: '0.875rem' }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 3 }}>
            {t('sitting.verdict.byMember')}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {votes.map(({ seat, choice }) => (
              <Box
                component="li"
                key={seat}
                sx={{ display: 'flex', gap: 3, py: 1, borderTop: 1, borderColor: 'divider' }}
              >
                <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                  {nameOf(seat)}
                </Box>
                <strong>{t(`sitting.ballot.choice.${choice}`)}</strong>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
