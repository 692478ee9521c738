import type { AccessRouteCode, College } from '@delibere/shared';
import type { IsoDate } from '../days.ts';

/** A person's appointment by an organisation, to one side, for a period. */
export interface Mandate {
  readonly organisation: string;
  readonly college: College;
  /** First day. */
  readonly from: IsoDate;
  /** Last day, included; null while no end is known. */
  readonly to: IsoDate | null;
  /** Given for the temporary-work branch. */
  readonly tempWork: boolean;
}

/** What the composition rules need to know of somebody; no name. */
export interface SeatedPerson {
  readonly id: string;
  /** Null when not recorded. */
  readonly sex: 'F' | 'M' | null;
  /** Recognised as qualified for the certification. */
  readonly qualified: boolean;
  readonly mandates: readonly Mandate[];
}

/** One place in the jury. */
export interface Seat {
  readonly id: string;
  readonly college: College;
  readonly organisation: string;
  /** Place in its delegation (its side), from 1: the last ones lose the vote where there are too many voters. */
  readonly rank: number;
  /** Null while the organisation has not designated anybody. */
  readonly person: SeatedPerson | null;
  readonly voting: boolean;
  /** The additional member of the temporary-work branch. */
  readonly tempWork: boolean;
  /** The organisation that designated the person; null when unknown. */
  readonly designatedBy: string | null;
  /** Day the convocation left; null before. */
  readonly convokedOn: IsoDate | null;
  /** Whether its holder, whose e-mail is not known, waits for a letter; absent where nobody looks any more. */
  readonly letterDue?: boolean;
  /** Whether the person is there at this moment; read at opening only. */
  readonly present: boolean;
  /** The seat that votes for this one in its absence. */
  readonly proxyTo: string | null;
}

/** An organisation that sends members, or a union that is owed a request to. */
export interface Organisation {
  readonly id: string;
  readonly college: College;
  /** When a union is representative in the branch; not read for employers. */
  readonly representative: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[];
  /** Day it was asked to designate; null when it was not. */
  readonly askedOn: IsoDate | null;
}

/** What composition depends on in one candidate's case. */
export interface SeatedCase {
  readonly id: string;
  readonly route: AccessRouteCode;
  /** Day the evidence file was handed in (experience); null otherwise. */
  readonly evidenceFiledOn: IsoDate | null;
}

/** Somebody's link with the candidate of a case: personal, professional, or having accompanied or assessed them. */
export interface Link {
  readonly person: string;
  readonly caseId: string;
  /** Whether the link has ended: only a candidate through experience is protected from it (D6412-6). */
  readonly past: boolean;
}

/** A member who leaves the room for one case, of their own will or by decision. */
export interface Recusal {
  readonly seat: string;
  readonly caseId: string;
}

/** A jury as it stands at some moment: all the facts, and nothing that is computed. */
export interface Composition {
  readonly sessionOn: IsoDate;
  /** The chamber that organises the assessments. */
  readonly chamber: string;
  /** Fiche codes of the candidates' certifications. */
  readonly certifications: readonly string[];
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  /** Seat of the president; null while none is named. */
  readonly president: string | null;
  readonly substitutePresident: string | null;
  /** Side that presided the session before; null for the first one. */
  readonly previousPresidentSide: College | null;
  /** Day the regional joint committee was told; null before. */
  readonly regionalCommitteeToldOn: IsoDate | null;
  readonly cases: readonly SeatedCase[];
  readonly links: readonly Link[];
  readonly recusals: readonly Recusal[];
}
