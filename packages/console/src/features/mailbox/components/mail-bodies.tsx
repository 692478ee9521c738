import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAILBOX_URLS, type WholeMail } from '../model/mailbox.ts';

type Form = 'html' | 'plain';

/** What a mail says, laid out or as plain text. Its HTML runs nothing: it stands in a frame without rights. */
export function MailBodies({ mail }: { readonly mail: WholeMail }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [form, setForm] = useState<Form>('html');
  if (mail.text === null) return <Box sx={{ color: 'text.secondary', mt: 5 }}>{t('mailbox.erased')}</Box>;
  return (
    <>
      <Tabs
        value={form}
        onChange={(_, value: Form) => setForm(value)}
        aria-label={t('mailbox.forms')}
        sx={{ mt: 4, borderBottom: 1, borderColor: 'divider' }}
      >
        {(['html', 'plain'] as const).map((one) => (
          <Tab key={one} value={one} label={t(`mailbox.${one}`)} id={`${id}-${one}`} aria-controls={`${id}-panel`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${form}`} tabIndex={0} sx={{ mt: 4 }}>
        {form === 'html' ? (
          <Box
            component="iframe"
            key={mail.id}
            src={MAILBOX_URLS.html(mail.id)}
            title={t('mailbox.frame', { subject: mail.subject })}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            sx={{
              display: 'block',
              width: '100%',
              height: 'max(520px, 60vh)',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
            }}
          />
        ) : (
          <Box
            component="pre"
            lang={mail.language}
            sx={{
              m: 0,
              p: 4,
              borderRadius: 1,
              bgcolor: 'background.sunken',
              fontFamily: 'ui-monospace, monospace',
              fontSize: '0.8125rem',
              lineHeight: 1.6,
              whiteSpace: 'pre-wrap',
            }}
          >
            {mail.text}
          </Box>
        )}
      </Box>
    </>
  );
}
