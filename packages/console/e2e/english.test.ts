import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, invite } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';
import { frenchLeft, watchData } from './french-words.ts';
import { dayAhead, plannedJury } from './juries.ts';
import { sessionBetween } from './juror.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const IN_ENGLISH = { locale: 'en-GB', viewport: DESK };

/** A page under the heading it is to have, and what brings it to the state that is looked at. */
type Stop = readonly [path: string, heading: string | RegExp, reach?: (page: Page) => Promise<void>];

const press =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  };
const openFirst =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/[\da-f-]{36}$/);
    await press(...names)(page);
    await page.getByRole('dialog').waitFor();
  };

/** Waits until a page is whole. A jury is followed by a stream: its network is never idle. */
async function settled(page: Page): Promise<void> {
  if (!/\/(?:jurys|seances|mes-sessions)\/[\da-f-]{36}$/.test(page.url())) return page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.waitForTimeout(500);
}

/** Visits pages as they are in English, at a desk and on a phone: no French is left, axe finds nothing, nothing is too wide. */
async function visit(page: Page, stops: readonly Stop[]): Promise<void> {
  const data = watchData(page);
  for (const [path, heading, reach] of stops) {
    await page.setViewportSize(DESK);
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await reach?.(page);
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      const place = `${path} at ${size.width}`;
      expect([place, ...(await frenchLeft(page, data))]).toEqual([place]);
      expect([place, ...(await axeFindings(page))]).toEqual([place]);
      await expectNoSidewaysScroll(page);
    }
  }
  await page.context().close();
}

test('a visitor reads English: the catalogue, a record, signing in, and links that do not work', async () => {
  const { link } = await invite(browser, 'DELEGATION_MEMBER');
  const page = await openPage(browser, '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/certifications', 'Certifications'],
    ['/certifications/RNCP28245', /équipe autonome/],
    ['/nowhere', 'Page not found'],
    ['/connexion', 'Sign in', press('Get a sign-in link')],
    ['/connexion?by=password', 'Sign in', press('Sign in')],
    ['/connexion/lien#abc.99999999999', 'Finish signing in'],
    ['/connexion/mot-de-passe-oublie', 'Choose a password'],
    ['/connexion/mot-de-passe#abc', 'Your new password'],
    [link, /./, press('Accept the invitation')],
    ['/connexion/lien#abc.1', 'This link no longer works'],
    ['/invitation#nothing', 'There is no such invitation'],
  ]);
});

test('a delegate reads English: the welcome, their account, organisations, and a page that is not theirs', async () => {
  const page = await openAs(browser, 'DELEGATION_MEMBER', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/bienvenue?again=1', /^Welcome, /],
    ['/mon-compte', 'My account', press('Add a passkey', 'Change the password')],
    ['/organisations', 'Organisations'],
    ['/personnes', 'This page is not open to your role'],
  ]);
});

test.each(['PARTNER', 'DELEGATION_LEAD', 'ASSESSOR', 'COMPANY_TUTOR', 'CANDIDATE', 'EXAM_CENTRE_MANAGER'] as const)(
  '%s is welcomed in English',
  async (role) => {
    const page = await openAs(browser, role, '/certifications', IN_ENGLISH);
    await visit(page, [['/bienvenue?again=1', /^Welcome, /]]);
  },
);

test('an administrator reads English: organisations, people, their forms and refusals', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/certifications', IN_ENGLISH);
  const file = Buffer.from('Nom;Prénoms;Courriel\nMartin;Anne;nowhere\n');
  await visit(page, [
    ['/organisations', 'Organisations', press('Add an organisation', 'Add')],
    ['/organisations?kinds=EXAM_CENTRE', 'Organisations', openFirst('Change the territory')],
    ['/organisations?kinds=UNION', 'Organisations', openFirst('Add a period', 'Add the period')],
    ['/organisations?kinds=COMPANY', 'Organisations', openFirst('Close the organisation')],
    ['/personnes', 'People', press('Add a person', 'Add')],
    ['/personnes?college=UNIONS', 'People', openFirst('Give a mandate', 'Give the mandate')],
    ['/personnes?college=EMPLOYERS', 'People', openFirst('Erase this person', 'Erase for ever')],
    [
      '/personnes/import',
      'Import people',
      async (on) => {
        await on.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: file });
        await on.getByText('1 line has a problem').waitFor();
      },
    ],
  ]);
});

test('an administrator reads English: access, invitations and keys', async () => {
  await account(browser, 'DELEGATION_MEMBER', 'BERNARD Lise');
  const page = await openAs(browser, 'ADMINISTRATOR', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/bienvenue?again=1', /^Welcome, /],
    ['/acces', 'Access'],
    ['/acces?q=BERNARD', 'Access', openFirst('Give a role', 'Give this role')],
    ['/acces/invitations', 'Access'],
    ['/acces/inviter', 'Invite somebody', press('Check')],
    ['/acces/cles', 'Access', press('Create a key')],
    ['/acces/messages', 'Access'],
  ]);
});

test('an auditor reads English: the trail, its details and its filters', async () => {
  const page = await openAs(browser, 'AUDITOR', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/bienvenue?again=1', /^Welcome, /],
    [
      '/journal',
      'Audit trail',
      async (on) => {
        for (const row of (await on.locator('[data-row]').all()).slice(0, 8)) await row.click();
        await on.getByText('Integrity of the trail').click();
        await on.evaluate(() => window.scrollTo(0, 0));
      },
    ],
    ['/journal?about=ORGANISATIONS&from=2020-01-01', 'Audit trail'],
    ['/journal?to=2020-01-01', 'Audit trail'],
  ]);
});

test('an administrator reads English: juries, one of them and its dialogs, the calendar, planning one', async () => {
  const { path } = await plannedJury(browser, { employers: 2, unions: 3, inDays: 25 });
  const page = await openAs(browser, 'ADMINISTRATOR', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/jurys', 'Juries'],
    [path, /^Jury of /],
    [path, /^Jury of /, press('Ask for designations')],
    ['/jurys/calendrier', /./],
    ['/jurys/nouveau', 'Plan a jury', press('Plan the jury')],
  ]);
});

test('an administrator reads English: the rules, what they say, their trial and what begins a draft', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/regles', 'Rules of juries'],
    ['/regles', 'Rules of juries', press('Write rules')],
    ['/regles/ACCORD_2019@1', /./],
    ['/regles/ACCORD_2019@1/essai', 'Try on past sessions'],
  ]);
});

test('who sits reads English: their sessions, one of them, its sitting', async () => {
  const centre = await openAs(browser, 'EXAM_CENTRE_MANAGER', '/certifications', IN_ENGLISH);
  const { id } = await sessionBetween(centre, dayAhead(0), dayAhead(0));
  await visit(centre, [
    [`/jurys/${id}`, /^Jury of /],
    [`/seances/${id}`, /^Sitting of /],
  ]);
  const page = await openAs(browser, 'DELEGATION_MEMBER', '/certifications', IN_ENGLISH);
  await visit(page, [
    ['/mes-sessions', 'My sessions'],
    [`/mes-sessions/${id}`, /^Jury of /],
    [`/seances/${id}`, /^Sitting of /],
    ['/convocation#unknown', /./],
  ]);
});

test('French words on a page are found, and keys of words that did not come', async () => {
  const page = await openPage(browser, '/connexion');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.body.append('RNCP28245 · certification.access.STUDENT');
  });
  const left = await frenchLeft(page, new Set());
  expect(left).toContain('Se connecter');
  expect(left).toContain('Apparence : Celle du système');
  expect(left).toContain('RNCP28245 · certification.access.STUDENT');
  await page.context().close();
});
