import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import type { Asking } from '../components/session-gestures.ts';

const FRAGMENT = graphql(`
  fragment SessionDialog_session on JurySession {
    id
    revision
  }
`);
export function SessionDialog({ session }: { readonly session: FragmentType<typeof FRAGMENT>; readonly asking: Asking; readonly onClose: () => void }): ReactElement {
  const it = useFragmentData(FRAGMENT, session);
  return <p>{it.id}</p>;
}
