import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

/** Reads a component's own fragment from the cache, where the page's query has put it. */
export function useFragmentData<TData>(
  fragment: TypedDocumentNode<TData>,
  from: FragmentType<NoInfer<TData>>,
): TData {
  return useSuspenseFragment({ fragment, from }).data as TData;
}
