import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import type { SittingSecrets } from '../../use-cases/sitting/sitting-secrets.ts';

/** What the resolvers of sittings work with. */
export interface SittingContext extends ViewerContext {
  /** Keys of ballots and of codes of attendance. */
  readonly sittingSecrets: SittingSecrets;
}
