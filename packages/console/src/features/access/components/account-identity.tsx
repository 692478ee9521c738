import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { PathLink } from '../../../ui/path-link.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';

const FRAGMENT = graphql(`
  fragment AccountIdentity_account on Account {
    id
    email
    language
    personId
    createdAt
    lastSignedInAt
    hasSecondFactor
  }
`);

/** Whose an account is, and how it is used. */
export function AccountIdentity({ account }: { readonly account: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const { id, email, language, personId, createdAt, lastSignedInAt, hasSecondFactor } = useFragmentData(
    FRAGMENT,
    account,
  );
  return (
    <Definitions
      items={[
        { term: t('access.account.email'), value: email },
        {
          term: t('access.account.person'),
          value:
            personId === null ? (
              t('access.account.noPerson')
            ) : (
              <PathLink path={`/personnes/${personId}`}>{t('access.account.personLink')}</PathLink>
            ),
        },
        { term: t('access.account.language'), value: t(language === 'FR' ? 'access.account.fr' : 'access.account.en') },
        {
          term: t('access.account.factor'),
          value: (
            <StateMark mark={hasSecondFactor ? 'yes' : 'no'}>
              {t(hasSecondFactor ? 'access.account.factorOn' : 'access.account.factorOff')}
            </StateMark>
          ),
        },
        {
          term: t('access.account.lastSignIn'),
          value: lastSignedInAt === null ? t('access.account.noSignIn') : instant(lastSignedInAt),
        },
        { term: t('access.account.made'), value: instant(createdAt) },
        {
          term: t('access.account.history'),
          value: <PathLink path={`/journal/ACCOUNT/${id}`}>{t('access.account.historyLink')}</PathLink>,
        },
      ]}
    />
  );
}
