import type { College } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** Notes that organisations were asked on a day who sits for them. */
export async function insertRequests(
  uow: UnitOfWork,
  sessionId: string,
  asked: readonly { readonly organisationId: string; readonly college: College }[],
  on: string,
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.designation_request (session_id, organisation_id, college, asked_on)
     SELECT $1, o.id, o.college, $4::date FROM unnest($2::uuid[], $3::text[]) AS o (id, college)`,
    [sessionId, asked.map(({ organisationId }) => organisationId), asked.map(({ college }) => college), on],
  );
}

export async function markAnswered(uow: UnitOfWork, sessionId: string, organisationId: string): Promise<void> {
  await uow.rows(
    'UPDATE jury.designation_request SET answered_at = $3 WHERE session_id = $1 AND organisation_id = $2',
    [sessionId, organisationId, uow.now],
  );
}

export async function markRequestsReminded(
  uow: UnitOfWork,
  sessionId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await uow.rows(
    `UPDATE jury.designation_request SET reminded_at = $3 WHERE session_id = $1 AND organisation_id = ANY ($2::uuid[])`,
    [sessionId, organisationIds, uow.now],
  );
}

/** A mandate in force on a day that lets somebody sit for an organisation in the juries of an exam centre. */
export interface MandateOnDay {
  readonly tempWork: boolean;
}

/** One of the branch before one of temporary work; null where there is none. */
export async function mandateOn(
  uow: UnitOfWork,
  asked: {
    readonly personId: string;
    readonly organisationId: string;
    readonly college: College;
    readonly on: string;
    readonly examCentreId: string;
  },
): Promise<MandateOnDay | null> {
  const [row] = await uow.rows<MandateOnDay>(
    `SELECT temp_work AS "tempWork" FROM jury.eligible_member
     WHERE person_id = $1 AND organisation_id = $2 AND college = $3
       AND $4::date BETWEEN from_day AND coalesce(to_day, 'infinity')
       AND (exam_centre_id IS NULL OR exam_centre_id = $5)
     ORDER BY temp_work LIMIT 1`,
    [asked.personId, asked.organisationId, asked.college, asked.on, asked.examCentreId],
  );
  return row ?? null;
}
