import { type Moment, readRuleSetId } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { IsoDate } from '../domain/days.ts';
import { type Trial, tryRuleSet } from '../domain/rules/try-rule-set.ts';
import { ruleSetVersion } from '../persistence/rule-sets.ts';
import { type TriedSessionRow, triedSessions } from '../persistence/tried-sessions.ts';

/** What rules would have said of one session. */
export interface SessionTrial extends Trial {
  readonly session: Pick<TriedSessionRow, 'id' | 'reference' | 'sessionOn' | 'findingsAtOpening'>;
}

/**
 * Tries rules, a draft above all, on past sessions: those asked for, else the latest that were opened for a
 * certification of theirs. Writes nothing.
 * @param on the day it is
 */
export async function tryRules(
  reader: PersonalReader,
  access: Access,
  { id, sessionIds, on }: { readonly id: string; readonly sessionIds: readonly string[] | null; readonly on: IsoDate },
): Promise<readonly SessionTrial[]> {
  access.demand('ruleSet.write', {});
  const named = readRuleSetId(id);
  const tried = named && (await ruleSetVersion(reader, named.code, named.version));
  if (tried === null) return [];
  const sessions = await triedSessions(reader, { ids: sessionIds, certifications: tried.certifications });
  return sessions.map((session) => ({
    session,
    ...tryRuleSet(session, tried, { moment: momentOf(session), on }),
  }));
}

function momentOf({ state }: TriedSessionRow): Moment {
  return state === 'CONVENED' ? 'CONVENING' : 'EDITING';
}
