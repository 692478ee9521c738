/** What forms say when something typed or asked cannot be accepted. They come with the pages that have forms. */
export const frForm = {
  form: {
    named: '{{label}} : {{problem}}',
    wrong: {
      REQUIRED: 'à remplir',
      TOO_SHORT: 'trop court',
      TOO_LONG: 'trop long',
      NOT_AN_EMAIL: 'écrivez une adresse complète, comme prenom.nom@exemple.fr',
      NOT_A_DATE: 'écrivez une date qui existe, comme 14/01/2027',
      NOT_A_CODE: 'écrivez les chiffres du code, sans autre signe',
      PASSWORD_TOO_SHORT: 'choisissez au moins 12 caractères',
      PASSWORD_TOO_LONG: 'restez sous 128 caractères',
      PASSWORD_TOO_COMMON: 'ce mot de passe est trop connu : choisissez-en un autre',
      OTHER: 'ne peut pas être accepté (code {{code}})',
    },
  },
  refusal: {
    INPUT_INVALID: 'Quelque chose manque ou n’est pas compris. Relisez ce que vous avez saisi.',
    NOT_FOUND: 'Ceci n’existe pas ou n’existe plus. Revenez à la liste.',
    VERSION_CONFLICT:
      'Quelqu’un a modifié ceci pendant que vous y travailliez. Rechargez la page, puis refaites votre modification.',
    IDEMPOTENCY_KEY_REUSED: 'Ceci a déjà servi à autre chose et n’a pas été fait. Rechargez la page, puis recommencez.',
    FORBIDDEN: 'Votre rôle ne permet pas cette action.',
    UNAUTHENTICATED: 'Votre session est terminée. Connectez-vous, puis recommencez.',
    NETWORK: 'Le serveur ne répond pas. Vérifiez votre connexion, puis recommencez : votre saisie est toujours là.',
    OTHER: 'Le serveur n’a pas pu faire ce qui est demandé. Recommencez ; si cela revient, signalez-le avec le code.',
  },
} as const;
