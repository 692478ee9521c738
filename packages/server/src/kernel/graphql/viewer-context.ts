import type { Permission } from '@delibere/shared';
import type { Pool } from 'pg';
import { type Access, accessOf } from '../authorisation/access.ts';
import type { Rights } from '../authorisation/rights.ts';
import type { Viewer } from '../authorisation/viewer.ts';
import { SYSTEM_SETTINGS, wallSettings } from '../authorisation/wall-settings.ts';
import { type PersonalReader, personalReader } from '../read/personal-reader.ts';
import type { Result } from '../result.ts';
import { type OpenUseCase, performOpen } from '../write/open-use-case.ts';
import type { Refusal } from '../write/refusal.ts';
import { type InputSchema, perform, type UseCase } from '../write/use-case.ts';

/** The part of a request's context that concerns who asks. */
export interface ViewerContext {
  readonly now: Date;
  /** Who asks; null where nobody signed in. Found out once, when somebody wants to know. */
  viewer(): Promise<Viewer | null>;
  /** Opens the door to an operation. Throws Unauthenticated or Forbidden, which say nothing of any object. */
  open(permission: Permission): Promise<Access>;
  /** Reads personal rows as the viewer: row-level policies hide what is not theirs. */
  personal(): Promise<PersonalReader>;
  /** Reads everything, whoever asks: for those who hold what says that they may, the token of a mail. */
  everything(): PersonalReader;
  /** Performs a use case in a transaction of its own. */
  perform<Schema extends InputSchema, Value>(
    useCase: UseCase<Schema, Value>,
    input: unknown,
  ): Promise<Result<Value, Refusal>>;
  /** Performs a use case that anybody may ask. */
  performOpen<Schema extends InputSchema, Value>(
    useCase: OpenUseCase<Schema, Value>,
    input: unknown,
  ): Promise<Result<Value, Refusal>>;
}

/** What a context is made from. */
export interface ViewerContextParts {
  readonly pool: Pool;
  /** Where personal rows are read; that of writes by default. One of its own keeps them from waiting for writes that wait for one another. */
  readonly reads?: Pool;
  readonly rights: Rights;
  readonly requestId: string;
  readonly now: Date;
  readonly resolve: () => Promise<Viewer | null>;
  /** Told when personal rows are about to be read. */
  readonly onPersonal?: () => void;
}

const NOBODY = { accountId: null, personId: null, grants: [] };

/** The viewer's part of one request's context. */
export function viewerContext(parts: ViewerContextParts): ViewerContext {
  const { pool, reads = pool, rights, requestId, now, resolve, onPersonal } = parts;
  let found: Promise<Viewer | null> | undefined;
  let reader: Promise<PersonalReader> | undefined;
  const viewer = (): Promise<Viewer | null> => (found ??= resolve());
  return {
    now,
    viewer,
    open: async (permission) => accessOf(rights, await viewer(), permission),
    personal: () => {
      onPersonal?.();
      return (reader ??= viewer().then((who) => personalReader(reads, wallSettings(who ?? NOBODY))));
    },
    everything: () => {
      onPersonal?.();
      return personalReader(reads, SYSTEM_SETTINGS);
    },
    perform: (useCase, input) => perform({ pool, rights, requestId, now, viewer }, useCase, input),
    performOpen: (useCase, input) => performOpen({ pool, rights, requestId, now, viewer }, useCase, input),
  };
}
