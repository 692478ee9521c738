import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';

/** What the resolvers of juries work with. */
export interface JuryContext extends ViewerContext {
  /** Origin of the console, for the links of mails. */
  readonly publicUrl: string;
}
