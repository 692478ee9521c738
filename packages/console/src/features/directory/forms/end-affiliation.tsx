import { useMutation } from '@apollo/client/react';
import { endAffiliationInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { type Ending, EndPeriod } from './end-period.tsx';

const END_AFFILIATION = graphql(`
  mutation EndAffiliation($input: EndAffiliationInput!) {
    endAffiliation(input: $input) {
      ... on PersonWritten {
        id
        person {
          id
          ...PersonSheet_person
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

/** Says the last day somebody belongs to an organisation. */
export function EndAffiliation(ending: Ending): ReactElement {
  const { t } = useTranslation();
  const [end] = useMutation(END_AFFILIATION);
  return (
    <EndPeriod
      {...ending}
      title={t('personForm.endAffiliationTitle')}
      schema={endAffiliationInput}
      asksWhy={false}
      end={(input) =>
        end({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.endAffiliation,
        )
      }
    />
  );
}
