import * as v from 'valibot';
import { isDate } from '../iso-date.ts';

/** Whether a character is one that nobody types in a text, and of which PostgreSQL keeps not all: tabs and line ends are typed. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 127 || (code < 32 && character !== '\t' && character !== '\n' && character !== '\r');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Field<Output> = v.GenericSchema<unknown, Output>;

/** A text that must be there, its ends trimmed. Codes: REQUIRED, TOO_LONG, UNREADABLE. @param max characters */
export function text(max: number): Field<string> {
  return v.pipe(
    v.string('REQUIRED'),
    v.trim(),
    v.nonEmpty('REQUIRED'),
    v.maxLength(max, 'TOO_LONG'),
    v.check((value) => ![...value].some(isControl), 'UNREADABLE'),
  );
}

/** A text that may be missing; empty counts as missing. Codes: TOO_LONG, UNREADABLE. @param max characters */
export function optionalText(max: number): Field<string | null> {
  return optional(text(max));
}

/** An id given by the API. Codes: REQUIRED, NOT_AN_ID. */
export const id: Field<string> = v.pipe(v.string('REQUIRED'), v.nonEmpty('REQUIRED'), v.regex(UUID, 'NOT_AN_ID'));

export const optionalId: Field<string | null> = optional(id);

/** A day of the calendar, "2017-04-21". Codes: REQUIRED, NOT_A_DATE. */
export const day: Field<string> = v.pipe(v.string('REQUIRED'), v.nonEmpty('REQUIRED'), v.check(isDate, 'NOT_A_DATE'));

export const optionalDay: Field<string | null> = optional(day);

/** The version of what is changed, as it was read. Codes: REQUIRED. */
export const version: Field<number> = v.pipe(v.number('REQUIRED'), v.integer('REQUIRED'), v.minValue(1, 'REQUIRED'));

/** Why something is done. Codes: REQUIRED, TOO_LONG, UNREADABLE. */
export const reason: Field<string> = text(500);

/** An address of e-mail, in small letters, or none. Codes: TOO_LONG, NOT_AN_EMAIL. */
export const optionalEmail: Field<string | null> = optional(
  v.pipe(v.string('NOT_AN_EMAIL'), v.trim(), v.toLowerCase(), v.maxLength(254, 'TOO_LONG'), v.email('NOT_AN_EMAIL')),
);

/** A telephone number as people write it, or none. Codes: NOT_A_PHONE. */
export const optionalPhone: Field<string | null> = optional(
  v.pipe(
    v.string('NOT_A_PHONE'),
    v.trim(),
    v.regex(/^\+?[0-9 .()/-]{4,29}$/, 'NOT_A_PHONE'),
    v.check((value) => value.replace(/\D/g, '').length >= 4, 'NOT_A_PHONE'),
  ),
);

/** A period whose days are in order, both included; without an end it goes on. Code: ENDS_BEFORE_IT_BEGINS, on `to`. */
export function inOrder<
  Input extends { readonly from: string; readonly to: string | null },
>(): v.RawCheckAction<Input> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.to === null || dataset.value.to >= dataset.value.from) return;
    const { value } = dataset;
    addIssue({
      message: 'ENDS_BEFORE_IT_BEGINS',
      path: [{ type: 'object', origin: 'value', input: value, key: 'to', value: value.to }],
    });
  });
}

const NONE: Field<null> = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

/** Missing, null or blank counts as null; anything else must fit. */
export function optional<Output>(schema: Field<Output>): Field<Output | null> {
  const isBlank = (input: unknown): boolean => typeof input === 'string' && input.trim() === '';
  return v.nullish(
    v.lazy((input): Field<Output | null> => (isBlank(input) ? NONE : schema)),
    null,
  );
}
