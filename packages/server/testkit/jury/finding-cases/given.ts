import type { Given } from '../finding-cases.ts';

/** Representative unions that nobody speaks for, in the order of findings. */
export function missing(...unions: readonly string[]): readonly Given[] {
  return unions.toSorted().map((organisation) => ['UNION_NOT_REPRESENTED', [], { organisation }]);
}

/** A quorum that is not reached. */
export function reached(employers: number, unions: number, required: readonly [number, number, number]): Given {
  const [requiredEmployers, requiredUnions, requiredTotal] = required;
  return ['QUORUM_NOT_REACHED', [], { employers, unions, requiredEmployers, requiredUnions, requiredTotal }];
}
