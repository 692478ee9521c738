import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { isDrawn, type Point, pathOf } from '../model/signature.ts';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { SignaturePad } from './signature-pad.tsx';
import { SIGN_ATTENDANCE } from './sitting-mutations.ts';
import { useGestureSent } from './use-gesture-sent.ts';

interface Props {
  readonly seatId: string;
  /** On a device of the exam centre, a signature is drawn: a code proves nothing there. */
  readonly onlyDrawn?: boolean;
  readonly onDone?: () => void;
}

/** Says that a member is there: by a signature, or by the code of the room. */
export function AttendanceForm({ seatId, onlyDrawn = false, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const { session, say } = useRoom();
  const id = useId();
  const { pending, problem, send, settle } = useGestureSent(SIGN_ATTENDANCE);
  const [method, setMethod] = useState<'DRAWN' | 'CODE'>('DRAWN');
  const [strokes, setStrokes] = useState<readonly (readonly Point[])[]>([]);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const digits = code.replaceAll(/\s/g, '');

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const lacks = method === 'DRAWN' ? !isDrawn(strokes) : !/^\d{6}$/.test(digits);
    setMissing(lacks);
    if (lacks) return;
    const signed = method === 'DRAWN' ? { method, signature: pathOf(strokes) } : { method, code: digits };
    const refused = await send({ sessionId: session.id, seatId, ...signed });
    if (refused) return;
    say(t('sitting.attendance.doneSpoken'));
    onDone?.();
  };
  const other = method === 'DRAWN' ? 'CODE' : 'DRAWN';
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: SubmitEvent) => void submit(event)}
      sx={{ display: 'grid', gap: 4 }}
    >
      {method === 'DRAWN' ? (
        <>
          <SignaturePad strokes={strokes} onChange={setStrokes} />
          {missing && (
            <Box role="alert" sx={{ color: 'error.main', fontWeight: 560 }}>
              {t('sitting.attendance.missing')}
            </Box>
          )}
        </>
      ) : (
        <TextInput
          id={`${id}-code`}
          name="code"
          label={t('sitting.attendance.code')}
          hint={t('sitting.attendance.codeHint')}
          error={missing ? t('form.wrong.NOT_A_CODE') : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      <RefusedNote problem={problem} />
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
        <SubmitButton pending={pending}>{t('sitting.attendance.sign')}</SubmitButton>
        {!onlyDrawn && (
          <Button
            color="inherit"
            onClick={() => {
              setMethod(other);
              setMissing(false);
              settle();
            }}
            sx={{ minHeight: 44 }}
          >
            {t(other === 'CODE' ? 'sitting.attendance.byCode' : 'sitting.attendance.byHand')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
