import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../directory/components/card.tsx';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { WITHDRAW_RECUSAL } from './sitting-mutations.ts';
import type { CaseView } from './use-case-words.ts';
import { useGestureSent } from './use-gesture-sent.ts';

/** Who does not take part in a case, and why; nothing where everybody does. */
export function CaseRecusals({ one }: { readonly one: CaseView }): ReactElement | null {
  const { t } = useTranslation();
  const { nameOf, say } = useRoom();
  const { send, problem } = useGestureSent(WITHDRAW_RECUSAL);
  if (one.recused.length === 0 && one.recusals.length === 0) return null;
  const why = new Map(one.recusals.map(({ seatId, reason }) => [seatId, reason]));
  const seats = [...new Set([...one.recused, ...why.keys()])];
  return (
    <Card title={t('sitting.sheet.recusals')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {seats.map((seatId) => (
          <Box component="li" key={seatId} sx={{ py: 1 }}>
            <strong>{nameOf(seatId)}</strong> · {why.get(seatId) ?? t('sitting.sheet.linked')}
            {why.has(seatId) && one.recusableSeats.includes(seatId) && (
              <Button
                size="small"
                color="inherit"
                onClick={() =>
                  void send({ caseId: one.id, seatId }).then((refused) => {
                    if (!refused) say(t('sitting.recuse.withdrawn'));
                  })
                }
                sx={{ minHeight: 44, ml: 2 }}
              >
                {t('sitting.act.WITHDRAW_RECUSAL')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <RefusedNote problem={problem} />
    </Card>
  );
}
