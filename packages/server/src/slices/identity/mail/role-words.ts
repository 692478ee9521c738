import type { Role } from '@delibere/shared';
import type { MailLanguage } from '../../../kernel/mail/index.ts';

/** What each role is called in mails. */
export const ROLE_WORDS: Readonly<Record<Role, Readonly<Record<MailLanguage, string>>>> = {
  PARTNER: { fr: 'partenaire', en: 'partner' },
  DELEGATION_MEMBER: { fr: 'membre de délégation', en: 'delegation member' },
  DELEGATION_LEAD: { fr: 'responsable de délégation', en: 'delegation lead' },
  ASSESSOR: { fr: 'évaluateur', en: 'assessor' },
  COMPANY_TUTOR: { fr: 'tuteur en entreprise', en: 'company tutor' },
  CANDIDATE: { fr: 'candidat', en: 'candidate' },
  EXAM_CENTRE_MANAGER: { fr: 'responsable de centre d’examen', en: 'exam-centre manager' },
  ADMINISTRATOR: { fr: 'administrateur', en: 'administrator' },
  AUDITOR: { fr: 'auditeur', en: 'auditor' },
};
