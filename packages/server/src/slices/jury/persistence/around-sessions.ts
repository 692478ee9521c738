import type { LinkKind, OrganisationKind, SessionAction, SessionState } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { SessionSaid } from '../domain/session/session-facts.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** An organisation, as juries name it. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: OrganisationKind;
}

export async function organisationsNamed(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly NamedOrganisation[]> {
  return reader.rows(
    `SELECT id, name, short_name AS "shortName", kind FROM directory.organisation WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
}

/** Where requests go that an organisation designate, besides the accounts that act for it. */
export async function juryEmailsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly { readonly organisationId: string; readonly email: string }[]> {
  return reader.rows(
    `SELECT id AS "organisationId", jury_email AS email FROM directory.organisation
     WHERE id = ANY ($1::uuid[]) AND jury_email IS NOT NULL ORDER BY jury_email`,
    [ids],
  );
}

/** Titles of fiches; those that are not in the register have none. */
export async function certificationTitles(
  reader: Reader,
  codes: readonly string[],
): Promise<readonly { readonly code: string; readonly title: string }[]> {
  return reader.rows('SELECT code, title FROM public.certification WHERE code = ANY ($1::text[])', [codes]);
}

/** What an organisation was asked: to say who sits for it. */
export interface RequestRow {
  readonly sessionId: string;
  readonly organisationId: string;
  readonly college: 'EMPLOYERS' | 'UNIONS';
  readonly askedOn: string;
  readonly answeredAt: string | null;
  readonly remindedAt: string | null;
}

/** The earliest first. */
export async function requestsOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly RequestRow[]> {
  return reader.rows(
    `SELECT session_id AS "sessionId", organisation_id AS "organisationId", college, asked_on::text AS "askedOn",
       answered_at AS "answeredAt", reminded_at AS "remindedAt"
     FROM jury.designation_request WHERE session_id = ANY ($1::uuid[]) ORDER BY asked_on, college, organisation_id`,
    [sessionIds],
  );
}

/** A step that was taken. */
export interface StepRow {
  readonly id: string;
  readonly sessionId: string;
  readonly action: SessionAction;
  readonly from: SessionState;
  readonly to: SessionState;
  readonly takenAt: string;
  /** Name of the account; null for a program. */
  readonly takenBy: string | null;
  readonly sessionOn: string;
  readonly reason: string | null;
  readonly remarks: readonly SessionSaid[];
}

/** The latest first. */
export async function stepsOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly StepRow[]> {
  return reader.rows(
    `SELECT t.id::text AS id, t.session_id AS "sessionId", t.action, t.from_state AS "from", t.to_state AS "to",
       t.taken_at AS "takenAt", a.name AS "takenBy", t.session_on::text AS "sessionOn", t.reason, t.remarks
     FROM jury.session_step t LEFT JOIN identity.account a ON a.id = t.taken_by
     WHERE t.session_id = ANY ($1::uuid[]) ORDER BY t.session_id, t.id DESC`,
    [sessionIds],
  );
}

/** How many cases a session has, and how many are decided. */
export interface CaseCount {
  readonly sessionId: string;
  readonly cases: number;
  readonly decided: number;
}

export async function caseCountsOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly CaseCount[]> {
  return reader.rows(
    `SELECT session_id AS "sessionId", count(*)::int AS cases,
       (count(*) FILTER (WHERE progress = 'DECIDED'))::int AS decided
     FROM jury.candidate_case WHERE session_id = ANY ($1::uuid[]) GROUP BY session_id`,
    [sessionIds],
  );
}

/** Somebody's link with the candidate of a case. */
export interface LinkRow {
  readonly sessionId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly kind: LinkKind;
  readonly past: boolean;
}

export async function linksOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly LinkRow[]> {
  return reader.rows(
    `SELECT session_id AS "sessionId", case_id AS "caseId", person_id AS "personId", kind, past
     FROM jury.candidate_link WHERE session_id = ANY ($1::uuid[]) ORDER BY case_id`,
    [sessionIds],
  );
}

/** A jury somebody sits in on a day. */
export interface EngagementRow {
  readonly personId: string;
  readonly day: string;
  readonly sessionId: string;
  /** "09:00", in Paris. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The juries that people one may seat sit in on some days, out of sight or not. */
export async function engagementsOf(
  reader: Reader,
  people: readonly string[],
  days: readonly string[],
): Promise<readonly EngagementRow[]> {
  return reader.rows(
    `SELECT person_id AS "personId", session_on::text AS day, session_id AS "sessionId",
       to_char(starts_at, 'HH24:MI') AS "startsAt", to_char(ends_at, 'HH24:MI') AS "endsAt"
     FROM jury.engagements($1::uuid[], $2::date[]) ORDER BY starts_at, session_id`,
    [people, days],
  );
}
