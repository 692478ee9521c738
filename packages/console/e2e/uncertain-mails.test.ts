import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onEmbedded } from '../../server/testkit/embedded-database.ts';
import { mailsTo } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser } from './browser.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A message the mail server never answered for. @returns the address it was for */
async function uncertain(): Promise<string> {
  const to = `incertain-${randomUUID().slice(0, 8)}@union.example`;
  await onEmbedded(
    inject('dataDir'),
    `INSERT INTO mail.message (kind, recipient, language, subject, text, html, created_at, state, message_id)
      VALUES ('ROLE_CHANGED', '${to}', 'fr', 'Votre rôle', 'Secret', '<p>Secret</p>', now(), 'UNCERTAIN',
        '<${randomUUID()}@jury.example>')`,
  );
  return to;
}

test('a message nobody knows the fate of is sent again, or considered sent, for a reason', async () => {
  const [lost, gone] = [await uncertain(), await uncertain()];
  const page = await openAs(browser, 'ADMINISTRATOR', '/acces');
  await page.getByRole('link', { name: 'Messages incertains' }).click();
  const line = (to: string): ReturnType<typeof page.locator> => page.getByRole('listitem').filter({ hasText: to });
  await line(lost).getByText('Rôle changé, écrit le').waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Secret');
  expect((await axeFindings(page)).join('\n')).toBe('');
  expect(await mailsTo(browser, lost)).toBe(1);

  await page.getByRole('button', { name: `Renvoyer le message à ${lost}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Renvoyer ce message ?' });
  await dialog.getByRole('button', { name: 'Renvoyer' }).click();
  await dialog.getByRole('link', { name: 'Dites pourquoi' }).waitFor();
  await dialog.getByLabel('Motif').fill('Absent du journal du serveur');
  await dialog.getByRole('button', { name: 'Renvoyer' }).click();
  await line(lost).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: `Considérer comme parti le message à ${gone}` }).click();
  const other = page.getByRole('dialog', { name: 'Considérer ce message comme parti ?' });
  await other.getByLabel('Motif').fill('Reçu, dit son destinataire');
  await onEmbedded(
    inject('dataDir'),
    `UPDATE mail.message SET state = 'SENT', sent_at = now() WHERE recipient = '${gone}'`,
  );
  await other.getByRole('button', { name: 'Considérer comme parti' }).click();
  await other.getByText(/^C’est déjà réglé/).waitFor();
  await page.keyboard.press('Escape');
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('an auditor sees them and settles none; on a phone nothing is too wide', async () => {
  const to = await uncertain();
  const page = await openAs(browser, 'AUDITOR', '/acces/messages', { viewport: { width: 320, height: 700 } });
  await page.getByText(to).waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await expectNoSidewaysScroll(page);
  await page.context().close();
});
