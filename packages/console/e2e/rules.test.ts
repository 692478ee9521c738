import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectNoSidewaysScroll, expectSound, launchBrowser } from './browser.ts';
import { openAs } from './sign-in-as.ts';

const HELD = fileURLToPath(new URL('../../server/testkit/held-session-child.ts', import.meta.url));

let browser: Browser;
let reference: string;
beforeAll(async () => {
  browser = await launchBrowser();
  const arguments_ = ['--conditions=development', HELD, inject('dataDir')];
  reference = (await promisify(execFile)(process.execPath, arguments_)).stdout;
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles');
  const query = `mutation ($input: DraftRuleSetInput!) { draftRuleSet(input: $input) { ... on RuleSetWritten { id } } }`;
  const input = { from: 'FICHE_RNCP28245@1', code: 'A_LIRE', title: 'Règles à lire' };
  await page.request.post('/graphql', { data: { query, variables: { input } } });
  await page.context().close();
});
afterAll(() => browser?.close());

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Begins rules as a copy of the fiche's, from the list. */
async function begin(page: Page, title: string, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Écrire des règles' }).click();
  await page.getByLabel('À partir de').selectOption({ label: 'Fiche RNCP28245, version 1' });
  await page.getByLabel('Nom des règles').fill(title);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
  await heading(page, `Écrire : ${title}`);
}

const group = (page: Page, name: string) => page.getByRole('group', { name });

test('[F20] [F26] an administrator writes a third rule set, is told its fault, mends it, tries it and publishes it', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles');
  await heading(page, 'Règles des jurys');
  await page.getByRole('link', { name: 'Accord national métallurgie du 8 novembre 2019' }).waitFor();
  await begin(page, 'Branche, trois et trois', 'BRANCHE_3_3');

  for (const side of ['Membres employeurs (hors travail temporaire)', 'Membres salariés (hors travail temporaire)']) {
    await group(page, side).getByLabel('Au moins').fill('3');
    await group(page, side).getByLabel('Au plus').fill('3');
  }
  await page.getByRole('combobox', { name: 'Présidence', exact: true }).selectOption({ label: 'Alternée' });
  await group(page, 'Majorité').getByLabel('Règle').selectOption({ label: 'Plus de la moitié des votants présents' });
  const mend = page.getByRole('complementary', { name: 'À corriger avant de publier' });
  await mend.getByText('Rien à corriger').waitFor();

  await group(page, 'Quorum').getByLabel('Employeurs').fill('5');
  await mend.getByText('1 point à corriger').waitFor();
  await mend.getByText(/plus de votants qu’il n’y aura de membres/).waitFor();
  expect(await mend.getByRole('button', { name: 'Publier…' }).count()).toBe(0);
  await mend.getByRole('link', { name: 'Quorum' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-parameters.quorum.employers');
  await page.keyboard.type('x');
  await mend.getByText('écrivez un nombre entier').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await mend.getByText('Rien à corriger').waitFor();
  await page.getByLabel('Source : Quorum').fill('Accord de branche, art. 4');
  await page.getByText('Modifications non enregistrées').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Brouillon enregistré.').first().waitFor();

  await mend.getByRole('button', { name: 'Essayer sur les sessions passées' }).click();
  await heading(page, 'Essai sur les sessions passées');
  const trial = page.getByRole('region', { name: `Session ${reference}, 3 mars 2026` });
  await trial.getByText('Ce jury n’aurait pas tenu').waitFor();
  expect(await trial.getByRole('list', { name: 'Constats' }).innerText()).toContain(
    'Un collège compte 2 membres ; le minimum est 3.',
  );
  await page.getByRole('link', { name: 'Retour à ces règles' }).click();
  await page.getByRole('button', { name: 'Publier…' }).click();
  await heading(page, 'Vérifiez avant de publier');
  const said = await page.getByRole('main').innerText();
  for (const words of [
    'Branche, trois et trois',
    'alternée',
    'absolue des votants présents',
    'Accord de branche, art. 4',
  ]) {
    expect(said).toContain(words);
  }
  await page.getByRole('button', { name: 'Publier ces règles' }).click();
  await heading(page, 'Branche, trois et trois');
  await page.getByRole('button', { name: 'Nouvelle version' }).waitFor();
  expect(await page.getByRole('button', { name: 'Modifier le brouillon' }).count()).toBe(0);
  await page.goto('/regles/BRANCHE_3_3@1/modifier');
  await page.getByText('Ces règles sont publiées').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a published version is followed by another, and given a last day for a reason', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles/ACCORD_2019@1');
  await heading(page, 'Accord national métallurgie du 8 novembre 2019');
  await page.getByRole('button', { name: 'Nouvelle version' }).click();
  await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
  await heading(page, /^Écrire : Accord national/);
  await page.getByRole('link', { name: 'Retour à ces règles' }).click();
  await page.getByRole('link', { name: 'version 1' }).waitFor();
  await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await heading(page, 'Règles des jurys');
  await page.goto('/regles/ACCORD_2019@1');
  await page.getByRole('button', { name: 'Fixer la fin' }).click();
  await page.getByLabel('Dernier jour').fill('2029-12-31');
  await page.getByRole('button', { name: 'Fixer ce jour' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Motif : à remplir' }).waitFor();
  await page.getByLabel('Motif').fill('Nouvel accord en discussion');
  await page.getByRole('button', { name: 'Fixer ce jour' }).click();
  await page.getByText('du 8 novembre 2019 au 31 décembre 2029').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('on a phone saving stays within reach, and two thirds turn a ballot that the president had carried', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles', { viewport: { width: 390, height: 800 } });
  await begin(page, 'Deux tiers', 'DEUX_TIERS');
  await group(page, 'Majorité').getByLabel('Règle').selectOption({ label: 'Une fraction des voix' });
  await page.getByText('Avec une majorité qualifiée').first().waitFor();
  await page.getByRole('combobox', { name: 'Partage des voix', exact: true }).selectOption({ label: 'Non adopté' });
  const save = page.getByRole('button', { name: 'Enregistrer le brouillon' });
  const box = await save.boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(800);
  await save.click();
  await page.getByText('Brouillon enregistré.').first().waitFor();
  await page.getByRole('button', { name: 'Essayer sur les sessions passées' }).click();
  const trial = page.getByRole('region', { name: `Session ${reference}, 3 mars 2026` });
  await trial.getByText('Dossier 1, tour 1').waitFor();
  expect(await trial.innerText()).toMatch(/adopté \(partage, tranché.*\)[\s\S]*non adopté \(/);
  expect(await page.getByRole('main').innerText()).toContain('1 scrutin aurait donné autre chose');
  await expectNoSidewaysScroll(page);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/trial-390.png`, fullPage: true });
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('two who write one draft never overwrite one another silently', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles');
  await begin(page, 'Écrites à deux', 'A_DEUX');
  const other = await openAs(browser, 'ADMINISTRATOR', '/regles/A_DEUX@1/modifier');
  await other.getByLabel('Nom des règles').fill('Écrites par l’autre');
  await other.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await other.getByText('Brouillon enregistré.').first().waitFor();
  await page.getByLabel('Nom des règles').fill('Écrites par moi');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.getByRole('alert').getByText('Quelqu’un a changé ce brouillon').waitFor();
  expect(await page.getByLabel('Nom des règles').inputValue()).toBe('Écrites par moi');
  await page.getByRole('button', { name: 'Garder la mienne' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.getByText('Brouillon enregistré.').first().waitFor();
  await other.reload();
  expect(await other.getByLabel('Nom des règles').inputValue()).toBe('Écrites par moi');
  await page.context().close();
  await other.context().close();
});

test('an auditor reads rules and drafts, and is offered nothing else; a member reads what is published', async () => {
  const page = await openAs(browser, 'AUDITOR', '/regles');
  await page.getByRole('link', { name: 'Règles à lire' }).click();
  await heading(page, 'Règles à lire');
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await page.goto('/regles/A_LIRE@1/modifier');
  await page.getByText('elles se lisent seulement').waitFor();
  await page.context().close();
  const member = await openAs(browser, 'DELEGATION_MEMBER', '/regles');
  await member.getByRole('link', { name: 'Fiche RNCP28245' }).waitFor();
  expect(await member.getByRole('link', { name: 'Règles à lire' }).count()).toBe(0);
  expect(await member.getByRole('button', { name: 'Écrire des règles' }).count()).toBe(0);
  await member.goto('/regles/A_LIRE@1');
  await heading(member, 'Ces règles n’existent pas');
  await member.context().close();
});

test('axe finds nothing on the rules in either theme, and nothing is too wide, from 1440 to 390 px', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/regles');
  for (const [path, ready] of [
    ['/regles', 'Règles des jurys'],
    ['/regles/FICHE_RNCP28245@1', 'Fiche RNCP28245'],
    ['/regles/A_LIRE@1/modifier', 'Écrire : Règles à lire'],
    ['/regles/ACCORD_2019@1/essai', 'Essai sur les sessions passées'],
    ['/regles/A_LIRE@1/publier', 'Vérifiez avant de publier'],
  ] as const) {
    await page.goto(path);
    await heading(page, ready);
    await page.waitForLoadState('networkidle');
    await expectSound(page, [1440, 1024, 390]);
  }
  await page.context().close();
});
