import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BASE = 'http://localhost:4793';
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'],
});
async function ctx(o) {
  const c = await browser.newContext({ baseURL: BASE, locale: 'fr-FR', reducedMotion: 'reduce', ...o });
  const r = await c.request.post('/api/demo/sign-in', { data: { role: 'ADMINISTRATOR' } });
  if (!r.ok()) throw new Error(await r.text());
  c.setDefaultTimeout(20000);
  return c;
}
const seed = await ctx({});
async function ask(query, variables) {
  const r = await (await seed.request.post('/graphql', { data: { query, variables } })).json();
  if (r.errors) console.log(JSON.stringify(r.errors).slice(0, 300));
  return r.data;
}
if (process.argv[2] === 'seed') {
  const names = [
    'Fédération de la métallurgie et des industries électriques, électroniques et connexes de Bourgogne-Franche-Comté',
    'FO Métaux',
    'CFDT FGMM',
  ];
  for (const name of names) {
    const d = await ask(
      'mutation($input: CreateOrganisationInput!){createOrganisation(input:$input){... on OrganisationWritten{id} ... on Refused{code}}}',
      { input: { kind: 'UNION', name } },
    );
    const id = d?.createOrganisation?.id;
    if (!id) continue;
    for (let i = 0; i < 25; i++) {
      const e = await ask(
        'mutation($input: SendInvitationInput!){sendInvitation(input:$input){... on InvitationChanged{invitation{id}} ... on Refused{code}}}',
        {
          input: {
            email: `delegue.${i}.${id.slice(0, 4)}@syndicat-de-la-metallurgie.example`,
            role: i % 5 ? 'DELEGATION_MEMBER' : 'DELEGATION_LEAD',
            scopeKind: 'ORGANISATION',
            scopeId: id,
            from: '2026-11-26',
            to: i % 3 ? null : '2028-06-30',
            language: 'FR',
          },
        },
      );
      if (i === 3)
        await ask('mutation($input: RevokeInvitationInput!){revokeInvitation(input:$input){__typename}}', {
          input: { id: e.sendInvitation.invitation.id, reason: 'Adresse d’un ancien délégué' },
        });
    }
  }
}
const { accounts } = await ask('{ accounts(first: 100) { nodes { id name grants { id } } } }');
const target = accounts.nodes.find(({ name }) => /Dominique/.test(name)) ?? accounts.nodes[0];
const pages = {
  accounts: '/acces',
  account: `/acces/comptes/${target.id}`,
  invitations: '/acces/invitations',
  invite: '/acces/inviter',
  keys: '/acces/cles',
  missing: '/acces/comptes/x',
};
for (const [size, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  tiny: { width: 320, height: 700 },
})) {
  for (const scheme of ['light', 'dark']) {
    if (size === 'tiny' && scheme === 'dark') continue;
    const c = await ctx({ viewport, colorScheme: scheme });
    const page = await c.newPage();
    page.on('console', (m) => m.type() === 'error' && console.log('ERR', m.text().slice(0, 200)));
    page.on('pageerror', (e) => console.log('PAGEERR', e.message));
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      const [w, cw] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      if (w > cw) console.log('SIDEWAYS', name, size, w, cw);
      await page.evaluate(axe);
      const r = await page.evaluate(`axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })`);
      for (const v of r.violations)
        console.log(
          'AXE',
          name,
          size,
          scheme,
          v.id,
          v.nodes[0].html.slice(0, 160),
          v.nodes[0].failureSummary?.slice(0, 200),
        );
      await page.screenshot({
        path: `/tmp/shots/${name}-${size}-${scheme}.png`,
        fullPage: size !== 'wide' && name === 'invite',
      });
    }
    await c.close();
  }
}
await browser.close();
