import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../testkit/hostile-texts.ts';
import type { MailText } from './mail-text.ts';
import { renderMail } from './render.ts';

const MAIL: MailText = {
  subject: 'Bienvenue : votre accès',
  greeting: 'Bonjour Marie,',
  paragraphs: ['Premier paragraphe.', 'Second ; « cité » !'],
  action: { label: 'Ouvrir', url: 'https://jury.example/a?b=1&c=2' },
  footer: 'Pourquoi ce message ?',
};

/** The words a reader of the HTML sees, in order. */
function wordsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  const seen = body.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');
  return split(seen);
}
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

test('both forms of a mail, laid out', () => {
  const { subject, text, html, link } = renderMail(MAIL, 'fr');
  expect(subject).toBe('Bienvenue\u00a0: votre accès');
  expect(link).toBe('https://jury.example/a?b=1&c=2');
  expect(text).toBe(
    [
      'Bonjour Marie,',
      'Premier paragraphe.',
      'Second\u00a0; «\u00a0cité\u00a0»\u00a0!',
      'Ouvrir\nhttps://jury.example/a?b=1&c=2',
      '--\nPourquoi ce message\u00a0?\n',
    ].join('\n\n'),
  );
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(html).toContain('<p class="action"><a href="https://jury.example/a?b=1&amp;c=2">Ouvrir</a></p>');
  expect(html).not.toMatch(/<script|<img|style="|https?:\/\/(?!jury\.example)/);
});

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS), fc.constant('<b>&"\'</b>'));

test('whatever names say, the two forms say the same, in as many paragraphs, with one link', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      fc.constantFrom('fr' as const, 'en' as const),
      (one, two, three, language) => {
        const mail = { ...MAIL, greeting: `Bonjour ${one},`, paragraphs: [`De ${two}.`], footer: `Par ${three}.` };
        const { text, html } = renderMail(mail, language);
        expect(text.split('\n\n')).toHaveLength(4);
        expect(text).not.toMatch(/[\u2028\u2029\u202a-\u202e\u2066-\u2069\r\0]/);
        expect(html.match(/<[a-z!]+/gi)).toEqual(
          renderMail({ ...MAIL, paragraphs: ['x'] }, language).html.match(/<[a-z!]+/gi),
        );
        expect(wordsOf(html)).toEqual(split(text).filter((word) => word !== '--'));
      },
    ),
  );
});

test.each(['a\nBcc: x@y.example', 'a\r\nb', 'a\0b', 'a\u2028b'])(
  'a subject of several lines is refused: %j',
  (subject) => {
    expect(() => renderMail({ ...MAIL, subject }, 'fr')).toThrow('The subject of a mail is one line');
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', '/connexion', 'ftp://x.example'])(
  'an action leads to http(s): %s is refused',
  (url) => {
    expect(() => renderMail({ ...MAIL, action: { label: 'x', url } }, 'fr')).toThrow('leads to http(s)');
  },
);

test('a very long subject is cut, a mail without action has no link', () => {
  const { action: _, ...rest } = MAIL;
  const { subject, link, text } = renderMail({ ...rest, subject: 'x'.repeat(500) }, 'en');
  expect(subject).toHaveLength(200);
  expect(link).toBeNull();
  expect(text).not.toContain('http');
});
