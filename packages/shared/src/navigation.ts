/** The parts of the console that somebody may find a way to. */
export const NAVIGATION_ENTRIES = [
  'CERTIFICATIONS',
  'MY_CASES',
  'MY_SESSIONS',
  'JURIES',
  'ORGANISATIONS',
  'PEOPLE',
  'RULES',
  'ACCESS',
  'AUDIT',
  'ACCOUNT',
] as const;
export type NavigationEntry = (typeof NAVIGATION_ENTRIES)[number];
