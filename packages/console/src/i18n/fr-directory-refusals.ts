/** Why the directory refuses, in words by code; facts complete them. */
export const frDirectoryRefusals = {
  form: {
    wrong: {
      SIRET_INVALID: 'écrivez les 14 chiffres du SIRET ; un chiffre est faux ou manque',
      IDCC_INVALID: 'écrivez les quatre chiffres de l’IDCC, comme 3248',
      NOT_AN_ID: 'choisissez dans la liste',
      NOT_A_PHONE: 'écrivez un numéro, comme 06 12 34 56 78',
      UNREADABLE: 'contient des signes illisibles : retapez-le',
      UNKNOWN_DEPARTMENT: 'choisissez des départements de la liste',
      TOO_MANY: 'trop de choix',
      ENDS_BEFORE_IT_BEGINS: 'doit être le premier jour ou après',
      NOT_FOR_THIS_KIND: 'n’existe pas pour une organisation de cette nature : laissez vide',
      WRONG_KIND: 'cette organisation n’est pas de la bonne nature : choisissez-en une autre',
      WRONG_COLLEGE: 'doit être le collège de l’organisation qui donne le mandat',
      NOT_FOUND: 'choisissez dans la liste : ceci n’existe pas ou ne vous est pas ouvert',
    },
  },
  refusal: {
    NOTHING_TO_CHANGE: 'Rien n’est différent de ce qui est enregistré. Changez quelque chose, ou annulez.',
    SIRET_TAKEN: 'Une autre organisation de cette nature porte déjà ce SIRET. Cherchez-la dans la liste.',
    NAME_TAKEN:
      'Une autre organisation de cette nature, sans SIRET elle non plus, porte déjà ce nom. Cherchez-la dans la liste.',
    PARENT_CYCLE: 'Elle ferait partie d’elle-même. Choisissez une autre organisation dont elle fait partie.',
    WRONG_KIND: 'Ceci n’existe pas pour cette nature d’organisation ($t(organisationKind.{{kind}})).',
    ORGANISATION_CLOSED:
      'L’organisation est fermée depuis le {{closedOn, day}}. Choisissez une période qui se termine ce jour-là au plus tard, ou rouvrez-la.',
    STILL_IN_USE:
      'Elle sert encore après ce jour. Mettez-y fin d’abord — mandats : {{mandates}}, représentativités : {{representativities}}, organisations rattachées : {{organisations}}.',
    REPRESENTATIVITY_OVERLAPS:
      'Elle est déjà représentative de cette branche pendant une partie de cette période. Mettez fin à l’autre période, ou changez les dates.',
    AFFILIATION_OVERLAPS:
      'Cette personne appartient déjà à cette organisation pendant une partie de cette période. Changez les dates, ou mettez fin à l’autre rattachement.',
    MANDATE_OVERLAPS:
      'Cette personne a déjà ce mandat pendant une partie de cette période. Mettez fin à l’autre mandat, ou changez les dates.',
    ALREADY_ENDED: 'Cela se termine déjà le {{to, day}}. Choisissez un jour plus tôt, ou annulez.',
    PERSON_ERASED: 'Ce qui était conservé au sujet de cette personne a été effacé : plus rien ne peut y être changé.',
    PERSON_STILL_ACTING: 'Cette personne agit encore : mettez d’abord fin à ses mandats, rattachements et rôles.',
    PREVIEW_STALE:
      'L’annuaire a changé depuis l’aperçu, ou ce n’est plus le même fichier. Rien n’a été importé : relisez le nouvel aperçu.',
    IMPORT_HAS_PROBLEMS: 'Le fichier a encore des problèmes. Rien n’a été importé : corrigez-les, puis reprenez.',
    FILE_TOO_LARGE: 'Le fichier est trop grand (au plus {{bytes, number}} octets). Coupez-le en plusieurs.',
  },
} as const;
