import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveArchive } from '../../directory/model/save-archive.ts';
import { OwnSection } from './own-section.tsx';

/** A copy of everything that is kept about oneself. */
export function OwnData({ personId }: { readonly personId: string }): ReactElement {
  const { t } = useTranslation();
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<'dataDone' | 'dataFailed'>();
  const save = (): void => {
    setPending(true);
    saveArchive(personId)
      .then(
        () => setSaid('dataDone'),
        () => setSaid('dataFailed'),
      )
      .finally(() => setPending(false));
  };
  return (
    <OwnSection
      id="data"
      title={t('identity.account.data')}
      lede={t('identity.account.dataLede')}
      said={said && t(`identity.account.${said}`)}
    >
      <Button variant="outlined" loading={pending} onClick={save} sx={{ minHeight: 44, justifySelf: 'start' }}>
        {t('identity.account.dataSave')}
      </Button>
    </OwnSection>
  );
}
