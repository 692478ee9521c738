import type { MailLanguage, MailText, RenderedMail } from './mail-text.ts';

/** Breaks of lines, what cannot be seen, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const LONGEST_SUBJECT = 200;

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  'main{max-width:34em;margin:0 auto}',
  'p{margin:0 0 16px}',
  'a{color:#0f4c5c}',
  '@media (prefers-color-scheme:dark){a{color:#8fd3e0}}',
  'p.action a{display:inline-block;padding:10px 18px;border:2px solid;border-radius:6px;font-weight:600}',
  'p.address,p.footer{font-size:14px}',
  'p.footer{margin-top:32px;padding-top:16px;border-top:1px solid}',
].join('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Lays a mail out as plain text and as HTML, which say the same. Names in it cannot add a paragraph, a header, markup or
 * a link. Throws on a subject of several lines and on an action that is not http(s): bugs of the caller.
 */
export function renderMail(mail: MailText, language: MailLanguage): RenderedMail {
  const subject = subjectOf(mail.subject, language);
  const { action } = mail;
  const link = action ? linkOf(action.url) : null;
  const said = (text: string): string => typeset(oneLine(text), language);
  const head = [mail.greeting, ...mail.paragraphs].map(said);
  const footer = said(mail.footer);
  const label = action && said(action.label);
  const texts = [...head, ...(label === undefined || link === null ? [] : [`${label}\n${link}`]), `--\n${footer}`];
  const parts = [
    ...head.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(label === undefined || link === null
      ? []
      : [
          `<p class="action"><a href="${escaped(link)}">${escaped(label)}</a></p>`,
          `<p class="address">${escaped(link)}</p>`,
        ]),
    `<p class="footer">${escaped(footer)}</p>`,
  ];
  return { subject, text: `${texts.join('\n\n')}\n`, html: page(language, subject, parts), link };
}

function page(language: MailLanguage, title: string, parts: readonly string[]): string {
  return [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `</head>`,
    `<body><main>`,
    ...parts,
    `</main></body>`,
    `</html>`,
    '',
  ].join('\n');
}

function subjectOf(subject: string, language: MailLanguage): string {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)) throw new TypeError('The subject of a mail is one line');
  const line = typeset(oneLine(subject), language);
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1)}…` : line;
}

function linkOf(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new TypeError('The action of a mail leads to http(s)');
  return parsed.href;
}

function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').trim();
}

/** In French no line begins with a mark that belongs to the word before it. */
function typeset(text: string, language: MailLanguage): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[;:!?»%€])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
