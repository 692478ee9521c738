import type { AuditedObject } from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import type { ActorKind } from '../../../gql/graphql.ts';

interface ObjectNamed {
  readonly type: AuditedObject;
  readonly id: string;
  readonly label?: string | null;
  readonly erased?: boolean;
}

interface ActorNamed {
  readonly kind: ActorKind;
  readonly id?: string | null;
  readonly label?: string | null;
}

interface Names {
  readonly objectName: (object: ObjectNamed) => string;
  readonly actorName: (actor: ActorNamed) => string;
}

const isIn = <Words extends object>(key: string, words: Words): key is keyof Words & string =>
  Object.hasOwn(words, key);

/** Names that are no names of people read as words of the sentence without quotes. */
const QUOTED: readonly AuditedObject[] = ['ORGANISATION', 'API_KEY'];

/** Enough of an id to tell it from others at a glance. */
export function shortId(id: string): string {
  return id.length > 12 ? id.slice(0, 8) : id;
}

/** What objects and actors are called in a sentence, those without a name of today too. */
export function useNames(): Names {
  const { t } = useTranslation();
  const systems = t('audit.actor.systems', { returnObjects: true });
  const classes = t('audit.retention', { returnObjects: true });
  return {
    objectName: ({ type, id, label, erased }) => {
      if (label) return QUOTED.includes(type) ? t('audit.quoted', { name: label }) : label;
      if (erased) return t('audit.erased');
      if (type === 'RETENTION' && isIn(id, classes)) return classes[id];
      if (type === 'ACCOUNT' && id.startsWith('unknown')) return t('audit.unknownAccount');
      return t(`audit.unnamed.${type}`, { id: shortId(id) });
    },
    actorName: ({ kind, id, label }) => {
      if (!id) return t('audit.actor.nobody');
      if (kind === 'SYSTEM') return isIn(id, systems) ? systems[id] : t('audit.actor.system', { name: id });
      if (kind === 'API_KEY')
        return t('audit.actor.key', { name: label ? t('audit.quoted', { name: label }) : shortId(id) });
      return label ?? t('audit.actor.account', { id: shortId(id) });
    },
  };
}
