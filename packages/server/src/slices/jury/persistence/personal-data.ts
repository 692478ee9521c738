import type { PersonalDataHolder } from '../../../kernel/personal-data.ts';

/** In the order in which they are told. */
const SECTIONS = [
  'juries',
  'juryConvocations',
  'juryAttendance',
  'juryVotes',
  'jurySecretBallots',
  'juryRecusals',
  'juryLinks',
  'juryMinutesSigned',
  'juryCases',
  'juryCaseDocuments',
  'juryCalendar',
] as const;

const HELD = `SELECT section, held FROM jury.held_about($1)
  UNION ALL SELECT section, held FROM jury.case_files_about($1)`;

/** What was said beside an answer, in juries whose minutes do not rest on it yet. */
const FORGET_NOTES = `UPDATE jury.seat x SET answer_note = NULL FROM jury.session s
  WHERE s.id = x.session_id AND x.person_id = $1 AND x.answer_note IS NOT NULL AND s.state NOT IN ('SEALED', 'TRANSMITTED')`;
/** What a company wrote, where no jury will read it. */
const FORGET_OPINIONS = `UPDATE jury.candidate_case k SET company_opinion = NULL FROM jury.session s
  WHERE s.id = k.session_id AND k.candidate_id = $1 AND s.state = 'CANCELLED'`;
/** Files of a case that no jury will read. */
const FORGET_FILES = `DELETE FROM jury.document d USING jury.candidate_case k, jury.session s
  WHERE k.id = d.case_id AND s.id = d.session_id AND k.candidate_id = $1 AND d.kind = 'CASE_FILE' AND s.state = 'CANCELLED'`;

/**
 * What juries hold about those who sit and those they decide on. Minutes rest on most of it, and a diploma on minutes:
 * that stays (GDPR art. 17(3)(b) and (e)), tied to a person whose name is forgotten everywhere else.
 */
export const juryPersonalData: PersonalDataHolder = {
  tables: [
    'jury.attendance',
    'jury.attendance_code',
    'jury.ballot',
    'jury.calendar_feed',
    'jury.candidate_case',
    'jury.candidate_link',
    'jury.convocation',
    'jury.decision',
    'jury.designation_request',
    'jury.document',
    'jury.finding_override',
    'jury.minutes',
    'jury.minutes_signature',
    'jury.opening',
    'jury.participation',
    'jury.rectification',
    'jury.recusal',
    'jury.rule_set',
    'jury.seal',
    'jury.seat',
    'jury.session',
    'jury.session_step',
    'jury.urn',
    'jury.vote',
  ],
  collect: async (rows, { personId }) => {
    const held = await rows<{ section: string; held: object }>(HELD, [personId]);
    const sections = Map.groupBy(held, ({ section }) => section);
    return Object.fromEntries(SECTIONS.map((name) => [name, (sections.get(name) ?? []).map((one) => one.held)]));
  },
  erase: async (uow, { personId }) => {
    await uow.rows('DELETE FROM jury.calendar_feed WHERE person_id = $1', [personId]);
    await uow.rows(FORGET_NOTES, [personId]);
    await uow.rows(FORGET_OPINIONS, [personId]);
    await uow.rows(FORGET_FILES, [personId]);
  },
};
