import type { frAccess } from './fr-access.ts';
import type { frForm } from './fr-form.ts';
import type { frIdentity } from './fr-identity.ts';

/** Words that come with the pages that say them, so that the public pages do not carry them. */
export const PARTS = {
  access: {
    fr: () => import('./fr-access.ts').then((module) => module.frAccess),
    en: () => import('./en-access.ts').then((module) => module.enAccess),
  },
  form: {
    fr: () => import('./fr-form.ts').then((module) => module.frForm),
    en: () => import('./en-form.ts').then((module) => module.enForm),
  },
  identity: {
    fr: () => import('./fr-identity.ts').then((module) => module.frIdentity),
    en: () => import('./en-identity.ts').then((module) => module.enIdentity),
  },
} as const;

export type Part = keyof typeof PARTS;

/** The shape of all of them. */
export type PartWords = typeof frAccess & typeof frForm & typeof frIdentity;
