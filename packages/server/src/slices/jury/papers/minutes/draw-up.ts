import type { College } from '@delibere/shared';
import type { Seat } from '../../domain/composition/composition.ts';
import { recusedSeats } from '../../domain/composition/voting.ts';
import { checkConformity } from '../../domain/decision/conformity.ts';
import type { Decision } from '../../domain/decision/decide.ts';
import { propose } from '../../domain/decision/proposal.ts';
import type { MinutesSource, SourceCase, SourceDecision } from '../../domain/minutes/minutes-source.ts';
import { successionOf } from '../../domain/minutes/succession.ts';
import { asRemark } from '../../domain/session/guards.ts';
import type { Centre, CertificationTitles } from '../people.ts';
import type { MinutesCase, MinutesData, MinutesMember, MinutesRecusal } from './minutes-data.ts';

/** The words minutes are frozen with: whoever is renamed or erased later bears in them the name of that day. */
export interface MinutesNames {
  readonly centre: Centre;
  readonly certifications: readonly CertificationTitles[];
  /** By seat. */
  readonly members: ReadonlyMap<string, { readonly name: string; readonly organisation: string }>;
  /** By case. */
  readonly candidates: ReadonlyMap<string, MinutesCase['candidate']>;
}

const NOBODY = 'Siège non pourvu';
const SIDES: readonly College[] = ['EMPLOYERS', 'UNIONS'];

function memberOf(source: MinutesSource, names: MinutesNames, seat: Seat): MinutesMember {
  const { president, substitutePresident } = source.composition;
  const { id, college, voting, tempWork, proxyTo } = seat;
  const { name = NOBODY, organisation = '' } = names.members.get(id) ?? {};
  const named = id === president ? 'PRESIDENT' : id === substitutePresident ? 'SUBSTITUTE' : null;
  const presences = source.stays.filter((stay) => stay.seat === id).map(({ from, until }) => ({ from, until }));
  return { seat: id, name, college, organisation, voting, tempWork, named, presences, proxyTo };
}

/** Those who said why, then those whom a declared link kept out. */
function recusalsOf({ composition: { seats } }: MinutesSource, case_: SourceCase): readonly MinutesRecusal[] {
  const { id: caseId, links, recusals, summary } = case_;
  const ties = {
    seats,
    links: links.map((link) => ({ ...link, caseId })),
    recusals: recusals.map(({ seat }) => ({ seat, caseId })),
  };
  const out = recusedSeats(ties, { id: caseId, route: summary.route });
  const said = new Map(recusals.map(({ seat, reason }) => [seat, reason]));
  return [...out].sort().map((seat) => ({ seat, reason: said.get(seat) ?? null }));
}

function resultOf({ id, decision, carriedOverBecause }: SourceCase): MinutesCase['result'] {
  if (decision !== null) return { kind: 'DECIDED', decision: plain(decision) };
  if (carriedOverBecause === null) throw new Error(`The case ${id} is not settled`);
  return { kind: 'CARRIED_OVER', reason: carriedOverBecause };
}

function plain(decision: SourceDecision): Decision {
  const { outcome, way, deliberatedOn, blocks, capabilities, departs, reason, notifyBy } = decision;
  return { outcome, way, deliberatedOn, blocks, capabilities, departs, reason, notifyBy };
}

function caseOf(source: MinutesSource, names: MinutesNames, case_: SourceCase): MinutesCase {
  const { id, rank, rncpCode, summary, decision, ballots } = case_;
  return {
    number: rank,
    caseId: id,
    candidate: names.candidates.get(id) ?? { name: '', bornOn: null },
    certification: rncpCode,
    route: summary.route,
    conformity: decision?.conformity ?? checkConformity(summary, source.on),
    proposal: propose(summary, source.on),
    recusals: recusalsOf(source, case_),
    ballots: ballots.map(({ secrecy, closedAt, verdict }) => ({ secrecy, closedAt, verdict })),
    result: resultOf(case_),
  };
}

/** What is said beside what was frozen, and how often the minutes were drawn up. */
export interface MinutesSaid extends Pick<MinutesData, 'revision' | 'observations'> {
  /** Absent: they do not tell who took over the presidency, as those drawn up before they did. */
  readonly succession?: unknown;
}

/** What minutes say of a closed session. The same session and names give the same minutes. */
export function drawUp(
  source: MinutesSource,
  names: MinutesNames,
  { revision, observations, succession }: MinutesSaid,
): MinutesData {
  const { reference, on, openedAt, closedAt, place, remoteUrl, composition, ruleSet, findings, overrides } = source;
  const seats = SIDES.flatMap((side) =>
    composition.seats.filter(({ college }) => college === side).sort((a, b) => a.rank - b.rank),
  );
  const { presidedBy } = source;
  return {
    reference: `PV-${reference}`,
    revision,
    centre: names.centre,
    session: { on, openedAt, closedAt, place: place ?? `À distance (${remoteUrl ?? ''})` },
    certifications: names.certifications,
    ruleSet,
    members: seats.map((seat) => memberOf(source, names, seat)),
    chair: presidedBy === null ? null : { seat: presidedBy, substitute: presidedBy !== composition.president },
    ...(succession !== undefined && { succession: successionOf(source) }),
    findings: findings.map((finding) => asRemark(finding, overrides)),
    cases: source.cases.map((case_) => caseOf(source, names, case_)),
    observations,
    signatures: [],
  };
}

/** The names minutes were drawn up with. */
export function namesIn({ centre, certifications, members, cases }: MinutesData): MinutesNames {
  return {
    centre,
    certifications,
    members: new Map(members.map(({ seat, name, organisation }) => [seat, { name, organisation }])),
    candidates: new Map(cases.map(({ caseId, candidate }) => [caseId, candidate])),
  };
}
