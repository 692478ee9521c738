import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { dateInWords } from './dates.ts';
import { fr } from './fr.ts';
import { PARTS, type Part } from './parts.ts';

export type Language = 'fr' | 'en';

const STORAGE_KEY = 'delibere.language';
const NAMESPACE = 'translation';

const words = createInstance();
const parts = new Set<Part>();

function preferred(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === 'fr' || stored === 'en') return stored;
  return navigator.languages.some((tag) => tag.startsWith('fr')) || !navigator.language.startsWith('en') ? 'fr' : 'en';
}

async function addPart(part: Part, language: Language): Promise<void> {
  words.addResourceBundle(language, NAMESPACE, await PARTS[part][language](), true);
}

/** Brings words that are not in the first load, in the language of the page; French stands in for what has no English. */
export async function loadWords(...wanted: readonly Part[]): Promise<void> {
  const missing = wanted.filter((part) => !parts.has(part));
  await Promise.all(missing.map((part) => addPart(part, 'fr')));
  if (words.language === 'en') await Promise.all(missing.map((part) => addPart(part, 'en')));
  for (const part of missing) parts.add(part);
}

/** Switches the words, remembers the choice and tells the page's language to assistive technology. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en') {
    const { en } = await import('./en.ts');
    words.addResourceBundle('en', NAMESPACE, en, true);
    await Promise.all([...parts].map((part) => addPart(part, 'en')));
  }
  await words.changeLanguage(language);
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}

/** Words ready to use: French bundled, English fetched when it is chosen. */
export async function createWords(): Promise<i18n> {
  await words.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: { [NAMESPACE]: fr } },
    interpolation: { escapeValue: false },
  });
  words.services.formatter?.add('day', (date, language) => dateInWords(String(date), language ?? 'fr'));
  const language = preferred();
  document.documentElement.lang = language;
  if (language !== 'fr') await setLanguage(language);
  return words;
}
