import type { Scene } from './scene.ts';

/** Who somebody of a story is in its session: by their right, or by the seat they hold on a side, from 1. */
export type Part =
  | 'ADMINISTRATOR'
  | 'EXAM_CENTRE_MANAGER'
  | { readonly employer: number }
  | { readonly union: number }
  /** Leads the delegation of the union of that seat. */
  | { readonly leads: number };

/** One thing that happens. */
export interface Step {
  /** Name of an actor, or what else acts. */
  readonly who: string;
  /** What they do, or what is then true: "Claire **seats a sixth employer**." */
  readonly what: string;
  readonly run: (scene: Scene) => Promise<void>;
}

/** A procedure told as it goes, which is run as it is told. */
export interface Story {
  readonly title: string;
  /** Clauses it shows, "[F21]". */
  readonly clauses: readonly string[];
  /** Why it matters, in a sentence. */
  readonly about: string;
  /** The day it begins. */
  readonly on: string;
  /** The jury it begins with. */
  readonly given: {
    readonly employers: number;
    readonly unions: number;
    readonly on: string;
    readonly ruleSet?: 'FICHE_RNCP28245' | 'ACCORD_2019';
    readonly cases?: number;
  };
  readonly actors: Readonly<Record<string, { readonly is: string; readonly part: Part }>>;
  readonly steps: readonly Step[];
}

/** A story, as it is. */
export function story(told: Story): Story {
  return told;
}

/** One step of a story. */
export function step(who: string, what: string, run: Step['run']): Step {
  return { who, what, run };
}
