import { askDesignationsInput, type College } from '@delibere/shared';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted } from '../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { isRepresentative } from '../../domain/composition/check-session.ts';
import { refuse, refuseInput } from '../../domain/refuse.ts';
import { requestsOf } from '../../persistence/around-sessions.ts';
import { insertRequests } from '../../persistence/designations.ts';
import { organisationKept } from '../../persistence/organisations.ts';
import { factsOf } from '../../persistence/session-facts.ts';
import { editableSession } from '../editable-session.ts';
import { changed } from '../session-changed.ts';
import { mailRequests } from './mail-requests.ts';

const sideOf = (kind: string): College | null => {
  if (kind === 'UNION') return 'UNIONS';
  return kind === 'BRANCH' || kind === 'CPNE' ? null : 'EMPLOYERS';
};

/**
 * Asks organisations who sits for them: those that are told, else every union that is representative on the day, and the
 * exam centre for the employers. The notice of the unions is counted from today. Answers the session's id. Refuses
 * NOTHING_TO_CHANGE where all of them were asked, and organisations that sit on no side.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function askDesignations(publicUrl: string): UseCase<typeof askDesignationsInput, string> {
  return useCase({
    permission: 'session.write',
    input: askDesignationsInput,
    run: async (uow, { sessionId, revision, organisationIds }, access) => {
      const found = await editableSession(uow, access, { sessionId, revision });
      if (!found.ok) return found;
      const row = found.value;
      const { composition } = await factsOf(uow, sessionId);
      const owed = composition.organisations.filter((one) => isRepresentative(one, row.sessionOn)).map(({ id }) => id);
      const before = new Set((await requestsOf(uow, [sessionId])).map(({ organisationId }) => organisationId));
      const ids = (organisationIds ?? [...owed, row.examCentreId]).filter((id) => !before.has(id));
      if (ids.length === 0) return refuse('NOTHING_TO_CHANGE');
      const askedOn = parisDay(uow.now);
      const asked: { readonly organisationId: string; readonly college: College; readonly askedOn: string }[] = [];
      for (const organisationId of new Set(ids)) {
        const kind = (await organisationKept(uow, organisationId))?.kind;
        const college = kind === undefined ? null : sideOf(kind);
        if (college === null) return refuseInput({ path: 'organisationIds', code: kind ? 'WRONG_KIND' : 'NOT_FOUND' });
        asked.push({ organisationId, college, askedOn });
      }
      await insertRequests(uow, sessionId, asked, askedOn);
      await mailRequests(uow, row, asked, { again: false, publicUrl });
      await changed(uow, sessionId, {
        kind: 'DESIGNATION_ASKED',
        object: { type: 'JURY_SESSION', id: sessionId },
        after: { askedOn, organisations: asked.map(({ organisationId }) => organisationId) },
      });
      return accepted(sessionId);
    },
  });
}
