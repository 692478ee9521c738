import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real server, without a slash at the end. */
    readonly baseUrl: string;
    /** Folder of the server's embedded database, for the importer. */
    readonly dataDir: string;
    /** The real fiches were found and imported. */
    readonly realData: boolean;
  }
}

/** The Chromium of the npm package where it runs (Linux), Playwright's own elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch();
  const args = ['--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'];
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}

/** A page, with the errors it wrote so far. */
export type WatchedPage = Page & { readonly faults: readonly string[] };

/** An empty page of a fresh visitor, in French, at a desk. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: inject('baseUrl'),
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return Object.assign(page, { faults });
}

/** The same, opened at an address. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await newPage(browser, options);
  await page.goto(path);
  return page;
}

/** Scrolls to the end and back, so that what loads when seen is there. */
export async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y);
      // One frame to lay out, one in which what came into view is told.
      for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules that look at colours; the others find the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

async function run(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  // Once per document: to read it takes as long as to run it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(runOnly)} })`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help} in ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

/** What axe finds against WCAG 2.2 AA, one line each; empty is what we want. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  return run(page, TAGS);
}

/** Changes the theme of a page that follows the system, and waits until its colours have changed. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((scheme) => document.documentElement.dataset.scheme === scheme, colorScheme);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** What axe finds in the light and then in the dark, on the one page; the page is light again at the end. */
export async function axeInBothThemes(page: Page): Promise<readonly string[]> {
  await turn(page, 'light');
  const found = await axeFindings(page);
  await turn(page, 'dark');
  const inTheDark = await run(page, OF_COLOURS);
  await turn(page, 'light');
  return [...found, ...inTheDark.map((line) => `in the dark, ${line}`)];
}

/** At each width, in both themes: axe finds nothing and nothing is too wide. The page has the first width again at the end. */
export async function expectSound(page: Page, widths: readonly [number, ...number[]]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const place = `${page.url()} at ${width}`;
    expect([place, ...(await axeInBothThemes(page))]).toEqual([place]);
    await expectNoSidewaysScroll(page);
  }
  if (widths.length > 1) await page.setViewportSize({ width: widths[0], height: 900 });
}
