/** One thing wrong with an input: which part of it, "contact.email", and a stable code. */
export interface InputProblem {
  readonly path: string;
  readonly code: string;
}

/** A refusal that was foreseen: the caller can act on it. */
export interface Refusal {
  /** Stable; its words are the reader's. */
  readonly code: string;
  /** What is wrong with each part of the input, where the input is what is wrong. */
  readonly problems?: readonly InputProblem[];
  /** Numbers, days and names that complete the words. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
