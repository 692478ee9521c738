import type { AccessRouteCode, AssessedCase, AssessmentFormula, CapabilityResult } from '@delibere/shared';
import { accepted, type Result, refused } from '../../../../kernel/result.ts';
import type { BlockSummary, CapabilitySummary, CaseSummary } from './case-summary.ts';
import type { Kept } from './retention.ts';

/** What the fiche says that a summary rests on: never taken from whoever enters a case. */
export interface FicheOfCase {
  readonly registeredFrom: string | null;
  readonly registeredUntil: string | null;
  readonly deliveryDeadline: string | null;
  readonly accessRoutes: readonly { readonly route: AccessRouteCode; readonly open: boolean | null }[];
  readonly blocks: readonly {
    readonly code: string;
    readonly formula: AssessmentFormula | null;
    readonly capabilities: readonly { readonly code: string }[];
  }[];
}

interface Problem {
  readonly path: string;
  readonly code: 'UNKNOWN_BLOCK' | 'UNKNOWN_CAPABILITY' | 'TWICE';
}

type EnteredBlock = AssessedCase['blocks'][number];

/** Codes that are not known, or come twice. */
function problemsOf(
  codes: readonly string[],
  known: ReadonlySet<string>,
  path: string,
  code: Problem['code'],
): readonly Problem[] {
  return codes.flatMap((entered, index) => {
    const at = `${path}.${index}.code`;
    if (!known.has(entered)) return [{ path: at, code }];
    return codes.indexOf(entered) < index ? [{ path: at, code: 'TWICE' as const }] : [];
  });
}

const keptAs = (code: string, earlier: Omit<Kept, 'code'> | null): Kept | null => earlier && { code, ...earlier };

function capabilityOf(code: string, block: EnteredBlock | undefined): CapabilitySummary {
  const entered = block?.capabilities.find((capability) => capability.code === code);
  const result: CapabilityResult = entered?.result ?? 'NOT_ASSESSED';
  return { code, result, earlier: keptAs(code, entered?.earlier ?? null) };
}

/**
 * Puts what assessment says of a candidate together with what the fiche says of the certification: every block and every
 * capability of the fiche is there, those that are not spoken of as not assessed. Refuses codes that the fiche does not
 * have, and those that come twice, each by its path.
 */
export function enterSummary(entered: AssessedCase, fiche: FicheOfCase): Result<CaseSummary, readonly Problem[]> {
  const known = new Map(fiche.blocks.map((block) => [block.code, block]));
  const problems = [
    ...problemsOf(
      entered.blocks.map(({ code }) => code),
      new Set(known.keys()),
      'blocks',
      'UNKNOWN_BLOCK',
    ),
    ...entered.blocks.flatMap(({ code, capabilities }, index) => {
      const own = new Set(known.get(code)?.capabilities.map((capability) => capability.code));
      const path = `blocks.${index}.capabilities`;
      return known.has(code)
        ? problemsOf(
            capabilities.map((one) => one.code),
            own,
            path,
            'UNKNOWN_CAPABILITY',
          )
        : [];
    }),
  ];
  if (problems.length > 0) return refused(problems);
  const blocks = fiche.blocks.map(({ code, formula, capabilities }): BlockSummary => {
    const block = entered.blocks.find((one) => one.code === code);
    return {
      code,
      formula,
      uses: block?.uses ?? [],
      capabilities: capabilities.map((capability) => capabilityOf(capability.code, block)),
      panel: block?.panel ?? null,
      earlier: keptAs(code, block?.earlier ?? null),
    };
  });
  const { registeredFrom, registeredUntil, deliveryDeadline, accessRoutes } = fiche;
  return accepted({
    route: entered.route,
    routeOpen: accessRoutes.find(({ route }) => route === entered.route)?.open ?? null,
    registeredFrom,
    registeredUntil,
    deliveryDeadline,
    enteredOn: entered.enteredOn,
    blocks,
  });
}
