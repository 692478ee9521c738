import type { FragmentType } from '@apollo/client';
import type { MailSettlement } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { frMails } from '../../../i18n/fr-mails.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { SettleMail } from '../forms/settle-mail.tsx';

const FRAGMENT = graphql(`
  fragment UncertainMailRow_mail on UncertainMail {
    id
    kind
    to
    writtenAt
    messageId
    allowedSettlements
  }
`);

type Kind = keyof typeof frMails.mails.kind;
const isKind = (kind: string): kind is Kind => Object.hasOwn(frMails.mails.kind, kind);

/** A message nobody knows the fate of: which, to whom, since when, and what can be said of it. */
export function UncertainMailRow({ mail }: { readonly mail: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const [settling, setSettling] = useState<MailSettlement>();
  const { id, kind, to, writtenAt, messageId, allowedSettlements } = useFragmentData(FRAGMENT, mail);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 6,
        rowGap: 2,
        px: { xs: 0, sm: 2 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Box sx={{ fontSize: '0.9375rem', fontWeight: 560 }}>{to}</Box>
        <Box sx={{ color: 'text.secondary' }}>
          <div>
            {t(`mails.kind.${isKind(kind) ? kind : 'other'}`, { kind })},{' '}
            {t('mails.written', { at: instant(writtenAt) })}
          </div>
          {messageId !== null && <div>{t('mails.messageId', { id: messageId })}</div>}
        </Box>
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {allowedSettlements.map((settlement) => (
          <Button
            key={settlement}
            variant="outlined"
            color="inherit"
            size="small"
            onClick={() => setSettling(settlement)}
            aria-label={t(`mails.actNamed.${settlement}`, { to })}
            sx={{ minHeight: { xs: 44, md: 32 } }}
          >
            {t(`mails.act.${settlement}`)}
          </Button>
        ))}
      </Box>
      {settling && <SettleMail id={id} to={to} settlement={settling} onClose={() => setSettling(undefined)} />}
    </Box>
  );
}
