import type { AssessedCase } from '@delibere/shared';
import { demoCase } from '../../src/slices/jury/use-cases/demo/demo-cases.ts';

/** The case of a candidate who acquired everything, as it is entered. */
export function clearCase(sessionOn: string): AssessedCase {
  return demoCase({}, sessionOn);
}
