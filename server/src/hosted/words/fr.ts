import type { LinkWords } from './en.js';

export const fr: LinkWords = {
  noScript: {
    title: 'Cette page a besoin de JavaScript',
    body: 'Activez-le, puis ouvrez à nouveau le lien.',
  },
  loading: 'Un instant',
  title: {
    one: '{App} invite {organization} à connecter {vendor}',
    many: '{App} invite {organization} à connecter un outil de sécurité',
    update: '{App} demande à {organization} de reconnecter {vendor}',
  },
  steps: {
    title: 'Comment ça se passe',
    choose: 'Vous choisissez l’outil. Pour chacun, vous voyez les autorisations demandées par {app}.',
    guide: 'Vous voyez les autorisations demandées par {app} et où les accorder dans {vendor}.',
    give: 'Vous donnez l’accès avec une clé créée pour cela, ou en vous connectant là où l’outil vous le demande.',
    check: 'Nous testons la connexion. Rien n’est connecté avant qu’elle fonctionne.',
  },
  caution: {
    title: 'Ce que vous connectez pourra être lu par {organization} dans {app}.',
    body: 'Ce n’est pas votre organisation, ou vous n’attendiez pas ce lien ? Fermez cette page et interrogez la personne qui l’a envoyé.',
  },
  go: 'Continuer',
  going: 'Ouverture',
  until: 'Cette invitation est valable jusqu’au {until}.',
  connected: {
    title: '{vendor} est connecté à {organization}',
    body: 'Il n’y a plus rien à faire ici. Désormais, {app} lit automatiquement vos données. Vous pouvez fermer cet onglet.',
  },
  left: {
    title: 'Pas encore connecté',
    body: 'Rien n’est connecté tant que vous n’avez pas terminé. Continuez quand vous voulez.',
  },
  problems: {
    lost: {
      title: 'Ouvrez à nouveau le lien',
      body: 'Par sécurité, cette page oublie son invitation lorsqu’elle est rechargée ou quittée. Ouvrez à nouveau le lien là où vous l’avez reçu. S’il a été coupé, copiez-le en entier.',
    },
    unknown: {
      title: 'Ce lien ne fonctionne pas',
      body: 'Il en manque peut-être une partie : copiez-le en entier et réessayez. Si cela ne suffit pas, demandez-en un nouveau à la personne qui l’a envoyé.',
    },
    expired: {
      title: 'Cette invitation a expiré',
      body: 'Par sécurité, elle n’est valable que pour une durée limitée. Rien n’a été connecté. Demandez-en une nouvelle à la personne qui l’a envoyée.',
    },
    revoked: {
      title: 'Cette invitation a été retirée',
      body: '{App} l’a reprise, et rien n’a été connecté. Demandez à la personne qui l’a envoyée s’il en existe une nouvelle.',
    },
    completed: {
      title: 'C’est déjà fait',
      body: 'Cette invitation a servi et la connexion existe. Pour en ajouter une autre, demandez une nouvelle invitation à la personne qui l’a envoyée.',
    },
    notSetUp: {
      title: 'Cette méthode n’est pas encore configurée dans {app}',
      body: 'Un réglage y manque encore. Prévenez la personne qui vous a envoyé le lien, ou leur support.',
    },
    busy: {
      title: 'Trop de requêtes à la fois',
      body: 'Patientez une minute, puis réessayez.',
    },
    offline: {
      title: 'Impossible de joindre le serveur',
      body: 'Vérifiez votre réseau, puis réessayez. Rien n’a été connecté.',
    },
    ours: {
      title: 'Un problème est survenu de notre côté',
      body: 'Vous n’y êtes pour rien. Réessayez. Si le problème persiste, prévenez la personne qui vous a envoyé le lien.',
    },
  },
};
