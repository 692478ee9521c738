/** Orders texts that differ, by their code units: the same on every machine, whatever its language. */
export function inOrder(left: string, right: string): number {
  return left < right ? -1 : 1;
}
