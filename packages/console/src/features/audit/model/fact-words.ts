import type { frAuditFacts } from '../../../i18n/fr-audit-facts.ts';

type Facts = typeof frAuditFacts;

/** One step of the way to a fact: a name we have words for, one we have none for, or a position in a list. */
export type PathStep =
  | { readonly kind: 'known'; readonly field: keyof Facts['field'] }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'position'; readonly position: number };

/** A path of the trail, "mandates.0.personId", step by step. Positions are counted as people do, from 1. */
export function pathSteps(path: string, known: Facts['field'] | Readonly<Record<string, string>>): readonly PathStep[] {
  return path
    .split('.')
    .filter((step) => step !== '')
    .map((step): PathStep => {
      if (/^\d+$/.test(step)) return { kind: 'position', position: Number(step) + 1 };
      return isField(step, known) ? { kind: 'known', field: step } : { kind: 'unknown', name: step };
    });
}

function isField(step: string, known: object): step is keyof Facts['field'] {
  return Object.hasOwn(known, step);
}

/** How a value is shown. */
export type ShownValue =
  | { readonly kind: 'coded'; readonly code: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'instant'; readonly instant: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/;

/** What a value is, by its form; `codes` are those we have words for. */
export function shownValue(value: string, codes: object): ShownValue {
  if (Object.hasOwn(codes, value)) return { kind: 'coded', code: value };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'day', day: value };
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return { kind: 'instant', instant: value };
  return UUID.test(value) ? { kind: 'id', id: value } : { kind: 'text', text: value };
}
