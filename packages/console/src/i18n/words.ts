import type { fr } from './fr.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The shape every language fills: the keys of the French words. */
export type Words = Widened<typeof fr>;
