import type DataLoader from 'dataloader';
import { perRequest } from '../../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { manyByKey, oneByKey } from '../../../../kernel/read/by-key.ts';
import { type AttendedRow, attendedSeats } from '../../persistence/attended.ts';
import { type DocumentRow, documentsOf } from '../../persistence/documents.ts';
import { type MinutesRow, minutesOf, type SignatureRow, signaturesOf } from '../../persistence/minutes.ts';
import { type RectificationRow, rectificationsOf } from '../../persistence/rectifications.ts';

/** What one request has read of minutes, all by session. */
export interface MinutesLoaders {
  readonly minutes: DataLoader<string, MinutesRow | null>;
  readonly signatures: DataLoader<string, readonly SignatureRow[]>;
  readonly rectifications: DataLoader<string, readonly RectificationRow[]>;
  readonly documents: DataLoader<string, readonly DocumentRow[]>;
  readonly attended: DataLoader<string, readonly AttendedRow[]>;
}

type Reader = Awaited<ReturnType<ViewerContext['personal']>>;

export const minutesLoaders = perRequest((context: ViewerContext): MinutesLoaders => {
  const bySession = <Row extends { readonly sessionId: string }>(
    read: (from: Reader, ids: readonly string[]) => Promise<readonly Row[]>,
  ) =>
    manyByKey(
      async (ids: readonly string[]) => read(await context.personal(), ids),
      (row) => row.sessionId,
    );
  return {
    minutes: oneByKey(
      async (ids) => minutesOf(await context.personal(), ids),
      (row) => row.sessionId,
    ),
    signatures: bySession(signaturesOf),
    rectifications: bySession(rectificationsOf),
    documents: bySession(documentsOf),
    attended: bySession(attendedSeats),
  };
});

/** Forgets what was read before a write of the same request. */
export function forgetMinutes(context: ViewerContext): void {
  const loaders: readonly { clearAll(): unknown }[] = Object.values(minutesLoaders(context));
  for (const loader of loaders) loader.clearAll();
}
