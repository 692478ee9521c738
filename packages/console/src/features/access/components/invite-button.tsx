import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Begins an invitation; there where the server says that one may be sent. */
export function InviteButton({ allowed }: { readonly allowed: boolean | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (!allowed) return null;
  return (
    <Button variant="contained" onClick={() => void navigate({ to: '/acces/inviter' })} sx={{ minHeight: 44 }}>
      {t('access.invite')}
    </Button>
  );
}
