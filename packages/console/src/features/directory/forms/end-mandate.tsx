import { useMutation } from '@apollo/client/react';
import { endMandateInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { type Ending, EndPeriod } from './end-period.tsx';

const END_MANDATE = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
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

/** Says the last day of a mandate, for a reason. */
export function EndMandate(ending: Ending): ReactElement {
  const { t } = useTranslation();
  const [end] = useMutation(END_MANDATE);
  return (
    <EndPeriod
      {...ending}
      title={t('personForm.endMandateTitle')}
      schema={endMandateInput}
      asksWhy={true}
      end={(input) =>
        end({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'persons' }) }).then(
          ({ data }) => data?.endMandate,
        )
      }
    />
  );
}
