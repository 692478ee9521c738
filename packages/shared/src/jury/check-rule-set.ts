import { isDate } from '../iso-date.ts';
import {
  type Bounds,
  type Retention,
  RULE_PARAMETERS,
  type RuleFault,
  type RuleParameters,
  type RuleSet,
} from './rules.ts';

/** One thing that must be mended before a rule set may be used. */
export interface RuleFinding {
  readonly fault: RuleFault;
  /** Path of the field to change: "parameters.quorum.total", "sources.tie". */
  readonly field: string;
}

/** No jury is larger: voices stay far from where integers stop being exact (100 × 100 × a denominator of 1,000). */
const MOST_MEMBERS = 100;
const MOST_DAYS = 3_660;
const MOST_MONTHS = 1_200;
const LARGEST_DENOMINATOR = 1_000;

const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

/** Most members one side can have, its temporary-work seats included. */
const most = ({ max }: Bounds, { tempWorkSeatsPerSide }: RuleParameters): number =>
  (max ?? Number.POSITIVE_INFINITY) + tempWorkSeatsPerSide;

function checkHead({ code, title, version, from, to, certifications }: RuleSet): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  if (code.trim() === '') findings.push({ fault: 'TEXT_MISSING', field: 'code' });
  if (title.trim() === '') findings.push({ fault: 'TEXT_MISSING', field: 'title' });
  if (!Number.isSafeInteger(version) || version < 1) findings.push({ fault: 'VERSION_INVALID', field: 'version' });
  if (!isDate(from)) findings.push({ fault: 'DATE_INVALID', field: 'from' });
  if (to !== null && !isDate(to)) findings.push({ fault: 'DATE_INVALID', field: 'to' });
  else if (to !== null && to < from) findings.push({ fault: 'PERIOD_ENDS_BEFORE_START', field: 'to' });
  if (certifications?.length === 0) findings.push({ fault: 'NO_CERTIFICATION', field: 'certifications' });
  return findings;
}

function checkSources({ sources }: RuleSet): readonly RuleFinding[] {
  return RULE_PARAMETERS.filter((parameter) => sources[parameter].trim() === '').map((parameter) => ({
    fault: 'TEXT_MISSING',
    field: `sources.${parameter}`,
  }));
}

function checkCounts(p: RuleParameters): readonly RuleFinding[] {
  const bounds = (['employerMembers', 'unionMembers', 'representativesPerUnion'] as const).flatMap((name) => [
    [`${name}.min`, p[name].min, MOST_MEMBERS] as const,
    [`${name}.max`, p[name].max, MOST_MEMBERS] as const,
  ]);
  const counts: readonly (readonly [string, number | null, number])[] = [
    ...bounds,
    ['votersPerUnion', p.votersPerUnion, MOST_MEMBERS],
    ['tempWorkSeatsPerSide', p.tempWorkSeatsPerSide, MOST_MEMBERS],
    ['proxiesPerHolder', p.proxiesPerHolder, MOST_MEMBERS],
    ['noticeDays', p.noticeDays, MOST_DAYS],
    ['quorum.employers', p.quorum.employers, MOST_MEMBERS],
    ['quorum.unions', p.quorum.unions, MOST_MEMBERS],
    ['quorum.total', p.quorum.total, 2 * MOST_MEMBERS],
  ];
  return counts
    .filter(([, value, largest]) => value !== null && !isCount(value, largest))
    .map(([name]) => ({ fault: 'NOT_A_COUNT', field: `parameters.${name}` }));
}

function checkMembers(p: RuleParameters): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const name of ['employerMembers', 'unionMembers', 'representativesPerUnion'] as const) {
    const { min, max } = p[name];
    if (max === 0) findings.push({ fault: 'BOUNDS_EMPTY', field: `parameters.${name}` });
    else if (max !== null && max < min) findings.push({ fault: 'BOUNDS_REVERSED', field: `parameters.${name}` });
  }
  const { votersPerUnion, employerMembers: employers, unionMembers: unions } = p;
  if (votersPerUnion === 0) findings.push({ fault: 'NO_VOTER_PER_UNION', field: 'parameters.votersPerUnion' });
  if (votersPerUnion !== null && votersPerUnion > most(p.representativesPerUnion, p)) {
    findings.push({ fault: 'VOTERS_ABOVE_REPRESENTATIVES', field: 'parameters.votersPerUnion' });
  }
  const membersCount = p.parity === 'HEADCOUNT' && p.parityCounts === 'MEMBERS';
  if (membersCount && (employers.min > most(unions, p) || unions.min > most(employers, p))) {
    findings.push({ fault: 'PARITY_OUT_OF_REACH', field: 'parameters.parity' });
  }
  if (p.parity === 'EQUALISE' && p.imbalance !== 'EQUALISE') {
    findings.push({ fault: 'IMBALANCE_WITHOUT_EFFECT', field: 'parameters.imbalance' });
  }
  return findings;
}

function checkQuorum(p: RuleParameters): readonly RuleFinding[] {
  const { employers, unions, total } = p.quorum;
  const findings: RuleFinding[] = [];
  if (employers < 1) findings.push({ fault: 'QUORUM_WITHOUT_A_SIDE', field: 'parameters.quorum.employers' });
  if (unions < 1) findings.push({ fault: 'QUORUM_WITHOUT_A_SIDE', field: 'parameters.quorum.unions' });
  const [mostEmployers, mostUnions] = [most(p.employerMembers, p), most(p.unionMembers, p)];
  const asked = [
    ['employers', employers, mostEmployers],
    ['unions', unions, mostUnions],
    ['total', total ?? 0, mostEmployers + mostUnions],
  ] as const;
  for (const [name, count, limit] of asked) {
    if (count > limit) findings.push({ fault: 'QUORUM_ABOVE_MEMBERS', field: `parameters.quorum.${name}` });
  }
  if (total !== null && total < employers + unions) {
    findings.push({ fault: 'TOTAL_QUORUM_BELOW_SIDES', field: 'parameters.quorum.total' });
  }
  return findings;
}

function checkMajority({ majority, tie }: RuleParameters): readonly RuleFinding[] {
  if (majority.kind !== 'THRESHOLD') return [];
  const { numerator, denominator } = majority;
  const field = 'parameters.majority';
  const whole = isCount(numerator, denominator) && isCount(denominator, LARGEST_DENOMINATOR) && numerator > 0;
  if (!whole) return [{ fault: 'THRESHOLD_NOT_A_FRACTION', field }];
  const findings: RuleFinding[] = [];
  if (2 * numerator <= denominator) findings.push({ fault: 'THRESHOLD_NOT_ABOVE_HALF', field });
  if (tie === 'PRESIDENT') findings.push({ fault: 'TIE_RULE_WITHOUT_EFFECT', field: 'parameters.tie' });
  return findings;
}

function monthsOf(retention: Retention): number {
  if (retention.kind === 'MONTHS') return retention.months;
  return retention.kind === 'UNLIMITED' ? Number.POSITIVE_INFINITY : 0;
}

function checkRetention(p: RuleParameters): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const name of ['blockRetention', 'capabilityRetention'] as const) {
    const retention = p[name];
    const valid = retention.kind !== 'MONTHS' || (isCount(retention.months, MOST_MONTHS) && retention.months > 0);
    if (!valid) findings.push({ fault: 'NO_MONTHS', field: `parameters.${name}` });
  }
  if (monthsOf(p.capabilityRetention) > monthsOf(p.blockRetention)) {
    findings.push({ fault: 'CAPABILITY_OUTLIVES_BLOCK', field: 'parameters.capabilityRetention' });
  }
  return findings;
}

/**
 * What is contradictory or impossible in a rule set an administrator wrote; none when it may be used. Each parameter is
 * held to be of its type already.
 */
export function checkRuleSet(ruleSet: RuleSet): readonly RuleFinding[] {
  const { parameters } = ruleSet;
  return [
    ...checkHead(ruleSet),
    ...checkSources(ruleSet),
    ...checkCounts(parameters),
    ...checkMembers(parameters),
    ...checkQuorum(parameters),
    ...checkMajority(parameters),
    ...checkRetention(parameters),
  ];
}
