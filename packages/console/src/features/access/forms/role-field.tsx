import { ROLES, type Role, SECOND_FACTOR_ROLES } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly legend: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

const GUARDED: readonly Role[] = SECOND_FACTOR_ROLES;

/** A role among all, each with what it may do. */
export function RoleField({ legend, value, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const name = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 2, fontSize: '0.9375rem', fontWeight: 620 }}>
        {legend}
      </Box>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {ROLES.map((role) => (
          <Box
            component="label"
            key={role}
            sx={{
              display: 'flex',
              gap: 3,
              px: 3,
              py: 2,
              border: 1,
              borderColor: role === value ? 'primary.main' : 'divider',
              borderRadius: 1,
              bgcolor: role === value ? 'background.accent' : 'background.paper',
              cursor: 'pointer',
            }}
          >
            <Box
              component="input"
              type="radio"
              name={name}
              value={role}
              checked={role === value}
              onChange={() => onChange(role)}
              sx={{
                accentColor: 'var(--mui-palette-primary-main)',
                width: 20,
                height: 20,
                m: 0,
                mt: 0.5,
                flexShrink: 0,
              }}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box component="span" sx={{ display: 'block', fontWeight: 560 }}>
                {t(`identity.roleLabel.${role}`)}
              </Box>
              <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                {t(`access.does.${role}`)}
                {GUARDED.includes(role) && ` ${t('access.asksSecondFactor')}`}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
