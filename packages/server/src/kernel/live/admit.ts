import { Unauthenticated } from '../authorisation/refusals.ts';
import type { Need } from '../graphql/needs.ts';
import type { ViewerContext } from '../graphql/viewer-context.ts';

/** Throws Unauthenticated or Forbidden where whoever asks cannot, at this moment, be answered what needs this. */
export async function admit(context: Pick<ViewerContext, 'open'>, need: Need | undefined): Promise<void> {
  if (need === undefined) throw new Unauthenticated();
  if (need !== 'PUBLIC') await context.open(need);
}
