import type { fr } from './fr.ts';

/** The shape every language fills: the keys of the French words. */
export type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

export type Words = Widened<typeof fr>;
