import { useMutation } from '@apollo/client/react';
import { acceptInvitationInput } from '@delibere/shared';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import type { Problem } from '../../../forms/problem.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { PasswordInput } from '../../../ui/form/password-input.tsx';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import type { Invitation } from '../pages/invitation-page.tsx';
import { goWithSession } from '../viewer/go-with-session.ts';
import { InvitationFacts } from './invitation-facts.tsx';
import { SignInFirst } from './sign-in-first.tsx';

const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on InvitationAccepted {
        signedIn
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

interface Props {
  readonly token: string;
  readonly invitation: Invitation;
  readonly isSignedIn: boolean;
}

/** Takes an invitation up: who invites, to what, and how one will sign in. */
export function AcceptInvitation({ token, invitation, isSignedIn }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const [accept] = useMutation(ACCEPT);
  const [way, setWay] = useState<'LINK' | 'PASSWORD'>('LINK');
  const isNew = !isSignedIn && !invitation.accountExists;
  const asksName = isNew && invitation.personName === null;
  const form = useInputForm({
    schema: acceptInvitationInput,
    defaults: {
      token,
      name: asksName ? '' : null,
      password: null as string | null,
      language: languageOf(i18n.language),
    },
    labels: { name: t('identity.invitation.name'), password: t('identity.newPassword') },
    submit: async (input): Promise<Problem | undefined> => {
      const asked = { ...input, language: input.language === 'fr' ? ('FR' as const) : ('EN' as const) };
      const { data } = await accept({ variables: { input: asked } }).catch(() => ({ data: undefined }));
      if (!data) return { code: 'NETWORK' };
      if ('code' in data.acceptInvitation) return data.acceptInvitation;
      goWithSession(data.acceptInvitation.signedIn ? '/bienvenue' : '/connexion');
      return undefined;
    },
  });
  const choose = (chosen: 'LINK' | 'PASSWORD'): void => {
    setWay(chosen);
    form.methods.setValue('password', chosen === 'PASSWORD' ? '' : null);
  };
  const by = invitation.invitedBy ?? t('identity.invitation.somebody');
  return (
    <NarrowPage title={t('identity.invitation.title')} lede={t('identity.invitation.lede', { by })}>
      <InvitationFacts invitation={invitation} />
      {!isNew && !isSignedIn ? (
        <SignInFirst email={invitation.email} />
      ) : (
        <InputForm form={form}>
          {asksName && (
            <TextInput {...form.field('name')} hint={t('identity.invitation.nameHint')} autoComplete="name" />
          )}
          {isNew && (
            <RadioInput
              legend={t('identity.invitation.how')}
              hint={t('identity.invitation.later')}
              value={way}
              onChange={choose}
              options={[
                { value: 'LINK', label: t('identity.invitation.byLink') },
                { value: 'PASSWORD', label: t('identity.invitation.byPassword') },
              ]}
            />
          )}
          {isNew && (
            <input type="text" name="username" autoComplete="username" value={invitation.email} readOnly hidden />
          )}
          {isNew && way === 'PASSWORD' && (
            <PasswordInput
              {...form.field('password')}
              hint={t('identity.newPasswordHint')}
              autoComplete="new-password"
            />
          )}
          {invitation.needsSecondFactor && (
            <Typography sx={{ color: 'text.secondary' }}>{t('identity.invitation.second')}</Typography>
          )}
          <SubmitButton pending={form.pending}>{t('identity.invitation.accept')}</SubmitButton>
        </InputForm>
      )}
    </NarrowPage>
  );
}

function languageOf(tag: string): 'fr' | 'en' {
  return tag === 'en' ? 'en' : 'fr';
}
