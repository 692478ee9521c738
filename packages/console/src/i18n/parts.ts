import type { frAccess } from './fr-access.ts';
import type { frAudit } from './fr-audit.ts';
import type { frCertification } from './fr-certification.ts';
import type { frDelegation } from './fr-delegation.ts';
import type { frDirectory } from './fr-directory.ts';
import type { frForm } from './fr-form.ts';
import type { frIdentity } from './fr-identity.ts';
import type { frJury } from './fr-jury.ts';
import type { frJurySession } from './fr-jury-session.ts';
import type { frMailbox } from './fr-mailbox.ts';
import type { frMails } from './fr-mails.ts';
import type { frMinutes } from './fr-minutes.ts';
import type { frPeople } from './fr-people.ts';
import type { frPeopleImport } from './fr-people-import.ts';
import type { frRules } from './fr-rules.ts';
import type { frSitting } from './fr-sitting.ts';

/** Words that come with the pages that say them, so that the public pages do not carry them. */
export const PARTS = {
  certification: {
    fr: () => import('./fr-certification.ts').then((module) => module.frCertification),
    en: () => import('./en-certification.ts').then((module) => module.enCertification),
  },
  mailbox: {
    fr: () => import('./fr-mailbox.ts').then((module) => module.frMailbox),
    en: () => import('./en-mailbox.ts').then((module) => module.enMailbox),
  },
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
  mails: {
    fr: () => import('./fr-mails.ts').then((module) => module.frMails),
    en: () => import('./en-mails.ts').then((module) => module.enMails),
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
  minutes: {
    fr: () => import('./fr-minutes.ts').then((module) => module.frMinutes),
    en: () => import('./en-minutes.ts').then((module) => module.enMinutes),
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
  audit: {
    fr: () => import('./fr-audit.ts').then((module) => module.frAudit),
    en: () => import('./en-audit.ts').then((module) => module.enAudit),
  },
} as const;

export type Part = keyof typeof PARTS;

/** The shape of all of them; refusals are said by the codes that the server sends, and found as the page runs. */
export type PartWords = typeof frForm &
  typeof frCertification &
  typeof frMailbox &
  Omit<typeof frAccess, 'form' | 'refusal'> &
  typeof frIdentity &
  typeof frDirectory &
  typeof frPeople &
  typeof frAudit &
  typeof frAccess &
  typeof frJury &
  typeof frJurySession &
  typeof frDelegation &
  typeof frMinutes &
  Omit<typeof frSitting, 'refusal'> &
  Omit<typeof frRules, 'form' | 'refusal'> &
  Omit<typeof frMails, 'refusal'> &
  Omit<typeof frPeopleImport, 'form' | 'refusal'>;
