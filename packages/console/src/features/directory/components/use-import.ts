import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Problem } from '../../../forms/problem.ts';
import { outcomeOf, problemOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import type { PeoplePreviewQuery } from '../../../gql/graphql.ts';
import { base64Of, fileProblem } from '../model/people-file.ts';

const PREVIEW_QUERY = graphql(`
  query PeoplePreview($file: String!) {
    previewPeopleImport(file: $file) {
      digest
      created
      changed
      unchanged
      withProblems
      ignoredColumns
      fileProblems {
        line
        column
        code
      }
      lines {
        line
        name
        outcome
        personId
        changes {
          column
          before
          after
        }
        problems {
          column
          code
        }
      }
    }
  }
`);

const IMPORT_PERSONS = graphql(`
  mutation ImportPersons($input: ImportPersonsInput!) {
    importPersons(input: $input) {
      ... on PersonsImported {
        created
        changed
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

export type PeoplePreview = PeoplePreviewQuery['previewPeopleImport'];
export type PreviewLine = PeoplePreview['lines'][number];

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'FILE'; readonly pending: boolean; readonly problem?: Problem }
  | PreviewState
  | { readonly step: 'RESULT'; readonly result: { readonly created: number; readonly changed: number } };

export interface PreviewState {
  readonly step: 'PREVIEW';
  readonly name: string;
  readonly file: string;
  readonly preview: PeoplePreview;
  readonly pending: boolean;
  readonly problem?: Problem;
}

interface Import {
  readonly state: ImportState;
  /** Reads a file, and asks what it would do. */
  readonly read: (file: File) => Promise<void>;
  /** Does what was shown, or shows anew what it would do by now. */
  readonly confirm: () => Promise<void>;
  readonly restart: () => void;
}

/** Bodies that hold a file are taken there; it is kept in no cache. */
const WITH_FILE = { fetchPolicy: 'no-cache', context: { uri: '/graphql/file' } } as const;

/** One import of people, step by step. */
export function useImport(): Import {
  const client = useApolloClient();
  const [state, setState] = useState<ImportState>({ step: 'FILE', pending: false });

  const preview = async (name: string, file: string, told?: Problem): Promise<void> => {
    const { data } = await client.query({ query: PREVIEW_QUERY, variables: { file }, ...WITH_FILE });
    if (!data) throw new Error('Nothing was answered');
    setState({ step: 'PREVIEW', name, file, preview: data.previewPeopleImport, pending: false, problem: told });
  };

  const read = async (chosen: File): Promise<void> => {
    const unfit = fileProblem(chosen);
    if (unfit !== undefined) return setState({ step: 'FILE', pending: false, problem: { code: unfit } });
    setState({ step: 'FILE', pending: true });
    try {
      await preview(chosen.name, await base64Of(chosen));
    } catch (error) {
      setState({ step: 'FILE', pending: false, problem: problemOf(error) });
    }
  };

  const confirm = async (): Promise<void> => {
    if (state.step !== 'PREVIEW' || state.pending) return;
    const { name, file } = state;
    setState({ ...state, pending: true, problem: undefined });
    const input = { file, digest: state.preview.digest };
    const { done, problem } = await outcomeOf(
      client
        .mutate({ mutation: IMPORT_PERSONS, variables: { input }, ...WITH_FILE })
        .then(({ data }) => data?.importPersons),
    );
    if (done) {
      client.cache.evict({ fieldName: 'persons' });
      setState({ step: 'RESULT', result: { created: done.created, changed: done.changed } });
      return;
    }
    // What it would do has changed: that is what has to be read now.
    if (problem?.code === 'PREVIEW_STALE' || problem?.code === 'IMPORT_HAS_PROBLEMS') {
      await preview(name, file, problem).catch((error) =>
        setState({ ...state, pending: false, problem: problemOf(error) }),
      );
      return;
    }
    setState({ ...state, pending: false, problem });
  };

  return { state, read, confirm, restart: () => setState({ step: 'FILE', pending: false }) };
}
