import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../forms/use-input-form.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { CertificationsField, type ChosenCertification } from './certifications-field.tsx';

type Path = 'sessionOn' | 'startsAt' | 'endsAt' | 'place' | 'remoteUrl' | 'certifications';

interface Props {
  readonly field: <Name extends Path>(path: Name) => FieldProps<Name>;
  readonly certifications: readonly ChosenCertification[];
  readonly onCertifications: (chosen: readonly ChosenCertification[]) => void;
}

/** When and where a session is held, and for which certifications. */
export function PlanFields({ field, certifications, onCertifications }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, label, error } = field('certifications');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 5 }}>
        <TextInput {...field('sessionOn')} type="date" characters={14} />
        <TextInput {...field('startsAt')} type="time" characters={10} />
        <TextInput {...field('endsAt')} type="time" characters={10} />
      </Box>
      <TextInput {...field('place')} hint={t('jury.plan.placeHint')} maxLength={300} />
      <TextInput {...field('remoteUrl')} type="url" hint={t('jury.plan.remoteHint')} optional maxLength={500} />
      <CertificationsField field={{ id, label, error }} chosen={certifications} onChange={onCertifications} />
    </>
  );
}
