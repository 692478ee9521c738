import { type Role, sendInvitationInput } from '@delibere/shared';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as v from 'valibot';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { todayInParis } from '../../../i18n/dates.ts';
import type { LookupOption } from '../../../ui/form/lookup-input.tsx';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { scopeOfRole } from '../model/scope-of-role.ts';
import { type ChosenPerson, PersonField } from './person-field.tsx';
import { RoleField } from './role-field.tsx';
import { ScopeField } from './scope-field.tsx';

/** An invitation as it was filled in, with the names of what was chosen. */
export interface Draft {
  readonly input: v.InferOutput<typeof sendInvitationInput>;
  readonly person: ChosenPerson | null;
  readonly scope: LookupOption | null;
}

interface Props {
  /** What was filled in before, to be changed. */
  readonly draft: Draft | undefined;
  readonly onChecked: (draft: Draft) => void;
}

const FIRST: Role = 'DELEGATION_MEMBER';

/** Whom to invite, to which role, where and for how long. Nothing is sent from here. */
export function InviteForm({ draft, onChecked }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const before = draft?.input;
  const [role, setRole] = useState<Role>(before?.role ?? FIRST);
  const [person, setPerson] = useState<ChosenPerson | null>(draft?.person ?? null);
  const [scope, setScope] = useState<LookupOption | null>(draft?.scope ?? null);
  const [language, setLanguage] = useState<'fr' | 'en'>(before?.language ?? (i18n.language === 'en' ? 'en' : 'fr'));
  const form = useInputForm({
    schema: sendInvitationInput,
    defaults: {
      email: before?.email ?? '',
      personId: before?.personId ?? '',
      role: role as string,
      scopeKind: scopeOfRole(role) as string,
      scopeId: before?.scopeId ?? '',
      from: before?.from ?? todayInParis(),
      to: before?.to ?? '',
      language: language as string,
    },
    labels: {
      email: t('access.inviting.email'),
      personId: t('access.inviting.person'),
      scopeId: t(`access.scopeField.${role}`),
      from: t('access.give.from'),
      to: t('access.give.to'),
    },
    submit: async (input) => {
      onChecked({ input, person, scope });
      return undefined;
    },
  });
  const { setValue, getValues } = form.methods;
  const chooseScope = (option: LookupOption | null): void => {
    setScope(option);
    setValue('scopeId', option?.value ?? '');
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
      <RoleField
        legend={t('access.inviting.what')}
        value={role}
        onChange={(chosen) => {
          setRole(chosen);
          setValue('role', chosen);
          setValue('scopeKind', scopeOfRole(chosen));
          chooseScope(null);
        }}
      />
      <ScopeField
        key={role}
        id={scopeProps.id}
        error={scopeProps.error}
        role={role}
        chosen={scope}
        onChoose={chooseScope}
      />
      <Typography variant="h2">{t('access.inviting.when')}</Typography>
      <TextInput {...form.field('from')} type="date" characters={14} />
      <TextInput {...form.field('to')} type="date" characters={14} optional hint={t('access.give.toHint')} />
      <SubmitButton pending={form.pending}>{t('access.inviting.check')}</SubmitButton>
    </InputForm>
  );
}
