import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { StepTools } from '../use-cases/steps/step-effect.ts';

/** What the resolvers of juries work with. */
export type JuryContext = ViewerContext & StepTools;
