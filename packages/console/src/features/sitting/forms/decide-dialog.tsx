import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { TickBox } from '../../../ui/tick-box.tsx';
import { RefusedNote } from '../components/refused-note.tsx';
import { useRoom } from '../components/room-context.ts';
import { DECIDE_CASE } from '../components/sitting-mutations.ts';
import type { CaseView } from '../components/use-case-words.ts';
import { useGestureSent } from '../components/use-gesture-sent.ts';
import { asksReason, declared } from '../model/departs.ts';

interface Props {
  readonly one: CaseView;
  readonly name: string;
  readonly onClose: () => void;
}

const toggled = (codes: readonly string[], code: string): readonly string[] =>
  codes.includes(code) ? codes.filter((known) => known !== code) : [...codes, code];

/** What the jury declares of one case: admitted or not, and what the candidate keeps. */
export function DecideDialog({ one, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { say } = useRoom();
  const id = useId();
  const { pending, problem, send } = useGestureSent(DECIDE_CASE);
  const { proposal, summary } = one;
  const last = one.ballots.at(-1);
  const ballot = last?.verdict?.settles ? last : undefined;
  const byBallot = ballot && (ballot.verdict?.outcome === 'CARRIED' ? 'ADMITTED' : 'NOT_ADMITTED');
  const [outcome, setOutcome] = useState(byBallot ?? proposal.outcome);
  const all = summary.blocks.map(({ code }) => code);
  const [blocks, setBlocks] = useState<readonly string[]>(byBallot === 'ADMITTED' ? all : proposal.blocks);
  const [capabilities, setCapabilities] = useState<readonly string[]>([
    ...proposal.capabilities,
    ...summary.blocks.flatMap((block) =>
      block.capabilities.filter(({ result, earlier }) => result === 'ACQUIRED' || earlier).map(({ code }) => code),
    ),
  ]);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const given = declared(
    { blocks: outcome === 'ADMITTED' ? all : blocks, capabilities: [...new Set(capabilities)] },
    summary.blocks,
  );
  // Whoever has all blocks is admitted.
  const contradicts = outcome === 'NOT_ADMITTED' && all.every((code) => blocks.includes(code));
  const departs = asksReason(given, proposal) || outcome !== proposal.outcome;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const unexplained = departs && reason.trim() === '';
    setMissing(unexplained);
    if (unexplained || contradicts) return;
    const refused = await send({
      caseId: one.id,
      outcome,
      blocks: [...given.blocks],
      capabilities: [...given.capabilities],
      reason: departs ? reason.trim() : null,
      ballotId: ballot?.id ?? null,
    });
    if (refused) return;
    say(t('sitting.decide.done'));
    onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_, why) => {
        if (why !== 'backdropClick') onClose();
      }}
      aria-labelledby={id}
      sx={{ '& .MuiDialog-paper': { mx: { xs: 2, sm: 8 }, width: { xs: 'calc(100% - 16px)', sm: undefined } } }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event: SubmitEvent) => void submit(event)}
        sx={{ p: { xs: 4, sm: 6 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}
      >
        <div>
          <Typography variant="h2" id={id} sx={{ fontSize: '1.25rem' }}>
            {t('sitting.decide.title', { name })}
          </Typography>
          <Box sx={{ color: 'text.secondary', mt: 1 }}>
            {ballot ? t('sitting.decide.byBallot', { round: ballot.round }) : t('sitting.decide.lede')}
          </Box>
        </div>
        <RadioInput
          legend={t('sitting.decide.outcome')}
          value={outcome}
          onChange={setOutcome}
          options={(['ADMITTED', 'NOT_ADMITTED'] as const)
            .filter((value) => byBallot === undefined || byBallot === value)
            .map((value) => ({ value, label: t(`sitting.sheet.outcome.${value}`) }))}
        />
        {outcome === 'NOT_ADMITTED' && (
          <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
            <Box component="legend" sx={{ p: 0, fontWeight: 620 }}>
              {t('sitting.decide.blocks')}
            </Box>
            {summary.blocks.map(({ code, title }) => (
              <TickBox
                key={code}
                label={`${short(code)} ${title ?? ''}`}
                checked={blocks.includes(code)}
                onToggle={() => setBlocks(toggled(blocks, code))}
              />
            ))}
            <Box component="output" sx={{ display: 'block', '& > span': { whiteSpace: 'normal' } }}>
              {contradicts && <StateMark mark="warning">{t('sitting.decide.allBlocks')}</StateMark>}
            </Box>
          </Box>
        )}
        {outcome === 'NOT_ADMITTED' &&
          summary.blocks
            .filter(({ code }) => !blocks.includes(code))
            .map((block) => (
              <Box component="fieldset" key={block.code} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
                <Box component="legend" sx={{ p: 0, fontWeight: 620 }}>
                  {t('sitting.decide.capabilities', { code: short(block.code) })}
                </Box>
                {block.capabilities.map(({ code, label }) => (
                  <TickBox
                    key={code}
                    label={`${code} ${label ?? ''}`}
                    checked={capabilities.includes(code)}
                    onToggle={() => setCapabilities(toggled([...new Set(capabilities)], code))}
                  />
                ))}
              </Box>
            ))}
        {departs && (
          <TextArea
            id={`${id}-reason`}
            label={t('sitting.decide.reason')}
            hint={t('sitting.decide.reasonHint')}
            error={missing ? t('app.reasonMissing') : undefined}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <RefusedNote problem={problem} />
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
          <SubmitButton pending={pending}>{t('sitting.decide.do')}</SubmitButton>
          <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
            {t('app.cancel')}
          </Button>
        </Box>
      </Box>
    </Dialog>
  );
}

const short = (code: string): string => code.replace(/^R(?:NCP|S)\d+/, '');
