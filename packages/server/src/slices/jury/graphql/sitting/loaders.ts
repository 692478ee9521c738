import type DataLoader from 'dataloader';
import { perRequest } from '../../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { manyByKey, oneByKey } from '../../../../kernel/read/by-key.ts';
import { type CertificationOutline, certificationOutlines } from '../../../certification/index.ts';
import type { Room } from '../../domain/sitting/room.ts';
import {
  type BallotRow,
  ballotsByIds,
  ballotsOf,
  type VotedRow,
  type VoteRow,
  votedIn,
  votesOf,
} from '../../persistence/ballots.ts';
import { type CaseDocumentRow, caseDocumentsOf } from '../../persistence/case-documents.ts';
import { type LinkRow, linksOf, type RecusalRow, recusalsOf } from '../../persistence/case-ties.ts';
import { type CandidateRow, type CaseRow, candidatesOf, casesByIds } from '../../persistence/cases.ts';
import { type DecisionRow, decisionsOf } from '../../persistence/decisions.ts';
import { roomsOf } from '../../persistence/rooms.ts';
import { type StayRow, staysOf } from '../../persistence/stays.ts';
import { forgetJury } from '../loaders.ts';

/** What one request has read of sittings, each by one statement for all rows of a list. */
export interface SittingLoaders {
  readonly rooms: DataLoader<string, Room | null>;
  readonly cases: DataLoader<string, CaseRow | null>;
  /** By case, as all that follow. */
  readonly candidates: DataLoader<string, CandidateRow | null>;
  readonly documents: DataLoader<string, readonly CaseDocumentRow[]>;
  readonly links: DataLoader<string, readonly LinkRow[]>;
  readonly recusals: DataLoader<string, readonly RecusalRow[]>;
  readonly decisions: DataLoader<string, DecisionRow | null>;
  readonly ballotsOfCase: DataLoader<string, readonly BallotRow[]>;
  readonly ballots: DataLoader<string, BallotRow | null>;
  /** By ballot, named ones only. */
  readonly votes: DataLoader<string, readonly VoteRow[]>;
  readonly voted: DataLoader<string, readonly VotedRow[]>;
  /** By seat. */
  readonly stays: DataLoader<string, readonly StayRow[]>;
  /** By code of the certification. */
  readonly outlines: DataLoader<string, CertificationOutline | null>;
}

/** The loaders of a request. */
export const sittingLoaders = perRequest((context: ViewerContext): SittingLoaders => {
  const reader = () => context.personal();
  const byCase = <Row extends { readonly caseId: string }>(row: Row): string => row.caseId;
  const byBallot = <Row extends { readonly ballotId: string }>(row: Row): string => row.ballotId;
  return {
    rooms: oneByKey(
      async (ids) => roomsOf(await reader(), ids),
      ({ sessionId }) => sessionId,
    ),
    cases: oneByKey(
      async (ids) => casesByIds(await reader(), ids),
      ({ id }) => id,
    ),
    candidates: oneByKey(async (ids) => candidatesOf(await reader(), ids), byCase),
    documents: manyByKey(async (ids) => caseDocumentsOf(await reader(), ids), byCase),
    links: manyByKey(async (ids) => linksOf(await reader(), ids), byCase),
    recusals: manyByKey(async (ids) => recusalsOf(await reader(), ids), byCase),
    decisions: oneByKey(async (ids) => decisionsOf(await reader(), ids), byCase),
    ballotsOfCase: manyByKey(async (ids) => ballotsOf(await reader(), ids), byCase),
    ballots: oneByKey(
      async (ids) => ballotsByIds(await reader(), ids),
      ({ id }) => id,
    ),
    votes: manyByKey(async (ids) => votesOf(await reader(), ids), byBallot),
    voted: manyByKey(async (ids) => votedIn(await reader(), ids), byBallot),
    stays: manyByKey(
      async (ids) => staysOf(await reader(), ids),
      ({ seatId }) => seatId,
    ),
    outlines: oneByKey(
      async (codes) => certificationOutlines(await reader(), codes),
      ({ code }) => code,
    ),
  };
});

/** Forgets what was read before a write of the same request. */
export function forgetSitting(context: ViewerContext): void {
  forgetJury(context);
  const loaders: readonly { clearAll(): unknown }[] = Object.values(sittingLoaders(context));
  for (const loader of loaders) loader.clearAll();
}
