import { writePool } from './kernel/write/write-pool.ts';
import { createDemoDirectory } from './slices/directory/index.ts';
import { DEMO_PASSWORD, type DemoAccount, demoAccounts } from './slices/identity/index.ts';
import { createDemoJuries, type SealCertificate } from './slices/jury/index.ts';

/**
 * Fills a database somebody tries the product out on with invented people and juries, and gives the accounts to sign in with. What
 * was changed since stays as it is.
 * Called in development only.
 * @param sealCertificate seals the minutes of the past; null where their hash alone vouches for them
 */
export async function prepareDemonstration(
  url: string,
  now: Date,
  publicUrl: string,
  sealCertificate: SealCertificate | null,
): Promise<readonly DemoAccount[]> {
  const pool = writePool(url, () => undefined, 1);
  try {
    await createDemoDirectory(pool, now);
    const accounts = await demoAccounts(pool, now);
    await createDemoJuries(pool, now, { publicUrl, sealCertificate });
    return accounts;
  } finally {
    await pool.end();
  }
}

/** What is printed of them. */
export function demonstrationWords(accounts: readonly DemoAccount[]): string {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, name, role }) => `  ${email.padEnd(width)}  ${role} (${name})`);
  return `Demo accounts, taken with one click on the sign-in page (password ${DEMO_PASSWORD}):\n${lines.join('\n')}\n`;
}
