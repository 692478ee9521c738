import { ACCESS_ROUTES, type AccessRouteCode } from '@delibere/shared';
import { frChange } from '../../../i18n/fr-change.ts';

type FieldKey = keyof typeof frChange.change.field;
type BlockKey = keyof typeof frChange.change.block;
type PartKey = keyof typeof frChange.change.part;
type ValueKey = keyof typeof frChange.change.value;

/** The words that name what a change touched. */
export interface ChangeWords {
  /** What kind of thing, with a blank for `key`. */
  readonly words: `change.field.${FieldKey}` | `change.block.${BlockKey}`;
  /** Its natural key as it stands in the path; empty for a plain field. */
  readonly key: string;
  /** The key in words, where it is a code of ours. */
  readonly keyWords?: `certification.access.${AccessRouteCode}`;
  /** Which part of the thing, where not the whole of it. */
  readonly part?: `change.part.${PartKey}`;
}

const isField = (name: string): name is FieldKey => Object.hasOwn(frChange.change.field, name);
const isBlockField = (name: string): name is BlockKey => Object.hasOwn(frChange.change.block, name);
const isPart = (name: string): name is PartKey => Object.hasOwn(frChange.change.part, name);
const isValue = (text: string): text is ValueKey => Object.hasOwn(frChange.change.value, text);

/**
 * Names a path of a difference ("blocks.RNCP28245BC01.title") in words; natural keys may hold dots themselves.
 * A path not foreseen keeps itself as its name, so that nothing is hidden.
 */
export function changeWords(path: string): ChangeWords {
  const [field = '', ...rest] = path.split('.');
  const last = rest.at(-1) ?? '';
  if (field === 'blocks' && last !== 'order') {
    const named = rest.length > 1 && isBlockField(last);
    return {
      words: `change.block.${named ? last : 'whole'}`,
      key: rest.length > 1 ? rest.slice(0, -1).join('.') : last,
    };
  }
  if (!isField(field)) return { words: 'change.field.other', key: path };
  const part = isPart(last) ? last : undefined;
  const key = (part ? rest.slice(0, -1) : rest).join(' ');
  const route = ACCESS_ROUTES.find((known) => known === key);
  return {
    words: `change.field.${field}`,
    key,
    ...(route ? { keyWords: `certification.access.${route}` } : {}),
    ...(part ? { part: `change.part.${part}` } : {}),
  };
}

/** The i18n key that says a coded value ("true", "WITHDRAWN") in words; null when it already is words. */
export function valueWords(text: string): `change.value.${ValueKey}` | null {
  return isValue(text) ? `change.value.${text}` : null;
}
