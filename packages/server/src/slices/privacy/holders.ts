import { mailPersonalData } from '../../kernel/mail/index.ts';
import type { PersonalDataHolder } from '../../kernel/personal-data.ts';
import { idempotencyPersonalData } from '../../kernel/write/idempotency/index.ts';
import { auditPersonalData } from '../audit/index.ts';
import { directoryPersonalData } from '../directory/index.ts';
import { identityPersonalData } from '../identity/index.ts';
import { juryPersonalData } from '../jury/index.ts';

/** Everything that holds personal data. A test finds tables nobody answers for. */
export const HOLDERS: readonly PersonalDataHolder[] = [
  directoryPersonalData,
  identityPersonalData,
  juryPersonalData,
  mailPersonalData,
  idempotencyPersonalData,
  auditPersonalData,
];
