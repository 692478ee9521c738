import type { Page } from 'playwright-core';
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';
import { PARTS } from '../src/i18n/parts.ts';

interface Branch {
  readonly [key: string]: string | Branch;
}

function leaves(words: Branch, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

const files: readonly (readonly [Branch, Branch])[] = [
  [fr, en],
  ...(await Promise.all(Object.values(PARTS).map(async (part) => [await part.fr(), await part.en()] as const))),
];
const english = new Map(files.flatMap(([, words]) => leaves(words)));
/** What a phrase looks like whose words did not come with the page: its key. */
const KEY = new RegExp(
  String.raw`(?<![\w.])(?:${[...new Set(files.flatMap(([words]) => Object.keys(words)))].join('|')})(?:\.\w+)+(?![\w.])`,
  'u',
);

const BLANKS = /\{\{[^}]*\}\}|<\/?\w+\/?>/;
/** One word beside a blank could be of either language. */
const saysSomething = (phrase: string): boolean =>
  (BLANKS.test(phrase) ? /\p{L}{2}.*\s.*\p{L}{2}/u : /\p{L}{3}/u).test(phrase.split(BLANKS).join(' '));

/** What phrases look like on a page, their blanks filled. */
function anyOf(phrases: readonly string[]): RegExp {
  const patterns = phrases.filter(saysSomething).map((phrase) =>
    phrase
      .split(BLANKS)
      .map((said) => said.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.+')
      .trim(),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`, 'su');
}

const FRENCH = anyOf(
  files
    .flatMap(([words]) => leaves(words))
    .filter(([key, phrase]) => english.get(key) !== phrase)
    .map(([, phrase]) => phrase),
);
const ENGLISH = anyOf([...english.values()]);
const PLAIN_ENGLISH = new Set(english.values());

/** What no English sentence has: it tells a phrase that was put together, or that no file of words holds. */
const GIVEAWAYS = new RegExp(
  [
    String.raw`(?<![\p{L}-])(?:le|[Ll]es|des|[Uu]ne|du|aux|est|sont|pour|avec|dans|sur|[Vv]otre|[Vv]ous|ne|pas|et|où|été)(?![\p{L}-])`,
    '(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    String.raw`(?<![\p{L}-])(?:[LlDdNnJj]|[Qq]u)’\p{L}`,
    '[«»]| [:;?!]',
  ].join('|'),
  'u',
);

const isSuspect = (text: string): boolean => GIVEAWAYS.test(text) || KEY.test(text);

/** Names and what people wrote: all that the server said so far, which a page shows as it is. */
export function watchData(page: Page): ReadonlySet<string> {
  const said = new Set<string>();
  const keep = (value: unknown): void => {
    if (typeof value === 'string') said.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(keep);
  };
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('json')) void response.json().then(keep, () => undefined);
  });
  return said;
}

/** What is read and read out on a page, outside of what is marked as French. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isFrench = (element: Element): boolean =>
      element.closest('[lang]')?.getAttribute('lang')?.startsWith('fr') ?? false;
    const said = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !isFrench(parent) && !parent.closest('script, style, noscript')) said.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isFrench(element)) said.push(element.getAttribute(name) ?? '');
    return said;
  });
}

/** Phrases that a page in English says in French or by their keys, beside the data it was given. */
export async function frenchLeft(page: Page, data: ReadonlySet<string>): Promise<readonly string[]> {
  const known = [...data].filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
  return (await wordsOf(page))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => {
      if (PLAIN_ENGLISH.has(text)) return false;
      if (FRENCH.test(text) && !ENGLISH.test(text)) return true;
      if (!isSuspect(text)) return false;
      const rest = known.reduce((left, name) => left.replaceAll(name, '#'), text);
      return isSuspect(rest);
    });
}
