import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

/** Letters no other journey uses. */
export const unique = (): string => randomUUID().slice(0, 8).toUpperCase();

/** Finds an organisation in a field of the dialog, and takes it. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.fill(text);
  await page.locator('[role=listbox][aria-busy=false]').getByRole('option', { name: text }).first().waitFor();
  await field.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Enters somebody, and waits for their page. */
export async function enterPerson(page: Page, familyName: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une personne' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une personne' });
  await dialog.getByLabel('Nom de famille').fill(familyName);
  await dialog.getByLabel('Prénoms').fill('Inès');
  await dialog.getByLabel('Courriel').fill(`ines.${familyName.toLowerCase()}@union.example`);
  await choose(page, 'Organisation', 'FO Métaux');
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('heading', { level: 1, name: `${familyName} Inès` }).waitFor();
}

/** Enters an organisation of a kind, and waits for its page. */
export async function enterOrganisation(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une organisation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await dialog.getByLabel('Nature').selectOption(kind);
  await dialog.getByLabel('Nom', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
