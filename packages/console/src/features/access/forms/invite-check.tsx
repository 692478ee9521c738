import { useMutation } from '@apollo/client/react';
import { INVITATION_DAYS } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { useGrantWords } from '../components/use-grant-words.ts';
import type { Draft } from './invite-form.tsx';

const SEND_INVITATION = graphql(`
  mutation SendInvitation($input: SendInvitationInput!) {
    sendInvitation(input: $input) {
      ... on InvitationChanged {
        invitation {
          id
          email
          expiresAt
        }
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

/** An invitation that was sent. */
export interface Sent {
  readonly email: string;
  readonly expiresAt: string;
}

interface Props {
  readonly draft: Draft;
  readonly onChange: () => void;
  readonly onSent: (sent: Sent) => void;
}

/** What is about to be sent, to be read once more. */
export function InviteCheck({ draft, onChange, onSent }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useGrantWords();
  const problems = useProblemWords();
  const [send] = useMutation(SEND_INVITATION);
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { input, person, right } = draft;

  const submit = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    const asked = { ...input, language: input.language === 'fr' ? ('FR' as const) : ('EN' as const) };
    const outcome = await outcomeOf(
      send({
        variables: { input: asked },
        update: (cache) => cache.evict({ fieldName: 'invitations' }),
      }).then(({ data }) => data?.sendInvitation),
    );
    setPending(false);
    if (outcome.problem) {
      const { problem } = outcome;
      const parts = problem.problems ?? [];
      setWrong(
        parts.length > 0
          ? parts.map(({ code }) => ({ text: problems.ofField(code), code }))
          : [{ text: problems.ofRefusal(problem), code: problem.code }],
      );
    } else if (outcome.done.invitation) onSent(outcome.done.invitation);
  };
  return (
    <Box sx={{ display: 'grid', gap: 5, maxWidth: 640 }}>
      <Typography variant="h2" ref={heading} tabIndex={-1}>
        {t('access.inviting.checkTitle')}
      </Typography>
      <Typography sx={{ color: 'text.secondary' }}>{t('access.inviting.checkLede')}</Typography>
      <ErrorSummary items={wrong} />
      <Box
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 4, sm: 5 } }}
      >
        <Definitions
          items={[
            { term: t('access.inviting.email'), value: <strong>{input.email}</strong> },
            ...(person === null ? [] : [{ term: t('access.inviting.person'), value: person.name }]),
            {
              term: t('access.role'),
              value: (
                <>
                  <strong>{words.role(input.role)}</strong>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t(`access.does.${input.role}`)}</Box>
                </>
              ),
            },
            {
              term: t('access.inviting.scope'),
              value: right.scope?.label ?? t('access.everywhere'),
            },
            { term: t('access.inviting.period'), value: words.period(input) },
            {
              term: t('access.inviting.language'),
              value: t(input.language === 'fr' ? 'access.account.fr' : 'access.account.en'),
            },
          ]}
        />
      </Box>
      <Typography sx={{ color: 'text.secondary' }}>{t('access.inviting.lede', { days: INVITATION_DAYS })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        <Box component="form" action={() => void submit()}>
          <SubmitButton pending={pending}>{t('access.inviting.send')}</SubmitButton>
        </Box>
        <Button color="inherit" onClick={onChange} sx={{ minHeight: 44 }}>
          {t('access.inviting.change')}
        </Button>
      </Box>
    </Box>
  );
}
