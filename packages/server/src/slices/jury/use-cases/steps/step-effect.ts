import type { Access } from '../../../../kernel/authorisation/access.ts';
import type { Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import type { AuditEvent } from '../../../audit/index.ts';
import type { JuryRefusal } from '../../domain/refuse.ts';
import type { SessionFacts } from '../../domain/session/session-facts.ts';
import type { SessionStep } from '../../domain/session/session-life.ts';
import type { SessionRow } from '../../persistence/sessions.ts';

/** A step that nothing blocks: who takes it, and where the session stood. */
export interface StepTaken {
  /** As it was before the step; its new state is written already. */
  readonly row: SessionRow;
  readonly facts: SessionFacts;
  readonly step: SessionStep;
  readonly reason: string | null;
  readonly access: Access;
  /** Origin of the console. */
  readonly publicUrl: string;
}

/**
 * What a step does besides moving the session to its next state. Answers what the trail is to say in addition; a refusal
 * undoes the step.
 */
export type StepEffect = (uow: UnitOfWork, taken: StepTaken) => Promise<Result<readonly AuditEvent[], JuryRefusal>>;
