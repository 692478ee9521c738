import type { FragmentType } from '@apollo/client';
import type { SessionAction } from '@delibere/shared';
import type { ReactElement } from 'react';
import { graphql } from '../../../gql/gql.ts';

const FRAGMENT = graphql(`
  fragment TakeStep_session on JurySession {
    id
    revision
  }
`);
export function TakeStep(_: { readonly session: FragmentType<typeof FRAGMENT>; readonly action: SessionAction; readonly onClose: () => void }): ReactElement | null {
  return null;
}
