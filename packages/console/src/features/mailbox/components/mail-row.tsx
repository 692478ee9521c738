import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { type MailHead, minuteInWords } from '../model/mailbox.ts';
import { MailState } from './mail-state.tsx';

/** One mail in the list; the one that is read is marked. */
export function MailRow({ mail, current }: { readonly mail: MailHead; readonly current: boolean }): ReactElement {
  const { i18n } = useTranslation();
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        borderBottom: 1,
        borderColor: 'divider',
        px: { xs: 0, sm: 2 },
        py: 3,
        ...(current ? { bgcolor: { md: 'background.accent' } } : { '&:hover': { bgcolor: 'background.sunken' } }),
      }}
    >
      <RouteLink
        to="/dev/mailbox"
        search={{ message: mail.id }}
        data-row
        lang={mail.language}
        aria-current={current ? 'true' : undefined}
        underline="hover"
        sx={{
          display: 'block',
          color: 'text.primary',
          fontWeight: 560,
          lineHeight: 1.4,
          '&::after': { content: '""', position: 'absolute', inset: 0 },
        }}
      >
        {mail.subject}
      </RouteLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5 }}>{mail.to}</Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          columnGap: 3,
          mt: 1,
          fontSize: '0.8125rem',
        }}
      >
        <MailState mail={mail} />
        <Box
          component="time"
          dateTime={mail.createdAt}
          sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {minuteInWords(mail.createdAt, i18n.language)}
        </Box>
      </Box>
    </Box>
  );
}
