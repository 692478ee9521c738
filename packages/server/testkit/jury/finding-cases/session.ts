import { ACCORD, FICHE, ruled, SESSION_DAY, SOUND_JURY, UNION_NAMES, unionOf } from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';

const experience = (evidenceFiledOn: string) => ({
  ...SOUND_JURY,
  cases: [{ id: 'vae', route: 'EXPERIENCE' as const, evidenceFiledOn }],
});

const askedOn = (day: string | null) => ({
  ...SOUND_JURY,
  organisations: [
    ...SOUND_JURY.organisations.slice(0, 1),
    ...UNION_NAMES.map((name) => unionOf(name, name === 'cgt' ? { askedOn: day } : {})),
  ],
});

const notice = (days: number) => ['NOTICE_TOO_SHORT', ['u2'], { organisation: 'cgt', days, required: 15 }] as const;

export const SESSION_CASES: readonly FindingCase[] = [
  {
    title: 'rules whose period begins after the session are not in force',
    jury: SOUND_JURY,
    rules: { ...FICHE, from: '2026-06-17' },
    gives: [['RULE_SET_NOT_IN_FORCE', [], { sessionOn: SESSION_DAY }]],
  },
  {
    title: 'rules whose period ended before the session are not in force',
    jury: SOUND_JURY,
    rules: { ...FICHE, to: '2026-06-15' },
    gives: [['RULE_SET_NOT_IN_FORCE', [], { sessionOn: SESSION_DAY }]],
  },
  {
    title: 'rules in force on that single day are in force',
    jury: SOUND_JURY,
    rules: { ...FICHE, from: SESSION_DAY, to: SESSION_DAY },
    gives: [],
  },
  {
    title: 'the rules of a fiche are not those of another',
    jury: { ...SOUND_JURY, certifications: ['RNCP28245', 'RNCP37805'] },
    gives: [['RULE_SET_OF_OTHER_CERTIFICATION', [], { certification: 'RNCP37805' }]],
  },
  {
    title: 'the rules of the whole branch are those of each of its certifications',
    jury: { ...SOUND_JURY, certifications: ['RNCP37805'] },
    rules: ACCORD,
    gives: [],
  },
  { title: '[A03] a union asked 15 days before has its notice', jury: askedOn('2026-06-01'), rules: ACCORD, gives: [] },
  {
    title: '[A03] a union asked 14 days before has not',
    jury: askedOn('2026-06-02'),
    rules: ACCORD,
    gives: [notice(14)],
  },
  {
    title: '[A03] a union not asked yet is asked today at the earliest: 16 days are enough',
    jury: askedOn(null),
    rules: ACCORD,
    on: '2026-05-31',
    moment: 'EDITING',
    gives: [],
  },
  {
    title: '[A03] a union not asked yet is asked today at the earliest: 14 days are not',
    jury: askedOn(null),
    rules: ACCORD,
    on: '2026-06-02',
    moment: 'EDITING',
    gives: [notice(14)],
  },
  {
    title: '[A03] a union never asked is told of at opening too',
    jury: askedOn(null),
    rules: ACCORD,
    moment: 'OPENING',
    gives: [notice(0)],
  },
  {
    title: '[A03] nothing is owed to a union that is not representative, nor to the employers',
    jury: {
      ...SOUND_JURY,
      organisations: [...SOUND_JURY.organisations, unionOf('past', { representative: [], askedOn: null })],
    },
    rules: ACCORD,
    on: '2026-06-15',
    moment: 'OPENING',
    gives: [],
  },
  {
    title: '[A03] nor to employers who are representative too',
    moment: 'EDITING',
    on: '2026-06-10',
    jury: {
      ...SOUND_JURY,
      organisations: SOUND_JURY.organisations.map((one) => ({
        ...one,
        representative: [{ from: '2021-01-01', to: null }],
      })),
    },
    rules: ACCORD,
    gives: [],
  },
  { title: 'the fiche asks no notice', jury: askedOn(SESSION_DAY), gives: [] },
  {
    title: '[A04] the regional joint committee was not told at convocation',
    jury: { ...SOUND_JURY, regionalCommitteeToldOn: null },
    rules: ACCORD,
    gives: [['REGIONAL_COMMITTEE_NOT_TOLD']],
  },
  {
    title: '[A04] nor at opening',
    jury: { ...SOUND_JURY, regionalCommitteeToldOn: null },
    rules: ACCORD,
    moment: 'OPENING',
    gives: [['REGIONAL_COMMITTEE_NOT_TOLD']],
  },
  {
    title: '[A04] while the jury is composed, nothing is late',
    jury: { ...SOUND_JURY, regionalCommitteeToldOn: null },
    rules: ACCORD,
    moment: 'EDITING',
    gives: [],
  },
  {
    title: '[A04] the fiche asks nothing of the kind',
    jury: { ...SOUND_JURY, regionalCommitteeToldOn: null },
    rules: ruled(FICHE, { regionalCommitteeTold: false }),
    gives: [],
  },
  {
    title: '[T12] filed on 1 March, heard before the end of June',
    jury: experience('2026-03-01'),
    gives: [],
  },
  {
    title: '[T12] filed on 28 February, to be heard before the end of May',
    jury: experience('2026-02-28'),
    gives: [['EXPERIENCE_HEARING_TOO_LATE', [], { caseId: 'vae', latest: '2026-05-31' }]],
  },
  {
    title: '[T12] the last day of the third month is in time',
    jury: { ...experience('2026-03-31'), sessionOn: '2026-06-30' },
    gives: [],
  },
];
