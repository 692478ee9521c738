/** Why something asked of a jury session is refused, in words by code; facts complete them. */
export const frJuryRefusals = {
  form: {
    wrong: {
      NOT_A_TIME: 'écrivez une heure, comme 09:00',
      NOT_AN_ADDRESS: 'écrivez une adresse complète, qui commence par https://',
      IN_THE_PAST: 'choisissez aujourd’hui ou un jour à venir',
      NO_RULES: 'aucune règle n’est en vigueur ce jour-là pour ces certifications',
      SAME_AS_PRESIDENT: 'choisissez quelqu’un d’autre que la personne qui préside',
      ORGANISATION_CLOSED: 'cette organisation est fermée ce jour-là',
      REPEATED: 'une même personne est choisie deux fois',
    },
  },
  refusal: {
    SESSION_OVERTAKEN:
      'Quelqu’un vient de modifier ce jury : rien n’a été fait. Votre saisie est toujours là ; confirmez à nouveau, ou annulez pour voir ce qui a changé.',
    WRONG_STATE: 'Ce n’est plus possible à ce stade de la session ($t(jury.state.{{state}})).',
    WRONG_ROLE: 'Ce n’est pas à vous de faire cela dans cette session.',
    BLOCKED: 'Quelque chose empêche encore cette étape. Voyez les constats, corrigez, puis recommencez.',
    REASON_MISSING: 'Dites pourquoi : ce motif est conservé.',
    FINDING_NOT_OVERRIDABLE: 'Ce point n’est plus là, ou ne peut pas être passé outre.',
    NOT_MANDATED: 'Cette personne n’a pas de mandat de cette organisation ce jour-là. Donnez-le-lui d’abord.',
    SEAT_TAKEN: 'Ce siège vient d’être pourvu. Choisissez-en un autre.',
    CONVOCATION_OVER: 'Cette convocation a été retirée, remplacée ou n’a plus cours.',
    ALREADY_RECORDED: 'C’est déjà noté.',
    NOT_PRESENT: 'Ce membre n’est pas dans la salle.',
    BALLOT_OPEN: 'Un scrutin est ouvert sur ce dossier. Attendez qu’il soit clos.',
    BALLOT_CLOSED: 'Ce scrutin est clos.',
    NO_VOTE: 'Ce siège n’a pas de voix dans ce dossier.',
    CASE_SETTLED: 'Ce dossier est déjà décidé, ou reporté.',
    NOT_A_DECISION: 'Ce qui est déclaré ne fait pas une décision. Relisez les blocs et le motif.',
    MINUTES_CHANGED: 'Le procès-verbal n’est pas encore dressé, ou n’est plus celui que vous avez lu. Relisez-le.',
    ALREADY_SIGNED: 'Vous avez déjà signé.',
    REAUTHENTICATION_NEEDED: 'Prouvez à nouveau qui vous êtes, puis signez.',
  },
} as const;
