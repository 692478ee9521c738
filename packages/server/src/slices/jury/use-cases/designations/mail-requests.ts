import { queueMail } from '../../../../kernel/mail/index.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { correspondentsOf } from '../../../identity/index.ts';
import { designationDueOn } from '../../domain/session/designation-due.ts';
import { designationAsked } from '../../mail/designations.ts';
import { sessionUrl } from '../../mail/session-facts-in-words.ts';
import { juryEmailsOf, organisationsNamed } from '../../persistence/around-sessions.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { toldSession } from '../convocations/mailed-session.ts';

/** Whose accounts designate for an organisation. */
export const DESIGNATING_ROLES = ['DELEGATION_LEAD', 'EXAM_CENTRE_MANAGER'] as const;

/** Who is asked to say who sits for them. */
interface Asked {
  readonly organisationId: string;
  readonly askedOn: string;
}

/**
 * Mails the accounts that designate for organisations, those that lead them and those that run an exam centre; and the
 * address of the organisation itself, once for an address.
 */
export async function mailRequests(
  uow: UnitOfWork,
  row: SessionRow,
  asked: readonly Asked[],
  { again, publicUrl }: { readonly again: boolean; readonly publicUrl: string },
): Promise<void> {
  const ids = asked.map(({ organisationId }) => organisationId);
  const session = await toldSession(uow, row);
  const names = new Map((await organisationsNamed(uow, ids)).map(({ id, name }) => [id, name]));
  const askedOn = new Map(asked.map((one) => [one.organisationId, one.askedOn]));
  const today = parisDay(uow.now);
  const url = sessionUrl(publicUrl, row.id);
  const accounts = await correspondentsOf(uow, DESIGNATING_ROLES, ids, today);
  const addresses = (await juryEmailsOf(uow, ids))
    .filter((one) => !accounts.some((to) => to.organisationId === one.organisationId && to.email === one.email))
    .map((one) => ({ ...one, name: names.get(one.organisationId) ?? '', language: 'fr' as const }));
  for (const to of [...accounts, ...addresses]) {
    const { organisationId, email, name, language } = to;
    const organisation = names.get(organisationId) ?? '';
    const dueOn = designationDueOn(row.sessionOn, askedOn.get(organisationId) ?? today);
    await queueMail(uow, {
      to: email,
      ...designationAsked({ language, name, session, organisation, dueOn, url, again }),
    });
  }
}
