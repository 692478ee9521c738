import type { FragmentType, TypedDocumentNode } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';

/**
 * Reads a component's own fragment from the cache, where the page's query has put it.
 * The generated document holds the fragment first, then those it spreads; Apollo has to be told which one is meant.
 */
export function useFragmentData<TData>(fragment: TypedDocumentNode<TData>, from: FragmentType<NoInfer<TData>>): TData {
  const [own] = fragment.definitions;
  const fragmentName = own?.kind === 'FragmentDefinition' ? own.name.value : undefined;
  // The overloads cannot tell a masked object from a list of them while TData is open.
  return useSuspenseFragment({ fragment, fragmentName, from }).data as TData;
}
