import type { Translations } from './VendorWords.js';

/** What is said of vendors, in German. */
export const de: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'Issues in Code, Abhängigkeiten, Containern, Clouds und laufenden Anwendungen',
  'API client': 'API-Client',
  'A client ID and secret that a workspace admin makes for us':
    'Client-ID und Client-Secret, die ein Admin des Workspace für uns erstellt',
  'Read issues': 'Issues lesen',
  'List code repositories': 'Code-Repositorys auflisten',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'Melden Sie sich bei Aikido als **admin** des Workspace an: Nur Admins können API-Clients erstellen.',
  'Open Aikido': 'Aikido öffnen',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'Öffnen Sie **Settings > Integrations** und suchen Sie **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'Klicken Sie auf **Add client**, vergeben Sie einen Namen und aktivieren Sie diese Scopes, die nur das Lesen erlauben:',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'Kopieren Sie sofort die **client ID** und das **client secret** und fügen Sie beide hier ein. Ihre Region ermitteln wir daraus.',
  'Shown when the client is created.': 'Wird beim Erstellen des Clients angezeigt.',
  'Starts with AIK_CLIENT_': 'Beginnt mit AIK_CLIENT_',
  'Shown together with the client ID.': 'Wird zusammen mit der Client-ID angezeigt.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'Keine Aikido-Region akzeptiert diese Client-ID und dieses Client-Secret. Prüfen Sie, ob beide zusammengehören und vollständig kopiert wurden.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'Aikido akzeptiert nicht mehr, was wir eben noch von dort erhalten haben. Wurde der Client gelöscht oder der Zugriff widerrufen?',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'Der Zugang zu Aikido funktioniert, aber nicht der zu den Issues. Aktivieren Sie für diesen Client den Scope issues:read.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'Zeigt sich, sobald zum ersten Mal Repositorys aufgelistet werden; die Prüfung liest nur Issues.',
  'Authorize in Aikido': 'In Aikido autorisieren',
  'Nothing to copy: you allow access to your workspace':
    'Nichts zu kopieren: Sie erlauben den Zugriff auf Ihren Workspace',
  'Choose the region in which your workspace lives.': 'Wählen Sie die Region, in der Ihr Workspace liegt.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Gehen Sie weiter zu Aikido und melden Sie sich als **admin** des Workspace an.',
  'Review what may be read, and allow access:':
    'Prüfen Sie, was gelesen werden darf, und erlauben Sie den Zugriff:',
  'Aikido brings you back here.': 'Aikido bringt Sie hierher zurück.',
  'Compare with the address at which you open Aikido.':
    'Vergleichen Sie die Region mit der Adresse, unter der Sie Aikido öffnen.',
  'Applications, scans and reports from API security testing':
    'Anwendungen, Scans und Berichte aus API-Sicherheitstests',
  'API token': 'API-Token',
  'One value to copy; it can be checked at once': 'Nur ein Wert zu kopieren, der sich sofort prüfen lässt',
  'List applications': 'Anwendungen auflisten',
  'Read reports': 'Berichte lesen',
  'Read scans': 'Scans lesen',
  'List teams': 'Teams auflisten',
  'Read a team': 'Ein Team lesen',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'Öffnen Sie `https://<your-tenant>.apisecapps.com` im Browser und wählen Sie im Menü **API Credentials** (in älteren Versionen **API Token**).',
  'Stay on **API Token**.': 'Bleiben Sie bei **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'Füllen Sie **Name** aus und wählen Sie unter **Expiration** ein Ablaufdatum. Nach diesem Tag braucht die Verbindung neue Zugangsdaten.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'Aktivieren Sie unter **Select Scopes** die folgenden Scopes. Keiner davon erlaubt Änderungen:',
  'Choose **Generate Token**, copy the token and paste it here.':
    'Klicken Sie auf **Generate Token**, kopieren Sie das Token und fügen Sie es hier ein.',
  'It stops working on the day that was chosen when it was made.':
    'Funktioniert nur bis zu dem Tag, der beim Erstellen gewählt wurde.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsec akzeptiert dieses Token nicht. Prüfen Sie, ob es vollständig kopiert wurde und noch nicht abgelaufen ist.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'Dem Token fehlt der Scope Get App. Scopes werden beim Erstellen eines Tokens festgelegt, erstellen Sie also ein neues.',
  'APIsec publishes no request that proves this scope alone.':
    'APIsec dokumentiert keine Anfrage, mit der sich dieser Scope einzeln prüfen lässt.',
  'OAuth client credentials': 'OAuth Client Credentials',
  'A client ID and secret, exchanged for short-lived tokens':
    'Client-ID und Client-Secret, die gegen kurzlebige Tokens getauscht werden',
  'Select **OAuth Client Credentials**.': 'Wählen Sie **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'Klicken Sie auf **Generate Token**, kopieren Sie die **Client ID** und das **Client Secret** und fügen Sie beide hier ein.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'Wird beim Erstellen des Clients unter API Credentials > OAuth Client Credentials angezeigt.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'Wird zusammen mit der Client-ID angezeigt. Funktioniert nur bis zum gewählten Tag.',
  'The first part of the address at which you open APIsec.':
    'Der erste Teil der Adresse, unter der Sie APIsec öffnen.',
  'Only what comes before .apisecapps.com': 'Nur was vor .apisecapps.com steht',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'APIsec veröffentlicht nicht, unter welcher Adresse Client Credentials gegen ein Token getauscht werden.',
  'Code risks, secrets and excessive permissions in your repositories':
    'Code-Risiken, Secrets und übermäßige Berechtigungen in Ihren Repositorys',
  'API key': 'API-Schlüssel',
  'Read risks': 'Risiken lesen',
  'In Arnica open the menu at the side and go to **API**.':
    'Öffnen Sie in Arnica das Seitenmenü und gehen Sie zu **API**.',
  'Open Arnica': 'Arnica öffnen',
  'Choose **Create API key** and name it.':
    'Klicken Sie auf **Create API key** und vergeben Sie einen Namen.',
  'Select this scope and no other:': 'Wählen Sie diesen Scope und keinen anderen:',
  'Create the key, copy it and paste it here.':
    'Erstellen Sie den Schlüssel, kopieren Sie ihn und fügen Sie ihn hier ein.',
  'From the API page of Arnica, with arnica_ in front.': 'Von der API-Seite in Arnica, mit arnica_ davor.',
  'Starts with arnica_': 'Beginnt mit arnica_',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'Arnica akzeptiert diesen API-Schlüssel nicht. Er enthält einen Tippfehler, ist abgelaufen oder wurde widerrufen.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'Der Schlüssel stimmt, aber ihm fehlt der Scope risks:read. Erstellen Sie einen Schlüssel mit diesem Scope.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'Von außerhalb Ihres AWS-Kontos zugängliche Ressourcen und ungenutzte Zugriffsrechte',
  'Access key': 'Access Key',
  'Quickest: the keys of an IAM user': 'Am schnellsten: mit den Schlüsseln eines IAM-Benutzers',
  'Read Access Analyzer findings': 'Findings von Access Analyzer lesen',
  'Read recommendations for findings': 'Empfehlungen zu Findings lesen',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'Öffnen Sie in der AWS-Konsole **IAM > Policies > Create policy**, wählen Sie **JSON** und ersetzen Sie den Inhalt durch Folgendes:',
  'Open IAM': 'IAM öffnen',
  'Policy document': 'Richtliniendokument',
  'Go on, give the policy this name, and create it:':
    'Fahren Sie fort, geben Sie der Richtlinie diesen Namen und erstellen Sie sie:',
  'Policy name': 'Name der Richtlinie',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'Öffnen Sie in der AWS-Konsole **IAM > Users** und klicken Sie auf **Create user**. Der Benutzer braucht keinen Zugriff auf die Konsole.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'Weisen Sie dem Benutzer die eben erstellte Richtlinie und die folgende zu. Letztere erlaubt nur das Lesen:',
  Policy: 'Richtlinie',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'Öffnen Sie den Benutzer, dann **Security credentials > Create access key**, und wählen Sie als Anwendungsfall **Third-party service** oder **Other**.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'Kopieren Sie den **Access key** und den **Secret access key**, der nur einmal angezeigt wird, und fügen Sie beide hier ein.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'Wählen Sie die Region, in der IAM Access Analyzer aktiviert ist.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'Von einem IAM-Benutzer. Temporäre Schlüssel, die mit ASIA beginnen, funktionieren nicht: Das zugehörige Session-Token fehlt hier.',
  '20 characters that start with AKIA': '20 Zeichen, beginnend mit AKIA',
  'Shown only once, when the access key is created.':
    'Wird nur einmal angezeigt, beim Erstellen des Access Keys.',
  '40 letters, digits, + and /': '40 Buchstaben, Ziffern, + und /',
  'Where IAM Access Analyzer is turned on.': 'Wo IAM Access Analyzer aktiviert ist.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWS kennt diese Access-Key-ID nicht. Prüfen Sie, ob sie vollständig kopiert wurde und der Schlüssel aktiv ist.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'AWS kennt die Access-Key-ID, aber der Secret Access Key gehört nicht dazu.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'Der Zugang zu AWS funktioniert, aber in dieser Region gibt es keinen Analyzer. Wählen Sie eine Region mit Analyzer oder erstellen Sie einen unter IAM > Access Analyzer.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'Der Zugang zu AWS funktioniert, aber nicht der zu Access Analyzer. Weisen Sie die Richtlinie IAMAccessAnalyzerReadOnlyAccess zu.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS zeigt uns, dass es einen Analyzer gibt, aber nicht, was er gefunden hat. Weisen Sie die Richtlinie IAMAccessAnalyzerReadOnlyAccess zu.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'AWS berechnet eine Empfehlung erst beim Abruf, deshalb lässt die Prüfung das aus.',
  'IAM role': 'IAM-Rolle',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'Am sichersten: ganz ohne Schlüssel, unser Konto darf eine Ihrer Rollen übernehmen',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'Öffnen Sie in der AWS-Konsole **IAM > Roles > Create role**. Wählen Sie **AWS account**, dann **Another AWS account**, und geben Sie unsere Konto-ID ein:',
  'Account ID': 'Konto-ID',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'Aktivieren Sie **Require external ID** und fügen Sie diese ID ein. Sie wurde nur für Sie erstellt:',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'Weisen Sie die eben erstellte Richtlinie und die folgende zu und erstellen Sie die Rolle. Letztere erlaubt nur das Lesen:',
  'Open the role, copy its **ARN** and paste it here.':
    'Öffnen Sie die Rolle, kopieren Sie den **ARN** und fügen Sie ihn hier ein.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'Kommt in die Vertrauensrichtlinie der Rolle. So kann niemand sonst Ihre Rolle über uns nutzen.',
  'At least 2 letters, digits or + = , . @ : / - _':
    'Mindestens 2 Buchstaben, Ziffern oder + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.': 'Steht in IAM oben auf der Seite der Rolle.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'AWS lässt uns diese Rolle nicht übernehmen und nennt keinen Grund. Vergleichen Sie den ARN der Rolle, das Konto oder die Rolle in ihrer Vertrauensrichtlinie und die externe ID mit den Angaben hier.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWS kann den ARN der Rolle oder die externe ID nicht lesen. Kopieren Sie beide noch einmal.',
  'IAM role behind our role': 'IAM-Rolle für unsere Rolle',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'Wie eine IAM-Rolle, aber Sie vertrauen nur einer unserer Rollen statt unserem ganzen Konto',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'Öffnen Sie in der AWS-Konsole **IAM > Roles > Create role** und wählen Sie **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'Ersetzen Sie den Inhalt durch diese Richtlinie. Sie vertraut einer einzigen Rolle von uns, und nur mit der externen ID, die für Sie erstellt wurde:',
  'Trust policy': 'Vertrauensrichtlinie',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'Schwachstellen in Ihren EC2-Instanzen, Container-Images und Lambda-Funktionen',
  'Read Inspector findings': 'Findings von Inspector lesen',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'Weisen Sie dem Benutzer diese Richtlinie zu. Sie erlaubt nur das Lesen:',
  'Choose the region in which Amazon Inspector is turned on.':
    'Wählen Sie die Region, in der Amazon Inspector aktiviert ist.',
  'Where Amazon Inspector is turned on.': 'Wo Amazon Inspector aktiviert ist.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'Der Zugang zu AWS funktioniert, aber Amazon Inspector ist in dieser Region nicht aktiviert. Wählen Sie die richtige Region oder aktivieren Sie den Dienst in dieser.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'Der Zugang zu AWS funktioniert, aber nicht der zu Inspector. Weisen Sie die Richtlinie AmazonInspector2ReadOnlyAccess zu.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS zeigt uns, dass Inspector aktiviert ist, aber nicht, was gefunden wurde. Weisen Sie die Richtlinie AmazonInspector2ReadOnlyAccess zu.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'Weisen Sie diese Richtlinie zu und erstellen Sie die Rolle. Die Richtlinie erlaubt nur das Lesen:',
  'Security findings from all over your AWS account, in one place':
    'Security-Findings aus Ihrem gesamten AWS-Konto an einem Ort',
  'Read Security Hub findings': 'Findings von Security Hub lesen',
  'Choose the region in which Security Hub is turned on.':
    'Wählen Sie die Region, in der Security Hub aktiviert ist.',
  'Where Security Hub is turned on.': 'Wo Security Hub aktiviert ist.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'Der Zugang zu AWS funktioniert, aber Security Hub ist in dieser Region nicht aktiviert. Wählen Sie die richtige Region oder aktivieren Sie den Dienst in dieser.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'Der Zugang zu AWS funktioniert, aber nicht der zu Security Hub. Weisen Sie die Richtlinie AWSSecurityHubReadOnlyAccess zu.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS zeigt uns, dass Security Hub aktiviert ist, aber nicht, was gefunden wurde. Weisen Sie die Richtlinie AWSSecurityHubReadOnlyAccess zu.',
  'Security ratings and findings of the companies in your portfolio':
    'Security-Ratings und Findings der Unternehmen in Ihrem Portfolio',
  'Company API token': 'Company API Token',
  'List the companies of the portfolio': 'Unternehmen des Portfolios auflisten',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'Melden Sie sich bei Bitsight als **Admin** an: Nur Admins können Company API Tokens generieren.',
  'API tokens in the Bitsight docs': 'API-Tokens in der Bitsight-Dokumentation',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'Öffnen Sie **Settings > Account > User Preferences** und suchen Sie **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'Geben Sie unter **New Token** eine Beschreibung ein und klicken Sie auf **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'Kopieren Sie das Token jetzt und fügen Sie es hier ein. Es hat die Rechte eines Admins, weil Bitsight kein Company API Token nur zum Lesen bietet.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'Kopieren Sie den Wert beim Generieren des Tokens. Später sind nur die letzten vier Zeichen zu sehen.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsight akzeptiert dieses Token nicht. Prüfen Sie, ob es vollständig und ohne Doppelpunkt kopiert und nicht gelöscht wurde.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'Bitsight kennt dieses Token, aber es darf keine Unternehmen auflisten. Bitten Sie einen Admin um ein Company API Token.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'Cyberrisiko-Ratings und Findings der Unternehmen in einem Ökosystem',
  'API v2 client credential': 'Client Credential für API v2',
  'Read the companies and findings of one ecosystem': 'Unternehmen und Findings eines Ökosystems lesen',
  'Sign in to Black Kite as a **Super Admin**.': 'Melden Sie sich bei Black Kite als **Super Admin** an.',
  'Open Black Kite': 'Black Kite öffnen',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'Öffnen Sie **Admin > Integrations Exchange** und dann die Karte **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'Klicken Sie auf dem Tab **API v2** auf **New Client Credential**, vergeben Sie einen Namen und wählen Sie für das Access Token eine lange Gültigkeit.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'Wählen Sie die Rolle **Ecosystem User** und das eine Ökosystem, das gelesen werden soll. Jedes weitere braucht ein eigenes Client Credential und eine eigene Verbindung.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'Erstellen Sie das Client Credential, kopieren Sie sofort die **Client ID** und das **Client Secret** und fügen Sie beide hier ein.',
  'Shown only once, when the client credential is created.':
    'Wird nur einmal angezeigt, beim Erstellen des Client Credential.',
  'Shown only once, together with the client ID.': 'Wird nur einmal angezeigt, zusammen mit der Client-ID.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black Kite akzeptiert diese Client-ID und dieses Client-Secret nicht. Kopieren Sie beide noch einmal oder erstellen Sie unter API v2 ein neues Client Credential.',
  'Black Kite publishes no small request that proves this role.':
    'Black Kite dokumentiert keine einfache Anfrage, mit der sich diese Rolle prüfen lässt.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'Projekte und ihre Ergebnisse aus SAST-, SCA-, IaC- und API-Scans',
  'OAuth client': 'OAuth-Client',
  'List projects': 'Projekte auflisten',
  'Read scan results': 'Scan-Ergebnisse lesen',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'Melden Sie sich bei Checkmarx One als **admin** an und notieren Sie den Host in der Adresszeile und den Namen Ihres Tenant-Kontos.',
  'Open Checkmarx One': 'Checkmarx One öffnen',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'Öffnen Sie **Settings > Identity and Access Management > OAuth Clients** und klicken Sie auf **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'OAuth-Clients in der Checkmarx-Dokumentation',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'Geben Sie eine **Client ID** ein, die den Zweck nennt, und erstellen Sie den Client.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'Klicken Sie neben **Secret** auf **Regenerate** und kopieren Sie den Wert, bevor Sie das Fenster schließen.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'Wählen Sie eine Gültigkeitsdauer. Fügen Sie unter **Role Mapping** diese Rolle aus den AST-Rollen hinzu. Sie erlaubt nur, Ergebnisse zu lesen:',
  Role: 'Rolle',
  'To limit what can be read, assign groups. Then save the client.':
    'Um den Lesezugriff einzuschränken, weisen Sie Gruppen zu. Speichern Sie dann den Client.',
  'Enter all four values here.': 'Geben Sie alle vier Werte hier ein.',
  'The address at which you open Checkmarx One.': 'Die Adresse, unter der Sie Checkmarx One öffnen.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'Der Name des Tenant-Kontos, den Sie bei der Anmeldung eingeben. Er steht auch unter Settings > Identity and Access Management.',
  'The name that was given to the OAuth client.': 'Der Name, den der OAuth-Client bekommen hat.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'Wird im OAuth-Client mit Regenerate erzeugt und läuft mit ihm ab, nach 30 bis 365 Tagen.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'Checkmarx kennt in dieser Region keinen Tenant mit diesem Namen. Vergleichen Sie den Tenant-Namen und die Base URL mit denen, die Sie bei der Anmeldung verwenden.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'Checkmarx kennt den Tenant, akzeptiert aber diese Client-ID und dieses Client-Secret nicht. Vielleicht ist der Client abgelaufen: Erzeugen Sie dann sein Secret neu.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'Der Client darf keine Projekte lesen. Fügen Sie ihm unter Role Mapping die Rolle ast-viewer hinzu.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'Ergebnisse gehören zu einem Scan, und welcher das ist, steht vorab nicht fest. Dieselbe Rolle deckt sie ab.',
  'Hosts and alerts from Falcon endpoint protection':
    'Hosts und Warnungen aus dem Endgeräteschutz von Falcon',
  'List hosts': 'Hosts auflisten',
  'Read alerts': 'Warnungen lesen',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'Melden Sie sich an der Falcon-Konsole als **Falcon Administrator** an.',
  'Open Falcon': 'Falcon öffnen',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'Suchen Sie nach **API clients and keys** (unter **Support and resources**) und klicken Sie auf **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'Vergeben Sie einen Namen und eine Beschreibung, an denen Ihr Team den Client erkennt.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'Aktivieren Sie **Read** für jeden dieser Scopes und sonst nichts:',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'Klicken Sie auf **Create** und kopieren Sie die **Client ID** und das **Secret**, das nur einmal angezeigt wird. Fügen Sie beide hier ein.',
  'Shown when the API client is created, and later in the list of API clients.':
    'Wird beim Erstellen des API-Clients angezeigt und später in der Liste der API-Clients.',
  'Shown only once, when the API client is created or its secret is reset.':
    'Wird nur einmal angezeigt, beim Erstellen des API-Clients oder beim Zurücksetzen seines Secrets.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'Lassen Sie das Feld leer: Ihre Cloud ermitteln wir aus den Zugangsdaten. Nur Behörden-Clouds müssen Sie auswählen.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'Die Zugangsdaten stimmen, aber Ihr Falcon-Tenant liegt in US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'Die Zugangsdaten stimmen, aber Ihr Falcon-Tenant liegt in US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'Die Zugangsdaten stimmen, aber Ihr Falcon-Tenant liegt in EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'Die Zugangsdaten stimmen, aber Ihr Falcon-Tenant liegt in US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'Die Zugangsdaten stimmen, aber Ihr Falcon-Tenant liegt in US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrike kennt diese Client-ID nicht. Kopieren Sie sie noch einmal aus der Liste der API-Clients.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrike akzeptiert dieses Client-Secret nicht. Es wird nur einmal angezeigt: Ist es verloren, setzen Sie es zurück. Liegt Ihr Tenant in einer Behörden-Cloud? Dann wählen Sie deren Base URL.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Dem API-Client fehlt der Scope Hosts: Read. Ein Falcon Administrator kann ihn unter API clients and keys hinzufügen.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'Die Zugangsdaten stimmen, aber diese Cloud akzeptiert sie nicht. Wählen Sie die Base URL, die in der Konsole neben der Client-ID steht.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Dem API-Client fehlt der Scope Alerts: Read. Ein Falcon Administrator kann ihn unter API clients and keys hinzufügen.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Schwachstellen Ihrer Hosts aus Falcon Exposure Management',
  'Read vulnerabilities': 'Schwachstellen lesen',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'In älteren Konsolen heißt **Vulnerabilities** noch **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'Dem API-Client fehlt der Scope Vulnerabilities: Read. Ein Falcon Administrator kann ihn unter API clients and keys hinzufügen. Oder Ihr Abonnement enthält Spotlight nicht.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'Repositorys und ihre Warnungen von Dependabot, Code Scanning und Secret Scanning',
  'Install the GitHub App': 'GitHub App installieren',
  'Nothing to copy or to renew: an organization owner installs our app':
    'Nichts zu kopieren oder zu erneuern: Ein Owner der Organisation installiert unsere App',
  'List repositories': 'Repositorys auflisten',
  'Read Dependabot alerts': 'Dependabot-Warnungen lesen',
  'Read code scanning alerts': 'Code-Scanning-Warnungen lesen',
  'Read secret scanning alerts, if wanted': 'Secret-Scanning-Warnungen lesen, falls gewünscht',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'Gehen Sie weiter zu GitHub und wählen Sie Ihre Organisation. Sie müssen dort **owner** sein.',
  'Choose **All repositories**, or select the ones to be read.':
    'Wählen Sie **All repositories** oder nur die Repositorys, die gelesen werden sollen.',
  'Review the permissions. None of them can change anything:':
    'Prüfen Sie die Berechtigungen. Keine davon erlaubt Änderungen:',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'Klicken Sie auf **Install** und dann auf **Authorize**: So wissen wir, dass Sie selbst die App installiert haben. Danach kommen Sie hierher zurück.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'Das angemeldete GitHub-Konto gehört nicht zu dieser Installation. Verbinden Sie das Tool erneut, und zwar mit dem Konto, das die App installiert.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'GitHub gibt unserer App keinen Zugriff. Vielleicht ist ihre Installation ausgesetzt: Ein Owner sieht das bei den installierten GitHub Apps der Organisation.',
  'Our app is no longer installed in your organization. Install it once more.':
    'Unsere App ist in Ihrer Organisation nicht mehr installiert. Installieren Sie sie noch einmal.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'GitHub zeigt uns kein Repository. Wählen Sie die Organisation und ihre Repositorys. Falls die Organisation jeden Zugriff genehmigt, muss das zuerst ein Owner tun.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'Die App ist ohne Metadata: Read-only installiert. Ein Owner kann neue Berechtigungen bei den installierten GitHub Apps der Organisation akzeptieren.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'GitHub zeigt uns kein Repository einer Organisation, also gibt es keine Warnungen zu lesen.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'Die App ist ohne Dependabot alerts: Read-only installiert. Ein Owner kann neue Berechtigungen bei den installierten GitHub Apps der Organisation akzeptieren.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHub hat einen Owner Ihrer Organisation gebeten, die App zu genehmigen. Verbinden Sie das Tool erneut, sobald das geschehen ist.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'Zeigt sich, sobald diese Warnungen zum ersten Mal gelesen werden; nicht jedes Repository hat Code Scanning.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'Zeigt sich, sobald diese Warnungen zum ersten Mal gelesen werden; nicht jedes Repository hat Secret Scanning.',
  'Personal access token': 'Personal Access Token',
  'A fine-grained token that can only read': 'Ein Fine-grained Token, das nur lesen kann',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'Melden Sie sich bei GitHub als Benutzer an, der alle Repositorys der Organisation sehen kann. Um deren Warnungen zu lesen, muss er dort **owner** oder **security manager** sein.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'Öffnen Sie **Settings > Developer settings > Personal access tokens > Fine-grained tokens** und klicken Sie auf **Generate new token**.',
  'New fine-grained token': 'Neues Fine-grained Token',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'Vergeben Sie einen Namen, wählen Sie als **Resource owner** Ihre Organisation und legen Sie ein Ablaufdatum fest. An diesem Tag braucht die Verbindung ein neues Token.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'Wählen Sie unter **Repository access** die Option **All repositories** oder nur die Repositorys, die gelesen werden sollen.',
  'Under **Permissions** grant these:': 'Erteilen Sie unter **Permissions** diese Berechtigungen:',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'Klicken Sie auf **Generate token**, kopieren Sie das Token und fügen Sie es hier ein. Verlangt die Organisation eine Genehmigung, muss ein Owner das Token zuerst genehmigen; bei Single Sign-on über SAML muss ein klassisches Token für die Organisation autorisiert werden.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'Am besten ist ein Fine-grained Token: Es beginnt mit github_pat_. Klassische Tokens beginnen mit ghp_ und brauchen den Scope security_events.',
  'Starts with github_pat_ or ghp_': 'Beginnt mit github_pat_ oder ghp_',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHub akzeptiert dieses Token nicht. Es enthält einen Tippfehler, wurde gelöscht oder ist abgelaufen.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'Nach mehreren Fehlversuchen lehnt GitHub eine Weile alles ab. Warten Sie ein paar Minuten und versuchen Sie es dann einmal.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Dem Token fehlt Metadata: Read-only, oder sein Benutzer darf das in der Organisation nicht sehen. Für Warnungen muss der Benutzer Owner oder Security Manager sein; bei Single Sign-on über SAML muss das Token für die Organisation autorisiert sein.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Dem Token fehlt Dependabot alerts: Read-only, oder sein Benutzer darf das in der Organisation nicht sehen. Für Warnungen muss der Benutzer Owner oder Security Manager sein; bei Single Sign-on über SAML muss das Token für die Organisation autorisiert sein.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'Projekte und ihre Security-Findings, auf GitLab.com oder Ihrer eigenen GitLab-Instanz',
  'Access token': 'Access Token',
  'A personal, group or project access token that can only read':
    'Ein Personal, Group oder Project Access Token, das nur lesen kann',
  'Read projects and findings': 'Projekte und Findings lesen',
  'Reach every project that matters to you': 'Alle für Sie wichtigen Projekte erreichen',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'Entscheiden Sie, wozu das Token gehören soll. Am besten ist ein eigener Benutzer für diese Verbindung, der nur in den Gruppen und Projekten Mitglied ist, die gelesen werden sollen. Auch eine Gruppe oder ein Projekt kann ein eigenes Token haben.',
  'Access tokens in the GitLab docs': 'Access Tokens in der GitLab-Dokumentation',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'Melden Sie sich als dieser Benutzer an, klicken Sie auf den Avatar und dann auf **Edit profile > Personal access tokens > Add new token**. Tokens für eine Gruppe oder ein Projekt erstellen Sie dort unter **Settings > Access tokens**.',
  'Open personal access tokens': 'Personal Access Tokens öffnen',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'Vergeben Sie einen Namen und wählen Sie das späteste zulässige Ablaufdatum: An diesem Tag braucht die Verbindung ein neues Token.',
  'Tick this scope and no other:': 'Aktivieren Sie diesen Scope und keinen anderen:',
  'Create the token, copy its value at once, and paste it here.':
    'Erstellen Sie das Token, kopieren Sie sofort seinen Wert und fügen Sie ihn hier ein.',
  'A personal, group or project access token with the scope read_api.':
    'Ein Personal, Group oder Project Access Token mit dem Scope read_api.',
  'Starts with glpat- on GitLab.com': 'Beginnt auf GitLab.com mit glpat-',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'Nur wenn Sie GitLab selbst betreiben oder GitLab Dedicated nutzen: die Adresse der Startseite.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'Das Token funktioniert, aber ihm fehlt der Scope read_api. Scopes werden beim Erstellen eines Tokens festgelegt, erstellen Sie also ein neues.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLab akzeptiert dieses Token nicht. Es enthält einen Tippfehler, wurde widerrufen, ist abgelaufen oder gehört zu einer anderen GitLab-Instanz: Vergleichen Sie die URL.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'Unter dieser URL antwortet kein GitLab. Geben Sie die Adresse der Startseite ein, ohne Gruppe oder Projekt dahinter.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'Das Token funktioniert, aber sein Benutzer ist in keinem Projekt Mitglied. Machen Sie ihn zum Mitglied der Gruppen oder Projekte, die gelesen werden sollen.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'GitLab kennt dieses Token, lässt es aber keine Projekte auflisten. Verwenden Sie ein Access Token mit dem Scope read_api.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'Ein Token sieht die Projekte, die zu seinem Benutzer, seiner Gruppe oder seinem Projekt gehören. Nur Sie wissen, welche es sehen soll.',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Assets und Schwachstellen aus der Rapid7-Cloud',
  'Platform API key': 'API-Schlüssel der Plattform',
  'List assets': 'Assets auflisten',
  'Export in bulk': 'Bulk-Exporte erstellen',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'Öffnen Sie InsightVM oder ein anderes Rapid7-Produkt und sehen Sie sich den Anfang der Adresse an: Bei `us2.idr.insight.rapid7.com` ist Ihre Region `us2`. Die Startseite des Kontos zeigt sie nicht.',
  'Regions in the Rapid7 docs': 'Regionen in der Rapid7-Dokumentation',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'Öffnen Sie in der Rapid7-Plattform **Administration**, dann **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'Generieren Sie unter **User Keys** einen Schlüssel: Er hat dieselben Zugriffsrechte wie sein Benutzer, wählen Sie also einen Benutzer mit Zugriff auf InsightVM. Oder öffnen Sie als Admin **Administrator API Keys** und klicken Sie auf **Generate New Organization Key**: Dieser Schlüssel hat Zugriff auf alle Produkte der Organisation.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'Wählen Sie die Organisation, geben Sie dem Schlüssel einen Namen und speichern Sie. Kopieren Sie den Schlüssel, bevor Sie das Fenster schließen: Er wird nicht erneut angezeigt.',
  'Choose your region and paste the key here.':
    'Wählen Sie Ihre Region und fügen Sie den Schlüssel hier ein.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'Das Kürzel am Anfang der Adresse, die Sie in einem Rapid7-Produkt sehen: us2 in us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'Ein User Key oder ein Organization Key. Er wird nur einmal angezeigt, beim Generieren.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'Rapid7 akzeptiert diesen Schlüssel in dieser Region nicht und sagt nicht, was von beidem falsch ist. Vergleichen Sie die Region mit dem Anfang Ihrer Rapid7-Adresse und kopieren Sie den Schlüssel noch einmal.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'Der Schlüssel stimmt, hat aber keinen Zugriff auf InsightVM. Verwenden Sie den Schlüssel eines Benutzers mit Zugriff auf InsightVM oder einen Organization Key.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'Die Liste der Assets braucht denselben Zugriff, deshalb genügt eine Abfrage.',
  'Proving it would start an export.': 'Dafür müsste ein Export gestartet werden.',
  'Projects, issues and comments, with tickets written back':
    'Projekte, Vorgänge und Kommentare; Tickets werden zurückgeschrieben',
  'Sign in with Atlassian': 'Mit Atlassian anmelden',
  'Nothing to copy: you choose a Jira site and approve':
    'Nichts zu kopieren: Sie wählen eine Jira-Site und stimmen zu',
  'Read projects, issues and comments': 'Projekte, Vorgänge und Kommentare lesen',
  'Create and update issues': 'Vorgänge erstellen und aktualisieren',
  'Read users and groups': 'Benutzer und Gruppen lesen',
  'Read members of groups': 'Mitglieder von Gruppen lesen',
  'Register webhooks': 'Webhooks registrieren',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Gehen Sie weiter zu Atlassian und melden Sie sich mit einem Konto an, das die Projekte sehen kann.',
  'Choose the **Jira site** to connect.': 'Wählen Sie die **Jira site**, die verbunden werden soll.',
  'Review the permissions and choose **Accept**:':
    'Prüfen Sie die Berechtigungen und klicken Sie auf **Accept**:',
  'You are brought back here.': 'Danach kommen Sie hierher zurück.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'Es wurde keine Jira-Site gewählt. Melden Sie sich noch einmal mit Atlassian an und wählen Sie die Site, die verbunden werden soll.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'Atlassian akzeptiert diese Autorisierung nicht mehr. Sie endet, wenn das Passwort geändert oder sie etwa 90 Tage nicht genutzt wird. Melden Sie sich noch einmal an.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'Atlassian zeigt uns die Site, aber nicht diesen Teil von Jira. Melden Sie sich mit einem Konto an, das Jira dort nutzen darf, und akzeptieren Sie alles, was angefragt wird, auch read:jira-work.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'Die Autorisierung umfasst write:jira-work nicht. Melden Sie sich noch einmal mit Atlassian an und akzeptieren Sie alles, was angefragt wird.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'Atlassian zeigt uns die Site, aber nicht diesen Teil von Jira. Melden Sie sich mit einem Konto an, das Jira dort nutzen darf, und akzeptieren Sie alles, was angefragt wird, auch read:jira-user.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'Die Autorisierung umfasst manage:jira-configuration nicht. Melden Sie sich noch einmal mit Atlassian an und akzeptieren Sie alles, was angefragt wird.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'Die Autorisierung umfasst manage:jira-webhook nicht. Melden Sie sich noch einmal mit Atlassian an und akzeptieren Sie alles, was angefragt wird.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'Warnungen, Compliance und Schwachstellen Ihrer Clouds und Workloads',
  'API access key': 'API-Zugriffsschlüssel',
  'Read the account': 'Kontodaten lesen',
  'Read compliance results': 'Compliance-Ergebnisse lesen',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'Melden Sie sich als Admin des Kontos oder mit Schreibberechtigung für API-Schlüssel an der Konsole des FortiCNAPP-Kontos (Lacework) an, das verbunden werden soll.',
  'Open the console': 'Konsole öffnen',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'Erstellen Sie am besten zuerst einen Servicebenutzer, der nur lesen darf: Ein Schlüssel kann alles, was sein Benutzer kann.',
  'API keys in the Fortinet docs': 'API-Schlüssel in der Fortinet-Dokumentation',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'Öffnen Sie **Settings > Configuration > API keys** und erstellen Sie einen Schlüssel mit einem Namen.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'Laden Sie die Schlüsseldatei herunter. Sie enthält `keyId`, `secret` und `account`.',
  'Enter these three values here.': 'Geben Sie diese drei Werte hier ein.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'Was in der Adresse Ihrer Konsole vor .lacework.net steht, gegebenenfalls mit dem Cluster: mycompany.fra.',
  'Only what comes before .lacework.net': 'Nur was vor .lacework.net steht',
  'The keyId in the file that you download with the key.':
    'Der Wert keyId aus der Datei, die Sie mit dem Schlüssel herunterladen.',
  'At least 55 capital letters and digits, with one underscore':
    'Mindestens 55 Großbuchstaben und Ziffern, mit einem Unterstrich',
  'The secret in the same file. An underscore at its front is part of it.':
    'Der Wert secret aus derselben Datei. Ein Unterstrich am Anfang gehört dazu.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Nur wenn Ihre Lacework-Organisation mehrere Konten hat und Sie eines davon verbinden möchten.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'Der Schlüssel stimmt. Geben Sie als Konto nur ein, was in der Adresse vor .lacework.net steht.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Lacework akzeptiert diesen Schlüssel nicht. Prüfen Sie, ob ID und Secret aus derselben Schlüsseldatei stammen, der Schlüssel zu diesem Konto gehört und nicht deaktiviert ist.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Lacework kennt kein Konto mit diesem Namen. Kopieren Sie, was in der Adresse Ihrer Konsole vor .lacework.net steht, mit dem Cluster.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'Der Schlüssel stimmt, aber sein Benutzer darf das Konto nicht lesen. Falls Sie ein Unterkonto eingegeben haben, prüfen Sie, ob der Benutzer darauf zugreifen kann.',
  'No request small enough to prove this alone is known.':
    'Eine einfache Anfrage, die nur das prüft, ist nicht bekannt.',
  'Findings in your dependencies, code and containers':
    'Findings in Ihren Abhängigkeiten, Ihrem Code und Ihren Containern',
  'Service user key': 'Schlüssel eines Servicebenutzers',
  'Read findings': 'Findings lesen',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'Klicken Sie als Mend-Administrator auf das Zahnrad, dann auf **Administration**, und kopieren Sie unter **General Configuration** die **Organization UUID**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'Klicken Sie auf dem Tab **Users** auf **Add Service User** und vergeben Sie einen Namen. Lassen Sie die E-Mail-Adresse stehen, die Mend erzeugt hat.',
  'Give the service user a role that may read your projects.':
    'Geben Sie dem Servicebenutzer eine Rolle, die Ihre Projekte lesen darf.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'Suchen Sie ihn in der Tabelle, öffnen Sie sein Drei-Punkte-Menü und kopieren Sie den **user key**. Seine E-Mail-Adresse steht in derselben Zeile.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'Setzen Sie `api-` vor die Adresse Ihrer Konsole: Aus `https://saas.mend.io` wird `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.':
    'Mend erzeugt für jeden Servicebenutzer eine. Verwenden Sie sie unverändert.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'Von demselben Servicebenutzer, aus dem Drei-Punkte-Menü. Kann ein Ablaufdatum haben.',
  '64 characters, 0-9 and a-f': '64 Zeichen, 0 bis 9 und a bis f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'Unter Administration > General Configuration. Nicht der API-Schlüssel älterer Versionen.',
  '32 characters, 0-9 and a-f, in five groups': '32 Zeichen, 0 bis 9 und a bis f, in fünf Gruppen',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'Die Adresse Ihrer Mend-Konsole mit api- davor und nichts dahinter. In der EU: https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'Das ist die Adresse der Konsole. Die API hat dieselbe Adresse, nur mit api- davor.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mend akzeptiert diese Werte nicht und sagt nicht, welcher falsch ist. Prüfen Sie, ob E-Mail-Adresse, Schlüssel und Organisation zusammengehören, ob der Schlüssel noch gültig ist und ob dies die Adresse Ihrer Konsole mit api- davor ist.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'Mend kennt den Benutzer und seinen Schlüssel, aber nicht in dieser Organisation. Kopieren Sie die Organization UUID noch einmal aus Administration > General Configuration.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'Der Schlüssel stimmt, aber der Servicebenutzer darf keine Projekte lesen. Ein Mend-Administrator kann ihm eine Rolle geben, die das darf.',
  'Findings hang on a project, and which one is not known beforehand.':
    'Findings gehören zu einem Projekt, und welches das ist, steht vorab nicht fest.',
  'Security assessments of your Azure subscriptions': 'Sicherheitsbewertungen Ihrer Azure-Abonnements',
  'Sign in with Microsoft': 'Mit Microsoft anmelden',
  'Quickest: we see what the account that signs in may see':
    'Am schnellsten: Wir sehen, was das angemeldete Konto sehen darf',
  'Read security assessments': 'Sicherheitsbewertungen lesen',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Ihr eigenes Konto braucht für jedes Abonnement, das gelesen werden soll, diese Rolle (im Azure-Portal unter **Access control (IAM)**):',
  'Open Subscriptions': 'Abonnements öffnen',
  'Continue to Microsoft and sign in with that account.':
    'Gehen Sie weiter zu Microsoft und melden Sie sich mit diesem Konto an.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'Prüfen Sie die Anfrage, Azure Resource Manager in Ihrem Namen aufzurufen, und klicken Sie auf **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'Danach kommen Sie hierher zurück. Der Zugriff gilt, solange Ihr Konto die Rolle hat.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Azure zeigt diesem Konto kein Abonnement. Geben Sie ihm für jedes Abonnement, das gelesen werden soll, die Rolle Security Reader; bis sie wirkt, können einige Minuten vergehen.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'Microsoft akzeptiert diese Anmeldung nicht mehr. Melden Sie sich noch einmal an.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'Azure zeigt uns das Abonnement, aber nicht seine Sicherheitsbewertungen. Weisen Sie dort die Rolle Security Reader zu.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'Ihr Tenant hat dieses Microsoft-Produkt nicht abonniert oder nie aktiviert. War es der richtige Tenant?',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'Eine Conditional-Access-Richtlinie Ihrer Organisation hat die Anmeldung blockiert.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'In Ihrer Organisation hat noch niemand unserer App zugestimmt. Ein Administrator muss sich hier anmelden.',
  'Admin consent and an Azure role': 'Administratorzustimmung und eine Azure-Rolle',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'Hält am längsten: Unsere App bekommt eine eigene Rolle, unabhängig von Personen',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Gehen Sie weiter zu Microsoft, melden Sie sich als **Privileged Role Administrator** oder **Global Administrator** an und stimmen Sie mit **Accept** im Namen Ihrer Organisation zu. Unsere App ist dann in Ihrem Tenant bekannt, sieht aber noch nichts.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'Öffnen Sie im Azure-Portal jedes Abonnement, das gelesen werden soll, oder eine übergeordnete Verwaltungsgruppe, dann **Access control (IAM) > Add role assignment**. Sie müssen dort **Owner**, **User Access Administrator** oder **Role Based Access Control Administrator** sein.',
  'Open the Azure portal': 'Azure-Portal öffnen',
  'Pick this role:': 'Wählen Sie diese Rolle:',
  'As **Member** select our app. This is its application ID:':
    'Wählen Sie als **Member** unsere App. Das ist ihre Anwendungs-ID:',
  'Application (client) ID': 'Application (client) ID',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'Speichern Sie, warten Sie einige Minuten, bis die Rolle wirkt, und prüfen Sie dann hier erneut.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'Unsere App ist in Ihrem Tenant nicht zugelassen: Die Zustimmung wurde nicht erteilt, wurde widerrufen oder ist noch nicht überall angekommen. Verbinden Sie das Tool in einer Minute erneut.',
  'Microsoft no longer knows this tenant.': 'Microsoft kennt diesen Tenant nicht mehr.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'Ihr Tenant hat dieses Microsoft-Produkt nicht abonniert oder nie aktiviert.',
  'A Conditional Access policy of your organization blocks our app.':
    'Eine Conditional-Access-Richtlinie Ihrer Organisation blockiert unsere App.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Die Zustimmung ist erteilt, aber Azure zeigt unserer App kein Abonnement. Weisen Sie ihr für jedes Abonnement, das gelesen werden soll, die Rolle Security Reader zu; bis sie wirkt, können einige Minuten vergehen.',
  'Alerts from your endpoints, and the devices themselves':
    'Warnungen von Ihren Endgeräten und die Geräte selbst',
  'Nothing to copy: an administrator consents for your organization':
    'Nichts zu kopieren: Ein Administrator stimmt für Ihre Organisation zu',
  'List devices': 'Geräte auflisten',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Gehen Sie weiter zu Microsoft und melden Sie sich als **Privileged Role Administrator** oder **Global Administrator** an: Nur sie dürfen Anwendungsberechtigungen für eine ganze Organisation erteilen.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'Prüfen Sie, ob App und Tenant stimmen, und sehen Sie sich die Berechtigungen an. Sie gehören zu **WindowsDefenderATP**, und keine davon erlaubt Änderungen:',
  'Choose **Accept** to consent on behalf of your organization.':
    'Klicken Sie auf **Accept**, um im Namen Ihrer Organisation zuzustimmen.',
  'You are brought back here. Keep this window open until it says that it works.':
    'Danach kommen Sie hierher zurück. Lassen Sie dieses Fenster offen, bis es meldet, dass alles funktioniert.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'Der Zugang zu Microsoft funktioniert, aber diese Funktion von Defender ist in Ihrem Tenant nicht aktiviert.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Alert.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Machine.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Vulnerabilities of your devices, and the devices themselves':
    'Schwachstellen Ihrer Geräte und die Geräte selbst',
  'Read vulnerabilities of devices': 'Schwachstellen von Geräten lesen',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Vulnerability.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Users, groups, applications, policies and identity risks':
    'Benutzer, Gruppen, Anwendungen, Richtlinien und Identitätsrisiken',
  'List users': 'Benutzer auflisten',
  'List groups': 'Gruppen auflisten',
  'Read risky users': 'Risikobenutzer lesen',
  'Read risk detections': 'Risikoerkennungen lesen',
  'Read policies': 'Richtlinien lesen',
  'Read the policy of authentication methods': 'Richtlinie für Authentifizierungsmethoden lesen',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'Prüfen Sie, ob App und Tenant stimmen, und sehen Sie sich die Berechtigungen an. Sie gehören zu **Microsoft Graph**, und keine davon erlaubt Änderungen:',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung User.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Group.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Application.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung IdentityRiskyUser.Read.All. Lassen Sie einen Administrator noch einmal zustimmen. Oder Ihr Tenant hat kein Microsoft Entra ID P2, ohne das es diese Daten nicht gibt.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung IdentityRiskEvent.Read.All. Lassen Sie einen Administrator noch einmal zustimmen. Oder Ihr Tenant hat kein Microsoft Entra ID P2, ohne das es diese Daten nicht gibt.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Policy.Read.All. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'Unserer App fehlt in Ihrem Tenant die Berechtigung Policy.Read.AuthenticationMethod. Lassen Sie einen Administrator noch einmal zustimmen.',
  'Your own app registration': 'Ihre eigene App-Registrierung',
  'An application in your tenant, whose secret you can withdraw at any time':
    'Eine Anwendung in Ihrem Tenant, deren Secret Sie jederzeit widerrufen können',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'Öffnen Sie im Microsoft Entra Admin Center **App registrations > New registration**, vergeben Sie einen Namen und registrieren Sie die Anwendung als **single tenant**.',
  'Open the Entra admin center': 'Entra Admin Center öffnen',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'Kopieren Sie von der Seite **Overview** die **Application (client) ID** und die **Directory (tenant) ID** und fügen Sie beide hier ein.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'Öffnen Sie **API permissions > Add a permission > Microsoft Graph > Application permissions** und fügen Sie diese hinzu. Keine davon erlaubt Änderungen:',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'Klicken Sie auf **Grant admin consent**. Dazu müssen Sie **Privileged Role Administrator** oder **Global Administrator** sein.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'Öffnen Sie **Certificates & secrets > New client secret**, legen Sie ein Ablaufdatum fest und kopieren Sie sofort den **Value**. Fügen Sie ihn hier ein und notieren Sie den Tag: Ab dann braucht die Verbindung ein neues Secret.',
  'On the Overview of the app registration.': 'Auf der Seite Overview der App-Registrierung.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 Zeichen, wie 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'Die Spalte Value, nicht die Secret ID. Microsoft zeigt den Wert nur einmal.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'Etwa 40 Zeichen mit Q~ nahe dem Anfang; die Secret ID sieht dagegen aus wie eine Anwendungs-ID',
  'On the Overview of the app registration, below the application ID.':
    'Auf der Seite Overview der App-Registrierung, unter der Anwendungs-ID.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 Zeichen, wie a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'Ändern Sie das nur, wenn Ihr Tenant in einer Cloud für US-Behörden liegt.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'Das Client-Secret ist abgelaufen. Erstellen Sie unter Certificates & secrets ein neues.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoft akzeptiert dieses Client-Secret nicht. Kopieren Sie den Wert aus der Spalte Value, nicht die Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'In diesem Tenant gibt es keine Anwendung mit dieser ID. Kopieren Sie beide IDs aus derselben App-Registrierung.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoft kennt keinen Tenant mit dieser ID. Kopieren Sie die Directory (tenant) ID noch einmal. Liegt Ihr Tenant in einer Cloud für US-Behörden? Dann wählen Sie diese.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoft akzeptiert diese Werte nicht. Kopieren Sie beide IDs und den Value des Secrets noch einmal.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Ihrer Anwendung fehlt die Berechtigung User.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Ihrer Anwendung fehlt die Berechtigung Group.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Ihrer Anwendung fehlt die Berechtigung Application.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Ihrer Anwendung fehlt die Berechtigung IdentityRiskyUser.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung. Oder Ihr Tenant hat kein Microsoft Entra ID P2, ohne das es diese Daten nicht gibt.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Ihrer Anwendung fehlt die Berechtigung IdentityRiskEvent.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung. Oder Ihr Tenant hat kein Microsoft Entra ID P2, ohne das es diese Daten nicht gibt.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Ihrer Anwendung fehlt die Berechtigung Policy.Read.All. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Ihrer Anwendung fehlt die Berechtigung Policy.Read.AuthenticationMethod. Fügen Sie sie als Anwendungsberechtigung von Microsoft Graph hinzu und erteilen Sie die Administratorzustimmung.',
  'Users, groups, apps, policies and sign-in logs':
    'Benutzer, Gruppen, Apps, Richtlinien und Anmeldeprotokolle',
  'List apps': 'Apps auflisten',
  'Read sign-in logs': 'Anmeldeprotokolle lesen',
  'List admin roles': 'Admin-Rollen auflisten',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'Melden Sie sich an der Okta Admin Console als Benutzer mit der Rolle **Read-Only Admin** an. Am besten ist ein Servicekonto: Das Token wird ungültig, wenn sein Ersteller deaktiviert wird.',
  'Open the Okta Admin Console': 'Okta Admin Console öffnen',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'Öffnen Sie **Security > API > Tokens** und klicken Sie auf **Create token**.',
  'Give it a name and allow its use from **Any IP**.':
    'Vergeben Sie einen Namen und erlauben Sie die Nutzung von überall (**Any IP**).',
  'Create it and copy the value. It is not shown again.':
    'Erstellen Sie das Token und kopieren Sie den Wert. Er wird nicht erneut angezeigt.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'Geben Sie Ihre Okta-Domain ohne `-admin` ein und fügen Sie das Token hier ein.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'Mit https:// und ohne -admin. Falls Sie eine eigene Domain nutzen, geben Sie die zugehörige Okta-Domain ein.',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com, ohne -admin',
  'The token value alone, without SSWS in front of it.': 'Nur der Wert des Tokens, ohne SSWS davor.',
  '42 characters that start with 00': '42 Zeichen, beginnend mit 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'Das ist die Adresse der Admin Console. Die API hat dieselbe Adresse, nur ohne -admin.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Okta akzeptiert dieses Token nicht. Vielleicht enthält es einen Tippfehler, wurde widerrufen oder gehört zu einer anderen Organisation. Ein Token wird auch ungültig, wenn der Admin deaktiviert wird, der es erstellt hat.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'Das Token ist gültig, aber der Admin, der es erstellt hat, darf das nicht lesen. Geben Sie ihm die Rolle Read-Only Admin.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'Unter dieser Adresse antwortet keine Okta-Organisation. Prüfen Sie den Teil vor dem ersten Punkt.',
  'Alerts on hosts, containers, images and code, found without agents':
    'Warnungen zu Hosts, Containern, Images und Code, ganz ohne Agents',
  'Read assets': 'Assets lesen',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'Öffnen Sie in Orca **Settings > Users & Permissions > API** und klicken Sie auf **Add API Token**.',
  'Regions in the Orca docs': 'Regionen in der Orca-Dokumentation',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'Vergeben Sie einen Namen, aktivieren Sie **Never Expire** oder wählen Sie ein Datum. Aktivieren Sie auch **Service Token**, damit das Token weiter funktioniert, wenn sein Ersteller geht.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'Wählen Sie als Rolle **Viewer**. Mehr ist nicht nötig.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'Lassen Sie den Geltungsbereich für alle Cloud-Konten offen oder schränken Sie ihn ein. Was außerhalb liegt, ist nicht sichtbar.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'Fügen Sie das Token hinzu und kopieren Sie es aus dem Fenster, bevor Sie fortfahren: Es wird nicht erneut angezeigt. Fügen Sie es hier ein und wählen Sie Ihre Region.',
  'Shown only once, when it is added.': 'Wird nur einmal angezeigt, beim Hinzufügen.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'Wo Ihr Orca-Konto liegt. Das sehen Sie an der Adresse, unter der Sie Orca öffnen.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orca lehnt dieses Token ab, und die Antwort verrät uns nicht, warum. Kopieren Sie es noch einmal und prüfen Sie, ob es noch gültig ist, ob es die Rolle Viewer hat und ob die Region stimmt.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'Orca akzeptiert dieses Token in dieser Region nicht. Kopieren Sie es noch einmal und prüfen Sie, ob es noch gültig ist und die Region stimmt.',
  'The token may not read alerts. Add one with the role Viewer.':
    'Das Token darf keine Warnungen lesen. Fügen Sie eines mit der Rolle Viewer hinzu.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'Eine Anfrage, die nur das prüft, ist nicht bekannt; die Rolle Viewer deckt es ab.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Hosts und Schwachstellen aus der Qualys-Cloud-Plattform',
  'Username and password': 'Benutzername und Passwort',
  'Read vulnerability detections': 'Erkannte Schwachstellen lesen',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'Melden Sie sich als **Manager** oder **Unit Manager** an, öffnen Sie **Vulnerability Management**, gehen Sie zu **Users** und wählen Sie **New > User**.',
  'Find your Qualys address': 'Ihre Qualys-Adresse finden',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'Vergeben Sie einen Namen wie für ein Servicekonto und geben Sie ein Postfach an, auf das Sie Zugriff haben: Dorthin schickt Qualys die Aktivierungs-E-Mail.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'Wählen Sie **Reader** als **User Role**, erlauben Sie den Zugriff auf **GUI** und **API** und wählen Sie die Business Unit und die Asset Groups, die gelesen werden sollen (meist **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'Aktivieren Sie **Manage VM module** unter **Permissions**. Schalten Sie Benachrichtigungen aus und lassen Sie die Zwei-Faktor-Authentifizierung mit VIP ausgeschaltet: Es wäre niemand da, um sie zu bestätigen.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'Folgen Sie den Anweisungen in der Aktivierungs-E-Mail, notieren Sie Benutzername und Passwort und melden Sie sich einmal an, um die Aktivierung abzuschließen.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'Prüfen Sie, ob die CVSS-Bewertung unter **Reports > Setup > CVSS** aktiviert ist, und geben Sie dann Benutzername und Passwort hier ein.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'Der Benutzername, den Qualys für den API-Benutzer erzeugt hat, samt dem Zeichen in der Mitte: Es steht für die Plattform Ihres Kontos.',
  'The password of that user, as set when the account was activated.':
    'Das Passwort dieses Benutzers, wie bei der Aktivierung des Kontos festgelegt.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualys akzeptiert diesen Benutzernamen und dieses Passwort nicht. Bei beiden zählt die Groß- und Kleinschreibung, das Konto muss aktiviert sein und der Benutzername vollständig: Das Zeichen in der Mitte steht für die Plattform.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'Qualys kennt diesen Benutzer, verweigert ihm aber den Zugriff auf die API. Bitten Sie einen Manager, ihm den API-Zugriff zu erlauben.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualys ist mit anderen Anfragen Ihres Abonnements beschäftigt. Über das Passwort sagt das nichts aus.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'Der Benutzer kann sich anmelden, darf aber keine Hosts lesen. Manche Abonnements verlangen statt Reader die Rolle Unit Manager oder eine benutzerdefinierte Rolle.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'Eine Prüfung würde auf die Limits Ihres Abonnements angerechnet, und die Hostliste braucht dieselbe Berechtigung.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Findings zu Code, Abhängigkeiten und Secrets aus der Semgrep AppSec Platform',
  'Web API token': 'Web-API-Token',
  'Read findings through the Web API': 'Findings über die Web API lesen',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'Melden Sie sich bei der Semgrep AppSec Platform als **admin** an: Nur Admins können API-Tokens erstellen.',
  'Tokens in the Semgrep docs': 'Tokens in der Semgrep-Dokumentation',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'Öffnen Sie **Settings > Tokens** und bleiben Sie in der Liste **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'Erstellen oder bearbeiten Sie ein Token und aktivieren Sie den Token-Scope **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'Kopieren Sie den Wert jetzt, denn er wird nur einmal angezeigt, und fügen Sie ihn hier ein.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Ein Token mit dem Scope Web API. Tokens für CI und die Kommandozeile lesen keine Findings.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'Dem Token fehlt der Scope Web API. Ein Admin kann ihn unter Settings > Tokens aktivieren, ohne neues Token.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrep akzeptiert dieses Token nicht. Es enthält einen Tippfehler, wurde widerrufen, oder ihm fehlt der Scope Web API.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Sites, Endgeräte und Bedrohungen aus dem Endgeräteschutz von Singularity',
  'Service user API token': 'API-Token eines Servicebenutzers',
  'List sites': 'Sites auflisten',
  'List endpoints': 'Endgeräte auflisten',
  'Read threats': 'Bedrohungen lesen',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'Öffnen Sie in der SentinelOne-Konsole **Settings > Users > Service Users**, dann **Actions > Create New Service User**.',
  'Open your console': 'Ihre Konsole öffnen',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'Vergeben Sie einen Namen und wählen Sie ein Ablaufdatum. An diesem Tag funktioniert die Verbindung nicht mehr.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'Wählen Sie als Geltungsbereich das Konto oder die Sites, die gelesen werden sollen. Geben Sie dem Benutzer nur die Rolle **Viewer**.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'Erstellen Sie den Benutzer und kopieren Sie sein **API Token**, das nur einmal angezeigt wird.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'Fügen Sie das Token hier ein und geben Sie die Adresse Ihrer Konsole ein, ohne die Seite dahinter.',
  'The address of your SentinelOne console, without the page behind it.':
    'Die Adresse Ihrer SentinelOne-Konsole, ohne die Seite dahinter.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'Von einem Servicebenutzer. Wird nur einmal angezeigt und läuft am gewählten Tag ab.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOne akzeptiert dieses Token nicht. Vielleicht enthält es einen Tippfehler, ist abgelaufen oder gehört zu einer anderen Konsole.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'SentinelOne kennt das Token, aber sein Servicebenutzer hat auf keine Site Zugriff. Geben Sie ihm die Rolle Viewer für das Konto oder die Sites, die gelesen werden sollen.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'SentinelOne dokumentiert keine Anfrage, die nur das prüft; dieselbe Rolle deckt es ab.',
  'Risky applications and their CVEs on your endpoints':
    'Riskante Anwendungen und ihre CVEs auf Ihren Endgeräten',
  'Read application risks': 'Anwendungsrisiken lesen',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'Öffnen Sie in der SentinelOne-Konsole **Sites**, bearbeiten Sie die Site und aktivieren Sie **Vulnerability Management**, das zu Ranger Insights gehört. Ohne diese Funktion gibt es nichts zu lesen.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'Wählen Sie als Geltungsbereich das Konto oder die Sites, die gelesen werden sollen. Geben Sie dem Benutzer nur die Rolle **Viewer**. Sie muss für die Seite Applications **view risks** enthalten.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'Das Token stimmt, hat aber keinen Zugriff auf Anwendungsrisiken. Entweder hat die Site kein Vulnerability Management (Ranger Insights), oder der Rolle fehlt die Berechtigung, auf der Seite Applications Risiken anzusehen.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'Incidents, Problems, Changes und Requests aus Ihrer ServiceNow-Instanz',
  'Read incidents, problems and changes': 'Incidents, Problems und Changes lesen',
  'Read service catalog requests': 'Requests aus dem Servicekatalog lesen',
  'Read compliance data, if you use GRC': 'Compliance-Daten lesen, falls Sie GRC nutzen',
  'Read assessments and answers, if you use GRC': 'Assessments und Antworten lesen, falls Sie GRC nutzen',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'Melden Sie sich bei ServiceNow als **admin** an, öffnen Sie **All > User Administration > Users** und klicken Sie auf **New**.',
  'Open your instance': 'Ihre Instanz öffnen',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'Geben Sie eine **User ID** ein, an der Sie diese Verbindung erkennen, und füllen Sie die Pflichtfelder aus. Aktivieren Sie **Web service access only**: Niemand muss sich als dieser Benutzer anmelden. Speichern Sie.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'Klicken Sie auf **Set Password** und bewahren Sie das Passwort auf. Lassen Sie **Password needs reset** deaktiviert, sonst müsste der Benutzer es zuerst ändern.',
  'On the tab **Roles** choose **Edit** and add:':
    'Klicken Sie auf dem Tab **Roles** auf **Edit** und fügen Sie Folgendes hinzu:',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'Speichern Sie und geben Sie dann den Instanznamen, die User ID und das Passwort hier ein. Bei `https://dev12345.service-now.com` ist der Instanzname `dev12345`.',
  'The first part of the address at which you open ServiceNow.':
    'Der erste Teil der Adresse, unter der Sie ServiceNow öffnen.',
  'Only what comes before .service-now.com': 'Nur was vor .service-now.com steht',
  'The User ID of the integration user, not its name or e-mail address.':
    'Die User ID des Integrationsbenutzers, nicht sein Name oder seine E-Mail-Adresse.',
  'As set with Set Password on the user record.': 'Wie mit Set Password im Benutzerdatensatz festgelegt.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNow akzeptiert Benutzer und Passwort nicht. Prüfen Sie, ob der Benutzer aktiv ist, Password needs reset deaktiviert ist und die Instanz stimmt.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'ServiceNow akzeptiert den Benutzer, aber er hat keinen Zugriff auf Incidents. Fügen Sie ihm die Rolle itil hinzu.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'ServiceNow akzeptiert den Benutzer, aber er hat keinen Zugriff auf Requests. Fügen Sie ihm die Rolle sn_request_read hinzu.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'Zeigt sich, sobald Compliance-Daten zum ersten Mal gelesen werden; nicht jede Instanz hat sie.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'Zeigt sich, sobald Assessments zum ersten Mal gelesen werden; nicht jede Instanz hat sie.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'Issues in Open-Source-Abhängigkeiten, Code, Containern und Infrastructure as Code',
  'Sign in with Snyk': 'Mit Snyk anmelden',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'Nichts zu kopieren: Sie genehmigen unsere Snyk App für eine Organisation oder Gruppe',
  'List organizations': 'Organisationen auflisten',
  'Read projects and their issues': 'Projekte und ihre Issues lesen',
  'Choose the region in which your Snyk account lives.':
    'Wählen Sie die Region, in der Ihr Snyk-Konto liegt.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Gehen Sie weiter zu Snyk und melden Sie sich an. Sie brauchen jede Berechtigung, die angefragt wird, am besten sind Sie also **Org Admin** oder **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'Wählen Sie die Organisation oder Gruppe, die verbunden werden soll, und prüfen Sie, was gelesen werden darf:',
  'Approve. Snyk brings you back here.': 'Stimmen Sie zu. Snyk bringt Sie hierher zurück.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Vergleichen Sie die Region mit der Adresse, unter der Sie Snyk öffnen. Nur ältere Konten und kostenlose Tarife liegen in SNYK-US-01.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'Snyk akzeptiert diese Autorisierung nicht mehr. Melden Sie sich noch einmal mit Snyk an, in der Region Ihres Kontos.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk kennt unsere App, gibt ihr aber keinen Zugriff auf die API. API-Zugriff gehört zu den Enterprise-Tarifen von Snyk.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'Snyk zeigt uns keine Organisation. Melden Sie sich noch einmal mit Snyk an und wählen Sie die Organisation oder Gruppe.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'Zeigt sich, sobald Projekte zum ersten Mal gelesen werden; die Prüfung liest nur Organisationen.',
  'Service account API key': 'API-Schlüssel eines Servicekontos',
  'A key that an Org Admin makes for us': 'Ein Schlüssel, den ein Org Admin für uns erstellt',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Öffnen Sie die Organisation in Snyk und gehen Sie zu **Settings > Service accounts**. Für viele Organisationen auf einmal nutzen Sie stattdessen die Gruppe. Sie müssen **Org Admin** oder **Group Admin** sein, und API-Zugriff gehört zu den **Enterprise**-Tarifen.',
  'Open Snyk': 'Snyk öffnen',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'Geben Sie einen Namen ein, wählen Sie die Rolle **Org Admin** und den Typ **API key**, ohne Ablaufdatum.',
  'Create the service account and copy its key: it is shown only once.':
    'Erstellen Sie das Servicekonto und kopieren Sie seinen Schlüssel: Er wird nur einmal angezeigt.',
  'Paste the key here and choose the region in which your account lives.':
    'Fügen Sie den Schlüssel hier ein und wählen Sie die Region, in der Ihr Konto liegt.',
  'The key of a service account. Snyk shows it only once.':
    'Der Schlüssel eines Servicekontos. Snyk zeigt ihn nur einmal.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'Wie 12345678-1234-1234-1234-123456781234 oder beginnend mit snyk_sat',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'Snyk akzeptiert diesen Schlüssel in dieser Region nicht. Vergleichen Sie die Region mit der Adresse, unter der Sie Snyk öffnen, und prüfen Sie dann, ob der Schlüssel vollständig kopiert und nicht widerrufen wurde.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk kennt diesen Schlüssel, gibt ihm aber keinen Zugriff auf die API. API-Zugriff gehört zu den Enterprise-Tarifen von Snyk.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'Der Schlüssel funktioniert, hat aber auf keine Organisation Zugriff. Erstellen Sie das Servicekonto in einer Organisation oder Gruppe, mit der Rolle Org Admin.',
  'Vulnerabilities and compliance of your endpoints': 'Schwachstellen und Compliance Ihrer Endgeräte',
  'Use the API gateway': 'API-Gateway nutzen',
  'Read vulnerability and compliance findings': 'Findings zu Schwachstellen und Compliance lesen',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'Melden Sie sich bei Tanium als der Benutzer an, dessen Rechte diese Verbindung bekommt. Am besten ist ein eigener Benutzer nur dafür.',
  'API tokens in the Tanium docs': 'API-Tokens in der Tanium-Dokumentation',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'Geben Sie diesem Benutzer oder einer seiner Personas diese Rollen. Eine benutzerdefinierte Rolle braucht stattdessen **Read** für die Content Sets **Reserved**, **Base**, **Core Content** und **Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'Öffnen Sie **Administration > Permissions > API Tokens** und klicken Sie auf **New API Token**.',
  'Open Tanium': 'Tanium öffnen',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'Fügen Sie eine Notiz hinzu, wählen Sie die Persona und legen Sie fest, nach wie vielen Tagen das Token abläuft. Danach funktioniert die Verbindung nicht mehr.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'Tragen Sie unter **Trusted IP Addresses** die Adressen ein, von denen aus wir zugreifen; unser Support kann sie Ihnen nennen. Bei Zugriffen von anderen Adressen lehnt Tanium das Token ab.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'Erstellen Sie das Token, kopieren Sie es und fügen Sie es hier ein. Es wird nicht erneut angezeigt.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'In Tanium Cloud: die Adresse Ihrer Konsole mit -api nach dem ersten Teil. On-Premises: die Adresse Ihres Servers.',
  'With token- in front: it is part of the value.': 'Mit token- davor: Das gehört zum Wert.',
  'Starts with token-': 'Beginnt mit token-',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'Das ist die Adresse der Konsole. Die API hat dieselbe Adresse, nur mit -api nach dem ersten Teil.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Tanium akzeptiert dieses Token nicht. Vielleicht enthält es einen Tippfehler oder ist abgelaufen, oder unsere Adressen fehlen unter Trusted IP Addresses: Tanium antwortet in allen drei Fällen gleich.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'Tanium kennt das Token, aber sein Benutzer oder seine Persona darf die API nicht nutzen.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Das Token stimmt, aber das Gateway antwortet nicht. Geben Sie seinem Benutzer die Rolle Gateway User (in älteren Versionen: API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Das Token stimmt, hat aber keinen Zugriff auf das Gateway. Geben Sie seinem Benutzer die Rolle Gateway User (in älteren Versionen: API Gateway User).',
  'Tanium publishes no small request that proves this role.':
    'Tanium dokumentiert keine einfache Anfrage, mit der sich diese Rolle prüfen lässt.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'Assets, Scans und Schwachstellen aus der Tenable-Cloud',
  'API keys': 'API-Schlüssel',
  'List scans': 'Scans auflisten',
  'Read assets and vulnerabilities': 'Assets und Schwachstellen lesen',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'Erstellen Sie einen Benutzer nur für diese Verbindung, damit sie weiter funktioniert, wenn jemand aus dem Team das Unternehmen verlässt. Als Adresse reicht ein gemeinsames Postfach.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'Öffnen Sie als Administrator **Settings > Access Control > Permissions** und geben Sie diesem Benutzer **Can View** für **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'Melden Sie sich als dieser Benutzer an und öffnen Sie **My Account** (das Benutzersymbol, dann **Settings**).',
  'Open Tenable': 'Tenable öffnen',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'Öffnen Sie den Tab **API Keys**, klicken Sie auf **Generate** und bestätigen Sie. Frühere Schlüssel dieses Benutzers funktionieren dann nicht mehr.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'Kopieren Sie den **Access Key** und den **Secret Key**, bevor Sie die Seite verlassen, und fügen Sie beide hier ein.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'Der erste der beiden Schlüssel, die Tenable beim Generieren von API-Schlüsseln anzeigt.',
  'The second key of the same pair. Tenable shows it only once.':
    'Der zweite Schlüssel desselben Paars. Tenable zeigt ihn nur einmal.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenable akzeptiert dieses Schlüsselpaar nicht. Prüfen Sie, ob beide zum selben Benutzer gehören und seitdem kein neueres Paar generiert wurde. Schlüssel einer anderen Tenable-Umgebung, etwa FedRAMP, sind hier nicht bekannt.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'Die Schlüssel stimmen, aber ihr Benutzer darf keine Scans auflisten. Bitten Sie einen Tenable-Administrator, ihm eine Rolle zu geben, die das darf.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'Tenable bietet keine einfache Anfrage, die das prüft; dafür müsste ein Export gestartet werden.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'Schwachstellen, Fehlkonfigurationen und Bedrohungen in Ihrer Cloud zur Laufzeit',
  'API credentials': 'API-Zugangsdaten',
  'Read vulnerability findings': 'Findings zu Schwachstellen lesen',
  'Read configuration findings': 'Findings zur Konfiguration lesen',
  'Read threat detections': 'Erkannte Bedrohungen lesen',
  'List APIs': 'APIs auflisten',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'Öffnen Sie in der Upwind-Konsole **Settings > Credentials**. Neue Zugangsdaten haben nie mehr Rechte als Sie selbst.',
  'Credentials in the Upwind docs': 'Zugangsdaten in der Upwind-Dokumentation',
  'Choose **Generate Credentials**, and the type **API**.':
    'Klicken Sie auf **Generate Credentials** und wählen Sie den Typ **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'Wählen Sie den Geltungsbereich: **Global** oder, für ausgewählte Ressourcen mit einer Leserolle, **Custom**. Er lässt sich später nicht ändern.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'Kopieren Sie die **Client ID** und das **Client Secret** und speichern Sie dann.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'Öffnen Sie **Settings > Organization** und kopieren Sie die **Organization ID**.',
  'Enter everything here, and choose your region.': 'Geben Sie alles hier ein und wählen Sie Ihre Region.',
  'From Settings > Credentials, of the type API.': 'Aus Settings > Credentials, vom Typ API.',
  'Shown together with the client ID, and only once.':
    'Wird zusammen mit der Client-ID angezeigt, und nur einmal.',
  'From Settings > Organization.': 'Aus Settings > Organization.',
  'Starts with org_, then letters and digits': 'Beginnt mit org_, dann Buchstaben und Ziffern',
  'Where your Upwind organization lives.': 'Wo Ihre Upwind-Organisation liegt.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'Upwind gibt für diese Zugangsdaten in dieser Region kein Token aus. Kopieren Sie Client-ID und Client-Secret noch einmal, prüfen Sie, ob sie vom Typ API sind, und vergleichen Sie die Region.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'Die Zugangsdaten stimmen, aber diese Region akzeptiert sie nicht. Wählen Sie die, in der Ihre Organisation liegt.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'Die Zugangsdaten stimmen, dürfen aber keine Findings zu Schwachstellen dieser Organisation lesen. Prüfen Sie die Organization ID; stimmt sie, erstellen Sie neue Zugangsdaten mit einer Leserolle für mehr Ressourcen, denn ein Geltungsbereich lässt sich nicht ändern.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'Die Zugangsdaten stimmen, aber Upwind kennt diese Organisation in dieser Region nicht. Kopieren Sie die Organization ID noch einmal und vergleichen Sie die Region.',
  'No request that proves this alone is known.': 'Eine Anfrage, die nur das prüft, ist nicht bekannt.',
  'Findings in your code, dependencies and images from Wiz':
    'Findings von Wiz zu Ihrem Code, Ihren Abhängigkeiten und Images',
  'Service account': 'Servicekonto',
  'Read resources': 'Ressourcen lesen',
  'Read controls': 'Controls lesen',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'Öffnen Sie in Wiz das Profilmenü, dann **Tenant Info**, und kopieren Sie die **API Endpoint URL**.',
  'Open Wiz': 'Wiz öffnen',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'Öffnen Sie **Settings > Service Accounts** (in manchen Tenants unter **Access Management**) und klicken Sie auf **Add Service Account**. Dazu brauchen Sie die Schreibberechtigung für Servicekonten.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'Vergeben Sie einen Namen und wählen Sie den Typ **Custom Integration (GraphQL API)**. Wenn Sie möchten, beschränken Sie das Konto auf einige Projekte.',
  'Tick these API scopes and nothing else:': 'Aktivieren Sie diese API-Scopes und sonst nichts:',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'Fügen Sie das Servicekonto hinzu und kopieren Sie die **Client ID** und das **Client Secret**, das nicht erneut angezeigt wird.',
  'Paste all three values here.': 'Fügen Sie alle drei Werte hier ein.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'In Wiz im Profilmenü unter Tenant Info. Mit oder ohne /graphql am Ende.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.':
    'Gehört zum Servicekonto und wird beim Hinzufügen angezeigt.',
  '53 letters and digits': '53 Buchstaben und Ziffern',
  'Shown only once, when the service account is added.':
    'Wird nur einmal angezeigt, beim Hinzufügen des Servicekontos.',
  '64 letters and digits': '64 Buchstaben und Ziffern',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'Wiz akzeptiert diese Client-ID und dieses Client-Secret nicht. Kopieren Sie beide noch einmal; ist das Secret verloren, fügen Sie ein neues Servicekonto hinzu.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'Wiz akzeptiert das Servicekonto, antwortet aber nicht. Wahrscheinlich fehlt der API-Scope read:vulnerabilities.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'Client-ID und Client-Secret stimmen, aber dieses Rechenzentrum kennt Ihren Tenant nicht. Kopieren Sie die API Endpoint URL noch einmal aus Tenant Info.',
  'The service account lacks the API scope read:vulnerabilities.':
    'Dem Servicekonto fehlt der API-Scope read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wiz beschreibt seine Abfragen nur für Kunden, daher ist keine bekannt, die nur diesen Scope prüft.',
  'Vulnerabilities of your cloud workloads from Wiz': 'Schwachstellen Ihrer Cloud-Workloads aus Wiz',
  'No address of the vendor fits what was entered.': 'Keine Adresse des Anbieters passt zu den Eingaben.',
  'User name or password holds a character that it cannot have.':
    'Benutzername oder Passwort enthält ein unzulässiges Zeichen.',
  'The private key cannot be read. Copy the whole file again.':
    'Der private Schlüssel ist nicht lesbar. Kopieren Sie noch einmal die ganze Datei.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'Ein Wert enthält einen Zeilenumbruch oder ein Zeichen, das in Schlüsseln nicht vorkommt. Kopieren Sie ihn noch einmal.',
  'A value cannot be part of the address. Copy it again.':
    'Ein Wert ist als Teil der Adresse nicht zulässig. Kopieren Sie ihn noch einmal.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'Geben Sie eine Adresse ein, die mit https:// beginnt und weder Port noch Benutzernamen noch Fragezeichen enthält.',
  'Enter the address without the page behind it.': 'Geben Sie die Adresse ohne die Seite dahinter ein.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'Ein Wert, der in die Adresse gehört, darf nur Buchstaben, Ziffern und Bindestriche enthalten.',
};
