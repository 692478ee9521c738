export type { AnchorFault, Fault } from './domain/verify.ts';
export { eventsCsv } from './http/events-csv.ts';
export { auditPersonalData } from './persistence/personal-data.ts';
export type { AuditLabels, LabelSource } from './use-cases/labels.ts';
export { type AuditEvent, type Facts, recordEvent } from './use-cases/record-event.ts';
export { recordEvents } from './use-cases/record-events.ts';
export { keepAnchoring, takeAnchor } from './use-cases/take-anchor.ts';
export { type TrailReport, verifyTrail } from './use-cases/verify-trail.ts';
