import { perRequest } from '../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { type AuditLabels, type LabelLoader, labelLoader } from '../use-cases/labels.ts';

/** What the resolvers of the slice are given for one request. */
export interface AuditContext extends ViewerContext {
  readonly auditLabels: AuditLabels;
}

/** The names read for one request. */
export const labelsOf: (context: AuditContext) => LabelLoader = perRequest((context) =>
  labelLoader(context.auditLabels, () => context.personal()),
);
