export type { Ballot, BallotRules, NamedBallot, SecretBallot, Vote } from './domain/ballot/ballot.ts';
export { emptyUrn, type Paper, papersOf } from './domain/ballot/secret.ts';
export { awaitsPresident, electorateOf, tally, type Verdict } from './domain/ballot/tally.ts';
export type { Electorate, Voter } from './domain/ballot/voters.ts';
export { checkComposition, findingKey } from './domain/composition/check-composition.ts';
export type {
  Composition,
  Link,
  Mandate,
  Organisation,
  Recusal,
  Seat,
  SeatedCase,
  SeatedPerson,
} from './domain/composition/composition.ts';
export { effectiveChair, recusedSeats, votersPresent } from './domain/composition/voting.ts';
export type { BlockSummary, CapabilitySummary, CaseSummary, MethodUse } from './domain/decision/case-summary.ts';
export { type ConformityLine, checkConformity } from './domain/decision/conformity.ts';
export { type Decision, type DecisionRefusal, type Deliberation, decide } from './domain/decision/decide.ts';
export { type Proposal, propose } from './domain/decision/proposal.ts';
export type { Kept } from './domain/decision/retention.ts';
export { SHIPPED_RULE_SETS } from './domain/rules/shipped.ts';
export { rulesPage } from './domain/rules-page/rules-page.ts';
export { type AllowanceStatement, allowanceStatements, halfYearOf, type JuryHeld } from './domain/session/allowance.ts';
export { type Rectification, rectify, type SealedMinutes } from './domain/session/rectify.ts';
export type { SessionFacts, SessionSaid } from './domain/session/session-facts.ts';
export { allowedSessionActions, type SessionStep, stepSession } from './domain/session/session-life.ts';
export { calendarFeedRoute } from './http/calendar-feed.ts';
export { juryPersonalData } from './persistence/personal-data.ts';
export { juryTasks } from './use-cases/convocations/call-newcomers-job.ts';
export { createDemoJuries } from './use-cases/demo/create-demo-juries.ts';
export { installRuleSets } from './use-cases/install-rule-sets.ts';
export { type Recomputed, recomputeBallots } from './use-cases/sitting/recompute.ts';
export { SittingSecrets } from './use-cases/sitting/sitting-secrets.ts';
