import type { frAccess } from './fr-access.ts';
import type { frAudit } from './fr-audit.ts';
import type { frChange } from './fr-change.ts';
import type { frDelegation } from './fr-delegation.ts';
import type { frDirectory } from './fr-directory.ts';
import type { frForm } from './fr-form.ts';
import type { frIdentity } from './fr-identity.ts';
import type { frJury } from './fr-jury.ts';
import type { frJurySession } from './fr-jury-session.ts';
import type { frMailbox } from './fr-mailbox.ts';
import type { frPeople } from './fr-people.ts';
import type { frPeopleImport } from './fr-people-import.ts';
import type { frRules } from './fr-rules.ts';
import type { frSitting } from './fr-sitting.ts';

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
  directory: {
    fr: () => import('./fr-directory.ts').then((module) => module.frDirectory),
    en: () => import('./en-directory.ts').then((module) => module.enDirectory),
  },
  people: {
    fr: () => import('./fr-people.ts').then((module) => module.frPeople),
    en: () => import('./en-people.ts').then((module) => module.enPeople),
  },
  directoryRefusals: {
    fr: () => import('./fr-directory-refusals.ts').then((module) => module.frDirectoryRefusals),
    en: () => import('./en-directory-refusals.ts').then((module) => module.enDirectoryRefusals),
  },
  peopleImport: {
    fr: () => import('./fr-people-import.ts').then((module) => module.frPeopleImport),
    en: () => import('./en-people-import.ts').then((module) => module.enPeopleImport),
  },
  jury: {
    fr: () => import('./fr-jury.ts').then((module) => module.frJury),
    en: () => import('./en-jury.ts').then((module) => module.enJury),
  },
  jurySession: {
    fr: () => import('./fr-jury-session.ts').then((module) => module.frJurySession),
    en: () => import('./en-jury-session.ts').then((module) => module.enJurySession),
  },
  sitting: {
    fr: () => import('./fr-sitting.ts').then((module) => module.frSitting),
    en: () => import('./en-sitting.ts').then((module) => module.enSitting),
  },
  delegation: {
    fr: () => import('./fr-delegation.ts').then((module) => module.frDelegation),
    en: () => import('./en-delegation.ts').then((module) => module.enDelegation),
  },
  juryRefusals: {
    fr: () => import('./fr-jury-refusals.ts').then((module) => module.frJuryRefusals),
    en: () => import('./en-jury-refusals.ts').then((module) => module.enJuryRefusals),
  },
  rules: {
    fr: () => import('./fr-rules.ts').then((module) => module.frRules),
    en: () => import('./en-rules.ts').then((module) => module.enRules),
  },
  change: {
    fr: () => import('./fr-change.ts').then((module) => module.frChange),
    en: () => import('./en-change.ts').then((module) => module.enChange),
  },
  mailbox: {
    fr: () => import('./fr-mailbox.ts').then((module) => module.frMailbox),
    en: () => import('./en-mailbox.ts').then((module) => module.enMailbox),
  },
  audit: {
    fr: () => import('./fr-audit.ts').then((module) => module.frAudit),
    en: () => import('./en-audit.ts').then((module) => module.enAudit),
  },
} as const;

export type Part = keyof typeof PARTS;

/** The shape of all of them; refusals are said by the codes that the server sends, and found as the page runs. */
export type PartWords = typeof frForm &
  Omit<typeof frAccess, 'form' | 'refusal'> &
  typeof frIdentity &
  typeof frDirectory &
  typeof frPeople &
  typeof frAudit &
  typeof frAccess &
  typeof frJury &
  typeof frJurySession &
  typeof frDelegation &
  Omit<typeof frSitting, 'refusal'> &
  typeof frMailbox &
  typeof frChange &
  Omit<typeof frPeopleImport, 'form' | 'refusal'> &
  Omit<typeof frRules, 'form' | 'refusal'>;
