import type { JuryLanguage } from './fill-words.ts';
import type { RuleFault } from './rules.ts';

/** What is wrong with a rule, and what to do, in one or two sentences. */
export const RULE_FAULT_WORDS: Readonly<Record<JuryLanguage, Readonly<Record<RuleFault, string>>>> = {
  fr: {
    TEXT_MISSING: 'À remplir. Une source est un article, une clause, ou « [D] » pour un choix de votre branche.',
    DATE_INVALID: 'Ce jour n’existe pas dans le calendrier.',
    VERSION_INVALID: 'Le numéro de version est un nombre entier, à partir de 1.',
    PERIOD_ENDS_BEFORE_START: 'Le dernier jour vient avant le premier.',
    NO_CERTIFICATION: 'Nommez au moins une certification, ou dites que ces règles valent pour toutes.',
    NOT_A_COUNT: 'Écrivez un nombre entier, sans signe, qui ne soit pas démesuré.',
    BOUNDS_REVERSED: 'Le minimum dépasse le maximum.',
    BOUNDS_EMPTY: 'Le maximum est de zéro : personne ne pourrait siéger.',
    PARITY_OUT_OF_REACH:
      'Un collège doit compter plus de membres que l’autre ne peut en avoir : ils ne seront jamais à égalité. Rapprochez les nombres de membres.',
    IMBALANCE_WITHOUT_EFFECT:
      'Quand les voix sont toujours égalisées, une absence ne rompt pas la parité. Choisissez ici aussi « les voix sont égalisées ».',
    NO_VOTER_PER_UNION: 'Chaque organisation syndicale a au moins un votant, sinon son collège ne vote pas.',
    VOTERS_ABOVE_REPRESENTATIVES: 'Une organisation syndicale aurait plus de votants que de représentants.',
    QUORUM_WITHOUT_A_SIDE: 'Le quorum demande au moins un votant de chaque collège : un jury paritaire a deux côtés.',
    QUORUM_ABOVE_MEMBERS:
      'Le quorum demande plus de votants qu’il n’y aura de membres : aucune session ne s’ouvrirait.',
    TOTAL_QUORUM_BELOW_SIDES:
      'Le total demandé est inférieur à la somme des deux collèges : il n’ajoute rien. Augmentez-le ou laissez-le vide.',
    THRESHOLD_NOT_A_FRACTION:
      'Écrivez une fraction, comme 2 sur 3 : deux nombres entiers, le premier au plus égal au second, le second de 1 000 au plus.',
    THRESHOLD_NOT_ABOVE_HALF:
      'Une majorité dépasse la moitié : avec cette fraction, pour et contre pourraient l’emporter.',
    TIE_RULE_WITHOUT_EFFECT:
      'Avec une majorité qualifiée, la voix du président ne fait pas d’une moitié deux tiers. Choisissez « non adopté » en cas de partage.',
    NO_MONTHS: 'Écrivez un nombre entier de mois, de 1 à 1 200.',
    CAPABILITY_OUTLIVES_BLOCK: 'Une capacité seule serait gardée plus longtemps qu’un bloc entier.',
  },
  en: {
    TEXT_MISSING: 'To fill in. A source is an article, a clause, or “[D]” for a choice of your branch.',
    DATE_INVALID: 'There is no such day in the calendar.',
    VERSION_INVALID: 'The version is a whole number, from 1.',
    PERIOD_ENDS_BEFORE_START: 'The last day comes before the first.',
    NO_CERTIFICATION: 'Name at least one certification, or say that these rules hold for all.',
    NOT_A_COUNT: 'Write a whole number, without a sign, that is not out of proportion.',
    BOUNDS_REVERSED: 'The minimum is above the maximum.',
    BOUNDS_EMPTY: 'The maximum is zero: nobody could sit.',
    PARITY_OUT_OF_REACH:
      'One side must have more members than the other may: they will never be equal. Bring the numbers of members closer.',
    IMBALANCE_WITHOUT_EFFECT:
      'Where voices are always equalised, an absence does not break parity. Choose “voices are equalised” here as well.',
    NO_VOTER_PER_UNION: 'Every union has at least one voter, or its side does not vote.',
    VOTERS_ABOVE_REPRESENTATIVES: 'A union would have more voters than representatives.',
    QUORUM_WITHOUT_A_SIDE: 'The quorum asks for at least one voter of each side: a joint jury has two.',
    QUORUM_ABOVE_MEMBERS: 'The quorum asks for more voters than there will be members: no session could open.',
    TOTAL_QUORUM_BELOW_SIDES:
      'The total asked is below the sum of the two sides: it adds nothing. Raise it or leave it empty.',
    THRESHOLD_NOT_A_FRACTION:
      'Write a fraction, such as 2 out of 3: two whole numbers, the first no larger than the second, the second 1,000 at most.',
    THRESHOLD_NOT_ABOVE_HALF: 'A majority is above one half: with this fraction, both for and against could win.',
    TIE_RULE_WITHOUT_EFFECT:
      'Under a qualified majority, the president’s voice does not make two thirds of one half. Choose “not carried” on a tie.',
    NO_MONTHS: 'Write a whole number of months, from 1 to 1,200.',
    CAPABILITY_OUTLIVES_BLOCK: 'A single capability would be kept longer than a whole block.',
  },
};
