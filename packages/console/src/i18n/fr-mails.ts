import type { MailSettlement } from '@delibere/shared';

/** Words of messages nobody knows the fate of. They come with their page. */
export const frMails = {
  mails: {
    lede: 'Un message confié au serveur de courrier, qui n’a pas répondu s’il l’avait pris. Cherchez son numéro dans le journal de ce serveur, puis dites ce qu’il en est : aucun message n’est renvoyé sans vous.',
    list: 'Messages incertains, du plus ancien au plus récent',
    count_one: '{{count}} message incertain',
    count_other: '{{count}} messages incertains',
    none: 'Aucun message incertain',
    noneBody: 'De chaque message on sait s’il est parti ou non. Il n’y a rien à faire ici.',
    written: 'écrit le {{at}}',
    messageId: 'Numéro : {{id}}',
    kind: {
      SIGN_IN_LINK: 'Lien de connexion',
      NEW_SIGN_IN: 'Nouvelle connexion',
      PASSWORD_RESET: 'Nouveau mot de passe',
      PASSWORD_CHANGED: 'Mot de passe changé',
      INVITATION: 'Invitation',
      ROLE_CHANGED: 'Rôle changé',
      other: 'Message {{kind}}',
    },
    act: { SENT: 'Considérer comme parti', SEND_AGAIN: 'Renvoyer' } satisfies Readonly<Record<MailSettlement, string>>,
    actNamed: {
      SENT: 'Considérer comme parti le message à {{to}}',
      SEND_AGAIN: 'Renvoyer le message à {{to}}',
    } satisfies Readonly<Record<MailSettlement, string>>,
    title: {
      SENT: 'Considérer ce message comme parti ?',
      SEND_AGAIN: 'Renvoyer ce message ?',
    } satisfies Readonly<Record<MailSettlement, string>>,
    body: {
      SENT: 'Il ne sera pas renvoyé à {{to}}. Dites comment vous le savez.',
      SEND_AGAIN: 'S’il était parti, {{to}} le recevra deux fois. Dites comment vous savez qu’il ne l’était pas.',
    } satisfies Readonly<Record<MailSettlement, string>>,
  },
  refusal: {
    ALREADY_SETTLED:
      'C’est déjà réglé : quelqu’un l’a fait, ou le serveur de courrier a fini par répondre. Rechargez la page.',
    MAIL_EXPIRED: 'Ce message ne sert plus à rien : son lien a expiré. Considérez-le comme parti.',
  },
};
