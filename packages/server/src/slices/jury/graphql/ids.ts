import { MalformedInput } from '../../../kernel/malformed-input.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text can be an id given by this API; nothing has another. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** An id a list is filtered by. Refuses (MalformedInput) what cannot be one, naming the argument. */
export function filterId(field: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (!isId(text)) throw new MalformedInput(field, `\`${field}\` is an id given by this API.`);
  return text;
}
