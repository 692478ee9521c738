import type { College } from '@delibere/shared';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | null;
}

/** Organisations a seat of a side may be for: representative unions or the exam centre first, then those of the mandated. */
export function organisationsToSeat(
  college: College,
  { examCentre, representativeUnions }: { readonly examCentre: Named; readonly representativeUnions: readonly Named[] },
  mandating: readonly Named[],
): readonly Named[] {
  const first = college === 'UNIONS' ? representativeUnions : [examCentre];
  return [...new Map([...first, ...mandating].map((one) => [one.id, one])).values()];
}
