import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MAILBOX_URLS, sizeInWords, type WholeMail } from '../model/mailbox.ts';

/** The files that go with a mail, each to be kept. */
export function MailFiles({ mail }: { readonly mail: WholeMail }): ReactElement | null {
  const { t, i18n } = useTranslation();
  const id = useId();
  if (mail.attachments.length === 0) return null;
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="h3" id={id} sx={{ mb: 1 }}>
        {t('mailbox.files')}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {mail.attachments.map(({ filename, size }, place) => (
          <Box component="li" key={filename} sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 44 }}>
            <Link href={MAILBOX_URLS.file(mail.id, place)} download={filename} sx={{ overflowWrap: 'anywhere' }}>
              {filename}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {sizeInWords(size, i18n.language)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
