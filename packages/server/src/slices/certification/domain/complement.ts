import { ACCESS_ROUTES } from '@delibere/shared';
import * as v from 'valibot';
import type { Complement, Fiche } from './fiche.ts';

/** JSON can write what no database holds: a NUL, half a character. */
const sound = v.check((written: string) => written.isWellFormed() && !written.includes('\0'), 'unusable characters');
const text = v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), sound));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const lines = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), sound));

const COMPLEMENT = v.strictObject({
  registeredTitle: text,
  displayedTitle: text,
  signatoryCapacity: text,
  accessDescription: text,
  componentsValidity: text,
  deducedRoutes: v.array(v.picklist(ACCESS_ROUTES)),
  deductionReason: text,
  declaredStatistic: v.nullable(
    v.strictObject({ text: v.pipe(v.string(), v.nonEmpty(), sound), averageDeliveredPerYear: count, overYears: count }),
  ),
  europeanAgreements: text,
  links: v.array(v.strictObject({ label: text, url: v.nullable(v.pipe(v.string(), v.url(), sound)) })),
  certificationPlaces: lines,
  preparationPlaces: lines,
  history: text,
  createdOn: day,
});

export type ComplementOutcome =
  | { readonly ok: true; readonly complement: Complement }
  | { readonly ok: false; readonly element: string; readonly detail: string };

/** Reads the content of a companion file (JSON already parsed); a refusal names the field at fault. */
export function parseComplement(input: unknown): ComplementOutcome {
  const result = v.safeParse(COMPLEMENT, input);
  if (result.success) return { ok: true, complement: result.output };
  const [issue] = result.issues;
  return { ok: false, element: v.getDotPath(issue) ?? '', detail: issue.message };
}

/** The fiche with its companion: the routes the companion says are deduced are marked so. */
export function withComplement(fiche: Fiche, complement: Complement): Fiche {
  return {
    ...fiche,
    complement,
    accessRoutes: fiche.accessRoutes.map((route) => ({
      ...route,
      deduced: complement.deducedRoutes.includes(route.route),
    })),
  };
}
