import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { useSentence } from './use-sentence.ts';

export const EVENT_SENTENCE = graphql(`
  fragment EventSentence_event on AuditEvent {
    id
    kind
    object {
      type
      id
      label
      erased
    }
    actor {
      kind
      id
      label
    }
  }
`);

interface Props {
  readonly event: FragmentType<typeof EVENT_SENTENCE>;
  /** What is not a link: the object whose history this is. */
  readonly here?: { readonly type: string; readonly id: string } | undefined;
}

/** What happened, in a sentence whose names lead to their histories. */
export function EventSentence({ event, here }: Props): ReactElement {
  const { kind, object, actor } = useFragmentData(EVENT_SENTENCE, event);
  const sentence = useSentence();
  const nameOf = (type: string | null, id: string | null | undefined, name: string): ReactNode =>
    type === null || !id || (here?.type === type && here.id === id) ? (
      <Box component="strong" sx={{ fontWeight: 560 }}>
        {name}
      </Box>
    ) : (
      <RouteLink
        to="/journal/$type/$id"
        params={{ type, id }}
        underline="hover"
        sx={{ color: 'text.primary', fontWeight: 560, textDecorationColor: 'currentColor' }}
      >
        {name}
      </RouteLink>
    );
  const actorType = actor.kind === 'SYSTEM' ? null : actor.kind;
  return (
    <span>
      {sentence({ kind, object, actor }).map((part) => {
        if (part.kind === 'words') return part.text;
        return (
          <span key={part.kind}>
            {part.kind === 'actor' ? nameOf(actorType, actor.id, part.name) : nameOf(object.type, object.id, part.name)}
          </span>
        );
      })}
    </span>
  );
}
