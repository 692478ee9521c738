import { type Difference, difference, type SameFact, sameFacts } from './difference.ts';
import type { StoredEvent } from './event.ts';

/** What changed by an event, as far as the trail tells it. */
export function changesOf({ before, after }: Pick<StoredEvent, 'before' | 'after'>): Difference {
  return difference(parsed(before), parsed(after));
}

/** What an event left as it was, and tells so that one knows what it is about. */
export function unchangedBy({ before, after }: Pick<StoredEvent, 'before' | 'after'>): readonly SameFact[] {
  return sameFacts(parsed(before), parsed(after));
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

/**
 * Whether the values of an event stay shown once the person it is about was erased: only of the erasure itself, which
 * tells what was erased and what the law keeps.
 */
export function isShownAfterErasure(kind: string): boolean {
  return kind === 'PERSON_ERASED';
}
