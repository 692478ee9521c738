import type { MailLanguage } from '../../../kernel/mail/index.ts';

/** What every mail about a session says of it. */
export interface MailedSession {
  readonly id: string;
  readonly reference: string;
  readonly sessionOn: string;
  /** "09:00", in Paris. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl: string | null;
  readonly centre: string;
  readonly certifications: readonly { readonly code: string; readonly title: string }[];
}

const WEEKDAY: Readonly<Record<MailLanguage, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
};

/** "jeudi 14 janvier 2027". */
export function dayInWords(day: string, language: MailLanguage): string {
  const words = WEEKDAY[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? words.replace(/ 1 /, ' 1er ') : words;
}

/** "jeudi 14 janvier 2027, de 9 h 00 à 12 h 00". */
export function whenInWords({ sessionOn, startsAt, endsAt }: MailedSession, language: MailLanguage): string {
  const day = dayInWords(sessionOn, language);
  if (language === 'en') return `${day}, from ${startsAt} to ${endsAt} (Paris time)`;
  const hour = (time: string): string => `${Number(time.slice(0, 2))}\u00a0h\u00a0${time.slice(3)}`;
  return `${day}, de ${hour(startsAt)} à ${hour(endsAt)}`;
}

/** Where it is held, in one line. */
export function whereInWords({ place, remoteUrl }: MailedSession, language: MailLanguage): string {
  const apart = language === 'fr' ? 'à distance' : 'at a distance';
  const remote = remoteUrl === null ? null : `${apart} (${remoteUrl})`;
  return [place, remote].filter((part) => part !== null).join(language === 'fr' ? ' ou ' : ' or ');
}

/** "RNCP28245 Opérateur…", one after the other. */
export function certificationsInWords({ certifications }: MailedSession): string {
  return certifications.map(({ code, title }) => `${code} ${title}`.trim()).join(', ');
}

/** The page of a session in the console. */
export function sessionUrl(publicUrl: string, id: string): string {
  return `${publicUrl}/jurys/${id}`;
}

/** The page on which a convocation is answered: its token follows a `#`, so that no log on the way has it. */
export function convocationUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/convocation#${token}`;
}
