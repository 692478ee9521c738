import { API_KEY_DAYS, type ApiKeyState } from '@delibere/shared';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Where a key stands at an instant. */
export function apiKeyState(expiresAt: string | null, revokedAt: string | null, now: Date): ApiKeyState {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt !== null && now >= new Date(expiresAt) ? 'EXPIRED' : 'ACTIVE';
}

/** What is wrong with the last day of a key made today; null where nothing is. Codes: IN_THE_PAST, TOO_FAR. */
export function lastDayProblem(expiresOn: string, today: string): 'IN_THE_PAST' | 'TOO_FAR' | null {
  const days = (Date.parse(expiresOn) - Date.parse(today)) / DAY_MS;
  if (days < 0) return 'IN_THE_PAST';
  return days > API_KEY_DAYS ? 'TOO_FAR' : null;
}
