import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideDialog } from '../forms/decide-dialog.tsx';
import { RecuseDialog } from '../forms/recuse-dialog.tsx';
import { GestureDialog } from './gesture-dialog.tsx';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { CARRY_OVER, DECIDE_CASE, OPEN_BALLOT, REOPEN_CASE } from './sitting-mutations.ts';
import type { CaseView } from './use-case-words.ts';
import { useGestureSent } from './use-gesture-sent.ts';

type Asking = 'DECIDE' | 'OPEN_BALLOT' | 'CARRY_OVER' | 'REOPEN' | 'RECORD_RECUSAL';

interface Props {
  readonly one: CaseView;
  readonly name: string;
}

const BIG = { minHeight: 48, px: 5, width: { xs: '100%', sm: 'auto' } } as const;

/** What whoever looks may do with a case now: as the server says, the likely one first. */
export function CaseActs({ one, name }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { say, session, presides } = useRoom();
  const [asking, setAsking] = useState<Asking>();
  const decide = useGestureSent(DECIDE_CASE);
  const may = (action: Asking): boolean => one.allowedActions.includes(action);
  const last = one.ballots.at(-1);
  const settled = last?.verdict?.settles === true;
  const close = (): void => setAsking(undefined);
  const { proposal } = one;
  const asProposed = async (): Promise<void> => {
    const refused = await decide.send({ caseId: one.id, ...proposed(proposal), reason: null, ballotId: null });
    if (!refused) say(t('sitting.decide.done'));
  };
  const any = (['DECIDE', 'OPEN_BALLOT', 'CARRY_OVER', 'REOPEN', 'RECORD_RECUSAL'] as const).some(may);
  const waits = session.state === 'OPEN' && one.progress === 'PENDING' && presides && !one.quorum;
  if (!any && !waits) return null;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {waits && <Box>{t('sitting.act.noQuorum')}</Box>}
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
        {may('DECIDE') && !settled && (
          <Button
            variant="contained"
            aria-disabled={decide.pending || undefined}
            onClick={() => void asProposed()}
            sx={BIG}
          >
            {decide.pending ? t('app.pending') : t('sitting.act.asProposed')}
          </Button>
        )}
        {may('DECIDE') && (
          <Button
            variant={settled ? 'contained' : 'outlined'}
            color={settled ? 'primary' : 'inherit'}
            onClick={() => setAsking('DECIDE')}
            sx={BIG}
          >
            {settled ? t(`sitting.ballot.next.${last?.verdict?.outcome ?? 'CARRIED'}`) : t('sitting.act.DECIDE')}
          </Button>
        )}
        {may('OPEN_BALLOT') && (
          <Button variant="outlined" color="inherit" onClick={() => setAsking('OPEN_BALLOT')} sx={BIG}>
            {t(last ? 'sitting.act.again' : 'sitting.act.OPEN_BALLOT')}
          </Button>
        )}
        {(['CARRY_OVER', 'REOPEN', 'RECORD_RECUSAL'] as const).filter(may).map((action) => (
          <Button key={action} color="inherit" onClick={() => setAsking(action)} sx={{ ...BIG, px: 3 }}>
            {t(`sitting.act.${action}`)}
          </Button>
        ))}
      </Box>
      <RefusedNote problem={decide.problem} />
      {asking === 'DECIDE' && <DecideDialog one={one} name={name} onClose={close} />}
      {asking === 'RECORD_RECUSAL' && <RecuseDialog one={one} onClose={close} />}
      {asking === 'OPEN_BALLOT' && <OpenBallot one={one} name={name} onClose={close} />}
      {(asking === 'CARRY_OVER' || asking === 'REOPEN') && <PutOff one={one} action={asking} onClose={close} />}
    </Box>
  );
}

function proposed({ outcome, blocks, capabilities }: CaseView['proposal']): Omit<CaseView['proposal'], '__typename'> {
  return { outcome, blocks, capabilities };
}

interface DialogProps {
  readonly one: CaseView;
  readonly onClose: () => void;
}

function OpenBallot({ one, name, onClose }: DialogProps & Pick<Props, 'name'>): ReactElement {
  const { t } = useTranslation();
  const { send } = useGestureSent(OPEN_BALLOT);
  return (
    <GestureDialog
      title={t('sitting.ballot.openTitle')}
      confirmLabel={t('sitting.ballot.open')}
      onSend={() => send({ caseId: one.id })}
      done={t('sitting.ballot.opened', { name })}
      onClose={onClose}
    >
      {t('sitting.ballot.openBody', { name })}
    </GestureDialog>
  );
}

function PutOff({ one, action, onClose }: DialogProps & { readonly action: 'CARRY_OVER' | 'REOPEN' }): ReactElement {
  const { t } = useTranslation();
  const carry = useGestureSent(CARRY_OVER);
  const reopen = useGestureSent(REOPEN_CASE);
  const words = action === 'CARRY_OVER' ? 'carry' : 'reopen';
  return (
    <GestureDialog
      title={t(`sitting.${words}.title`)}
      confirmLabel={t(`sitting.${words}.do`)}
      reason={{ label: t(`sitting.${words}.reason`), required: true }}
      onSend={(reason) => (action === 'CARRY_OVER' ? carry : reopen).send({ caseId: one.id, reason })}
      done={t(`sitting.${words}.done`)}
      onClose={onClose}
    >
      {t(`sitting.${words}.body`)}
    </GestureDialog>
  );
}
