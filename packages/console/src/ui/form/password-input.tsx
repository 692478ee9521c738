import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ComponentPropsWithRef, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTROL } from './control-style.ts';
import { type FieldTexts, FormField } from './form-field.tsx';

type Props = FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'style' | 'children' | 'type'>;

/** A password, hidden until its owner asks to see it. */
export function PasswordInput({ id, label, hint, error, optional, ...input }: Props): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <FormField {...{ id, label, hint, error, optional }}>
      {(control) => (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Box
            component="input"
            autoCapitalize="none"
            spellCheck={false}
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            sx={CONTROL}
          />
          <Button
            variant="outlined"
            color="inherit"
            onClick={() => setShown(!shown)}
            aria-pressed={shown}
            aria-controls={id}
            aria-label={t(shown ? 'app.hidePassword' : 'app.showPassword')}
            sx={{ minHeight: 44, minWidth: 96, flexShrink: 0, borderColor: 'divider' }}
          >
            {t(shown ? 'app.hide' : 'app.show')}
          </Button>
        </Box>
      )}
    </FormField>
  );
}
