import type { frDirectoryRefusals } from './fr-directory-refusals.ts';
import type { Widened } from './words.ts';

/** English words of the refusals of the directory. */
export const enDirectoryRefusals: Widened<typeof frDirectoryRefusals> = {
  form: {
    wrong: {
      SIRET_INVALID: 'write the 14 digits of the SIRET; one is wrong or missing',
      IDCC_INVALID: 'write the four digits of the IDCC, like 3248',
      NOT_AN_ID: 'choose from the list',
      NOT_A_PHONE: 'write a number, like 06 12 34 56 78',
      UNREADABLE: 'holds unreadable signs: type it again',
      UNKNOWN_DEPARTMENT: 'choose departments from the list',
      TOO_MANY: 'too many choices',
      ENDS_BEFORE_IT_BEGINS: 'must be the first day or later',
      NOT_FOR_THIS_KIND: 'an organisation of this kind has none: leave it empty',
      WRONG_KIND: 'this organisation is not of the right kind: choose another',
      WRONG_COLLEGE: 'must be the side of the organisation that gives the mandate',
      NOT_FOUND: 'choose from the list: this does not exist or is not open to you',
    },
  },
  refusal: {
    NOTHING_TO_CHANGE: 'Nothing is different from what is kept. Change something, or cancel.',
    SIRET_TAKEN: 'Another organisation of this kind has this SIRET. Look for it in the list.',
    NAME_TAKEN: 'Another organisation of this kind, without a SIRET either, has this name. Look for it in the list.',
    PARENT_CYCLE: 'It would be part of itself. Choose another organisation it is part of.',
    WRONG_KIND: 'Organisations of this kind have no such thing ($t(organisationKind.{{kind}})).',
    ORGANISATION_CLOSED:
      'The organisation has been closed since {{closedOn, day}}. Choose a period that ends by that day, or open it again.',
    STILL_IN_USE:
      'It is still used after that day. End this first — mandates: {{mandates}}, representativities: {{representativities}}, organisations that are part of it: {{organisations}}.',
    REPRESENTATIVITY_OVERLAPS:
      'It is representative of this branch already during a part of that period. End the other period, or change the days.',
    AFFILIATION_OVERLAPS:
      'They belong to this organisation already during a part of that period. Change the days, or end the other tie.',
    MANDATE_OVERLAPS:
      'They hold this mandate already during a part of that period. End the other mandate, or change the days.',
    ALREADY_ENDED: 'It ends on {{to, day}} already. Choose an earlier day, or cancel.',
    PERSON_ERASED: 'What was kept about this person was erased: nothing of it can be changed any more.',
    PERSON_STILL_ACTING: 'This person still acts: end their mandates, ties and roles first.',
    PREVIEW_STALE:
      'The directory changed since the preview, or this is no longer the same file. Nothing was imported: read the new preview.',
    IMPORT_HAS_PROBLEMS: 'The file still has problems. Nothing was imported: mend them, then go on.',
    FILE_TOO_LARGE: 'The file is too large (at most {{bytes, number}} bytes). Cut it into several.',
  },
};
