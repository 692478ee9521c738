import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acted, asked, wrote } from './api.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';
import { dayAhead, type PlannedJury, plannedJury } from './juries.ts';
import { mailsAbout } from './mailbox.ts';
import { openAs } from './sign-in-as.ts';

type Shown = Page & { readonly faults: readonly string[] };

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const DESK = { viewport: { width: 1440, height: 900 } } as const;

interface Seen {
  readonly jurySession: {
    readonly reference: string;
    readonly revision: number;
    readonly seats: readonly {
      readonly id: string;
      readonly organisation: { readonly id: string; readonly shortName: string | null };
      readonly person: { readonly id: string } | null;
    }[];
  };
}

const SEEN = `query ($id: ID!) { jurySession(id: $id) { reference revision
  seats { id organisation { id shortName } person { id } } } }`;

let browser: Browser;
let jury: PlannedJury;
let reference: string;
let organiser: Shown;
let lead: Shown;
let unionSeat: string;
beforeAll(async () => {
  browser = await launchBrowser();
  jury = await plannedJury(browser, { employers: 4, unions: 4, inDays: 61, ruleSetId: 'ACCORD_2019@1' });
  organiser = await openAs(browser, 'ADMINISTRATOR', '/certifications', DESK);
  const { jurySession } = await asked<Seen>(organiser.request, SEEN, { id: jury.id });
  ({ reference } = jurySession);
  const seat = jurySession.seats.find(({ organisation }) => organisation.shortName?.includes('CFDT'));
  if (!seat) throw new Error('The union of the lead does not sit');
  unionSeat = seat.id;
  const of = { sessionId: jury.id, revision: jurySession.revision };
  const { revision } = await wrote(organiser.request, 'changeSeat', {
    ...of,
    seatId: seat.id,
    personId: null,
    voting: true,
  });
  await acted(organiser.request, 'askDesignations', { sessionId: jury.id, revision });
  lead = await openAs(browser, 'DELEGATION_LEAD', `/mes-sessions/${jury.id}`, PHONE);
  await organiser.goto(jury.path);
});
afterAll(() => browser?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const inDialog = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });
const card = (page: Page, seat: string) => page.locator(`[data-seat="${seat}"]`);
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};
const clean = async (page: Page): Promise<void> => {
  // What the bar at the top covers is no fault of its own.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(300);
  expect((await axeFindings(page)).join('\n')).toBe('');
};
const compact = (day: string): string => day.replaceAll('-', '');

/** Presses the button of a step, and the one that takes it in its dialog. */
async function step(name: string): Promise<void> {
  await button(organiser, name).first().click();
  await dialog(organiser).waitFor();
}

async function take(name: string): Promise<void> {
  await inDialog(organiser, name).click();
  await dialog(organiser).waitFor({ state: 'detached' });
}

test('the lead of a union says on a phone who sits, and whoever composes sees it at once', async () => {
  const sent = await mailsAbout(organiser.request, reference, 'DESIGNATION_REQUEST', 1);
  expect(sent[0]?.path).toContain(jury.id);
  await shot(lead, 'lead-session');
  await clean(lead);
  await button(lead, 'Désigner').click();
  await dialog(lead).getByRole('list', { name: 'Personnes mandatées' }).getByRole('checkbox').first().waitFor();
  await clean(lead);
  await shot(lead, 'lead-designate');
  const first = dialog(lead).getByRole('listitem').first();
  const name = (await first.locator('span').nth(1).textContent()) ?? '';
  await first.getByRole('checkbox').check();
  await inDialog(lead, 'Désigner 1 personne').click();
  await dialog(lead).waitFor({ state: 'detached' });
  await lead.getByText(/^Répondu le/).waitFor();
  await expectNoSidewaysScroll(lead);
  await organiser.getByText(name).first().waitFor();
  await shot(lead, 'lead-answered');
});

test('members are convened, those who did not answer are reminded, one proposes somebody else by the link of the mail', async () => {
  await button(organiser, /^Nommer .* à la présidence$/)
    .first()
    .click();
  await organiser.getByText('Préside', { exact: true }).first().waitFor();
  await step('Convoquer le jury');
  const people = await dialog(organiser)
    .getByRole('region', { name: 'Qui reçoit une convocation' })
    .getByRole('listitem')
    .count();
  await shot(organiser, 'convene');
  await take('Convoquer le jury');
  const called = await mailsAbout(organiser.request, reference, 'CONVOCATION', people);
  expect(called).toHaveLength(people);
  for (const { calendar } of called) {
    expect(calendar).toContain('METHOD:REQUEST');
    expect(calendar).toContain(`${compact(dayAhead(61))}T090000`);
  }

  await button(organiser, 'Relancer qui n’a pas répondu').click();
  await dialog(organiser).getByText('Membres convoqués qui n’ont pas répondu').waitFor();
  await clean(organiser);
  await shot(organiser, 'remind');
  await take('Envoyer les relances');
  await organiser.getByText('Relances envoyées.').waitFor();
  await button(organiser, 'Relancer qui n’a pas répondu').click();
  await inDialog(organiser, 'Envoyer les relances').click();
  await dialog(organiser).getByText('rien n’est parti').waitFor();
  await inDialog(organiser, 'Annuler').click();

  const seat = await card(organiser, unionSeat).locator('span').first().textContent();
  const given = seat?.split(' ').at(-1) ?? '';
  const mail = called.find(({ text }) => text.includes(`Bonjour ${given} `));
  if (!mail) throw new Error(`${seat} was sent no mail`);
  const phone = await openPage(browser, mail.path, PHONE);
  await button(phone, 'Je ne peux pas venir').click();
  const substitutes = phone.getByLabel('Proposer quelqu’un à votre place');
  await substitutes.selectOption({ index: 1 });
  const proposed = (await substitutes.locator('option:checked').textContent()) ?? '';
  await phone.getByLabel('Un mot pour l’organisateur').fill('En congrès ce jour-là.');
  await clean(phone);
  await shot(phone, 'propose');
  await button(phone, 'Envoyer ma réponse').click();
  await phone.getByRole('heading', { name: 'C’est noté : vous ne venez pas' }).waitFor();
  const [, family = ''] = /(\S+)$/.exec(proposed) ?? [];
  await card(organiser, unionSeat)
    .getByText(new RegExp(`^Propose.*${family}`, 'i'))
    .waitFor();
  await shot(organiser, 'proposed');
  await clean(organiser);
  const told = await mailsAbout(organiser.request, reference, 'CONVOCATION_DECLINED', 2);
  expect(told[0]?.text).toMatch(/Proposé à sa place/);

  // The one who was proposed takes the seat: they are called in turn, and the link of before leads nowhere any more.
  await button(organiser, `Actions pour ${seat}`).click();
  await organiser.getByRole('menuitem', { name: 'Remplacer par quelqu’un d’autre' }).click();
  await dialog(organiser)
    .getByRole('button', { name: new RegExp(`^Faire siéger.*${family}`, 'i') })
    .first()
    .click();
  await dialog(organiser).waitFor({ state: 'detached' });
  await mailsAbout(organiser.request, reference, 'CONVOCATION_WITHDRAWN', 1);
  await mailsAbout(organiser.request, reference, 'CONVOCATION', people + 1);
  await phone.goto('/certifications');
  await phone.goto(mail.path);
  await phone.getByRole('heading', { name: 'Cette convocation ne vaut plus' }).waitFor();
  await clean(phone);
  await shot(phone, 'over');
  await phone.context().close();
});

test('the regional committee is noted to be told, and nothing is sent for it', async () => {
  await button(organiser, 'Noter que la CPREFP est informée').first().click();
  await dialog(organiser).getByText('rien ne part d’ici').waitFor();
  await clean(organiser);
  await shot(organiser, 'tell');
  await take('Noter la date');
  await organiser.getByText(/^informée le/).waitFor();
});

test('it is put off with a reason, composed again for another day and given up: each is told, and calendars follow', async () => {
  await step('Reporter');
  await dialog(organiser).getByRole('region', { name: 'Qui est prévenu' }).getByRole('listitem').first().waitFor();
  const people = await dialog(organiser).getByRole('region', { name: 'Qui est prévenu' }).getByRole('listitem').count();
  await dialog(organiser).getByLabel('Motif').fill('Salle inondée');
  await clean(organiser);
  await shot(organiser, 'postpone');
  await take('Reporter');
  const released = await mailsAbout(organiser.request, reference, 'SESSION_POSTPONED', people);
  expect(released).toHaveLength(people);
  for (const { calendar, text } of released) {
    expect(text).toMatch(/Motif\s: Salle inondée/);
    expect(calendar).toContain('METHOD:CANCEL');
  }

  await step('Recomposer à une nouvelle date');
  await dialog(organiser).getByText('Aucun courriel ne part d’ici là').waitFor();
  await dialog(organiser).getByLabel('Date', { exact: true }).fill(dayAhead(75));
  await clean(organiser);
  await shot(organiser, 'reschedule');
  await take('Recomposer à une nouvelle date');
  await organiser.getByText('En préparation').first().waitFor();

  await step('Convoquer le jury');
  const again = await dialog(organiser)
    .getByRole('region', { name: 'Qui reçoit une convocation' })
    .getByRole('listitem')
    .count();
  await take('Convoquer le jury');
  const called = await mailsAbout(organiser.request, reference, 'CONVOCATION', people + 1 + again);
  expect(called.filter(({ calendar }) => calendar.includes(`${compact(dayAhead(75))}T090000`))).toHaveLength(again);

  await step('Annuler le jury');
  await dialog(organiser).getByLabel('Motif').fill('Plus aucun candidat');
  await shot(organiser, 'cancel');
  await take('Annuler le jury');
  const ended = await mailsAbout(organiser.request, reference, 'SESSION_CANCELLED', again);
  expect(ended[0]?.text).toMatch(/Motif\s: Plus aucun candidat/);
  expect(ended[0]?.calendar).toContain('METHOD:CANCEL');
  await organiser.getByText('Ce jury n’aura pas lieu.').waitFor();
  await shot(organiser, 'cancelled');
  expect(organiser.faults).toEqual([]);
  expect(lead.faults).toEqual([]);
});
