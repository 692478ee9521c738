import type { AuditedKind } from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import { PLACES, type SentencePart, sentenceParts } from '../model/sentence.ts';
import { useNames } from './use-names.ts';

type Told = Parameters<ReturnType<typeof useNames>['objectName']>[0];
type Teller = Parameters<ReturnType<typeof useNames>['actorName']>[0];

interface Happened {
  readonly kind: AuditedKind;
  readonly object: Told;
  readonly actor: Teller;
}

/** Kinds that are told otherwise where somebody did it to their own account. */
const OF_ONESELF = [
  'ACCOUNT_CREATED',
  'ACCOUNT_CHANGED',
  'ACCOUNT_SIGNED_IN',
  'ACCOUNT_SECOND_FACTOR_VERIFIED',
  'ACCOUNT_SIGNED_OUT',
  'ACCOUNT_SESSION_REVOKED',
] as const satisfies readonly AuditedKind[];

/** Tells events as sentences, in the language of the page. */
export function useSentence(): (event: Happened) => readonly SentencePart[] {
  const { t, i18n } = useTranslation();
  const { objectName, actorName } = useNames();
  return ({ kind, object, actor }) => {
    const isOneself = object.type === 'ACCOUNT' && actor.kind === 'ACCOUNT' && actor.id === object.id;
    const ofOneself = isOneself ? OF_ONESELF.find((one) => one === kind) : undefined;
    const sentence = ofOneself ? t(`audit.toldOfOneself.${ofOneself}`, PLACES) : t(`audit.told.${kind}`, PLACES);
    return sentenceParts(sentence, { actor: actorName(actor), object: objectName(object) }, i18n.language);
  };
}
