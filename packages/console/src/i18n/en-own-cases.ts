import type { frOwnCases } from './fr-own-cases.ts';
import type { Widened } from './words.ts';

/** English words of a case that a role is for. */
export const enOwnCases: Widened<typeof frOwnCases> = {
  named: 'case {{rank}} of the jury of {{on}}, {{centre}}, {{candidate}}',
  nameless: 'case {{rank}} of the jury of {{on}}, {{centre}}',
  unknown: 'one case',
  title_one: 'Your case',
  title_other: 'Your cases',
  lede: 'What is entrusted to you, and the jury that will examine it. Nothing else is open to you here.',
  none: 'No case is entrusted to you today',
  noneBody: 'Your role begins later or has ended. The exam centre will tell you when to come back.',
  candidate: 'Candidate',
  forgotten: 'Name erased',
  role: 'Your role',
  day: 'Jury',
  cancelled: 'This session is cancelled: the exam centre will tell you what comes next.',
  place: 'Place',
  remote: 'Remote',
  centre: 'Exam centre',
  rank: 'Order',
  rankOf: 'number {{rank}} in the order of the jury',
  rankFirst: 'first in the order of the jury',
  certification: 'Certification',
  period: 'Access',
};
