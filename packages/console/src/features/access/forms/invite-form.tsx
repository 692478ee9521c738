import { sendInvitationInput } from '@delibere/shared';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as v from 'valibot';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenPerson, PersonField } from './person-field.tsx';
import { type RightChoice, RightFields, rightOf } from './right-fields.tsx';

/** An invitation as it was filled in, with the names of what was chosen. */
export interface Draft {
  readonly input: v.InferOutput<typeof sendInvitationInput>;
  readonly person: ChosenPerson | null;
  readonly right: RightChoice;
}

interface Props {
  /** What was filled in before, to be changed. */
  readonly draft: Draft | undefined;
  readonly onChecked: (draft: Draft) => void;
}

const FIRST = rightOf('DELEGATION_MEMBER');

/** Whom to invite, to which role, where and for how long. Nothing is sent from here. */
export function InviteForm({ draft, onChecked }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const before = draft?.input;
  const [right, setRight] = useState<RightChoice>(draft?.right ?? FIRST);
  const [person, setPerson] = useState<ChosenPerson | null>(draft?.person ?? null);
  const [language, setLanguage] = useState<'fr' | 'en'>(before?.language ?? (i18n.language === 'en' ? 'en' : 'fr'));
  const form = useInputForm({
    schema: sendInvitationInput,
    defaults: {
      email: before?.email ?? '',
      personId: before?.personId ?? '',
      role: right.role as string,
      scopeKind: right.scopeKind as string,
      scopeId: before?.scopeId ?? '',
      from: before?.from ?? todayInParis(),
      to: before?.to ?? '',
      language: language as string,
    },
    labels: {
      email: t('access.inviting.email'),
      personId: t('access.inviting.person'),
      scopeId: t(right.scopeKind === 'CASE' ? 'access.caseField' : `access.scopeField.${right.role}`),
      from: t('access.give.from'),
      to: t('access.give.to'),
    },
    submit: async (input) => {
      onChecked({ input, person, right });
      return undefined;
    },
  });
  const { setValue, getValues } = form.methods;
  const choose = (chosen: RightChoice): void => {
    setRight(chosen);
    setValue('role', chosen.role);
    setValue('scopeKind', chosen.scopeKind);
    setValue('scopeId', chosen.scope?.value ?? '');
  };
  const personProps = form.field('personId');
  const scopeProps = form.field('scopeId');
  return (
    <InputForm form={form} label={t('access.inviting.title')}>
      <Typography variant="h2">{t('access.inviting.who')}</Typography>
      <PersonField
        id={personProps.id}
        error={personProps.error}
        chosen={person}
        onChoose={(chosen) => {
          setPerson(chosen);
          setValue('personId', chosen?.id ?? '');
          if (chosen?.email && getValues('email') === '') setValue('email', chosen.email);
        }}
      />
      <TextInput
        {...form.field('email')}
        hint={t('access.inviting.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
      <RadioInput<'fr' | 'en'>
        legend={t('access.inviting.language')}
        value={language}
        options={[
          { value: 'fr', label: t('access.account.fr') },
          { value: 'en', label: t('access.account.en') },
        ]}
        onChange={(chosen) => {
          setLanguage(chosen);
          setValue('language', chosen);
        }}
      />
      <RightFields
        legend={t('access.inviting.what')}
        id={scopeProps.id}
        error={scopeProps.error}
        value={right}
        onChange={choose}
      />
      <Typography variant="h2">{t('access.inviting.when')}</Typography>
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('access.give.toHint')} />
      <SubmitButton pending={form.pending}>{t('access.inviting.check')}</SubmitButton>
    </InputForm>
  );
}
