import { RULE_PARAMETERS, type RuleParameter } from '@delibere/shared';
import { CONTROLS } from './controls.ts';

/** Rules as they are typed: every field a text. */
export interface TypedRules {
  readonly title: string;
  readonly forAll: boolean;
  /** Codes of fiches, with anything between them. */
  readonly codes: string;
  readonly from: string;
  readonly to: string;
  /** By path in the parameters: "tie", "quorum.total". */
  readonly fields: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<RuleParameter, string>>;
}

/** Rules as they are read. */
export interface ReadRules {
  readonly title: string;
  readonly certifications: readonly string[] | null;
  readonly from: string;
  readonly to: string | null;
  readonly parameters: object;
  readonly sources: readonly { readonly parameter: RuleParameter; readonly source: string }[];
}

/** What stands in a field that the rules of another kind have not. */
const USUAL: Readonly<Record<string, string>> = {
  'majority.numerator': '2',
  'majority.denominator': '3',
  'majority.of': 'EXPRESSED',
  'blockRetention.months': '60',
  'capabilityRetention.months': '24',
};

function flattened(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const place = `${path}${name}`;
    if (name === '__typename') return [];
    if (typeof inner === 'object' && inner !== null) return flattened(inner, `${place}.`);
    const isSaid = typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean';
    return isSaid ? [[place, String(inner)] as const] : [];
  });
}

/** Rules that were read, as they are typed. */
export function typedOf({ title, certifications, from, to, parameters, sources }: ReadRules): TypedRules {
  const entries = RULE_PARAMETERS.map((name) => [name, sources.find((one) => one.parameter === name)?.source ?? '']);
  return {
    title,
    forAll: certifications === null,
    codes: (certifications ?? []).join(' '),
    from,
    to: to ?? '',
    fields: { ...USUAL, ...Object.fromEntries(flattened(parameters)) },
    sources: Object.fromEntries(entries) as TypedRules['sources'],
  };
}

/** Digits as a number, nothing as nothing, anything else as no number. */
function number(text: string | undefined): number | null {
  const digits = (text ?? '').trim();
  if (digits === '') return null;
  return /^-?\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
}

function valueOf(parameter: RuleParameter, fields: TypedRules['fields']): unknown {
  const at = (name: string): number | null => number(fields[`${parameter}.${name}`]);
  const text = (name: string): string | undefined => fields[`${parameter}.${name}`];
  switch (CONTROLS[parameter].kind) {
    case 'choice':
      return fields[parameter];
    case 'yesNo':
      return fields[parameter] === 'true';
    case 'count':
      return number(fields[parameter]);
    case 'bounds':
      return { min: at('min'), max: at('max') };
    case 'quorum':
      return { employers: at('employers'), unions: at('unions'), total: at('total') };
    case 'majority':
      return text('kind') === 'THRESHOLD'
        ? { kind: 'THRESHOLD', numerator: at('numerator'), denominator: at('denominator'), of: text('of') }
        : { kind: text('kind') };
    case 'retention':
      return text('kind') === 'MONTHS' ? { kind: 'MONTHS', months: at('months') } : { kind: text('kind') };
  }
}

/** What was typed, as the input of the mutation that writes it: to be checked by its schema. */
export function inputOf(
  { title, forAll, codes, from, to, fields, sources }: TypedRules,
  draft: { readonly id: string; readonly revision: number },
): Readonly<Record<string, unknown>> {
  return {
    ...draft,
    title,
    certifications: forAll ? null : codes.split(/[\s,;]+/).filter((code) => code !== ''),
    from,
    to,
    parameters: Object.fromEntries(RULE_PARAMETERS.map((name) => [name, valueOf(name, fields)])),
    sources: RULE_PARAMETERS.map((parameter) => ({ parameter, source: sources[parameter] })),
  };
}
