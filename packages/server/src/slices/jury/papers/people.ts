import type { College } from '@delibere/shared';

/** The chamber or centre that organises the assessments and issues the papers. */
export interface Centre {
  readonly name: string;
  readonly address: readonly string[];
  /** How to reach it: a mail address, a telephone number; empty for none. */
  readonly contacts: readonly string[];
}

/** A member of the jury as papers name them. */
export interface PaperMember {
  readonly seat: string;
  readonly name: string;
  readonly college: College;
  /** Name of the organisation that sends them. */
  readonly organisation: string;
  readonly voting: boolean;
  readonly tempWork: boolean;
}

/** A block or a capability by the code results name it with. */
export interface Titled {
  readonly code: string;
  readonly title: string;
}

export interface BlockTitles extends Titled {
  readonly capabilities: readonly Titled[];
}

/** A certification with the words of its parts, in the order of the referential. */
export interface CertificationTitles extends Titled {
  readonly blocks: readonly BlockTitles[];
}
