import { useApolloClient } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGesture } from '../../../apollo/gesture.ts';
import type { Problem } from '../../../forms/problem.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { DRAW_CODE } from './sitting-mutations.ts';
import { useHours } from './use-hours.ts';

/** Draws the code that members type to sign, and shows it large; it is told this once. */
export function DrawCode(): ReactElement {
  const { t } = useTranslation();
  const { session } = useRoom();
  const client = useApolloClient();
  const gesture = useGesture();
  const hour = useHours();
  const [drawn, setDrawn] = useState<{ readonly digits: string; readonly validUntil: string }>();
  const [problem, setProblem] = useState<Problem>();
  const draw = async (): Promise<void> => {
    const of = { sessionId: session.id };
    const answer = gesture(of, async (key) => {
      const { data } = await client.mutate({
        mutation: DRAW_CODE,
        variables: { input: { ...of, key } },
        // Told once, and kept nowhere.
        fetchPolicy: 'no-cache',
      });
      return data?.drawAttendanceCode;
    });
    const outcome = await outcomeOf(answer);
    setProblem(outcome.problem);
    if (outcome.done) setDrawn(outcome.done);
  };
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      {drawn && (
        <Box component="section" aria-label={t('sitting.attendance.codeTitle')}>
          <Box
            data-code
            sx={{ fontSize: '2.5rem', fontWeight: 650, letterSpacing: '0.12em', fontVariantNumeric: 'tabular-nums' }}
          >
            {`${drawn.digits.slice(0, 3)} ${drawn.digits.slice(3)}`}
          </Box>
          <Box sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
            {t('sitting.attendance.codeUntil', { hour: hour(drawn.validUntil) })}
          </Box>
        </Box>
      )}
      <RefusedNote problem={problem} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Button variant="outlined" color="inherit" onClick={() => void draw()} sx={{ minHeight: 44 }}>
          {t(drawn ? 'sitting.attendance.newCode' : 'sitting.attendance.drawCode')}
        </Button>
        {drawn && (
          <Button color="inherit" onClick={() => setDrawn(undefined)} sx={{ minHeight: 44 }}>
            {t('sitting.attendance.hideCode')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
