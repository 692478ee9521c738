/** What each role does here, told the first time somebody comes: three lines, then what comes next. */
export const frWelcome = {
  title: 'Bienvenue, {{name}}',
  lede: 'Voici ce que vous faites ici.',
  next: 'Et maintenant',
  language: 'Votre langue',
  languageBody: 'Vous pouvez en changer ici ou, plus tard, dans « Mon compte ».',
  start: 'Commencer',
  noRole:
    'Votre compte est ouvert, mais aucun rôle ne lui est donné aujourd’hui. La personne qui vous a invité peut vous dire quand il commence.',
  role: {
    PARTNER: {
      one: 'Vous lisez les statistiques des certifications qui concernent votre organisation.',
      two: 'Vos programmes les lisent aussi, avec une clé.',
      three: 'Vous ne voyez aucune donnée de personne.',
      next: 'Le catalogue est ouvert. Les clés vous sont remises par un administrateur.',
    },
    DELEGATION_MEMBER: {
      one: 'Vous siégez dans des jurys pour votre organisation.',
      two: 'Avant une séance, vous recevez une convocation et vous répondez d’un clic.',
      three: 'En séance, vous lisez les dossiers, vous émargez et vous votez.',
      next: 'Rien à faire aujourd’hui : un e-mail vous préviendra de votre prochaine convocation.',
    },
    DELEGATION_LEAD: {
      one: 'Vous désignez les personnes qui siègent pour votre organisation.',
      two: 'Vous voyez leurs mandats, et vous êtes prévenu de ceux qui finissent.',
      three: 'Vous suivez les séances où votre organisation est attendue.',
      next: 'Vérifiez les personnes et les mandats de votre organisation.',
    },
    ASSESSOR: {
      one: 'Vous évaluez les candidats qui vous sont confiés.',
      two: 'Vous notez chaque capacité, selon la fiche de la certification.',
      three: 'Vos notes ne se changent plus une fois la séance du jury ouverte.',
      next: 'Rien à faire aujourd’hui : un e-mail vous préviendra de votre prochaine évaluation.',
    },
    COMPANY_TUTOR: {
      one: 'Vous donnez l’avis de l’entreprise sur un candidat.',
      two: 'C’est un seul formulaire, à remplir à votre rythme.',
      three: 'Le jury le lira avec le dossier.',
      next: 'Un lien vers le formulaire vous sera envoyé par le centre d’examen.',
    },
    CANDIDATE: {
      one: 'Vous suivez votre dossier : évaluations, résultats, documents.',
      two: 'Vos parchemins et attestations seront ici, à télécharger.',
      three: 'Vous pouvez lire, faire corriger et emporter toutes vos données.',
      next: 'Votre centre d’examen vous écrira à chaque étape.',
    },
    EXAM_CENTRE_MANAGER: {
      one: 'Vous tenez les dossiers des candidats de votre centre.',
      two: 'Vous préparez les évaluations et les séances de jury.',
      three: 'Vous ne voyez que votre centre.',
      next: 'Commencez par les personnes de votre centre : vérifiez leurs coordonnées.',
    },
    ADMINISTRATOR: {
      one: 'Vous tenez les organisations, les personnes, les mandats et les comptes.',
      two: 'Vous invitez, vous donnez des rôles, vous les retirez ; chaque changement est journalisé.',
      three: 'Vous ne votez ni ne notez jamais à la place de quelqu’un.',
      next: 'Commencez par inviter les personnes avec qui vous travaillez.',
    },
    AUDITOR: {
      one: 'Vous lisez tout, sauf les votes secrets, et vous ne changez rien.',
      two: 'Le journal dit qui a fait quoi, quand, avant et après.',
      three: 'Il ne peut être ni changé ni effacé, et cela se vérifie.',
      next: 'Ouvrez le journal : les filtres se gardent dans l’adresse.',
    },
  },
} as const;
