import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { graphql } from '../../../gql/gql.ts';

const FRAGMENT = graphql(`
  fragment AskDesignations_session on JurySession {
    id
    revision
  }
`);
export function AskDesignations(_: { readonly session: FragmentType<typeof FRAGMENT>; readonly onClose: () => void }): ReactElement | null {
  return null;
}
