import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, setLanguage } from '../../../i18n/index.ts';
import { SelectInput } from '../../../ui/form/select-input.tsx';
import { SET_LANGUAGE } from '../viewer/account-mutations.ts';
import type { Viewer } from '../viewer/use-viewer.ts';

/** The language of the account: chosen, kept, and spoken at once. */
export function LanguageChoice({ viewer }: { readonly viewer: Viewer }): ReactElement {
  const { t } = useTranslation();
  const [save] = useMutation(SET_LANGUAGE);
  const [said, setSaid] = useState<'SAVED' | 'REFUSED'>();
  const choose = async (language: Language): Promise<void> => {
    setSaid(undefined);
    const kept = await save({ variables: { language: language === 'fr' ? 'FR' : 'EN' } }).catch(() => undefined);
    const isKept = kept?.data !== undefined && 'viewer' in kept.data.setLanguage;
    if (isKept) await setLanguage(language);
    setSaid(isKept ? 'SAVED' : 'REFUSED');
  };
  return (
    <Box sx={{ maxWidth: 420, display: 'grid', gap: 2 }}>
      <SelectInput
        id="language"
        label={t('identity.account.language')}
        hint={t('identity.account.languageHint')}
        error={said === 'REFUSED' ? t('refusal.OTHER') : undefined}
        options={[
          { value: 'fr', label: t('identity.account.fr') },
          { value: 'en', label: t('identity.account.en') },
        ]}
        value={viewer.language === 'FR' ? 'fr' : 'en'}
        onChange={(event) => void choose(event.currentTarget.value === 'en' ? 'en' : 'fr')}
      />
      <Box component="output" sx={{ color: 'success.main', fontSize: '0.875rem', '&:empty': { display: 'none' } }}>
        {said === 'SAVED' && t('identity.account.saved')}
      </Box>
    </Box>
  );
}
