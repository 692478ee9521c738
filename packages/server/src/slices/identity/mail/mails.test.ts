import { ROLES } from '@delibere/shared';
import { describe, expect, test } from 'vitest';
import { type MailLanguage, renderMail } from '../../../kernel/mail/index.ts';
import {
  type IdentityMail,
  invitation,
  newSignIn,
  passwordChanged,
  passwordReset,
  roleChanged,
  signInLink,
} from './index.ts';
import { ROLE_WORDS } from './role-words.ts';

const URL_WITH_SECRET = 'https://jury.example/connexion?token=s3cret-t0ken';
const PLAIN_URL = 'https://jury.example/mon-compte';
const expiresAt = new Date('2026-03-03T13:30:00Z');
const at = new Date('2026-07-01T05:05:00Z');
const UNTIL = {
  fr: 'mardi 3\u00a0mars 2026 à 14\u00a0h\u00a030 (heure de Paris)',
  en: 'Tuesday 3 March 2026 at 14:30 (Paris time)',
};
const AT = {
  fr: 'mercredi 1er\u00a0juillet 2026 à 07\u00a0h\u00a005 (heure de Paris)',
  en: 'Wednesday 1 July 2026 at 07:05 (Paris time)',
};

interface Row {
  readonly make: (language: MailLanguage, name: string) => IdentityMail;
  readonly url: string;
  /** What it must say. */
  readonly says: Readonly<Record<MailLanguage, string>>;
}

const MAILS: Readonly<Record<IdentityMail['kind'], Row>> = {
  SIGN_IN_LINK: {
    make: (language, name) => signInLink({ language, name, url: URL_WITH_SECRET, expiresAt }),
    url: URL_WITH_SECRET,
    says: UNTIL,
  },
  PASSWORD_RESET: {
    make: (language, name) => passwordReset({ language, name, url: URL_WITH_SECRET, expiresAt }),
    url: URL_WITH_SECRET,
    says: UNTIL,
  },
  INVITATION: {
    make: (language, name) =>
      invitation({ language, name, role: 'DELEGATION_LEAD', organisation: name, url: URL_WITH_SECRET, expiresAt }),
    url: URL_WITH_SECRET,
    says: UNTIL,
  },
  NEW_SIGN_IN: {
    make: (language, name) => newSignIn({ language, name, at, device: 'Firefox, Windows', accountUrl: PLAIN_URL }),
    url: PLAIN_URL,
    says: AT,
  },
  ROLE_CHANGED: {
    make: (language, name) =>
      roleChanged({ language, name, change: 'GRANTED', role: 'AUDITOR', scope: name, accountUrl: PLAIN_URL }),
    url: PLAIN_URL,
    says: { fr: 'auditeur', en: 'auditor' },
  },
  PASSWORD_CHANGED: {
    make: (language, name) => passwordChanged({ language, name, at, resetUrl: PLAIN_URL }),
    url: PLAIN_URL,
    says: AT,
  },
};

const TABLE = Object.entries(MAILS).flatMap(([kind, row]) =>
  (['fr', 'en'] as const).map((language) => ({ kind, language, ...row })),
);

describe.each(TABLE)('$kind in $language', ({ kind, language, make, url, says }) => {
  const mail = make(language, 'Marie Dupont');
  const { subject, text, html, link } = renderMail(mail.text, language);

  test('has a subject and both bodies, in its language', () => {
    expect(mail.kind).toBe(kind);
    expect(subject).not.toBe('');
    expect(text).toContain(language === 'fr' ? 'Bonjour Marie Dupont,' : 'Hello Marie Dupont,');
    expect(html).toContain(`<html lang="${language}">`);
    expect(subject).not.toBe(renderMail(make(language === 'fr' ? 'en' : 'fr', 'M').text, 'en').subject);
  });

  test('holds its link, and the secret nowhere else', () => {
    expect(link).toBe(url);
    expect(html).toContain(`href="${url}"`);
    expect(subject + text.replaceAll(url, '') + html.replaceAll(url, '')).not.toMatch(/token|s3cret/);
  });

  test('says when: the end of a link that has one, the instant of what happened', () => {
    expect(text).toContain(says[language]);
    expect(html).toContain(says[language]);
    expect(mail.expiresAt).toEqual(url === URL_WITH_SECRET ? expiresAt : undefined);
  });

  test('a name cannot add a paragraph, markup or a header to it', () => {
    const hostile = renderMail(make(language, '<b>M</b>\r\nBcc: x@y.example\n\nhttps').text, language);
    expect(hostile.html).not.toContain('<b>');
    expect(hostile.text.split('\n\n')).toHaveLength(text.split('\n\n').length);
    expect(hostile.subject).toBe(subject);
  });
});

test('in French no sentence breaks before its last mark', () => {
  for (const { make } of TABLE) {
    const { text } = renderMail(make('fr', 'M').text, 'fr');
    expect(text).not.toMatch(/ [;:!?»]|« |[^\s] ?'/);
  }
});

test('a name that would tell that there is an account is left out', () => {
  const { text } = signInLink({ language: 'fr', name: null, url: URL_WITH_SECRET, expiresAt });
  expect(text.greeting).toBe('Bonjour,');
});

test('every role has a name in both languages, and a change says which way it went', () => {
  for (const role of ROLES)
    for (const language of ['fr', 'en'] as const) {
      const both = (['GRANTED', 'REVOKED'] as const).map(
        (change) => roleChanged({ language, name: null, change, role, scope: null, accountUrl: PLAIN_URL }).text,
      );
      expect(both[0]?.subject).not.toBe(both[1]?.subject);
      for (const text of both) expect(text.paragraphs[0]).toContain(`${ROLE_WORDS[role][language]}.`);
    }
});
