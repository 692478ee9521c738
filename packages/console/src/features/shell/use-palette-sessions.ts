import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { openTo, pathOf } from '../identity/viewer/navigation.ts';
import { useViewer } from '../identity/viewer/use-viewer.ts';

const SESSIONS_QUERY = graphql(`
  query PaletteSessions($query: String!) {
    jurySessions(query: $query, first: 5) {
      edges {
        node {
          id
          reference
          sessionOn
          examCentre {
            id
            name
          }
        }
      }
    }
  }
`);

interface FoundSessions {
  /** Where they are. */
  readonly title: string;
  readonly found: readonly {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
    readonly path: string;
  }[];
}

/** Sessions of juries by words of their reference, place or exam centre, for those who have a page of them; null for others. */
export function usePaletteSessions(query: string): FoundSessions | null {
  const { t, i18n } = useTranslation();
  const { viewer } = useViewer();
  const parts = viewer ? openTo(viewer) : [];
  const part = (['JURIES', 'MY_SESSIONS'] as const).find((one) => parts.includes(one));
  const { data, previousData } = useQuery(SESSIONS_QUERY, {
    variables: { query },
    skip: part === undefined || query === '',
    errorPolicy: 'ignore',
  });
  if (part === undefined) return null;
  const edges = query === '' ? [] : ((data ?? previousData)?.jurySessions.edges ?? []);
  return {
    title: t(`app.entry.${part}`),
    found: edges.map(({ node: { id, reference, sessionOn, examCentre } }) => ({
      id,
      reference,
      label: `${dateInWords(sessionOn, i18n.language, true)} · ${examCentre.name}`,
      path: `${pathOf(part)}/${id}`,
    })),
  };
}
