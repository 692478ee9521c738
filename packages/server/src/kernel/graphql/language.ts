import { registerEnum } from './register-enum.ts';

export const LanguageEnum = registerEnum('Language', 'The languages words are written in.', {
  FR: 'French.',
  EN: 'English.',
});
