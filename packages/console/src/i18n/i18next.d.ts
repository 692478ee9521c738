import type { fr } from './fr.ts';
import type { PartWords } from './parts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr & PartWords };
  }
}
