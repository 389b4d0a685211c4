import type { Translations } from './VendorWords.js';

/** What is said of vendors, in French. */
export const fr: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'Problèmes dans le code, les dépendances, les conteneurs, le cloud et les applications en cours d’exécution',
  'API client': 'Client API',
  'A client ID and secret that a workspace admin makes for us':
    'Un Client ID et un secret qu’un administrateur de l’espace de travail crée pour nous',
  'Read issues': 'Lire les problèmes',
  'List code repositories': 'Lister les dépôts de code',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'Connectez-vous à Aikido en tant qu’**admin** de l’espace de travail : seuls les administrateurs peuvent créer des clients API.',
  'Open Aikido': 'Ouvrir Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'Ouvrez **Settings > Integrations** et repérez **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'Cliquez sur **Add client**, donnez un nom au client et cochez ces scopes. Ils sont en lecture seule :',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'Copiez tout de suite le **client ID** et le **client secret**, et collez-les ici. Votre région en est déduite.',
  'Shown when the client is created.': 'Affiché à la création du client.',
  'Starts with AIK_CLIENT_': 'Commence par AIK_CLIENT_',
  'Shown together with the client ID.': 'Affiché en même temps que le Client ID.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'Aucune région Aikido n’accepte ce Client ID et ce secret. Vérifiez qu’ils vont ensemble et qu’ils ont été copiés en entier.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'Aikido n’accepte plus le token qu’il vient de nous donner. Le client a-t-il été supprimé, ou l’accès retiré ?',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'Nous accédons bien à Aikido, mais pas aux problèmes. Cochez le scope issues:read pour ce client.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'Sera confirmé lorsque les dépôts seront listés pour la première fois : la vérification ne lit que les problèmes.',
  'Authorize in Aikido': 'Autoriser dans Aikido',
  'Nothing to copy: you allow access to your workspace':
    'Rien à copier : vous autorisez l’accès à votre espace de travail',
  'Choose the region in which your workspace lives.':
    'Choisissez la région où se trouve votre espace de travail.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Continuez vers Aikido et connectez-vous en tant qu’**admin** de l’espace de travail.',
  'Review what may be read, and allow access:': 'Vérifiez ce qui pourra être lu, puis autorisez l’accès :',
  'Aikido brings you back here.': 'Aikido vous ramène ici.',
  'Compare with the address at which you open Aikido.':
    'Comparez avec l’adresse que vous utilisez pour ouvrir Aikido.',
  'Applications, scans and reports from API security testing':
    'Applications, scans et rapports de tests de sécurité des API',
  'API token': 'Token API',
  'One value to copy; it can be checked at once': 'Une seule valeur à copier, vérifiable immédiatement',
  'List applications': 'Lister les applications',
  'Read reports': 'Lire les rapports',
  'Read scans': 'Lire les scans',
  'List teams': 'Lister les équipes',
  'Read a team': 'Lire une équipe',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'Ouvrez `https://<your-tenant>.apisecapps.com` dans votre navigateur et choisissez **API Credentials** dans le menu (**API Token** dans les versions plus anciennes).',
  'Stay on **API Token**.': 'Restez sur **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'Saisissez un nom (**Name**) et choisissez une date dans **Expiration**. Après ce jour, la connexion aura besoin de nouveaux identifiants.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'Sous **Select Scopes**, cochez ceux-ci. Aucun ne permet de modifier quoi que ce soit :',
  'Choose **Generate Token**, copy the token and paste it here.':
    'Cliquez sur **Generate Token**, copiez le token et collez-le ici.',
  'It stops working on the day that was chosen when it was made.':
    'Il cesse de fonctionner à la date choisie lors de sa création.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsec n’accepte pas ce token. Vérifiez qu’il a été copié en entier et qu’il n’a pas expiré.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'Il manque au token le scope Get App. Les scopes se choisissent à la création du token : créez-en donc un nouveau.',
  'APIsec publishes no request that proves this scope alone.':
    'APIsec ne propose aucune requête qui permette de vérifier ce scope seul.',
  'OAuth client credentials': 'Identifiants client OAuth',
  'A client ID and secret, exchanged for short-lived tokens':
    'Un Client ID et un secret, échangés contre des tokens de courte durée',
  'Select **OAuth Client Credentials**.': 'Sélectionnez **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'Cliquez sur **Generate Token**, copiez le **Client ID** et le **Client Secret**, et collez-les ici.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'Affiché à la création du client sous API Credentials > OAuth Client Credentials.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'Affiché en même temps que le Client ID. Il cesse de fonctionner à la date choisie.',
  'The first part of the address at which you open APIsec.':
    'La première partie de l’adresse que vous utilisez pour ouvrir APIsec.',
  'Only what comes before .apisecapps.com': 'Uniquement ce qui précède .apisecapps.com',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'APIsec ne publie pas l’adresse où les identifiants client s’échangent contre un token.',
  'Code risks, secrets and excessive permissions in your repositories':
    'Risques dans le code, secrets et autorisations excessives dans vos dépôts',
  'API key': 'Clé API',
  'Read risks': 'Lire les risques',
  'In Arnica open the menu at the side and go to **API**.':
    'Dans Arnica, ouvrez le menu latéral et allez dans **API**.',
  'Open Arnica': 'Ouvrir Arnica',
  'Choose **Create API key** and name it.': 'Cliquez sur **Create API key** et donnez un nom à la clé.',
  'Select this scope and no other:': 'Sélectionnez ce scope et aucun autre :',
  'Create the key, copy it and paste it here.': 'Créez la clé, copiez-la et collez-la ici.',
  'From the API page of Arnica, with arnica_ in front.':
    'À copier sur la page API d’Arnica, avec arnica_ devant.',
  'Starts with arnica_': 'Commence par arnica_',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'Arnica n’accepte pas cette clé API. Elle est mal saisie, expirée ou révoquée.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'La clé est correcte, mais il lui manque le scope risks:read. Créez une clé qui l’inclut.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'Ressources partagées hors de votre compte AWS et accès inutilisés',
  'Access key': 'Clé d’accès',
  'Quickest: the keys of an IAM user': 'Le plus rapide : les clés d’un utilisateur IAM',
  'Read Access Analyzer findings': 'Lire les résultats d’Access Analyzer',
  'Read recommendations for findings': 'Lire les recommandations sur les résultats',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'Dans la console AWS, ouvrez **IAM > Policies > Create policy**, choisissez **JSON** et remplacez le contenu par ceci :',
  'Open IAM': 'Ouvrir IAM',
  'Policy document': 'Document de politique',
  'Go on, give the policy this name, and create it:': 'Continuez, donnez ce nom à la politique et créez-la :',
  'Policy name': 'Nom de la politique',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'Dans la console AWS, ouvrez **IAM > Users** et cliquez sur **Create user**. Cet utilisateur n’a pas besoin d’accéder à la console.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'Attachez à l’utilisateur la politique que vous venez de créer, ainsi que celle-ci, qui ne donne qu’un accès en lecture :',
  Policy: 'Politique',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'Ouvrez l’utilisateur, puis **Security credentials > Create access key**, et choisissez **Third-party service** ou **Other** comme cas d’usage.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'Copiez l’**Access key** et la **Secret access key**, qui n’est affichée qu’une seule fois, et collez-les ici.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'Choisissez la région où IAM Access Analyzer est activé.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'Celui d’un utilisateur IAM. Les clés temporaires, qui commencent par ASIA, ne conviennent pas : leur token de session ne peut pas être saisi ici.',
  '20 characters that start with AKIA': '20 caractères commençant par AKIA',
  'Shown only once, when the access key is created.':
    'Affichée une seule fois, à la création de la clé d’accès.',
  '40 letters, digits, + and /': '40 caractères : lettres, chiffres, + et /',
  'Where IAM Access Analyzer is turned on.': 'Là où IAM Access Analyzer est activé.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWS ne connaît pas cet Access key ID. Vérifiez qu’il a été copié en entier et que la clé est active.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'AWS connaît l’Access key ID, mais la Secret access key ne lui correspond pas.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'Nous accédons bien à AWS, mais il n’y a pas d’analyseur dans cette région. Choisissez celle qui en a un, ou créez-en un sous IAM > Access Analyzer.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'Nous accédons bien à AWS, mais pas à Access Analyzer. Attachez la politique IAMAccessAnalyzerReadOnlyAccess.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS nous indique qu’il y a un analyseur, mais pas ce qu’il a trouvé. Attachez la politique IAMAccessAnalyzerReadOnlyAccess.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'Demander une recommandation oblige AWS à la calculer : la vérification s’en abstient donc.',
  'IAM role': 'Rôle IAM',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'Le plus sûr : aucune clé ne circule, vous autorisez notre compte à endosser l’un de vos rôles',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'Dans la console AWS, ouvrez **IAM > Roles > Create role**. Choisissez **AWS account**, puis **Another AWS account**, et saisissez notre ID de compte :',
  'Account ID': 'ID de compte',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'Cochez **Require external ID** et collez celui-ci. Il a été créé rien que pour vous :',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'Attachez la politique que vous venez de créer, ainsi que celle-ci, qui ne donne qu’un accès en lecture, puis créez le rôle :',
  'Open the role, copy its **ARN** and paste it here.':
    'Ouvrez le rôle, copiez son **ARN** et collez-le ici.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'À indiquer dans la politique de confiance du rôle. Il garantit que personne d’autre ne peut utiliser votre rôle en passant par nous.',
  'At least 2 letters, digits or + = , . @ : / - _':
    'Au moins 2 caractères : lettres, chiffres ou + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.': 'Affiché en haut de la page du rôle dans IAM.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'AWS ne nous laisse pas endosser ce rôle, sans dire pourquoi. Comparez l’ARN du rôle, le compte ou le rôle cité dans sa politique de confiance et l’ID externe avec ceux affichés ici.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWS ne parvient pas à lire cet ARN de rôle ou cet ID externe. Copiez à nouveau les deux.',
  'IAM role behind our role': 'Rôle IAM via notre rôle',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'Comme un rôle IAM, mais vous faites confiance à un seul de nos rôles plutôt qu’à tout notre compte',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'Dans la console AWS, ouvrez **IAM > Roles > Create role** et choisissez **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'Remplacez le contenu par cette politique. Elle fait confiance à un seul de nos rôles, et uniquement avec l’ID externe créé pour vous :',
  'Trust policy': 'Politique de confiance',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'Vulnérabilités de vos instances EC2, images de conteneurs et fonctions Lambda',
  'Read Inspector findings': 'Lire les résultats d’Inspector',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'Attachez cette politique à l’utilisateur. Elle ne donne qu’un accès en lecture :',
  'Choose the region in which Amazon Inspector is turned on.':
    'Choisissez la région où Amazon Inspector est activé.',
  'Where Amazon Inspector is turned on.': 'Là où Amazon Inspector est activé.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'Nous accédons bien à AWS, mais Amazon Inspector est désactivé dans cette région. Choisissez une région où il est activé, ou activez-le dans celle-ci.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'Nous accédons bien à AWS, mais pas à Inspector. Attachez la politique AmazonInspector2ReadOnlyAccess.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS nous indique qu’Inspector est activé, mais pas ce qu’il a trouvé. Attachez la politique AmazonInspector2ReadOnlyAccess.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'Attachez cette politique et créez le rôle. Elle ne donne qu’un accès en lecture :',
  'Security findings from all over your AWS account, in one place':
    'Les résultats de sécurité de tout votre compte AWS, au même endroit',
  'Read Security Hub findings': 'Lire les résultats de Security Hub',
  'Choose the region in which Security Hub is turned on.': 'Choisissez la région où Security Hub est activé.',
  'Where Security Hub is turned on.': 'Là où Security Hub est activé.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'Nous accédons bien à AWS, mais Security Hub est désactivé dans cette région. Choisissez une région où il est activé, ou activez-le dans celle-ci.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'Nous accédons bien à AWS, mais pas à Security Hub. Attachez la politique AWSSecurityHubReadOnlyAccess.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS nous indique que Security Hub est activé, mais pas ce qu’il a trouvé. Attachez la politique AWSSecurityHubReadOnlyAccess.',
  'Security ratings and findings of the companies in your portfolio':
    'Notations et résultats de sécurité des entreprises de votre portefeuille',
  'Company API token': 'Token API d’entreprise',
  'List the companies of the portfolio': 'Lister les entreprises du portefeuille',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'Connectez-vous à Bitsight en tant qu’**Admin** : seuls les administrateurs peuvent générer des tokens API d’entreprise.',
  'API tokens in the Bitsight docs': 'Tokens API dans la documentation Bitsight',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'Ouvrez **Settings > Account > User Preferences** et repérez **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'Saisissez une description dans **New Token** et cliquez sur **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'Copiez le token maintenant et collez-le ici. Il a les droits d’un administrateur, car Bitsight ne propose pas de token d’entreprise en lecture seule.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'À copier lorsque le token est généré. Ensuite, seuls ses quatre derniers caractères sont affichés.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsight n’accepte pas ce token. Vérifiez qu’il a été copié en entier, sans deux-points, et qu’il n’a pas été supprimé.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'Bitsight connaît ce token, mais celui-ci n’a pas le droit de lister les entreprises. Demandez un token API d’entreprise à un Admin.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'Notations de risque cyber et résultats de sécurité des entreprises d’un écosystème',
  'API v2 client credential': 'Identifiants client API v2',
  'Read the companies and findings of one ecosystem':
    'Lire les entreprises d’un écosystème et leurs résultats de sécurité',
  'Sign in to Black Kite as a **Super Admin**.': 'Connectez-vous à Black Kite en tant que **Super Admin**.',
  'Open Black Kite': 'Ouvrir Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'Ouvrez **Admin > Integrations Exchange**, puis la carte **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'Dans l’onglet **API v2**, cliquez sur **New Client Credential**, saisissez un nom et choisissez une longue durée de validité pour le token d’accès.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'Choisissez le rôle **Ecosystem User** et un seul écosystème à lire. Chaque autre écosystème nécessite ses propres identifiants et sa propre connexion.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'Créez les identifiants, copiez tout de suite le **Client ID** et le **Client Secret**, et collez-les ici.',
  'Shown only once, when the client credential is created.':
    'Affiché une seule fois, à la création des identifiants client.',
  'Shown only once, together with the client ID.': 'Affiché une seule fois, en même temps que le Client ID.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black Kite n’accepte pas ce Client ID et ce secret. Copiez-les à nouveau, ou créez de nouveaux identifiants client sous API v2.',
  'Black Kite publishes no small request that proves this role.':
    'Black Kite ne propose aucune requête légère qui permette de vérifier ce rôle.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'Projets et leurs résultats de scans SAST, SCA, IaC et API',
  'OAuth client': 'Client OAuth',
  'List projects': 'Lister les projets',
  'Read scan results': 'Lire les résultats de scans',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'Connectez-vous à Checkmarx One en tant qu’**admin**, et notez l’hôte affiché dans la barre d’adresse ainsi que le nom de votre tenant.',
  'Open Checkmarx One': 'Ouvrir Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'Ouvrez **Settings > Identity and Access Management > OAuth Clients** et cliquez sur **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'Clients OAuth dans la documentation Checkmarx',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'Saisissez un **Client ID** qui indique à quoi il sert, et créez le client.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'Cliquez sur **Regenerate** à côté de **Secret** et copiez la valeur avant de fermer la fenêtre.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'Choisissez une durée de validité. Sous **Role Mapping**, ajoutez ce rôle, qui fait partie des rôles AST. Il permet uniquement de lire les résultats :',
  Role: 'Rôle',
  'To limit what can be read, assign groups. Then save the client.':
    'Pour limiter ce qui peut être lu, attribuez des groupes. Enregistrez ensuite le client.',
  'Enter all four values here.': 'Saisissez les quatre valeurs ici.',
  'The address at which you open Checkmarx One.': 'L’adresse que vous utilisez pour ouvrir Checkmarx One.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'Le nom du tenant que vous saisissez pour vous connecter, également affiché sous Settings > Identity and Access Management.',
  'The name that was given to the OAuth client.': 'Le nom donné au client OAuth.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'Généré avec Regenerate dans le client OAuth. Il expire avec le client, au bout de 30 à 365 jours.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'Checkmarx ne connaît aucun tenant de ce nom dans cette région. Comparez le nom du tenant et l’URL de base avec ceux que vous utilisez pour vous connecter.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'Checkmarx connaît le tenant, mais n’accepte pas ce Client ID et ce secret. Le client a peut-être expiré : dans ce cas, régénérez son secret.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'Le client n’a pas le droit de lire les projets. Ajoutez-lui le rôle ast-viewer sous Role Mapping.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'Les résultats dépendent d’un scan, que nous ne connaissons pas à l’avance. Le même rôle y donne accès.',
  'Hosts and alerts from Falcon endpoint protection':
    'Hôtes et alertes issus de la protection des terminaux Falcon',
  'List hosts': 'Lister les hôtes',
  'Read alerts': 'Lire les alertes',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'Connectez-vous à la console Falcon en tant que **Falcon Administrator**.',
  'Open Falcon': 'Ouvrir Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'Recherchez **API clients and keys** (sous **Support and resources**) et cliquez sur **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'Donnez-lui un nom et une description que vos collègues reconnaîtront.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'Cochez **Read** pour chacun de ces scopes, et rien d’autre :',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'Cliquez sur **Create** et copiez le **Client ID** et le **Secret**, qui n’est affiché qu’une seule fois. Collez-les ici.',
  'Shown when the API client is created, and later in the list of API clients.':
    'Affiché à la création du client API, puis dans la liste des clients API.',
  'Shown only once, when the API client is created or its secret is reset.':
    'Affiché une seule fois, à la création du client API ou à la réinitialisation de son secret.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'Laissez ce champ vide : votre cloud est déduit de vos identifiants. Ne le renseignez que pour un cloud gouvernemental.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'Les identifiants sont corrects, mais votre tenant Falcon se trouve dans US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'Les identifiants sont corrects, mais votre tenant Falcon se trouve dans US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'Les identifiants sont corrects, mais votre tenant Falcon se trouve dans EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'Les identifiants sont corrects, mais votre tenant Falcon se trouve dans US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'Les identifiants sont corrects, mais votre tenant Falcon se trouve dans US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrike ne connaît pas ce Client ID. Copiez-le à nouveau depuis la liste des clients API.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrike n’accepte pas ce secret. Il n’est affiché qu’une seule fois : s’il est perdu, réinitialisez-le. Votre tenant se trouve dans un cloud gouvernemental ? Choisissez alors son URL de base.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Il manque au client API le scope Hosts: Read. Un Falcon Administrator peut l’ajouter sous API clients and keys.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'Les identifiants sont corrects, mais ce cloud ne les accepte pas. Choisissez l’URL de base que la console affiche à côté du Client ID.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Il manque au client API le scope Alerts: Read. Un Falcon Administrator peut l’ajouter sous API clients and keys.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Vulnérabilités de vos hôtes, issues de Falcon Exposure Management',
  'Read vulnerabilities': 'Lire les vulnérabilités',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'Dans les consoles plus anciennes, **Vulnerabilities** s’appelle **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'Il manque au client API le scope Vulnerabilities: Read. Un Falcon Administrator peut l’ajouter sous API clients and keys. Ou bien votre abonnement n’inclut pas Spotlight.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'Dépôts et leurs alertes Dependabot, code scanning et secret scanning',
  'Install the GitHub App': 'Installer la GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    'Rien à copier ni à renouveler : un owner de l’organisation installe notre application',
  'List repositories': 'Lister les dépôts',
  'Read Dependabot alerts': 'Lire les alertes Dependabot',
  'Read code scanning alerts': 'Lire les alertes code scanning',
  'Read secret scanning alerts, if wanted': 'Lire les alertes secret scanning, si souhaité',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'Continuez vers GitHub et choisissez votre organisation. Vous devez en être **owner**.',
  'Choose **All repositories**, or select the ones to be read.':
    'Choisissez **All repositories**, ou sélectionnez les dépôts à lire.',
  'Review the permissions. None of them can change anything:':
    'Passez en revue les autorisations. Aucune ne permet de modifier quoi que ce soit :',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'Cliquez sur **Install**, puis sur **Authorize** : nous savons ainsi que c’est bien vous qui avez installé l’application. Vous revenez ensuite ici.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'Le compte GitHub utilisé n’a aucun lien avec cette installation. Relancez la connexion avec le compte de la personne qui installe l’application.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'GitHub ne donne aucun accès à notre application. Son installation est peut-être suspendue : un owner peut le vérifier dans la liste des GitHub Apps installées de l’organisation.',
  'Our app is no longer installed in your organization. Install it once more.':
    'Notre application n’est plus installée dans votre organisation. Installez-la à nouveau.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'GitHub ne nous montre aucun dépôt. Choisissez l’organisation et ses dépôts. Si l’organisation soumet chaque accès à approbation, un owner doit d’abord donner son accord.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'L’application est installée sans Metadata: Read-only. Un owner peut accepter de nouvelles autorisations dans la liste des GitHub Apps installées de l’organisation.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'GitHub ne nous montre aucun dépôt appartenant à une organisation : il n’y a donc pas d’alertes à lire.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'L’application est installée sans Dependabot alerts: Read-only. Un owner peut accepter de nouvelles autorisations dans la liste des GitHub Apps installées de l’organisation.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHub a demandé à un owner de votre organisation d’approuver l’application. Relancez la connexion une fois que c’est fait.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'Sera confirmé à la première lecture de ces alertes : certains dépôts n’utilisent pas code scanning.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'Sera confirmé à la première lecture de ces alertes : certains dépôts n’utilisent pas secret scanning.',
  'Personal access token': 'Token d’accès personnel',
  'A fine-grained token that can only read': 'Un token fine-grained en lecture seule',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'Connectez-vous à GitHub avec un utilisateur qui voit tous les dépôts de l’organisation. Pour lire leurs alertes, il doit y être **owner** ou **security manager**.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'Ouvrez **Settings > Developer settings > Personal access tokens > Fine-grained tokens** et cliquez sur **Generate new token**.',
  'New fine-grained token': 'Nouveau token fine-grained',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'Donnez-lui un nom, choisissez l’organisation comme **Resource owner** et définissez une date d’expiration. Ce jour-là, la connexion aura besoin d’un nouveau token.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'Sous **Repository access**, choisissez **All repositories**, ou sélectionnez les dépôts à lire.',
  'Under **Permissions** grant these:': 'Sous **Permissions**, accordez celles-ci :',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'Cliquez sur **Generate token**, copiez le token et collez-le ici. Si l’organisation exige une approbation, un owner doit d’abord approuver le token ; avec le SSO SAML, un token classic doit être autorisé pour l’organisation.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'Mieux vaut un token fine-grained : il commence par github_pat_. Les tokens classic commencent par ghp_ et exigent le scope security_events.',
  'Starts with github_pat_ or ghp_': 'Commence par github_pat_ ou ghp_',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHub n’accepte pas ce token. Il a été mal saisi ou supprimé, ou il a expiré.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'Après plusieurs essais infructueux, GitHub refuse tout pendant un moment. Attendez quelques minutes, puis réessayez une seule fois.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Il manque au token Metadata: Read-only, ou son utilisateur n’y a pas accès dans l’organisation. Pour les alertes, il doit être owner ou security manager ; avec le SSO SAML, le token doit être autorisé pour l’organisation.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Il manque au token Dependabot alerts: Read-only, ou son utilisateur n’y a pas accès dans l’organisation. Pour les alertes, il doit être owner ou security manager ; avec le SSO SAML, le token doit être autorisé pour l’organisation.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'Projets et leurs résultats de sécurité, sur GitLab.com ou votre propre GitLab',
  'Access token': 'Token d’accès',
  'A personal, group or project access token that can only read':
    'Un token d’accès personnel, de groupe ou de projet, en lecture seule',
  'Read projects and findings': 'Lire les projets et les résultats',
  'Reach every project that matters to you': 'Accéder à tous les projets qui comptent pour vous',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'Décidez à quoi rattacher le token. Le mieux est un utilisateur dédié, membre uniquement des groupes et projets à lire. Un groupe ou un projet peut aussi avoir son propre token.',
  'Access tokens in the GitLab docs': 'Tokens d’accès dans la documentation GitLab',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'Connectez-vous avec cet utilisateur, sélectionnez l’avatar, puis **Edit profile > Personal access tokens > Add new token**. Les tokens de groupe et de projet se créent sous **Settings > Access tokens** du groupe ou du projet.',
  'Open personal access tokens': 'Ouvrir les tokens d’accès personnels',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'Donnez-lui un nom et choisissez la date d’expiration la plus éloignée possible : ce jour-là, la connexion aura besoin d’un nouveau token.',
  'Tick this scope and no other:': 'Cochez ce scope et aucun autre :',
  'Create the token, copy its value at once, and paste it here.':
    'Créez le token, copiez tout de suite sa valeur et collez-la ici.',
  'A personal, group or project access token with the scope read_api.':
    'Un token d’accès personnel, de groupe ou de projet avec le scope read_api.',
  'Starts with glpat- on GitLab.com': 'Commence par glpat- sur GitLab.com',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'Uniquement si vous hébergez GitLab vous-même ou utilisez GitLab Dedicated : l’adresse de sa page d’accueil.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'Le token fonctionne, mais il lui manque le scope read_api. Les scopes se choisissent à la création du token : créez-en donc un nouveau.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLab n’accepte pas ce token. Il a été mal saisi ou révoqué, il a expiré, ou il appartient à une autre instance GitLab : vérifiez l’URL.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'Aucune instance GitLab ne répond à cette URL. Saisissez l’adresse de sa page d’accueil, sans groupe ni projet à la suite.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'Le token fonctionne, mais son utilisateur n’est membre d’aucun projet. Rendez-le membre des groupes ou des projets à lire.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'GitLab connaît ce token, mais ne l’autorise pas à lister les projets. Utilisez un token d’accès avec le scope read_api.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'Un token voit les projets de son utilisateur, de son groupe ou de son projet. Nous ne pouvons pas savoir lesquels il devrait voir.',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Actifs et vulnérabilités issus du cloud Rapid7',
  'Platform API key': 'Clé API de la plateforme',
  'List assets': 'Lister les actifs',
  'Export in bulk': 'Exporter en masse',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'Ouvrez InsightVM, ou tout autre produit Rapid7, et regardez le début de son adresse : dans `us2.idr.insight.rapid7.com`, votre région est `us2`. La page d’accueil du compte ne l’indique pas.',
  'Regions in the Rapid7 docs': 'Régions dans la documentation Rapid7',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'Dans la plateforme Rapid7, ouvrez **Administration**, puis **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'Sous **User Keys**, générez une clé : elle a les mêmes accès que son utilisateur, choisissez-en donc un qui a accès à InsightVM. Ou, en tant qu’administrateur, ouvrez **Administrator API Keys** et cliquez sur **Generate New Organization Key** : cette clé a accès à tous les produits de l’organisation.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'Choisissez l’organisation, donnez un nom à la clé et enregistrez. Copiez la clé avant de fermer la fenêtre : elle n’est plus affichée ensuite.',
  'Choose your region and paste the key here.': 'Choisissez votre région et collez la clé ici.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'Le code au début de l’adresse visible dans un produit Rapid7 : us2 dans us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'Une clé d’utilisateur ou d’organisation. Elle n’est affichée qu’une seule fois, lorsqu’elle est générée.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'Rapid7 n’accepte pas cette clé dans cette région et ne dit pas laquelle des deux est en cause. Comparez la région avec le début de votre adresse Rapid7, et copiez à nouveau la clé.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'La clé est correcte, mais n’a pas accès à InsightVM. Utilisez la clé d’un utilisateur qui a accès à InsightVM, ou une clé d’organisation.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'La liste des actifs exige le même accès : il n’est donc pas vérifié deux fois.',
  'Proving it would start an export.': 'Cette vérification lancerait un export.',
  'Projects, issues and comments, with tickets written back':
    'Projets, tickets et commentaires, avec création et mise à jour de tickets',
  'Sign in with Atlassian': 'Se connecter avec Atlassian',
  'Nothing to copy: you choose a Jira site and approve':
    'Rien à copier : vous choisissez un site Jira et donnez votre accord',
  'Read projects, issues and comments': 'Lire les projets, tickets et commentaires',
  'Create and update issues': 'Créer et mettre à jour des tickets',
  'Read users and groups': 'Lire les utilisateurs et les groupes',
  'Read members of groups': 'Lire les membres des groupes',
  'Register webhooks': 'Enregistrer des webhooks',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Continuez vers Atlassian et connectez-vous avec un compte qui voit les projets.',
  'Choose the **Jira site** to connect.': 'Choisissez le **Jira site** à connecter.',
  'Review the permissions and choose **Accept**:':
    'Passez en revue les autorisations et cliquez sur **Accept** :',
  'You are brought back here.': 'Vous revenez ensuite ici.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'Aucun site Jira n’a été choisi. Reconnectez-vous avec Atlassian et choisissez le site à connecter.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'Atlassian n’accepte plus cette autorisation. Elle prend fin si le mot de passe change, ou après environ 90 jours sans utilisation. Reconnectez-vous.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'Atlassian nous montre le site, mais pas cette partie de Jira. Connectez-vous avec un compte autorisé à y utiliser Jira, et acceptez tout ce qui est demandé, y compris read:jira-work.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorisation n’inclut pas write:jira-work. Reconnectez-vous avec Atlassian et acceptez tout ce qui est demandé.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'Atlassian nous montre le site, mais pas cette partie de Jira. Connectez-vous avec un compte autorisé à y utiliser Jira, et acceptez tout ce qui est demandé, y compris read:jira-user.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorisation n’inclut pas manage:jira-configuration. Reconnectez-vous avec Atlassian et acceptez tout ce qui est demandé.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorisation n’inclut pas manage:jira-webhook. Reconnectez-vous avec Atlassian et acceptez tout ce qui est demandé.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'Alertes, conformité et vulnérabilités de vos clouds et workloads',
  'API access key': 'Clé d’accès API',
  'Read the account': 'Lire le compte',
  'Read compliance results': 'Lire les résultats de conformité',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'Connectez-vous à la console du compte FortiCNAPP (Lacework) à connecter, en tant qu’administrateur du compte ou avec une autorisation d’écriture sur les clés API.',
  'Open the console': 'Ouvrir la console',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'Mieux vaut d’abord créer un utilisateur de service en lecture seule : une clé peut faire tout ce que peut son utilisateur.',
  'API keys in the Fortinet docs': 'Clés API dans la documentation Fortinet',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'Ouvrez **Settings > Configuration > API keys** et créez une clé en lui donnant un nom.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'Téléchargez le fichier de la clé. Il contient `keyId`, `secret` et `account`.',
  'Enter these three values here.': 'Saisissez ces trois valeurs ici.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'Ce qui précède .lacework.net dans l’adresse de votre console, avec le cluster s’il y en a un : mycompany.fra.',
  'Only what comes before .lacework.net': 'Uniquement ce qui précède .lacework.net',
  'The keyId in the file that you download with the key.':
    'La valeur keyId du fichier que vous téléchargez avec la clé.',
  'At least 55 capital letters and digits, with one underscore':
    'Au moins 55 caractères : majuscules et chiffres, avec un tiret bas',
  'The secret in the same file. An underscore at its front is part of it.':
    'La valeur secret du même fichier. Un tiret bas au début en fait partie.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Uniquement si votre organisation Lacework a plusieurs comptes et que vous voulez connecter l’un d’eux.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'La clé est correcte. Pour le compte, saisissez uniquement ce qui précède .lacework.net dans l’adresse.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Lacework n’accepte pas cette clé. Vérifiez que l’ID et le secret viennent du même fichier, que la clé appartient à ce compte et qu’elle n’est pas désactivée.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Lacework ne connaît aucun compte de ce nom. Copiez ce qui précède .lacework.net dans l’adresse de votre console, avec son cluster.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'La clé est correcte, mais son utilisateur n’a pas le droit de lire le compte. Si vous avez saisi un sous-compte, vérifiez que l’utilisateur y a accès.',
  'No request small enough to prove this alone is known.':
    'Nous ne connaissons aucune requête assez légère pour vérifier cet accès séparément.',
  'Findings in your dependencies, code and containers':
    'Résultats de sécurité sur vos dépendances, votre code et vos conteneurs',
  'Service user key': 'Clé d’utilisateur de service',
  'Read findings': 'Lire les résultats',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'En tant qu’administrateur Mend, ouvrez la roue dentée des paramètres, puis **Administration**, et copiez l’**Organization UUID** depuis **General Configuration**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'Dans l’onglet **Users**, cliquez sur **Add Service User** et saisissez un nom. Gardez l’adresse e-mail que Mend a générée.',
  'Give the service user a role that may read your projects.':
    'Donnez à l’utilisateur de service un rôle qui permet de lire vos projets.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'Repérez-le dans le tableau, ouvrez son menu à trois points et copiez la **user key**. Son adresse e-mail figure sur la même ligne.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'Ajoutez `api-` au début de l’adresse de votre console : `https://saas.mend.io` devient `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.':
    'Mend en génère une pour chaque utilisateur de service. Utilisez-la telle quelle.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'Celle du même utilisateur de service, dans son menu à trois points. Elle peut avoir une date d’expiration.',
  '64 characters, 0-9 and a-f': '64 caractères, 0-9 et a-f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'Sous Administration > General Configuration. Ce n’est pas l’API key des versions plus anciennes.',
  '32 characters, 0-9 and a-f, in five groups': '32 caractères, 0-9 et a-f, en cinq groupes',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'L’adresse de votre console Mend, précédée de api-, sans rien à la suite. Dans l’UE : https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'C’est l’adresse de la console. L’API se trouve à la même adresse, précédée de api-.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mend n’accepte pas ces valeurs et ne dit pas laquelle est en cause. Vérifiez que l’adresse e-mail, la clé et l’organisation vont ensemble, que la clé n’a pas expiré et que l’adresse est celle de votre console, précédée de api-.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'Mend connaît l’utilisateur et sa clé, mais pas dans cette organisation. Copiez à nouveau l’Organization UUID depuis Administration > General Configuration.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'La clé est correcte, mais l’utilisateur de service n’a pas le droit de lire les projets. Un administrateur Mend peut lui donner un rôle qui le permet.',
  'Findings hang on a project, and which one is not known beforehand.':
    'Les résultats dépendent d’un projet, que nous ne connaissons pas à l’avance.',
  'Security assessments of your Azure subscriptions': 'Évaluations de sécurité de vos abonnements Azure',
  'Sign in with Microsoft': 'Se connecter avec Microsoft',
  'Quickest: we see what the account that signs in may see':
    'Le plus rapide : nous voyons ce que voit le compte qui se connecte',
  'Read security assessments': 'Lire les évaluations de sécurité',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Assurez-vous que votre propre compte a ce rôle sur chaque abonnement à lire, sous **Access control (IAM)** dans le portail Azure :',
  'Open Subscriptions': 'Ouvrir Subscriptions',
  'Continue to Microsoft and sign in with that account.':
    'Continuez vers Microsoft et connectez-vous avec ce compte.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'Vérifiez la demande d’appel à Azure Resource Manager en votre nom, puis cliquez sur **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'Vous revenez ensuite ici. L’accès dure tant que votre compte garde ce rôle.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Azure ne montre aucun abonnement à ce compte. Donnez-lui le rôle Security Reader sur chaque abonnement à lire ; cela peut prendre quelques minutes.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'Microsoft n’accepte plus cette authentification. Reconnectez-vous.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'Azure nous montre l’abonnement, mais pas ses évaluations de sécurité. Attribuez-y le rôle Security Reader.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'Votre tenant n’a pas souscrit à ce produit Microsoft ou ne l’a jamais activé. Était-ce le bon tenant ?',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'Une politique d’accès conditionnel de votre organisation a bloqué l’authentification.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'Personne dans votre organisation n’a encore donné son consentement à notre application. Un administrateur doit se connecter ici.',
  'Admin consent and an Azure role': 'Consentement administrateur et rôle Azure',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'Le plus durable : notre application a son propre rôle, qui reste même quand un collègue part',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Continuez vers Microsoft et connectez-vous en tant que **Privileged Role Administrator** ou **Global Administrator**, puis cliquez sur **Accept** au nom de votre organisation. Notre application est alors connue dans votre tenant, mais ne voit encore rien.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'Dans le portail Azure, ouvrez chaque abonnement à lire, ou un groupe d’administration qui les englobe, puis **Access control (IAM) > Add role assignment**. Vous devez y être **Owner**, **User Access Administrator** ou **Role Based Access Control Administrator**.',
  'Open the Azure portal': 'Ouvrir le portail Azure',
  'Pick this role:': 'Choisissez ce rôle :',
  'As **Member** select our app. This is its application ID:':
    'Comme **Member**, sélectionnez notre application. Voici son ID d’application :',
  'Application (client) ID': 'ID d’application (client)',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'Enregistrez, attendez quelques minutes que le rôle prenne effet, puis relancez la vérification ici.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'Notre application n’est pas approuvée dans votre tenant : le consentement n’a pas été donné, a été retiré ou ne s’est pas encore propagé partout. Relancez la connexion dans une minute.',
  'Microsoft no longer knows this tenant.': 'Microsoft ne connaît plus ce tenant.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'Votre tenant n’a pas souscrit à ce produit Microsoft ou ne l’a jamais activé.',
  'A Conditional Access policy of your organization blocks our app.':
    'Une politique d’accès conditionnel de votre organisation bloque notre application.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Le consentement est donné, mais Azure ne montre aucun abonnement à notre application. Attribuez-lui le rôle Security Reader sur chaque abonnement à lire ; cela peut prendre quelques minutes.',
  'Alerts from your endpoints, and the devices themselves':
    'Alertes de vos terminaux, ainsi que les appareils eux-mêmes',
  'Nothing to copy: an administrator consents for your organization':
    'Rien à copier : un administrateur donne son consentement pour votre organisation',
  'List devices': 'Lister les appareils',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Continuez vers Microsoft et connectez-vous en tant que **Privileged Role Administrator** ou **Global Administrator** : eux seuls peuvent accorder des autorisations d’application pour toute une organisation.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'Vérifiez que l’application et votre tenant sont les bons, et passez en revue les autorisations, qui sont celles de **WindowsDefenderATP**. Aucune ne permet de modifier quoi que ce soit :',
  'Choose **Accept** to consent on behalf of your organization.':
    'Cliquez sur **Accept** pour donner votre consentement au nom de votre organisation.',
  'You are brought back here. Keep this window open until it says that it works.':
    'Vous revenez ensuite ici. Gardez cette fenêtre ouverte jusqu’à ce qu’elle indique que tout fonctionne.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'Nous accédons bien à Microsoft, mais cette fonctionnalité de Defender est désactivée dans votre tenant.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Alert.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Machine.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Vulnerabilities of your devices, and the devices themselves':
    'Vulnérabilités de vos appareils, ainsi que les appareils eux-mêmes',
  'Read vulnerabilities of devices': 'Lire les vulnérabilités des appareils',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Vulnerability.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Users, groups, applications, policies and identity risks':
    'Utilisateurs, groupes, applications, politiques et risques liés aux identités',
  'List users': 'Lister les utilisateurs',
  'List groups': 'Lister les groupes',
  'Read risky users': 'Lire les utilisateurs à risque',
  'Read risk detections': 'Lire les détections de risques',
  'Read policies': 'Lire les politiques',
  'Read the policy of authentication methods': 'Lire la politique des méthodes d’authentification',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'Vérifiez que l’application et votre tenant sont les bons, et passez en revue les autorisations, qui sont celles de **Microsoft Graph**. Aucune ne permet de modifier quoi que ce soit :',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation User.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Group.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Application.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Il manque à notre application l’autorisation IdentityRiskyUser.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement. Ou bien votre tenant n’a pas Microsoft Entra ID P2, sans lequel ces données n’existent pas.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Il manque à notre application l’autorisation IdentityRiskEvent.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement. Ou bien votre tenant n’a pas Microsoft Entra ID P2, sans lequel ces données n’existent pas.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Policy.Read.All dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'Il manque à notre application l’autorisation Policy.Read.AuthenticationMethod dans votre tenant. Demandez à un administrateur de redonner son consentement.',
  'Your own app registration': 'Votre propre inscription d’application',
  'An application in your tenant, whose secret you can withdraw at any time':
    'Une application dans votre tenant, dont vous pouvez révoquer le secret à tout moment',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'Dans le centre d’administration Microsoft Entra, ouvrez **App registrations > New registration**, donnez un nom à l’application et inscrivez-la en **single tenant**.',
  'Open the Entra admin center': 'Ouvrir le centre d’administration Entra',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'Sur sa page **Overview**, copiez l’**Application (client) ID** et le **Directory (tenant) ID**, et collez-les ici.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'Ouvrez **API permissions > Add a permission > Microsoft Graph > Application permissions** et ajoutez celles-ci. Aucune ne permet de modifier quoi que ce soit :',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'Cliquez sur **Grant admin consent**. Pour cela, vous devez être **Privileged Role Administrator** ou **Global Administrator**.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'Ouvrez **Certificates & secrets > New client secret**, définissez une date d’expiration et copiez tout de suite la valeur (**Value**). Collez-la ici et notez la date : à partir de ce jour, la connexion aura besoin d’un nouveau secret.',
  'On the Overview of the app registration.': 'Sur la page Overview de l’inscription d’application.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 caractères, comme 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'La colonne Value, et non le Secret ID. Microsoft ne l’affiche qu’une seule fois.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'Environ 40 caractères, avec Q~ près du début ; le Secret ID, lui, ressemble à un ID d’application',
  'On the Overview of the app registration, below the application ID.':
    'Sur la page Overview de l’inscription d’application, sous l’ID d’application.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 caractères, comme a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'Laissez tel quel, sauf si votre tenant se trouve dans un cloud destiné au gouvernement américain.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'Le secret a expiré. Créez-en un nouveau sous Certificates & secrets.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoft n’accepte pas ce secret. Copiez la colonne Value, et non le Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'Ce tenant n’a aucune application avec cet ID. Copiez les deux ID depuis la même inscription d’application.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoft ne connaît aucun tenant avec cet ID. Copiez à nouveau le Directory (tenant) ID. Votre tenant se trouve dans un cloud destiné au gouvernement américain ? Choisissez alors ce cloud.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoft n’accepte pas ces valeurs. Copiez à nouveau les deux ID et la valeur (Value) du secret.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Il manque à votre application l’autorisation User.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Il manque à votre application l’autorisation Group.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Il manque à votre application l’autorisation Application.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Il manque à votre application l’autorisation IdentityRiskyUser.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur. Ou bien votre tenant n’a pas Microsoft Entra ID P2, sans lequel ces données n’existent pas.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Il manque à votre application l’autorisation IdentityRiskEvent.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur. Ou bien votre tenant n’a pas Microsoft Entra ID P2, sans lequel ces données n’existent pas.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Il manque à votre application l’autorisation Policy.Read.All. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Il manque à votre application l’autorisation Policy.Read.AuthenticationMethod. Ajoutez-la comme autorisation d’application Microsoft Graph et accordez le consentement administrateur.',
  'Users, groups, apps, policies and sign-in logs':
    'Utilisateurs, groupes, applications, politiques et journaux de connexion',
  'List apps': 'Lister les applications',
  'Read sign-in logs': 'Lire les journaux de connexion',
  'List admin roles': 'Lister les rôles d’administrateur',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'Connectez-vous à l’Okta Admin Console avec un utilisateur qui a le rôle **Read-Only Admin**. Mieux vaut un compte de service : le token cesse de fonctionner si le compte qui l’a créé est désactivé.',
  'Open the Okta Admin Console': 'Ouvrir l’Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'Ouvrez **Security > API > Tokens** et cliquez sur **Create token**.',
  'Give it a name and allow its use from **Any IP**.':
    'Donnez-lui un nom et autorisez son utilisation depuis **Any IP**.',
  'Create it and copy the value. It is not shown again.':
    'Créez-le et copiez sa valeur. Elle n’est plus affichée ensuite.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'Saisissez votre domaine Okta sans `-admin`, et collez le token ici.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'Avec https:// et sans -admin. Si vous utilisez votre propre domaine, saisissez le domaine Okta qui se trouve derrière.',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com, sans -admin',
  'The token value alone, without SSWS in front of it.': 'La valeur du token seule, sans SSWS devant.',
  '42 characters that start with 00': '42 caractères commençant par 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'C’est l’adresse de la console d’administration. L’API se trouve à la même adresse, sans -admin.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Okta n’accepte pas ce token. Il est peut-être mal saisi, révoqué ou issu d’une autre organisation. Un token cesse aussi de fonctionner lorsque l’administrateur qui l’a créé est désactivé.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'Le token est valide, mais l’administrateur qui l’a créé n’a pas le droit de lire ces données. Donnez-lui le rôle Read-Only Admin.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'Aucune organisation Okta ne répond à cette adresse. Vérifiez ce qui précède le premier point.',
  'Alerts on hosts, containers, images and code, found without agents':
    'Alertes sur les hôtes, les conteneurs, les images et le code, sans agent',
  'Read assets': 'Lire les actifs',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'Dans Orca, ouvrez **Settings > Users & Permissions > API** et cliquez sur **Add API Token**.',
  'Regions in the Orca docs': 'Régions dans la documentation Orca',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'Donnez-lui un nom, cochez **Never Expire** ou choisissez une date, et cochez **Service Token** pour qu’il reste valable après le départ de la personne qui l’a créé.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'Comme rôle, choisissez **Viewer**. Il n’en faut pas plus.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'Laissez le périmètre ouvert à tous les comptes cloud, ou limitez-le. Ce qui se trouve en dehors ne sera pas visible.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'Ajoutez le token et copiez-le depuis la fenêtre avant de continuer : il n’est plus affiché ensuite. Collez-le ici et choisissez votre région.',
  'Shown only once, when it is added.': 'Affiché une seule fois, lors de son ajout.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'Là où se trouve votre compte Orca. L’adresse que vous utilisez pour ouvrir Orca l’indique.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orca refuse ce token, et sa réponse ne nous dit pas pourquoi. Copiez-le à nouveau, et vérifiez qu’il n’a pas expiré, qu’il a le rôle Viewer et que la région est la vôtre.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'Orca n’accepte pas ce token dans cette région. Copiez-le à nouveau, et vérifiez qu’il n’a pas expiré et que la région est la vôtre.',
  'The token may not read alerts. Add one with the role Viewer.':
    'Le token n’a pas le droit de lire les alertes. Ajoutez-en un avec le rôle Viewer.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'Nous ne connaissons aucune requête qui vérifie cet accès séparément ; le rôle Viewer le donne.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Hôtes et vulnérabilités issus de la plateforme cloud Qualys',
  'Username and password': 'Nom d’utilisateur et mot de passe',
  'Read vulnerability detections': 'Lire les détections de vulnérabilités',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'En tant que **Manager** ou **Unit Manager**, ouvrez **Vulnerability Management**, allez dans **Users** et choisissez **New > User**.',
  'Find your Qualys address': 'Trouver votre adresse Qualys',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'Nommez cet utilisateur comme un compte de service et indiquez une boîte mail que vous pouvez consulter : Qualys y envoie l’e-mail d’activation.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'Comme **User Role**, choisissez **Reader**, autorisez l’accès à **GUI** et **API**, et sélectionnez la business unit et les groupes d’actifs à lire (en général **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'Sous **Permissions**, cochez **Manage VM module**. Désactivez les notifications et n’activez pas la double authentification VIP : personne ne serait là pour y répondre.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'Suivez les instructions de l’e-mail d’activation, notez le nom d’utilisateur et le mot de passe, et connectez-vous une fois pour terminer l’activation.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'Vérifiez que le scoring CVSS est activé sous **Reports > Setup > CVSS**, puis saisissez ici le nom d’utilisateur et le mot de passe.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'Celui que Qualys a créé pour l’utilisateur API, y compris le caractère du milieu : il désigne la plateforme de votre compte.',
  'The password of that user, as set when the account was activated.':
    'Le mot de passe de cet utilisateur, défini lors de l’activation du compte.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualys n’accepte pas ce nom d’utilisateur et ce mot de passe. La casse compte pour les deux, le compte doit être activé et le nom d’utilisateur complet : le caractère du milieu désigne la plateforme.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'Qualys connaît cet utilisateur, mais lui refuse l’accès à l’API. Demandez à un Manager de le lui accorder.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualys est occupé par d’autres requêtes de votre abonnement. Le mot de passe n’est pas en cause.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'L’utilisateur peut se connecter, mais n’a pas le droit de lire les hôtes. Certains abonnements exigent le rôle Unit Manager ou un rôle personnalisé plutôt que Reader.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'Cela compterait dans les limites de votre abonnement, et la liste des hôtes exige la même autorisation.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Résultats de sécurité sur le code, les dépendances et les secrets, issus de Semgrep AppSec Platform',
  'Web API token': 'Token Web API',
  'Read findings through the Web API': 'Lire les résultats via la Web API',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'Connectez-vous à Semgrep AppSec Platform en tant qu’**admin** : seuls les administrateurs peuvent créer des tokens API.',
  'Tokens in the Semgrep docs': 'Tokens dans la documentation Semgrep',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'Ouvrez **Settings > Tokens** et restez sur la liste **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'Créez un token, ou modifiez-en un, et cochez le scope **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'Copiez la valeur maintenant, car elle n’est affichée qu’une seule fois, et collez-la ici.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Un token avec le scope Web API. Les tokens pour la CI et la ligne de commande ne lisent pas les résultats.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'Il manque au token le scope Web API. Un administrateur peut le cocher sous Settings > Tokens, sans créer de nouveau token.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrep n’accepte pas ce token. Il a été mal saisi ou révoqué, ou il lui manque le scope Web API.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Sites, terminaux et menaces issus de la protection des terminaux Singularity',
  'Service user API token': 'Token API d’un utilisateur de service',
  'List sites': 'Lister les sites',
  'List endpoints': 'Lister les terminaux',
  'Read threats': 'Lire les menaces',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'Dans la console SentinelOne, ouvrez **Settings > Users > Service Users**, puis **Actions > Create New Service User**.',
  'Open your console': 'Ouvrir votre console',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'Donnez-lui un nom et choisissez une date d’expiration. La connexion cessera de fonctionner ce jour-là.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'Comme périmètre, choisissez le compte ou les sites à lire. Donnez-lui le rôle **Viewer**, et rien de plus.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'Créez l’utilisateur et copiez son **API Token**, qui n’est affiché qu’une seule fois.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'Collez le token ici, et saisissez l’adresse de votre console, sans la page qui suit.',
  'The address of your SentinelOne console, without the page behind it.':
    'L’adresse de votre console SentinelOne, sans la page qui suit.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'Celui d’un utilisateur de service. Il n’est affiché qu’une seule fois et cesse de fonctionner à la date choisie.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOne n’accepte pas ce token. Il est peut-être mal saisi, expiré ou issu d’une autre console.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'SentinelOne connaît le token, mais son utilisateur de service n’a accès à aucun site. Donnez-lui le rôle Viewer sur le compte ou les sites à lire.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'SentinelOne ne propose aucune requête qui vérifie cet accès séparément ; le même rôle le donne.',
  'Risky applications and their CVEs on your endpoints':
    'Applications à risque et leurs CVE sur vos terminaux',
  'Read application risks': 'Lire les risques applicatifs',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'Dans la console SentinelOne, ouvrez **Sites**, modifiez le site et activez **Vulnerability Management**, qui fait partie de Ranger Insights. Sans cela, il n’y a rien à lire.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'Comme périmètre, choisissez le compte ou les sites à lire. Donnez-lui le rôle **Viewer**, qui doit inclure **view risks** sur la page Applications, et rien de plus.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'Le token est correct, mais n’a pas accès aux risques applicatifs. Soit le site n’a pas Vulnerability Management (Ranger Insights), soit il manque au rôle l’autorisation view risks sur la page Applications.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'Incidents, problèmes, changements et demandes de votre instance ServiceNow',
  'Read incidents, problems and changes': 'Lire les incidents, problèmes et changements',
  'Read service catalog requests': 'Lire les demandes du catalogue de services',
  'Read compliance data, if you use GRC': 'Lire les données de conformité, si vous utilisez GRC',
  'Read assessments and answers, if you use GRC':
    'Lire les évaluations et les réponses, si vous utilisez GRC',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'Connectez-vous à ServiceNow en tant qu’**admin**, ouvrez **All > User Administration > Users** et cliquez sur **New**.',
  'Open your instance': 'Ouvrir votre instance',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'Renseignez un **User ID** qui vous aidera à reconnaître cette connexion, ainsi que les champs obligatoires. Cochez **Web service access only** : personne n’a besoin de se connecter avec cet utilisateur. Enregistrez.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'Cliquez sur **Set Password** et conservez le mot de passe. Laissez **Password needs reset** décoché, sinon l’utilisateur devrait d’abord changer de mot de passe.',
  'On the tab **Roles** choose **Edit** and add:':
    'Dans l’onglet **Roles**, cliquez sur **Edit** et ajoutez :',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'Enregistrez, puis saisissez ici le nom de l’instance, le User ID et le mot de passe. Pour `https://dev12345.service-now.com`, le nom de l’instance est `dev12345`.',
  'The first part of the address at which you open ServiceNow.':
    'La première partie de l’adresse que vous utilisez pour ouvrir ServiceNow.',
  'Only what comes before .service-now.com': 'Uniquement ce qui précède .service-now.com',
  'The User ID of the integration user, not its name or e-mail address.':
    'Le User ID de l’utilisateur d’intégration, et non son nom ou son adresse e-mail.',
  'As set with Set Password on the user record.': 'Défini avec Set Password dans la fiche de l’utilisateur.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNow n’accepte pas cet utilisateur et ce mot de passe. Vérifiez que l’utilisateur est actif, que Password needs reset est décoché et que c’est la bonne instance.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'ServiceNow accepte l’utilisateur, mais ne lui donne pas accès aux incidents. Ajoutez-lui le rôle itil.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'ServiceNow accepte l’utilisateur, mais ne lui donne pas accès aux demandes. Ajoutez-lui le rôle sn_request_read.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'Sera confirmé à la première lecture des données de conformité : certaines instances n’en ont pas.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'Sera confirmé à la première lecture des évaluations : certaines instances n’en ont pas.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'Problèmes dans les dépendances open source, le code, les conteneurs et l’infrastructure as code',
  'Sign in with Snyk': 'Se connecter avec Snyk',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'Rien à copier : vous approuvez notre Snyk App pour une organisation ou un groupe',
  'List organizations': 'Lister les organisations',
  'Read projects and their issues': 'Lire les projets et leurs problèmes',
  'Choose the region in which your Snyk account lives.':
    'Choisissez la région où se trouve votre compte Snyk.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Continuez vers Snyk et connectez-vous. Il vous faut toutes les autorisations demandées : mieux vaut donc être **Org Admin** ou **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'Choisissez l’organisation ou le groupe à connecter et vérifiez ce qui pourra être lu :',
  'Approve. Snyk brings you back here.': 'Donnez votre accord. Snyk vous ramène ici.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Comparez avec l’adresse que vous utilisez pour ouvrir Snyk. Seuls les anciens comptes et les offres gratuites se trouvent dans SNYK-US-01.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'Snyk n’accepte plus cette autorisation. Reconnectez-vous avec Snyk, dans la région de votre compte.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk connaît notre application, mais ne lui donne pas accès à son API. L’accès à l’API fait partie des offres Snyk Enterprise.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'Snyk ne nous montre aucune organisation. Reconnectez-vous avec Snyk et choisissez l’organisation ou le groupe.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'Sera confirmé à la première lecture des projets : la vérification ne lit que les organisations.',
  'Service account API key': 'Clé API d’un compte de service',
  'A key that an Org Admin makes for us': 'Une clé qu’un Org Admin crée pour nous',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Ouvrez l’organisation dans Snyk et allez dans **Settings > Service accounts**. Pour plusieurs organisations à la fois, faites-le plutôt au niveau du groupe. Vous devez être **Org Admin** ou **Group Admin**, et l’accès à l’API fait partie des offres **Enterprise**.',
  'Open Snyk': 'Ouvrir Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'Saisissez un nom, choisissez le rôle **Org Admin** et le type **API key**, sans expiration.',
  'Create the service account and copy its key: it is shown only once.':
    'Créez le compte de service et copiez sa clé : elle n’est affichée qu’une seule fois.',
  'Paste the key here and choose the region in which your account lives.':
    'Collez la clé ici et choisissez la région où se trouve votre compte.',
  'The key of a service account. Snyk shows it only once.':
    'La clé d’un compte de service. Snyk ne l’affiche qu’une seule fois.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'Comme 12345678-1234-1234-1234-123456781234, ou commençant par snyk_sat',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'Snyk n’accepte pas cette clé dans cette région. Comparez la région avec l’adresse que vous utilisez pour ouvrir Snyk, puis vérifiez que la clé a été copiée en entier et n’a pas été révoquée.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk connaît cette clé, mais ne lui donne pas accès à son API. L’accès à l’API fait partie des offres Snyk Enterprise.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'La clé fonctionne, mais n’a accès à aucune organisation. Créez le compte de service dans une organisation ou un groupe, avec le rôle Org Admin.',
  'Vulnerabilities and compliance of your endpoints': 'Vulnérabilités et conformité de vos terminaux',
  'Use the API gateway': 'Utiliser la passerelle API',
  'Read vulnerability and compliance findings': 'Lire les résultats sur les vulnérabilités et la conformité',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'Connectez-vous à Tanium avec l’utilisateur dont cette connexion recevra les droits. Mieux vaut un utilisateur dédié.',
  'API tokens in the Tanium docs': 'Tokens API dans la documentation Tanium',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'Donnez ces rôles à cet utilisateur ou à l’un de ses personas. À défaut, un rôle personnalisé doit avoir **Read** sur les content sets **Reserved**, **Base**, **Core Content** et **Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'Ouvrez **Administration > Permissions > API Tokens** et cliquez sur **New API Token**.',
  'Open Tanium': 'Ouvrir Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'Ajoutez une note, choisissez le persona et indiquez au bout de combien de jours le token expire. La connexion cessera alors de fonctionner.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'Sous **Trusted IP Addresses**, indiquez les adresses depuis lesquelles nous appelons ; notre support peut vous les communiquer. Depuis toute autre adresse, Tanium refuse le token.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'Créez le token, copiez-le et collez-le ici. Il n’est plus affiché ensuite.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'Dans Tanium Cloud, l’adresse de votre console avec -api après sa première partie. En on-premise, l’adresse de votre serveur.',
  'With token- in front: it is part of the value.': 'Avec token- devant : cela fait partie de la valeur.',
  'Starts with token-': 'Commence par token-',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'C’est l’adresse de la console. L’API se trouve à la même adresse, avec -api après sa première partie.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Tanium n’accepte pas ce token. Il est peut-être mal saisi ou expiré, ou nos adresses ne figurent pas parmi ses Trusted IP Addresses : Tanium répond la même chose dans les trois cas.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'Tanium connaît le token, mais son utilisateur ou son persona n’a pas le droit d’utiliser l’API.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Le token est correct, mais la passerelle ne lui répond pas. Donnez à son utilisateur le rôle Gateway User (dans les versions plus anciennes : API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Le token est correct, mais n’a pas accès à la passerelle. Donnez à son utilisateur le rôle Gateway User (dans les versions plus anciennes : API Gateway User).',
  'Tanium publishes no small request that proves this role.':
    'Tanium ne propose aucune requête légère qui permette de vérifier ce rôle.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'Actifs, scans et vulnérabilités issus du cloud Tenable',
  'API keys': 'Clés API',
  'List scans': 'Lister les scans',
  'Read assets and vulnerabilities': 'Lire les actifs et les vulnérabilités',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'Créez un utilisateur réservé à cette connexion, pour qu’elle continue de fonctionner après le départ d’un collègue. Une boîte mail partagée convient comme adresse.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'En tant qu’administrateur, ouvrez **Settings > Access Control > Permissions** et donnez à cet utilisateur **Can View** sur **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'Connectez-vous avec cet utilisateur et ouvrez **My Account** (l’icône de l’utilisateur, puis **Settings**).',
  'Open Tenable': 'Ouvrir Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'Ouvrez l’onglet **API Keys**, cliquez sur **Generate** et confirmez. Les clés précédentes de cet utilisateur cessent de fonctionner.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'Copiez l’**Access Key** et la **Secret Key** avant de quitter la page, et collez-les ici.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'La première des deux clés que Tenable affiche lorsque vous générez des clés API.',
  'The second key of the same pair. Tenable shows it only once.':
    'La deuxième clé de la même paire. Tenable ne l’affiche qu’une seule fois.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenable n’accepte pas cette paire de clés. Vérifiez que les deux appartiennent au même utilisateur et qu’aucune paire plus récente n’a été générée depuis. Les clés d’un autre site Tenable, comme FedRAMP, ne sont pas reconnues ici.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'Les clés sont correctes, mais leur utilisateur n’a pas le droit de lister les scans. Demandez à un administrateur Tenable de lui donner un rôle qui le permet.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'Tenable n’a aucune requête légère qui permette de le vérifier ; il faudrait lancer un export.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'Vulnérabilités, erreurs de configuration et menaces dans votre cloud au runtime',
  'API credentials': 'Identifiants API',
  'Read vulnerability findings': 'Lire les résultats sur les vulnérabilités',
  'Read configuration findings': 'Lire les résultats sur la configuration',
  'Read threat detections': 'Lire les détections de menaces',
  'List APIs': 'Lister les API',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'Dans la console Upwind, ouvrez **Settings > Credentials**. Les nouveaux identifiants n’ont jamais plus de droits que vous.',
  'Credentials in the Upwind docs': 'Identifiants dans la documentation Upwind',
  'Choose **Generate Credentials**, and the type **API**.':
    'Cliquez sur **Generate Credentials** et choisissez le type **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'Choisissez le périmètre : **Global**, ou **Custom** pour certaines ressources avec un rôle de lecture. Il ne peut plus être modifié ensuite.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'Copiez le **Client ID** et le **Client Secret**, puis enregistrez.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'Ouvrez **Settings > Organization** et copiez l’**Organization ID**.',
  'Enter everything here, and choose your region.': 'Saisissez tout ici et choisissez votre région.',
  'From Settings > Credentials, of the type API.':
    'Sous Settings > Credentials, pour des identifiants de type API.',
  'Shown together with the client ID, and only once.':
    'Affiché en même temps que le Client ID, et une seule fois.',
  'From Settings > Organization.': 'Sous Settings > Organization.',
  'Starts with org_, then letters and digits': 'Commence par org_, suivi de lettres et de chiffres',
  'Where your Upwind organization lives.': 'Là où se trouve votre organisation Upwind.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'Upwind ne délivre aucun token à ces identifiants pour cette région. Copiez à nouveau le Client ID et le secret, vérifiez qu’ils sont de type API et que la région est la bonne.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'Les identifiants sont corrects, mais cette région ne les accepte pas. Choisissez celle où se trouve votre organisation.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'Les identifiants sont corrects, mais n’ont pas le droit de lire les résultats sur les vulnérabilités de cette organisation. Vérifiez l’Organization ID ; s’il est correct, créez de nouveaux identifiants avec un rôle de lecture plus large, car un périmètre ne peut pas être modifié.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'Les identifiants sont corrects, mais Upwind ne connaît pas cette organisation dans cette région. Copiez à nouveau l’Organization ID et vérifiez la région.',
  'No request that proves this alone is known.':
    'Nous ne connaissons aucune requête qui vérifie cet accès séparément.',
  'Findings in your code, dependencies and images from Wiz':
    'Résultats de sécurité de Wiz sur votre code, vos dépendances et vos images',
  'Service account': 'Compte de service',
  'Read resources': 'Lire les ressources',
  'Read controls': 'Lire les contrôles',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'Dans Wiz, ouvrez le menu du profil, puis **Tenant Info**, et copiez l’**API Endpoint URL**.',
  'Open Wiz': 'Ouvrir Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'Ouvrez **Settings > Service Accounts** (dans certains tenants, sous **Access Management**) et cliquez sur **Add Service Account**. Il vous faut pour cela l’autorisation d’écriture sur les comptes de service.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'Donnez-lui un nom et choisissez le type **Custom Integration (GraphQL API)**. Si vous le souhaitez, limitez-le à certains projets.',
  'Tick these API scopes and nothing else:': 'Cochez ces scopes API et rien d’autre :',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'Ajoutez le compte de service et copiez le **Client ID** et le **Client Secret**, qui n’est plus affiché ensuite.',
  'Paste all three values here.': 'Collez les trois valeurs ici.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'Dans Wiz, depuis le menu du profil sous Tenant Info. Avec ou sans /graphql à la fin.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': 'Celui du compte de service, affiché lors de son ajout.',
  '53 letters and digits': '53 lettres et chiffres',
  'Shown only once, when the service account is added.':
    'Affiché une seule fois, lors de l’ajout du compte de service.',
  '64 letters and digits': '64 lettres et chiffres',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'Wiz n’accepte pas ce Client ID et ce secret. Copiez-les à nouveau ; si le secret est perdu, ajoutez un nouveau compte de service.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'Wiz accepte le compte de service, mais ne répond pas. Il lui manque sans doute le scope API read:vulnerabilities.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'Le Client ID et le secret sont corrects, mais ce data center ne connaît pas votre tenant. Copiez à nouveau l’API Endpoint URL depuis Tenant Info.',
  'The service account lacks the API scope read:vulnerabilities.':
    'Il manque au compte de service le scope API read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wiz ne décrit ses requêtes qu’à ses clients : nous n’en connaissons donc aucune qui permette de vérifier ce scope seul.',
  'Vulnerabilities of your cloud workloads from Wiz': 'Vulnérabilités de vos workloads cloud, issues de Wiz',
  'No address of the vendor fits what was entered.':
    'Aucune adresse du fournisseur ne correspond à ce qui a été saisi.',
  'User name or password holds a character that it cannot have.':
    'Le nom d’utilisateur ou le mot de passe contient un caractère qui ne peut pas s’y trouver.',
  'The private key cannot be read. Copy the whole file again.':
    'La clé privée est illisible. Copiez à nouveau le fichier entier.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'L’une des valeurs contient un saut de ligne ou un caractère qu’aucune clé ne contient. Copiez-la à nouveau.',
  'A value cannot be part of the address. Copy it again.':
    'L’une des valeurs ne peut pas faire partie de l’adresse. Copiez-la à nouveau.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'Saisissez une adresse qui commence par https:// et ne contient ni port, ni nom d’utilisateur, ni point d’interrogation.',
  'Enter the address without the page behind it.': 'Saisissez l’adresse sans la page qui suit.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'Une valeur destinée à l’adresse ne peut contenir que des lettres, des chiffres et des tirets.',
};
