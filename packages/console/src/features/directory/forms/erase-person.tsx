import { useApolloClient, useMutation } from '@apollo/client/react';
import { personErasureInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import type { Problem } from '../../../forms/problem.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';

const ERASE_PERSON = graphql(`
  mutation ErasePerson($input: PersonErasureInput!) {
    erasePerson(input: $input) {
      ... on PersonErased {
        personId
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
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Forgets somebody: says what is lost and what stays, asks why, and names what has to end first. */
export function ErasePerson({ id, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [erase] = useMutation(ERASE_PERSON);
  const [acting, setActing] = useState<readonly string[]>([]);
  const form = useInputForm({
    schema: personErasureInput,
    defaults: { personId: id, reason: '' },
    labels: { reason: t('personForm.reason') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(erase({ variables: { input } }).then(({ data }) => data?.erasePerson));
      setActing(problem?.code === 'PERSON_STILL_ACTING' ? actsOf(problem) : []);
      if (done) {
        client.cache.evict({ fieldName: 'persons' });
        await client.refetchQueries({ include: ['PersonPage'] });
        onClose();
      }
      return problem;
    },
  });
  /** What still has to end, each with how many there are. */
  const actsOf = ({ facts = [] }: Problem): readonly string[] => {
    const count = (fact: string): number => Number(facts.find((one) => one.name === fact)?.value ?? 0);
    const [mandates, affiliations, roles] = [count('mandates'), count('affiliations'), count('roles')];
    return [
      ...(mandates > 0 ? [t('personForm.stillMandates', { count: mandates })] : []),
      ...(affiliations > 0 ? [t('personForm.stillAffiliations', { count: affiliations })] : []),
      ...(roles > 0 ? [t('personForm.stillRoles', { count: roles })] : []),
    ];
  };
  return (
    <FormDialog
      title={t('personForm.eraseTitle', { name })}
      lede={
        <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1.5 }}>
          <li>{t('personForm.eraseWhat')}</li>
          <li>{t('personForm.eraseKept')}</li>
          <li>{t('personForm.eraseBack')}</li>
        </Box>
      }
      form={form}
      submitLabel={t('personForm.eraseDo')}
      destructive
      onClose={onClose}
    >
      {acting.length > 0 && (
        <Box>
          <Box sx={{ fontWeight: 620 }}>{t('personForm.stillActing')}</Box>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
            {acting.map((act) => (
              <li key={act}>{act}</li>
            ))}
          </Box>
        </Box>
      )}
      <TextArea {...form.field('reason')} hint={t('personForm.reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
