import type { IsoDate } from '../days.ts';
import { inOrder } from '../order.ts';

/** January to June, or July to December [C02]. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** Who took part in one sitting that was held. */
export interface JuryHeld {
  readonly session: string;
  readonly centre: string;
  readonly heldOn: IsoDate;
  /** One entry per union member who took part. */
  readonly unionMembers: readonly { readonly organisation: string }[];
  /** Unions representative on that day: only they are owed the allowance. */
  readonly representative: readonly string[];
}

export interface AllowanceLine {
  readonly organisation: string;
  /** Juries in which at least one of its representatives took part. */
  readonly juries: number;
  /** Euro cents. */
  readonly amount: number;
}

/** What one exam centre attests for a half-year. */
export interface AllowanceStatement {
  readonly centre: string;
  readonly period: HalfYear;
  readonly lines: readonly AllowanceLine[];
  /** Euro cents. */
  readonly total: number;
}

/** 50 € per union and jury, "indépendants de la composition de la délégation" (CCN métallurgie, 37.2.2), in cents. */
export const ALLOWANCE_PER_JURY = 5_000;

export function halfYearOf(day: IsoDate): HalfYear {
  return { year: Number(day.slice(0, 4)), half: day.slice(5, 7) <= '06' ? 1 : 2 };
}

function statementOf(centre: string, period: HalfYear, juries: readonly JuryHeld[]): AllowanceStatement {
  const attended = juries.flatMap(({ unionMembers, representative }) => {
    const present = new Set(unionMembers.map(({ organisation }) => organisation));
    return [...present].filter((union) => representative.includes(union));
  });
  const lines = [...Map.groupBy(attended, (union) => union)]
    .map(([organisation, all]) => ({ organisation, juries: all.length, amount: all.length * ALLOWANCE_PER_JURY }))
    .sort((a, b) => inOrder(a.organisation, b.organisation));
  return { centre, period, lines, total: attended.length * ALLOWANCE_PER_JURY };
}

/**
 * The half-yearly statements, one per exam centre that held a jury, by centre then union [C01] [C02].
 * @param juries each session once; those of other half-years are left out
 */
export function allowanceStatements(juries: readonly JuryHeld[], period: HalfYear): readonly AllowanceStatement[] {
  const held = juries.filter(({ heldOn }) => {
    const { year, half } = halfYearOf(heldOn);
    return year === period.year && half === period.half;
  });
  return [...Map.groupBy(held, ({ centre }) => centre)]
    .map(([centre, its]) => statementOf(centre, period, its))
    .sort((a, b) => inOrder(a.centre, b.centre));
}
