import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import type { Called } from '../api/auth-call.ts';
import { addPasskey, listPasskeys } from '../api/passkeys.ts';
import { FreshSession } from './fresh-session.tsx';
import { LoadProblem } from './load-problem.tsx';
import { OwnSection } from './own-section.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { PasskeyLine } from './passkey-line.tsx';
import { useLoaded } from './use-loaded.ts';

/** The passkeys of the account: made, named and removed. */
export function PasskeysSection(): ReactElement {
  const { t } = useTranslation();
  const { value: passkeys, problem, again } = useLoaded(listPasskeys);
  const [said, setSaid] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const [stale, setStale] = useState(false);
  const done = (words: string): void => {
    setSaid(words);
    setIsAdding(false);
    void again();
  };
  const watch = (called: Called<unknown>): Called<unknown> => {
    if (!called.ok && called.problem.code === 'SESSION_NOT_FRESH') setStale(true);
    return called;
  };
  return (
    <OwnSection
      id="passkeys"
      title={t('identity.account.passkeys')}
      lede={t('identity.account.passkeysLede')}
      said={said}
    >
      {problem && <LoadProblem problem={problem} onRetry={() => void again()} />}
      {!passkeys && !problem && <TextSkeleton lines={2} />}
      {passkeys?.length === 0 && <div>{t('identity.account.noPasskeys')}</div>}
      {passkeys && passkeys.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} watch={watch} onDone={done} />
          ))}
        </Box>
      )}
      {stale && <FreshSession />}
      {isAdding && !stale && (
        <PasskeyForm
          action={t('identity.account.add')}
          initial=""
          send={async (name) => watch(await addPasskey(name))}
          onDone={() => done(t('identity.account.passkeyDone'))}
          onCancel={() => setIsAdding(false)}
        />
      )}
      {!isAdding && !stale && (
        <Button variant="outlined" onClick={() => setIsAdding(true)} sx={{ minHeight: 44, justifySelf: 'start' }}>
          {t('identity.account.add')}
        </Button>
      )}
    </OwnSection>
  );
}
