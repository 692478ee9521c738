import { fr } from '../../../i18n/fr.ts';

type FieldKey = keyof typeof fr.change.field;
type BlockKey = keyof typeof fr.change.block;

/** The words that name what a change touched: an i18n key and the natural key to put in it. */
export interface ChangeWords {
  readonly words: `change.field.${FieldKey}` | `change.block.${BlockKey}`;
  readonly key: string;
}

const isField = (name: string): name is FieldKey => Object.hasOwn(fr.change.field, name);
const isBlockField = (name: string): name is BlockKey => Object.hasOwn(fr.change.block, name);

/**
 * Names a path of a difference ("blocks.RNCP28245BC01.title") in words.
 * A path not foreseen keeps itself as its name, so that nothing is hidden.
 */
export function changeWords(path: string): ChangeWords {
  const [field = '', key = '', ...rest] = path.split('.');
  if (field === 'blocks') {
    const part = rest[0] ?? 'whole';
    return { words: `change.block.${isBlockField(part) ? part : 'whole'}`, key };
  }
  if (isField(field)) return { words: `change.field.${field}`, key: [key, ...rest].filter(Boolean).join(' · ') };
  return { words: 'change.field.other', key: path };
}
