import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type ServerProcess, startServer } from '../../server/testkit/server-process.ts';
import { asked, wrote } from './api.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser } from './browser.ts';
import { drawSignature, type Held, openAsHolder, sessionBetween } from './juror.ts';
import { arrive, type SecretJury, secretJury } from './secret-jury.ts';
import { openAs } from './sign-in-as.ts';

type Shown = Page & { readonly faults: readonly string[] };

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const SOON = { timeout: 15_000 } as const;
const DESK = { viewport: { width: 1440, height: 900 } } as const;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

/** Whoever a page is signed in as, where they sit in a session. */
async function personOf({ request }: Page, held: Held): Promise<string> {
  const query = 'query ($id: ID!) { jurySession(id: $id) { viewerSeat { id } } }';
  const { jurySession } = await asked<{ readonly jurySession: { readonly viewerSeat: { readonly id: string } } }>(
    request,
    query,
    { id: held.id },
  );
  return held.seats.find(({ id }) => id === jurySession.viewerSeat.id)?.person.id ?? '';
}

let browser: Browser;
let folder: string;
let server: ServerProcess;
let jury: SecretJury;
let centre: Shown;
let president: Shown;
let member: Shown;
let employer: Shown;
// A server of its own: the session of today gives way to one under other rules.
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'delibere-secret-'));
  const port = await freePort();
  server = startServer({ PORT: String(port), DATA_DIR: folder });
  await server.ready();
  const baseURL = `http://localhost:${port}`;
  centre = await openAs(browser, 'EXAM_CENTRE_MANAGER', '/certifications', { baseURL, ...DESK });
  const held = await sessionBetween(centre, today, today);
  president = await openAs(browser, 'DELEGATION_MEMBER', '/certifications', { baseURL, ...DESK });
  member = await openAs(browser, 'DELEGATION_LEAD', '/certifications', { baseURL, ...PHONE });
  const people = { president: await personOf(president, held), member: await personOf(member, held) };
  jury = await secretJury(browser, baseURL, held, people);
  employer = await openAsHolder(browser, jury.employer, '/certifications', { baseURL, ...PHONE });
  await arrive(president.request, jury.id, jury.president.id);
  await arrive(member.request, jury.id, jury.member.id);
  await arrive(employer.request, jury.id, jury.employer.id);
});
afterAll(async () => {
  await browser.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const inDialog = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });
const verdict = (page: Page, reason: string) => page.locator(`[data-verdict=${reason}]`).first();
const own = (page: Page) => page.getByRole('group', { name: 'Votre vote' });
const nameOf = ({ person }: SecretJury['employer']): string =>
  `${person.familyName.toUpperCase()} ${person.givenNames}`;
const forOther = (page: Page) => page.getByRole('group', { name: /^Vote de .*, que vous représentez$/ });
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

/** A ballot is asked on the case at hand, and everybody sees it. */
async function ballot(by: Page, again = false): Promise<void> {
  await button(by, again ? 'Refaire un scrutin' : 'Demander un scrutin').click();
  await inDialog(by, 'Ouvrir le scrutin').click();
  for (const page of [president, member, employer]) await page.locator('[data-ballot]').waitFor();
}

type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

async function vote(page: Page, choice: Choice, group = own(page)): Promise<void> {
  await group.locator(`[data-choice=${choice}]`).click();
}

async function voted(count: number, of: number): Promise<void> {
  await president.getByText(`${count} ont voté sur ${of}`).waitFor();
}

async function closed(reason: string): Promise<void> {
  await button(president, 'Clore le scrutin').click();
  await inDialog(president, 'Clore le scrutin').click();
  for (const page of [president, member, employer, centre]) await verdict(page, reason).waitFor();
}

/** What was voted goes to the minutes. */
async function decided(): Promise<void> {
  await settled(async () => {
    await button(president, /^Enregistrer : /).click();
    await inDialog(president, 'Enregistrer la décision').click();
  });
}

/** The next case comes to everybody. */
async function settled(settle: () => Promise<void>): Promise<void> {
  const before = await president.locator('[data-shown]').getAttribute('data-shown');
  await settle();
  for (const page of [president, member, employer]) {
    await page.locator(`[data-shown]:not([data-shown="${before}"])`).waitFor();
  }
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');

test('the centre notes that an employer who cannot come gives a proxy to another, and the sitting opens with their voice', async () => {
  await centre.goto(`/jurys/${jury.id}`);
  await button(centre, `Actions pour ${nameOf(jury.represented)}`).click();
  await centre.getByRole('menuitem', { name: `Donner pouvoir à ${nameOf(jury.employer)}` }).click();
  const given = `En cas d’absence, ${nameOf(jury.employer)} vote à sa place.`;
  await centre.locator(`[data-seat="${jury.represented.id}"]`).getByText(given).waitFor();
  await shot(centre, 'proxy');
  await wrote(president.request, 'takeSessionStep', { sessionId: jury.id, action: 'OPEN' });
  for (const page of [centre, president, member, employer]) {
    await page.goto(jury.path);
    await page.locator('[data-live=LIVE]').waitFor();
  }
  await president.getByText('Voir qui est là').click();
  await president.getByText(`Représenté par ${nameOf(jury.employer)}`).waitFor();
  await president.getByText('Voir qui est là').click();
});

test('a secret ballot: everybody votes, one of them for an absent one as well, and nobody learns who voted what', async () => {
  await ballot(member);
  await expect.poll(() => focused(member), SOON).not.toBe('BODY');
  await employer.getByText('Vote secret').first().waitFor();
  await vote(employer, 'FOR');
  await own(employer).locator('..').locator('[data-vote=SECRET_KEPT]').waitFor();
  await vote(employer, 'AGAINST', forOther(employer));
  await voted(2, 4);
  expect(await employer.locator('[data-choice][aria-pressed]').count()).toBe(0);
  await shot(employer, 'secret-employer');
  expect((await axeFindings(employer)).join('\n')).toBe('');
  await expectNoSidewaysScroll(employer);
  await vote(member, 'FOR');
  await vote(president, 'FOR');
  await voted(4, 4);
  await shot(president, 'secret-president');
  await closed('MAJORITY');
  for (const page of [president, member, employer, centre]) {
    expect(await page.getByText('Qui a voté quoi').count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Par côté' }).count()).toBe(0);
  }
  await shot(president, 'secret-verdict');
  await shot(member, 'secret-verdict-phone');
  expect((await axeFindings(president)).join('\n')).toBe('');
  const { jurySession } = await asked<{ readonly jurySession: object }>(
    president.request,
    `query ($id: ID!) { jurySession(id: $id) { cases(first: 1) { edges { node { ballots {
      voted viewerChoice votes { seat choice } verdict { colleges { for } } } } } } } }`,
    { id: jury.id },
  );
  const told = { viewerChoice: null, votes: null, verdict: { colleges: null } };
  expect(jurySession).toMatchObject({ cases: { edges: [{ node: { ballots: [told] } }] } });
  await decided();
});

test('[F26] a tie is decided by the vote of who presides, and only that vote is told', async () => {
  await ballot(president);
  await vote(employer, 'AGAINST');
  await vote(employer, 'AGAINST', forOther(employer));
  await vote(member, 'FOR');
  await vote(president, 'FOR');
  await voted(4, 4);
  await closed('CASTING_VOTE');
  for (const page of [president, member]) {
    const said = await verdict(page, 'CASTING_VOTE').innerText();
    expect(said).toContain(`la voix prépondérante de ${nameOf(jury.president)}, qui préside, est pour`);
    expect(said).not.toContain(nameOf(jury.employer));
  }
  await shot(member, 'tie-phone');
  await decided();
});

test('[F26] who presides abstains on a tie: nothing is decided, and the ballot is run again without a member who is recused', async () => {
  await ballot(member);
  await vote(employer, 'AGAINST');
  await vote(employer, 'ABSTAIN', forOther(employer));
  await vote(member, 'FOR');
  await vote(president, 'ABSTAIN');
  await voted(4, 4);
  await closed('TIE');
  await president.getByText('Rien n’est décidé').waitFor();
  await shot(president, 'tie-abstained');

  await button(president, 'Noter une récusation').click();
  const dialog = president.getByRole('dialog');
  await dialog.getByLabel('Membre').selectOption({ label: nameOf(jury.member) });
  await dialog.getByLabel('Pourquoi').fill('A formé le candidat');
  await shot(president, 'recuse');
  expect((await axeFindings(president)).join('\n')).toBe('');
  await inDialog(president, 'Noter la récusation').click();
  await member.getByText('A formé le candidat').waitFor();
  await expect.poll(() => focused(president), SOON).not.toBe('BODY');

  await ballot(president, true);
  await member.getByText('Vous ne prenez pas part à ce dossier.').waitFor();
  expect(await member.locator('[data-choice]').count()).toBe(0);
  await shot(member, 'recused-phone');
  await president.getByText('Votre voix compte pour 2').waitFor();
  await vote(employer, 'FOR');
  await vote(employer, 'FOR', forOther(employer));
  await vote(president, 'AGAINST');
  await voted(3, 3);
  // Two employers weigh as much as the one union member that is left.
  await closed('CASTING_VOTE');
  const said = await verdict(president, 'CASTING_VOTE').innerText();
  expect(said).toContain('est contre');
  expect(said).toContain('Voix égalisées');
  await shot(president, 'recused-verdict');
  await settled(async () => {
    await button(president, 'Reporter le dossier').click();
    await president.getByRole('dialog').getByLabel('Pourquoi').fill('Le jury veut entendre le tuteur');
    await inDialog(president, 'Reporter le dossier').click();
  });
});

test('somebody comes late and another leaves: voices follow at once, and a departure is undone by signing again', async () => {
  await president.getByText('Voir qui est là').click();
  await centre.getByText('Voir qui est là').click();
  await button(centre, `Faire signer ${nameOf(jury.late)} ici`).click();
  await drawSignature(centre);
  await inDialog(centre, 'J’émarge').click();
  await president.locator(`[data-seat="${jury.late.id}"]`).getByText('Là depuis').waitFor();
  await member.getByText('Voir qui est là').click();
  await button(member, 'Je pars').click();
  await shot(member, 'leave-phone');
  await inDialog(member, 'Je pars').click();
  await president.locator(`[data-seat="${jury.member.id}"]`).getByText('Parti à').waitFor();
  await shot(president, 'room');
  await ballot(employer);
  expect(await member.locator('[data-choice]').count()).toBe(0);
  await voted(0, 4);
  await shot(member, 'left-phone');
  expect((await axeFindings(member)).join('\n')).toBe('');
  await button(member, 'Émarger').click();
  await drawSignature(member);
  await button(member, 'J’émarge').click();
  await member.getByText('Vous avez émargé à').or(member.getByText('Là depuis')).first().waitFor();
});

test('who votes while the connection is cut is told that it is not kept, rejoins, and has voted once', async () => {
  await employer.context().setOffline(true);
  await vote(employer, 'FOR');
  await employer.locator('[data-vote=SENDING]').waitFor();
  await employer.locator('[data-live=REJOINING]').waitFor({ timeout: 60_000 });
  await employer.locator('[data-vote=FAILED]').waitFor({ timeout: 60_000 });
  await shot(employer, 'offline-vote');
  expect((await axeFindings(employer)).join('\n')).toBe('');
  await employer.context().setOffline(false);
  await employer.locator('[data-live=LIVE]').waitFor({ timeout: 60_000 });
  // The answer to the next one is lost on its way back: it is sent again under its key.
  let lost = 0;
  await employer.route(/graphql/, async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('CastVote')) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await vote(employer, 'FOR');
  await own(employer).locator('..').locator('[data-vote=SECRET_KEPT]').waitFor();
  expect(lost).toBe(1);
  await voted(1, 4);
  await vote(president, 'FOR');
  await voted(2, 4);
  await button(president, 'Clore le scrutin').click();
  await president.getByRole('dialog').getByText('2 personnes n’ont pas encore voté').waitFor();
  await inDialog(president, 'Clore le scrutin').click();
  await verdict(president, 'MAJORITY').waitFor();
  await shot(president, 'offline-verdict');
  for (const page of [centre, president, member]) expect(page.faults).toEqual([]);
}, 150_000);
