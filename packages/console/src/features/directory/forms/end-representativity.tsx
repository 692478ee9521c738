import { useMutation } from '@apollo/client/react';
import { endRepresentativityInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { type Ending, EndPeriod } from './end-period.tsx';

const END_REPRESENTATIVITY = graphql(`
  mutation EndRepresentativity($input: EndRepresentativityInput!) {
    endRepresentativity(input: $input) {
      ... on OrganisationWritten {
        id
        organisation {
          id
          ...OrganisationSheet_organisation
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

/** Says the last day of a representativity, for a reason. */
export function EndRepresentativity(ending: Ending): ReactElement {
  const { t } = useTranslation();
  const [end] = useMutation(END_REPRESENTATIVITY);
  return (
    <EndPeriod
      {...ending}
      title={t('organisationForm.endTitle')}
      schema={endRepresentativityInput}
      asksWhy={true}
      end={(input) => end({ variables: { input } }).then(({ data }) => data?.endRepresentativity)}
    />
  );
}
