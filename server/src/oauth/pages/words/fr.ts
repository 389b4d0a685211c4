import type { AuthorizationWords } from './en.js';

export const fr: AuthorizationWords = {
  start: {
    noScript: {
      title: 'Cette page a besoin de JavaScript',
      body: 'Activez-le, revenez à votre point de départ et ouvrez à nouveau cette fenêtre.',
    },
    loading: 'Un instant',
    title: {
      create: '{App} souhaite connecter {vendor} à {organization}',
      update: '{App} souhaite reconnecter {vendor} à {organization}',
    },
    steps: {
      title: 'Comment ça se passe',
      signIn:
        'Vous vous connectez chez {vendor}, sur son propre site. Votre mot de passe n’est jamais communiqué à {app}.',
      decide: '{vendor} vous montre l’accès demandé par {app}. Vous l’autorisez, ou non.',
      check: 'Vous revenez ici et nous testons la connexion. Rien n’est connecté avant qu’elle fonctionne.',
    },
    caution: {
      title: 'Si vous n’êtes pas à l’origine de cette demande, fermez cette fenêtre.',
      body: 'La personne qui l’est pourrait lire vos données {vendor} dans {app}. Un doute ? Demandez d’abord à votre administrateur {vendor}.',
    },
    go: 'Continuer vers {vendor}',
    going: '{vendor} s’ouvre',
    cancel: 'Annuler',
    cancelled: {
      title: 'Opération annulée',
      body: 'Rien n’a été connecté.',
    },
  },
  startProblems: {
    lost: {
      title: 'Ouvrez à nouveau cette fenêtre',
      body: 'Par sécurité, cette page oublie à quoi elle servait lorsqu’elle est rechargée ou quittée. Fermez-la, revenez à votre point de départ et ouvrez-la à nouveau.',
    },
    unknown: {
      title: 'Ce lien ne fonctionne pas',
      body: 'Il est incomplet ou a déjà servi. Fermez cette fenêtre, revenez à votre point de départ et recommencez.',
    },
    expired: {
      title: 'Cela a pris un peu trop de temps',
      body: 'Par sécurité, cette fenêtre n’est valable que peu de temps. Fermez-la, revenez à votre point de départ et recommencez.',
    },
    over: {
      title: 'C’est déjà terminé',
      body: 'L’opération a été achevée ou annulée entre-temps. Il n’y a plus rien à faire dans cette fenêtre ; celle où vous avez commencé indique où en sont les choses.',
    },
    mismatch: {
      title: 'L’opération a commencé dans un autre navigateur',
      body: 'Continuez dans le navigateur où vous avez commencé. Pour utiliser celui-ci, recommencez ici depuis le début.',
    },
    withdrawn: {
      title: 'Cette invitation n’est plus ouverte',
      body: '{App} l’a retirée, ou elle a déjà servi. Revenez à votre point de départ et recommencez.',
    },
    notSetUp: {
      title: 'Cette méthode n’est pas encore configurée dans {app}',
      body: 'Un réglage y manque encore. Prévenez le support ou choisissez une autre méthode de connexion.',
    },
    busy: {
      title: 'Trop de requêtes à la fois',
      body: 'Patientez un instant, puis réessayez.',
    },
    offline: {
      title: 'Impossible de joindre le serveur',
      body: 'Vérifiez votre réseau, puis réessayez. Rien n’a été connecté.',
    },
    ours: {
      title: 'Un problème est survenu de notre côté',
      body: 'Vous n’y êtes pour rien. Réessayez. Si le problème persiste, contactez l’équipe qui gère ce produit.',
    },
  },
  result: {
    connected: {
      title: '{vendor} est connecté à {organization}',
      body: 'Nous avons testé la connexion : elle fonctionne. Désormais, {app} lit automatiquement vos données.',
    },
    connected_with_gaps: {
      title: 'Connexion établie avec {vendor}, mais incomplète',
      body: 'Ce qui manque fonctionnera dès que l’autorisation sera accordée. D’ici là, {app} lit le reste pour {organization}.',
    },
    missing: 'Accès manquants',
    waiting: {
      title: 'Une dernière étape pour {app}',
      body: '{vendor} fonctionne. Il reste à {app} à confirmer que c’était bien vous ; cette page vous le dira.',
    },
    working: {
      title: 'Vérification avec {vendor}',
      body: 'Cela prend quelques secondes. Nous testons la connexion avant de conserver quoi que ce soit.',
    },
    nothing: {
      title: 'Rien à voir dans ce navigateur',
      body: 'Un résultat ne s’affiche que dans le navigateur où tout s’est passé. Revenez à la fenêtre où vous avez commencé.',
    },
    back: 'Retour à {place}',
  },
  neutral: {
    incomplete: {
      title: 'Rien à faire ici',
      body: 'Ce lien a déjà servi ou est incomplet. Revenez à la fenêtre où vous avez commencé.',
    },
    other_browser: {
      title: 'L’opération a commencé dans un autre navigateur',
      body: 'Par sécurité, elle doit se terminer là où elle a commencé : rien n’a donc été connecté. Revenez à votre point de départ et recommencez, le tout dans un seul navigateur.',
    },
    over: {
      title: 'Cela a pris trop de temps ou a été annulé',
      body: 'Rien n’a donc été connecté. Revenez à la fenêtre où vous avez commencé et recommencez.',
    },
    not_found: {
      title: 'Il n’y a rien à cette adresse',
      body: 'Revenez à la fenêtre où vous avez commencé.',
    },
    too_many: {
      title: 'Trop de requêtes à la fois',
      body: 'Patientez une minute, puis rechargez cette page.',
    },
    unavailable: {
      title: 'Un problème est survenu de notre côté',
      body: 'Vous n’y êtes pour rien. Patientez un instant, puis rechargez cette page. Si le problème persiste, contactez l’équipe qui gère ce produit.',
    },
  },
  owner: {
    you: 'Vous pouvez corriger cela',
    your_admin: 'Pour votre administrateur {vendor}',
    the_app: 'À corriger par {app}',
    the_vendor: 'Côté {vendor}',
  },
  failure: {
    declined: {
      title: 'Vous n’avez pas autorisé l’accès',
      body: '{vendor} nous a signalé que la demande a été refusée : rien n’a donc été connecté. Si c’était une erreur, recommencez.',
    },
    expired: {
      title: 'Cela a pris un peu trop de temps',
      body: 'Par sécurité, l’opération doit être achevée en quelques minutes. Rien n’a été connecté. Recommencez pour continuer.',
    },
    cancelled: {
      title: 'Opération annulée',
      body: 'Rien n’a été connecté. Recommencez quand vous voulez.',
    },
    browser_mismatch: {
      title: 'L’opération a commencé dans un autre navigateur',
      body: 'Par sécurité, elle doit se terminer là où elle a commencé : rien n’a donc été connecté. Recommencez, le tout dans un seul navigateur.',
    },
    wrong_tenant: {
      title: 'Deux comptes différents ont été utilisés',
      body: 'Vous vous êtes connecté à un compte {vendor} et avez donné votre accord dans un autre : rien n’a donc été connecté. Recommencez avec le même compte pour les deux.',
    },
    response_invalid: {
      title: '{vendor} a renvoyé une réponse qui ne convenait pas',
      body: 'Par prudence, nous avons tout arrêté, et rien n’a été connecté. Recommencez. Si le problème persiste, contactez l’équipe qui gère {app}.',
    },
    vendor_refused: {
      title: '{vendor} a renvoyé une erreur',
      body: 'Rien n’a été connecté. Réessayez dans quelques minutes. Si le problème persiste, contactez votre administrateur {vendor}.',
    },
    interrupted: {
      title: 'L’opération s’est interrompue',
      body: '{vendor} nous a envoyé des données que nous n’avons pas pu traiter jusqu’au bout : rien n’a donc été connecté. Recommencez.',
    },
    invite_over: {
      title: 'Cette invitation n’est plus ouverte',
      body: '{App} l’a retirée, ou ce à quoi elle servait n’existe plus. Rien n’a été connecté. Revenez dans {app} et recommencez.',
    },
    not_confirmed: {
      title: 'La confirmation par {app} n’est pas arrivée à temps',
      body: 'La connexion a donc été annulée. Recommencez. Si le problème persiste, contactez l’équipe qui gère {app}.',
    },
    credentials_rejected: {
      title: '{vendor} n’accepte pas la connexion',
      body: 'Votre accès a été accepté, mais pas le nôtre. Recommencez. Si le problème persiste, contactez l’équipe qui gère {app}.',
    },
    credentials_expired: {
      title: 'L’autorisation a déjà expiré',
      body: 'Recommencez et autorisez à nouveau l’accès chez {vendor}.',
    },
    permission_missing: {
      title: 'Il manque une autorisation',
      body: 'Demandez à votre administrateur {vendor} de l’accorder, ou de faire cette opération à votre place. Puis recommencez.',
    },
    wrong_region: {
      title: 'Le compte se trouve dans une autre région',
      body: 'Recommencez et choisissez la région qui figure dans l’adresse de votre console {vendor}.',
    },
    tenant_not_found: {
      title: '{vendor} ne connaît pas ce compte',
      body: 'Connectez-vous avec le compte de votre organisation, pas avec un compte personnel. Puis recommencez.',
    },
    not_enabled: {
      title: 'Le produit est désactivé',
      body: 'Nous accédons bien à {vendor}, mais le produit n’est pas activé pour ce compte. Demandez à votre administrateur de l’activer, puis recommencez.',
    },
    address_not_allowed: {
      title: '{vendor} bloque notre adresse',
      body: 'Demandez à votre administrateur {vendor} d’autoriser les adresses utilisées par {app}. Puis recommencez.',
    },
    host_not_allowed: {
      title: 'Cette adresse n’appartient pas à {vendor}',
      body: 'Rien n’y a donc été envoyé. Vérifiez qu’elle ne contient pas de faute de frappe, puis recommencez.',
    },
    rate_limited: {
      title: '{vendor} nous demande de ralentir',
      body: 'Vous n’y êtes pour rien. Patientez un instant, puis recommencez.',
    },
    vendor_unavailable: {
      title: '{vendor} rencontre un problème en ce moment',
      body: 'Vous n’y êtes pour rien. Recommencez dans quelques minutes.',
    },
    vendor_timeout: {
      title: '{vendor} a mis trop de temps à répondre',
      body: 'Vous n’y êtes pour rien. Recommencez.',
    },
    vendor_unreachable: {
      title: 'Impossible de joindre {vendor}',
      body: 'Vous n’y êtes pour rien. Recommencez dans quelques minutes.',
    },
    vendor_unexpected: {
      title: '{vendor} a renvoyé une réponse non concluante',
      body: 'Rien n’a donc été connecté. Recommencez. Si le problème persiste, contactez l’équipe qui gère {app}.',
    },
    tls_error: {
      title: 'La connexion avec {vendor} n’est pas sécurisée',
      body: 'Le certificat n’a pas pu être vérifié : nous n’avons donc rien envoyé. Réessayez plus tard.',
    },
    app_not_configured: {
      title: 'Cette méthode n’est pas encore configurée dans {app}',
      body: 'Un réglage y manque encore. Prévenez le support ou choisissez une autre méthode de connexion.',
    },
  },
};
