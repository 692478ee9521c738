import type { frAudit } from './fr-audit.ts';
import type { frForm } from './fr-form.ts';
import type { frIdentity } from './fr-identity.ts';

/** Words that come with the pages that say them, so that the public pages do not carry them. */
export const PARTS = {
  form: {
    fr: () => import('./fr-form.ts').then((module) => module.frForm),
    en: () => import('./en-form.ts').then((module) => module.enForm),
  },
  identity: {
    fr: () => import('./fr-identity.ts').then((module) => module.frIdentity),
    en: () => import('./en-identity.ts').then((module) => module.enIdentity),
  },
  audit: {
    fr: () => import('./fr-audit.ts').then((module) => module.frAudit),
    en: () => import('./en-audit.ts').then((module) => module.enAudit),
  },
} as const;

export type Part = keyof typeof PARTS;

/** The shape of all of them. */
export type PartWords = typeof frForm & typeof frIdentity & typeof frAudit;
