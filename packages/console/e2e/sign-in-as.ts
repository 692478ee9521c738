import type { Role } from '@delibere/shared';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { newPage, type WatchedPage } from './browser.ts';

/** Takes the account of a demonstration that has a role: what is opened from now on is opened by them. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const reply = await page.request.post('/api/demo/sign-in', { data: { role } });
  expect(reply.ok()).toBe(true);
}

/** Signs in with an address and a password, without the form. */
export async function signInWith(page: Page, email: string, password: string): Promise<void> {
  const reply = await page.request.post('/api/auth/sign-in/email', { data: { email, password } });
  expect(reply.ok()).toBe(true);
}

/** A page of somebody in a role, past the welcome of the first time: they had signed in before it was opened. */
export async function openAs(
  browser: Browser,
  role: Role,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await newPage(browser, options);
  await signInAs(page, role);
  await page.goto(path);
  return page;
}
