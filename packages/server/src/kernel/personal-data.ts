import type { UnitOfWork } from './write/unit-of-work.ts';

/** By what one person is known in the parts of the system. */
export interface PersonKeys {
  readonly personId: string;
  /** Accounts bound to the person. */
  readonly accountIds: readonly string[];
  /** Addresses of the person and of their accounts, in lower case. */
  readonly emails: readonly string[];
}

/** Runs one statement; `values` are parameters $1…. */
export type Rows = UnitOfWork['rows'];

/** What one part of the system holds about people: every table of personal data has one that answers for it. */
export interface PersonalDataHolder {
  /** Tables it answers for, "directory.person". */
  readonly tables: readonly string[];
  /** Everything held about the person, by the name of its section; what is a secret to the person too is left out. */
  collect(rows: Rows, keys: PersonKeys): Promise<Readonly<Record<string, readonly object[]>>>;
  /** Takes out what says who the person is; what others' rights rest on stays, without them. */
  erase(uow: UnitOfWork, keys: PersonKeys): Promise<void>;
}
