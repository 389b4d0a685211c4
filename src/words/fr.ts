import type { Messages } from './types.js';

/** The words of the modal in French. */
export const fr: Messages = {
  /** A name never follows `de` or `que`, which would have to become `d’` or `qu’` before a vowel. */
  'names.app': 'ce produit',

  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  done: 'Terminé',
  copy: 'Copier {what}',
  copied: 'Copié',
  loading: 'Chargement',
  optional: 'Facultatif',
  retry: 'Réessayer',
  'retry.in': 'Réessayer dans {time}',
  'retry.at': 'Réessayer à {time}',
  'retry.now': 'Vous pouvez réessayer maintenant.',
  external: '{label} (s’ouvre dans un nouvel onglet)',
  byline: 'Sécurisé par {name}',
  help: 'Obtenir de l’aide',

  'resuming.title': 'Un instant',
  'resuming.body': 'Nous reprenons là où vous en étiez.',

  'categories.VMS': 'Vulnérabilités',
  'categories.EDR': 'Terminaux',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Cloud',
  'categories.IDP': 'Identités',
  'categories.SCM': 'Code',
  'categories.ITSM': 'Tickets',
  'categories.TPRM': 'Notations',

  'picker.title': 'Connecter un outil',
  'picker.lead': 'Choisissez l’outil dont {app} doit lire les données.',
  'picker.search': 'Rechercher un outil',
  'picker.category': 'Catégorie',
  'picker.all': 'Tous',
  'picker.recent': 'Déjà utilisé',
  'picker.found': { one: '{count} outil', many: '{count} outils', other: '{count} outils' },
  'picker.none': 'Aucun résultat pour « {query} »',
  'picker.none.body': 'Essayez le nom du fournisseur ou un mot-clé, comme « terminaux » ou « identités ».',
  'picker.empty': 'Il n’y a encore rien à connecter ici',
  'picker.empty.body': '{app} n’a encore activé aucun outil pour vous. Demandez-le-leur.',
  'picker.clear': 'Afficher tous les outils',
  'picker.missing': 'Votre outil n’est pas dans la liste ?',
  'picker.ask': 'Demander un autre outil',
  'picker.ask.app': 'Demandez à l’équipe qui gère {app} de l’ajouter.',

  'method.title': 'Connecter {vendor}',
  'method.lead': 'Plusieurs méthodes sont possibles. Choisissez celle qui vous convient.',

  'form.title': 'Connecter {vendor}',
  'form.lead': 'Collez vos identifiants ici. Nous les testons avant d’enregistrer quoi que ce soit.',
  'form.lead.unverified': 'Collez vos identifiants ici.',
  'form.submit': 'Vérifier et connecter',
  'form.save': 'Relire et enregistrer',
  'form.update.title': 'Mettre à jour les identifiants {vendor}',
  'form.update.lead': 'Les nouveaux identifiants remplaceront les anciens dès qu’ils fonctionneront.',
  'form.update.lead.named':
    'Pour « {name} ». Les nouveaux identifiants remplaceront les anciens dès qu’ils fonctionneront.',
  'form.update.submit': 'Vérifier et mettre à jour',
  'form.use': 'Utiliser {value}',
  'form.choose': 'Choisir…',
  'form.choose.optional': 'Non défini',
  'form.other': 'Autre…',
  'form.reveal': 'Afficher {label}',
  'form.hide': 'Masquer {label}',
  'form.promise': 'Chiffrés sur le serveur et jamais réaffichés.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': 'Reconnecter {vendor}',
  'authorize.lead':
    'Vous vous connectez sur le site du fournisseur, puis validez les données auxquelles {app} aura accès.',
  'authorize.submit': 'Continuer vers {vendor}',
  'authorize.promise': 'Votre mot de passe {vendor} n’est jamais communiqué à {app}.',

  'authorizing.starting.title': '{vendor} s’ouvre',
  'authorizing.starting.body': 'Cela ne prend qu’un instant.',
  'authorizing.open.title': 'Continuez dans la fenêtre {vendor}',
  'authorizing.open.body':
    'Connectez-vous et autorisez l’accès. Cette page avancera ensuite automatiquement.',
  /** Looks closed, or was opened before this page was. */
  'authorizing.away.title': 'Terminez dans {vendor}',
  'authorizing.away.body': 'Continuez dans la fenêtre où vous étiez. Si elle n’est plus là, recommencez ici.',
  'authorizing.blocked.title': 'Votre navigateur a bloqué la fenêtre',
  'authorizing.blocked.body': 'Continuez vers {vendor} dans cet onglet. Vous reviendrez ici ensuite.',
  'authorizing.verified.title': 'Une dernière étape',
  'authorizing.verified.body':
    '{vendor} fonctionne. Il reste à {app} à confirmer que c’était bien vous. La page de retour s’en charge.',
  'authorizing.lasting':
    'Vous pouvez fermer cette boîte de dialogue. Ce que vous autorisez dans {vendor} sera pris en compte.',
  'authorizing.again': 'Rouvrir la fenêtre',
  'authorizing.here': 'Continuer dans cet onglet',

  'paste.filled': 'Rempli à partir de ce que vous avez collé : {fields}.',
  'paste.corrected': 'Ce que vous avez collé a été corrigé : {fields}.',
  'paste.moved': 'Cela ressemble à un autre champ, qui a été rempli : {fields}.',
  'paste.swapped': 'Ces valeurs étaient inversées, elles ont changé de place : {fields}.',
  'paste.foreign': 'Cela ressemble à une clé {maker}, et non à une clé {vendor}.',
  'paste.undo': 'Annuler',

  'guide.title': 'Où trouver ces informations',
  'guide.walk': 'Comment ça se passe',
  /** Written by those who show the modal. */
  'guide.own': 'Guide fourni par {app}',
  'guide.docs': 'Documentation complète',
  'guide.progress': 'Terminé : {done} sur {count}',
  'guide.tick': 'Étape {number} terminée',

  'checking.title': 'Vérification avec {vendor}',
  'checking.lead': 'Cela prend quelques secondes. Nous lisons quelques données, sans rien modifier.',
  'checking.saving': 'Enregistrement de la connexion',
  'checking.signIn': 'Authentification',
  'checking.result': '{label} : {state}',
  'checking.state.waiting': 'en attente',
  'checking.state.running': 'vérification en cours',
  'checking.state.works': 'fonctionne',
  'checking.state.missing': 'accès manquant',
  'checking.state.unknown': 'vérification impossible',

  'review.title': 'Presque terminé',
  'review.lead': '{vendor} accepte les identifiants, mais ils ne donnent pas encore accès à tout.',
  'review.unverified.title': 'Enregistrer sans vérification ?',
  'review.unverified.lead':
    '{vendor} ne permet pas de tester ces identifiants à l’avance. Ils seront enregistrés sans être vérifiés.',
  'review.permission': 'Accordez cette autorisation',
  'review.again': 'Vérifier à nouveau',
  'review.edit': 'Modifier les identifiants',
  'review.anyway': 'Connecter quand même',
  'review.save': 'Enregistrer sans vérifier',

  'outcome.works.title': 'Connexion établie avec {vendor}',
  'outcome.works.body': 'Nous l’avons testée : elle fonctionne.',
  'outcome.partial.title': 'Connexion établie avec {vendor}, mais incomplète',
  'outcome.partial.body':
    'Ce qui manque fonctionnera dès que l’autorisation sera accordée. D’ici là, {app} lit le reste.',
  'outcome.unverified.title': 'Connexion enregistrée, non vérifiée',
  'outcome.unverified.body':
    '{vendor} ne permet pas de la tester à l’avance. La première utilisation montrera si elle fonctionne.',
  'next.title': 'Et ensuite ?',
  'next.reads':
    'Désormais, {app} lit automatiquement vos données dans {vendor}, à un intervalle d’environ {interval}.',
  'next.gaps': 'Une fois l’autorisation accordée, {app} le détecte automatiquement.',
  'next.unverified': 'Si la lecture des données dans {vendor} échoue, {app} vous prévient.',
  'next.change':
    'Si vous changez ces identifiants dans {vendor}, reconnectez l’outil pour les mettre à jour ici.',
  'next.allowed': 'Vous pouvez retirer l’autorisation dans {vendor} à tout moment.',

  'expired.here': 'Continuer ici',
  'expired.again': 'Recommencer',

  'support.title': 'Détails pour le support',
  'support.lead': 'Ce qui n’a pas fonctionné, en termes techniques. Aucun secret n’y figure.',
  'support.copy': 'Copier les détails',
  'support.copied': 'Copié, sans aucun secret',

  'owner.you': 'Vous pouvez corriger cela',
  'owner.your_admin': 'Pour votre administrateur {vendor}',
  'owner.the_app': 'À corriger par {app}',
  'owner.the_vendor': 'Côté {vendor}',
  /** Where no vendor has been chosen. */
  'owner.the_vendor.any': 'Côté fournisseur',
  'owner.your_admin.any': 'Pour votre administrateur',

  // What is wrong with a field. `{detail}` is what the vendor's file expects.
  'field.required': 'Renseignez le champ « {label} ».',
  'field.required.choice': 'Choisissez une option pour « {label} ».',
  'field.not_allowed': 'Le champ « {label} » ne peut pas être utilisé ici.',
  'field.too_short': {
    one: 'La valeur semble tronquée : il faut au moins {count} caractère.',
    many: 'La valeur semble tronquée : il faut au moins {count} caractères.',
    other: 'La valeur semble tronquée : il faut au moins {count} caractères.',
  },
  'field.too_long': {
    one: 'C’est trop long : {count} caractère au maximum.',
    many: 'C’est trop long : {count} caractères au maximum.',
    other: 'C’est trop long : {count} caractères au maximum.',
  },
  'field.control_character':
    'Un caractère invisible s’y est glissé, peut-être un saut de ligne. Copiez la valeur à nouveau.',
  'field.not_a_number': 'Saisissez un nombre.',
  'field.not_a_boolean': 'Choisissez oui ou non.',
  'field.not_a_date': 'Saisissez une date et une heure.',
  'field.format': 'Format attendu : {detail}',
  'field.scheme': 'La valeur doit commencer par {detail}',
  'field.host': 'Cette adresse n’appartient pas au fournisseur. Adresses autorisées : {detail}',
  'field.email': 'La valeur doit ressembler à une adresse e-mail.',
  /** A guess, so it asks. */
  'field.hint': 'Est-ce complet ? Format habituel : {detail}',

  // Why a check failed, and what to do. A note from the vendor's file, being more specific, takes the body's place.
  'failure.credentials_rejected.title': '{vendor} n’accepte pas ces identifiants',
  'failure.credentials_rejected.body':
    'Copiez-les à nouveau un par un, en entier et depuis le même endroit, et assurez-vous qu’ils n’ont pas été révoqués.',
  'failure.credentials_expired.title': 'Ces identifiants ont expiré',
  'failure.credentials_expired.body': 'Créez-en de nouveaux dans {vendor} et collez-les ici.',
  'failure.permission_missing.title': 'Il manque une autorisation',
  'failure.permission_missing.body':
    'Tout le reste est correct. Demandez à votre administrateur {vendor} de l’accorder, puis réessayez.',
  'failure.wrong_region.title': 'Le compte se trouve dans une autre région',
  'failure.wrong_region.body': 'Choisissez la région qui figure dans l’adresse de votre console {vendor}.',
  'failure.tenant_not_found.title': '{vendor} ne connaît aucun compte à ce nom',
  'failure.tenant_not_found.body': 'Comparez ce nom avec l’adresse de votre console.',
  'failure.not_enabled.title': 'Le produit est désactivé',
  'failure.not_enabled.body':
    'Nous accédons bien à {vendor}, mais le produit n’est pas activé pour ce compte. Demandez à votre administrateur de l’activer.',
  'failure.address_not_allowed.title': '{vendor} bloque notre adresse',
  'failure.address_not_allowed.body':
    'Demandez à votre administrateur {vendor} d’autoriser les adresses utilisées par {app}.',
  'failure.host_not_allowed.title': 'Cette adresse n’appartient pas à {vendor}',
  'failure.host_not_allowed.body':
    'Rien n’y a donc été envoyé. Vérifiez qu’elle ne contient pas de faute de frappe.',
  'failure.rate_limited.title': '{vendor} nous demande de ralentir',
  'failure.rate_limited.body': 'Votre accès n’est pas en cause. Patientez un instant, puis réessayez.',
  'failure.vendor_unavailable.title': '{vendor} rencontre un problème en ce moment',
  'failure.vendor_unavailable.body': 'Votre accès n’est pas en cause. Réessayez dans quelques minutes.',
  'failure.vendor_timeout.title': '{vendor} a mis trop de temps à répondre',
  'failure.vendor_timeout.body': 'Votre accès n’est pas en cause. Réessayez.',
  'failure.vendor_unreachable.title': 'Impossible de joindre {vendor}',
  'failure.vendor_unreachable.body':
    'Vérifiez l’adresse si vous en avez saisi une. Sinon, réessayez dans quelques minutes.',
  'failure.vendor_unexpected.title': '{vendor} a renvoyé une réponse non concluante',
  'failure.vendor_unexpected.body': 'Réessayez. Si le problème persiste, contactez l’équipe qui gère {app}.',
  'failure.tls_error.title': 'La connexion avec {vendor} n’est pas sécurisée',
  'failure.tls_error.body':
    'Le certificat n’a pas pu être vérifié : rien n’a donc été envoyé. Réessayez plus tard.',
  'failure.app_not_configured.title': 'Cette méthode n’est pas encore configurée dans {app}',
  'failure.app_not_configured.body':
    'Un réglage y manque encore. Choisissez une autre méthode de connexion ou contactez le support.',

  // Why an authorization at the vendor failed. What the check of it found has the words above, but for the last two.
  'authorization.declined.title': 'Vous n’avez pas autorisé l’accès',
  'authorization.declined.body': 'Aucune connexion n’a été établie. Vous pouvez réessayer.',
  'authorization.expired.title': 'Cela a pris un peu trop de temps',
  'authorization.expired.body': 'Aucune connexion n’a été établie. Vous pouvez réessayer.',
  'authorization.cancelled.title': 'Opération annulée',
  'authorization.cancelled.body': 'Aucune connexion n’a été établie. Vous pouvez réessayer.',
  'authorization.interrupted.title': 'L’opération s’est interrompue',
  'authorization.interrupted.body': 'Aucune connexion n’a été établie. Vous pouvez réessayer.',
  'authorization.browser_mismatch.title': 'L’opération a continué dans un autre navigateur',
  'authorization.browser_mismatch.body':
    'Par sécurité, elle doit se terminer là où elle a commencé. Réessayez en restant dans ce navigateur.',
  'authorization.wrong_tenant.title': 'Deux comptes différents ont été utilisés',
  'authorization.wrong_tenant.body':
    'Réessayez en utilisant un seul compte {vendor} pour vous connecter et autoriser l’accès.',
  'authorization.vendor_refused.title': '{vendor} a renvoyé une erreur',
  'authorization.vendor_refused.body':
    'Réessayez dans quelques minutes. Si le problème persiste, contactez votre administrateur {vendor}.',
  'authorization.not_confirmed.title': 'La confirmation n’est pas arrivée à temps',
  'authorization.not_confirmed.body':
    'La connexion a donc été annulée. Réessayez et gardez votre session ouverte dans {app}.',
  'authorization.credentials_rejected.title': '{vendor} n’accepte pas la connexion',
  'authorization.credentials_rejected.body':
    'Votre accès a été accepté, mais pas le nôtre. Réessayez. Si le problème persiste, contactez l’équipe qui gère {app}.',

  // Why we could not go on. Codes that only a host's own server meets share our apology.
  'problem.ours.title': 'Un problème est survenu de notre côté',
  'problem.ours.body':
    'Vous n’y êtes pour rien. Réessayez. Si le problème persiste, contactez l’équipe qui gère {app}.',
  'problem.superseded.title': 'Cette fenêtre n’est plus active',
  'problem.superseded.body':
    'La configuration se poursuit dans une autre fenêtre. Fermez celle-ci ou recommencez ici.',
  'problem.network.title': 'Impossible de joindre le serveur',
  'problem.network.body':
    'Vérifiez votre réseau, puis réessayez. Un bloqueur de publicités ou un pare-feu peut aussi être en cause.',
  'problem.timeout.title': 'Le serveur a mis trop de temps à répondre',
  'problem.too_fast.title': 'Trop de requêtes à la fois',
  'problem.too_fast.body': 'Patientez un instant, puis réessayez.',
  'problem.overdue.title': 'Cela a pris un peu trop de temps',
  'problem.overdue.body':
    'Par sécurité, la configuration n’est ouverte que pour une durée limitée. Recommencez pour continuer.',
  'problem.not_here.title': 'Cet outil ne peut pas être connecté ici',
  'problem.not_here.body':
    'Choisissez un autre outil ou une autre méthode, ou demandez à l’équipe qui gère {app} d’autoriser et de configurer celui-ci.',
  'problem.invite_revoked.title': 'Cette invitation a été retirée',
  'problem.invite_revoked.body': 'Revenez à votre point de départ et recommencez.',
  'problem.invite_completed.title': 'C’est déjà fait',
  'problem.invite_completed.body':
    'Cette invitation a déjà servi à établir une connexion. Pour en ajouter une autre, recommencez.',
  'problem.invite_invalid.title': 'Cette invitation est inconnue',
  'problem.invite_invalid.body': 'Revenez à votre point de départ et recommencez.',
  'problem.origin_not_allowed.title': 'Cette page n’est pas autorisée à connecter des outils',
  'problem.origin_not_allowed.body':
    'L’équipe qui gère {app} doit d’abord autoriser l’adresse de cette page.',
  'problem.check_refused.title': 'Ces identifiants ont été refusés',
  'problem.check_refused.body': 'Corrigez-les et relancez la vérification.',
  'problem.check_expired.title': 'La vérification est trop ancienne',
  'problem.check_expired.body': 'Relancez-la, puis enregistrez dans les dix minutes.',
  'problem.invalid_fields.title': 'Certaines informations sont à corriger',
  'problem.invalid_fields.body': 'Regardez les champs signalés ci-dessous.',
  'problem.too_many_checks.title': 'Trop de tentatives',
  'problem.too_many_checks.body':
    'Pour protéger le compte, nous avons suspendu les essais. Patientez un peu et vérifiez d’abord vos identifiants.',
  'problem.unavailable.title': 'Nous sommes indisponibles pour le moment',
  'problem.unavailable.body': 'Réessayez dans quelques minutes.',
};
