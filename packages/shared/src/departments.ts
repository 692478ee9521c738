function numbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}

/** The 101 departments of France by code, as INSEE writes them. Source: Code officiel géographique. */
export const DEPARTMENTS: readonly string[] = [
  ...numbers(1, 19),
  '2A',
  '2B',
  ...numbers(21, 95),
  '971',
  '972',
  '973',
  '974',
  '976',
];

const KNOWN = new Set(DEPARTMENTS);

/** Whether a text is the code of a department: "01", "2A", "974". */
export function isDepartment(code: string): boolean {
  return KNOWN.has(code);
}
