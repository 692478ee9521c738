import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fr } from './fr.ts';

export type Language = 'fr' | 'en';

const STORAGE_KEY = 'delibere.language';

function preferred(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === 'fr' || stored === 'en') return stored;
  return navigator.languages.some((tag) => tag.startsWith('fr')) || !navigator.language.startsWith('en') ? 'fr' : 'en';
}

/** Switches the words, remembers the choice and tells the page's language to assistive technology. */
export async function setLanguage(words: i18n, language: Language): Promise<void> {
  if (language === 'en' && !words.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts');
    words.addResourceBundle('en', 'translation', en);
  }
  await words.changeLanguage(language);
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}

/** Words ready to use: French bundled, English fetched when it is chosen. */
export async function createWords(): Promise<i18n> {
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: { translation: fr } },
    interpolation: { escapeValue: false },
  });
  const language = preferred();
  document.documentElement.lang = language;
  if (language !== 'fr') await setLanguage(words, language);
  return words;
}
