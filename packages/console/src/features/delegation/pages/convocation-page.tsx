import { useApolloClient, useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import type { OfferedConvocationQuery } from '../../../gql/graphql.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { ExternalLink, RouteLink } from '../../../ui/links.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useLinkKey } from '../../identity/model/use-link-key.ts';
import { useSessionDay } from '../../jury/components/use-session-day.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { AnswerForm } from '../forms/answer-form.tsx';

const OFFERED = graphql(`
  query OfferedConvocation($token: String!) {
    offeredConvocation(token: $token) {
      over
      reference
      sessionOn
      startsAt
      endsAt
      place
      remoteUrl
      centre
      certifications
      member
      organisation
      answer
      substitutes {
        id
        name
      }
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerConvocationByLink($input: AnswerConvocationByLinkInput!) {
    answerConvocationByLink(input: $input) {
      ... on ConvocationAnswered {
        answer
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

type Offered = NonNullable<OfferedConvocationQuery['offeredConvocation']>;

/** Where the link of a convocation leads: its holder answers without signing in, and may change their mind by it. */
export function ConvocationPage(): ReactElement {
  const { t } = useTranslation();
  const token = useLinkKey();
  const { data, error, refetch } = useQuery(OFFERED, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: token === '',
  });
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (token !== '' && !data) return <TextSkeleton lines={8} />;
  const offered = data?.offeredConvocation;
  if (!offered) {
    return (
      <Over title={t('delegation.convocation.unknownTitle')} code="CONVOCATION_UNKNOWN">
        {t('delegation.convocation.unknownBody')}
      </Over>
    );
  }
  return <Convocation token={token} offered={offered} />;
}

function Convocation({ token, offered }: { readonly token: string; readonly offered: Offered }): ReactElement {
  const { t } = useTranslation();
  const { longDay, hour } = useSessionDay();
  const client = useApolloClient();
  const [given, setGiven] = useState<'ACCEPTED' | 'DECLINED'>();
  const [over, setOver] = useState(offered.over);
  const day = longDay(offered.sessionOn);
  if (over) {
    return (
      <Over title={t('delegation.convocation.overTitle')} code="CONVOCATION_OVER">
        {t('delegation.convocation.overBody', { reference: offered.reference, day })}
      </Over>
    );
  }
  if (given) {
    const words = given === 'ACCEPTED' ? 'thanksAccepted' : 'thanksDeclined';
    return (
      <NarrowPage title={t(`delegation.convocation.${words}`)} lede={t(`delegation.convocation.${words}Body`)}>
        <Box component="output" data-answer={given} sx={{ display: 'block' }}>
          <StateMark mark={given === 'ACCEPTED' ? 'yes' : 'no'}>
            {t(given === 'ACCEPTED' ? 'delegation.convocation.accepted' : 'delegation.convocation.declined')}
          </StateMark>
        </Box>
        <Facts offered={offered} />
      </NarrowPage>
    );
  }
  const already = offered.answer === 'ACCEPTED' || offered.answer === 'DECLINED' ? offered.answer : undefined;
  return (
    <NarrowPage
      title={t('delegation.convocation.linkTitle', { day })}
      lede={t('delegation.convocation.linkLede', {
        member: offered.member ?? '',
        organisation: offered.organisation ?? '',
      })}
    >
      <Facts offered={offered} />
      {already && (
        <Box data-answer={already}>
          <StateMark mark={already === 'ACCEPTED' ? 'yes' : 'no'}>
            {t(`delegation.convocation.already.${already}`)}
          </StateMark>
        </Box>
      )}
      <AnswerForm
        substitutes={offered.substitutes}
        onSend={async (said) => {
          const { done, problem } = await outcomeOf(
            client
              .mutate({ mutation: ANSWER, variables: { input: { token, ...said } } })
              .then(({ data }) => data?.answerConvocationByLink),
          );
          if (done) setGiven(said.answer);
          if (problem?.code === 'CONVOCATION_OVER') setOver(true);
          return problem;
        }}
      />
      <Typography sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {`${hour(offered.startsAt)} – ${hour(offered.endsAt)} · ${offered.reference}`}
      </Typography>
    </NarrowPage>
  );
}

function Facts({ offered }: { readonly offered: Offered }): ReactElement {
  const { t } = useTranslation();
  const { longDay, hour } = useSessionDay();
  return (
    <Definitions
      items={[
        {
          term: t('delegation.when'),
          value: `${longDay(offered.sessionOn)}, ${hour(offered.startsAt)} – ${hour(offered.endsAt)}`,
        },
        {
          term: t('delegation.place'),
          value: (
            <>
              {offered.place && <div lang="fr">{offered.place}</div>}
              {offered.remoteUrl && <ExternalLink href={offered.remoteUrl}>{t('delegation.remote')}</ExternalLink>}
            </>
          ),
        },
        { term: t('delegation.centre'), value: <span lang="fr">{offered.centre}</span> },
        {
          term: t('delegation.certifications'),
          value: offered.certifications.map((one) => (
            <div key={one} lang="fr">
              {one}
            </div>
          )),
        },
      ]}
    />
  );
}

interface OverProps {
  readonly title: string;
  readonly code: string;
  readonly children: ReactNode;
}

function Over({ title, code, children }: OverProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${title} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={title}
        code={t('error.code', { code })}
        actions={<RouteLink to="/mes-sessions">{t('delegation.title')}</RouteLink>}
      >
        {children}
      </Notice>
    </>
  );
}
