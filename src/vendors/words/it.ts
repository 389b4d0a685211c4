import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Italian. */
export const it: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'Problemi in codice, dipendenze, container, cloud e applicazioni in esecuzione',
  'API client': 'Client API',
  'A client ID and secret that a workspace admin makes for us':
    'Un client ID e un client secret che un amministratore dell’area di lavoro crea per noi',
  'Read issues': 'Lettura dei problemi',
  'List code repositories': 'Elenco dei repository di codice',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'Accedi ad Aikido come **admin** dell’area di lavoro: solo gli amministratori possono creare client API.',
  'Open Aikido': 'Apri Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'Apri **Settings > Integrations** e cerca **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'Scegli **Add client**, assegna un nome e seleziona questi scope. Consentono solo la lettura:',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'Copia subito il **client ID** e il **client secret** e incollali qui. La regione viene ricavata da questi valori.',
  'Shown when the client is created.': 'Viene mostrato alla creazione del client.',
  'Starts with AIK_CLIENT_': 'Inizia con AIK_CLIENT_',
  'Shown together with the client ID.': 'Viene mostrato insieme al client ID.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'Nessuna delle regioni di Aikido accetta questo client ID e questo client secret. Controlla che appartengano allo stesso client e che siano stati copiati per intero.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'Aikido non accetta più ciò che ci ha dato un attimo fa. Il client è stato eliminato o l’accesso revocato?',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'Aikido ci consente di accedere, ma non di leggere i problemi. Seleziona lo scope issues:read per questo client.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'Sarà confermato quando leggeremo per la prima volta l’elenco dei repository; la verifica legge solo i problemi.',
  'Authorize in Aikido': 'Autorizza in Aikido',
  'Nothing to copy: you allow access to your workspace':
    'Nulla da copiare: autorizzi l’accesso alla tua area di lavoro',
  'Choose the region in which your workspace lives.':
    'Scegli la regione in cui si trova la tua area di lavoro.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Continua su Aikido e accedi come **admin** dell’area di lavoro.',
  'Review what may be read, and allow access:': 'Controlla che cosa potrà essere letto e concedi l’accesso:',
  'Aikido brings you back here.': 'Aikido ti riporta qui.',
  'Compare with the address at which you open Aikido.': 'Confrontala con l’indirizzo da cui apri Aikido.',
  'Applications, scans and reports from API security testing':
    'Applicazioni, scansioni e report dei test di sicurezza delle API',
  'API token': 'Token API',
  'One value to copy; it can be checked at once': 'Un solo valore da copiare, verificabile subito',
  'List applications': 'Elenco delle applicazioni',
  'Read reports': 'Lettura dei report',
  'Read scans': 'Lettura delle scansioni',
  'List teams': 'Elenco dei team',
  'Read a team': 'Lettura di un team',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'Apri `https://<your-tenant>.apisecapps.com` nel browser e scegli **API Credentials** nel menu (nelle versioni precedenti **API Token**).',
  'Stay on **API Token**.': 'Resta su **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'Inserisci un **Name** e scegli una data in **Expiration**. Dopo quel giorno la connessione richiederà nuove credenziali.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'In **Select Scopes** seleziona questi. Nessuno consente modifiche:',
  'Choose **Generate Token**, copy the token and paste it here.':
    'Scegli **Generate Token**, copia il token e incollalo qui.',
  'It stops working on the day that was chosen when it was made.':
    'Smette di funzionare nel giorno scelto alla sua creazione.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsec non accetta questo token. Controlla che sia stato copiato per intero e che non sia scaduto.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'Al token manca lo scope Get App. Gli scope si scelgono alla creazione del token: creane uno nuovo.',
  'APIsec publishes no request that proves this scope alone.':
    'APIsec non documenta alcuna richiesta API che verifichi solo questo scope.',
  'OAuth client credentials': 'Credenziali client OAuth',
  'A client ID and secret, exchanged for short-lived tokens':
    'Un client ID e un client secret, scambiati con token di breve durata',
  'Select **OAuth Client Credentials**.': 'Seleziona **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'Scegli **Generate Token**, copia il **Client ID** e il **Client Secret** e incollali qui.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'Viene mostrato quando crei il client in API Credentials > OAuth Client Credentials.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'Viene mostrato insieme al client ID. Smette di funzionare nel giorno scelto.',
  'The first part of the address at which you open APIsec.':
    'La prima parte dell’indirizzo da cui apri APIsec.',
  'Only what comes before .apisecapps.com': 'Solo ciò che precede .apisecapps.com',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'APIsec non pubblica l’indirizzo a cui le credenziali client vengono scambiate con un token.',
  'Code risks, secrets and excessive permissions in your repositories':
    'Rischi nel codice, segreti e autorizzazioni eccessive nei tuoi repository',
  'API key': 'Chiave API',
  'Read risks': 'Lettura dei rischi',
  'In Arnica open the menu at the side and go to **API**.':
    'In Arnica apri il menu laterale e vai ad **API**.',
  'Open Arnica': 'Apri Arnica',
  'Choose **Create API key** and name it.': 'Scegli **Create API key** e assegna un nome alla chiave.',
  'Select this scope and no other:': 'Seleziona solo questo scope:',
  'Create the key, copy it and paste it here.': 'Crea la chiave, copiala e incollala qui.',
  'From the API page of Arnica, with arnica_ in front.': 'Dalla pagina API di Arnica, con arnica_ davanti.',
  'Starts with arnica_': 'Inizia con arnica_',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'Arnica non accetta questa chiave API: è errata, scaduta o revocata.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'La chiave è corretta, ma le manca lo scope risks:read. Crea una chiave che lo includa.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'Risorse condivise all’esterno del tuo account AWS e accessi che nessuno usa',
  'Access key': 'Chiave di accesso',
  'Quickest: the keys of an IAM user': 'Il più rapido: le chiavi di un utente IAM',
  'Read Access Analyzer findings': 'Lettura dei risultati di Access Analyzer',
  'Read recommendations for findings': 'Lettura delle raccomandazioni per i risultati',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'Nella console AWS apri **IAM > Policies > Create policy**, scegli **JSON** e sostituisci il contenuto con questo:',
  'Open IAM': 'Apri IAM',
  'Policy document': 'Documento della policy',
  'Go on, give the policy this name, and create it:': 'Prosegui, assegna alla policy questo nome e creala:',
  'Policy name': 'Nome della policy',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'Nella console AWS apri **IAM > Users** e scegli **Create user**. Non serve l’accesso alla console.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'Collega all’utente la policy appena creata e questa, che consente solo la lettura:',
  Policy: 'Policy',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'Apri l’utente, poi **Security credentials > Create access key**, e scegli **Third-party service** oppure **Other** come caso d’uso.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'Copia l’**Access key** e la **Secret access key**, mostrata una sola volta, e incollale qui.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'Scegli la regione in cui è attivo IAM Access Analyzer.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'Di un utente IAM. Le chiavi temporanee, che iniziano con ASIA, non funzionano: qui manca il loro token di sessione.',
  '20 characters that start with AKIA': '20 caratteri che iniziano con AKIA',
  'Shown only once, when the access key is created.':
    'Viene mostrata una sola volta, alla creazione della chiave di accesso.',
  '40 letters, digits, + and /': '40 tra lettere, cifre, + e /',
  'Where IAM Access Analyzer is turned on.': 'Dove è attivo IAM Access Analyzer.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWS non conosce questo ID della chiave di accesso. Controlla che sia stato copiato per intero e che la chiave sia attiva.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'AWS conosce l’ID della chiave di accesso, ma la chiave di accesso segreta non gli corrisponde.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'AWS ci consente di accedere, ma in questa regione non c’è alcun analizzatore. Scegli la regione che ne ha uno o creane uno in IAM > Access Analyzer.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS ci consente di accedere, ma non ad Access Analyzer. Collega la policy IAMAccessAnalyzerReadOnlyAccess.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS ci dice che c’è un analizzatore, ma non che cosa ha trovato. Collega la policy IAMAccessAnalyzerReadOnlyAccess.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'Per fornire una raccomandazione AWS deve prima elaborarla, quindi la verifica non la richiede.',
  'IAM role': 'Ruolo IAM',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'Il più sicuro: nessuno scambio di chiavi, autorizzi il nostro account ad assumere un tuo ruolo',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'Nella console AWS apri **IAM > Roles > Create role**. Scegli **AWS account**, poi **Another AWS account**, e inserisci il nostro ID account:',
  'Account ID': 'ID account',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'Seleziona **Require external ID** e incolla questo. È stato creato solo per te:',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'Collega la policy appena creata e questa, che consente solo la lettura, poi crea il ruolo:',
  'Open the role, copy its **ARN** and paste it here.':
    'Apri il ruolo, copia il suo **ARN** e incollalo qui.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'Va inserito nella policy di attendibilità del ruolo. Garantisce che nessun altro possa usare il tuo ruolo tramite noi.',
  'At least 2 letters, digits or + = , . @ : / - _': 'Almeno 2 tra lettere, cifre e + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.': 'Si trova in alto nella pagina del ruolo in IAM.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'AWS non ci consente di assumere questo ruolo e non spiega perché. Confronta l’ARN del ruolo, l’account o il ruolo indicato nella sua policy di attendibilità e l’ID esterno con quelli mostrati qui.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWS non riesce a leggere questo ARN del ruolo o questo ID esterno. Copia di nuovo entrambi.',
  'IAM role behind our role': 'Ruolo IAM tramite il nostro ruolo',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'Come un ruolo IAM, ma autorizzi un solo nostro ruolo anziché tutto il nostro account',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'Nella console AWS apri **IAM > Roles > Create role** e scegli **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'Sostituisci il contenuto con questa policy, che considera attendibile un solo nostro ruolo, e soltanto con l’ID esterno creato per te:',
  'Trust policy': 'Policy di attendibilità',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'Vulnerabilità di istanze EC2, immagini di container e funzioni Lambda',
  'Read Inspector findings': 'Lettura dei risultati di Inspector',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'Collega all’utente questa policy, che consente solo la lettura:',
  'Choose the region in which Amazon Inspector is turned on.':
    'Scegli la regione in cui è attivo Amazon Inspector.',
  'Where Amazon Inspector is turned on.': 'Dove è attivo Amazon Inspector.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWS ci consente di accedere, ma Amazon Inspector non è attivo in questa regione. Scegli una regione in cui lo è oppure attivalo in questa.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS ci consente di accedere, ma non a Inspector. Collega la policy AmazonInspector2ReadOnlyAccess.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS ci dice che Inspector è attivo, ma non che cosa ha trovato. Collega la policy AmazonInspector2ReadOnlyAccess.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'Collega questa policy, che consente solo la lettura, e crea il ruolo:',
  'Security findings from all over your AWS account, in one place':
    'I risultati di sicurezza di tutto il tuo account AWS in un unico posto',
  'Read Security Hub findings': 'Lettura dei risultati di Security Hub',
  'Choose the region in which Security Hub is turned on.': 'Scegli la regione in cui è attivo Security Hub.',
  'Where Security Hub is turned on.': 'Dove è attivo Security Hub.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWS ci consente di accedere, ma Security Hub non è attivo in questa regione. Scegli una regione in cui lo è oppure attivalo in questa.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS ci consente di accedere, ma non a Security Hub. Collega la policy AWSSecurityHubReadOnlyAccess.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS ci dice che Security Hub è attivo, ma non che cosa ha trovato. Collega la policy AWSSecurityHubReadOnlyAccess.',
  'Security ratings and findings of the companies in your portfolio':
    'Rating e risultati di sicurezza delle aziende nel tuo portfolio',
  'Company API token': 'Token API aziendale',
  'List the companies of the portfolio': 'Elenco delle aziende del portfolio',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'Accedi a Bitsight come **Admin**: solo gli amministratori possono generare token API aziendali.',
  'API tokens in the Bitsight docs': 'Token API nella documentazione di Bitsight',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'Apri **Settings > Account > User Preferences** e cerca **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'Scrivi una descrizione in **New Token** e scegli **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'Copia subito il token e incollalo qui. Ha i diritti di un amministratore, perché Bitsight non offre token aziendali di sola lettura.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'Va copiato quando viene generato. In seguito vengono mostrati solo gli ultimi quattro caratteri.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsight non accetta questo token. Controlla che sia stato copiato per intero, senza i due punti, e che non sia stato eliminato.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'Bitsight conosce questo token, ma non gli consente di elencare le aziende. Chiedi a un Admin un token API aziendale.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'Rating di rischio informatico e risultati di sicurezza delle aziende di un ecosistema',
  'API v2 client credential': 'Credenziale client API v2',
  'Read the companies and findings of one ecosystem':
    'Lettura di aziende e risultati di sicurezza di un ecosistema',
  'Sign in to Black Kite as a **Super Admin**.': 'Accedi a Black Kite come **Super Admin**.',
  'Open Black Kite': 'Apri Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'Apri **Admin > Integrations Exchange** e poi il riquadro **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'Nella scheda **API v2** scegli **New Client Credential**, assegna un nome e imposta una durata lunga per il token di accesso.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'Imposta il ruolo **Ecosystem User** e scegli l’unico ecosistema da leggere. Ogni altro ecosistema richiede una credenziale e una connessione proprie.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'Crea la credenziale, copia subito il **Client ID** e il **Client Secret** e incollali qui.',
  'Shown only once, when the client credential is created.':
    'Viene mostrato una sola volta, alla creazione della credenziale client.',
  'Shown only once, together with the client ID.': 'Viene mostrato una sola volta, insieme al client ID.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black Kite non accetta questo client ID e questo client secret. Copiali di nuovo entrambi o crea una nuova credenziale client in API v2.',
  'Black Kite publishes no small request that proves this role.':
    'Black Kite non documenta alcuna richiesta API leggera che verifichi questo ruolo.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'Progetti con i risultati delle scansioni SAST, SCA, IaC e API',
  'OAuth client': 'Client OAuth',
  'List projects': 'Elenco dei progetti',
  'Read scan results': 'Lettura dei risultati delle scansioni',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'Accedi a Checkmarx One come **admin** e annota l’host nella barra degli indirizzi e il nome account del tuo tenant.',
  'Open Checkmarx One': 'Apri Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'Apri **Settings > Identity and Access Management > OAuth Clients** e scegli **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'Client OAuth nella documentazione di Checkmarx',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'Inserisci un **Client ID** che ne indichi lo scopo e crea il client.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'Scegli **Regenerate** accanto a **Secret** e copia il valore prima di chiudere la finestra.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'Scegli un periodo di validità. In **Role Mapping** aggiungi questo ruolo dai ruoli AST. Consente solo la lettura dei risultati:',
  Role: 'Ruolo',
  'To limit what can be read, assign groups. Then save the client.':
    'Per limitare ciò che può essere letto, assegna dei gruppi. Poi salva il client.',
  'Enter all four values here.': 'Inserisci qui tutti e quattro i valori.',
  'The address at which you open Checkmarx One.': 'L’indirizzo da cui apri Checkmarx One.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'Il nome account del tenant che digiti per accedere, mostrato anche in Settings > Identity and Access Management.',
  'The name that was given to the OAuth client.': 'Il nome dato al client OAuth.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'Si crea con Regenerate nel client OAuth. Scade insieme al client, dopo un periodo da 30 a 365 giorni.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'Checkmarx non trova alcun tenant con questo nome in questa regione. Confronta il nome del tenant e l’URL di base con quelli che usi per accedere.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'Checkmarx conosce il tenant, ma non accetta questo client ID e questo client secret. Il client potrebbe essere scaduto: in tal caso rigenera il secret.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'Il client non può leggere i progetti. Aggiungi il ruolo ast-viewer in Role Mapping.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'I risultati sono legati a una scansione, che non si conosce in anticipo. Lo stesso ruolo ne consente la lettura.',
  'Hosts and alerts from Falcon endpoint protection': 'Host e avvisi dalla protezione endpoint di Falcon',
  'List hosts': 'Elenco degli host',
  'Read alerts': 'Lettura degli avvisi',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'Accedi alla console Falcon come **Falcon Administrator**.',
  'Open Falcon': 'Apri Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'Cerca **API clients and keys** (in **Support and resources**) e scegli **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'Assegna un nome e una descrizione con cui i tuoi colleghi possano riconoscerlo.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'Seleziona **Read** per ciascuno di questi scope e nient’altro:',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'Scegli **Create** e copia il **Client ID** e il **Secret**, mostrato una sola volta. Incollali qui.',
  'Shown when the API client is created, and later in the list of API clients.':
    'Viene mostrato alla creazione del client API e in seguito nell’elenco dei client API.',
  'Shown only once, when the API client is created or its secret is reset.':
    'Viene mostrato una sola volta, quando crei il client API o ne reimposti il secret.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'Lascia vuoto: il cloud viene ricavato dalle credenziali. Solo i cloud governativi vanno scelti.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'Le credenziali sono corrette, ma il tuo tenant Falcon si trova in US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'Le credenziali sono corrette, ma il tuo tenant Falcon si trova in US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'Le credenziali sono corrette, ma il tuo tenant Falcon si trova in EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'Le credenziali sono corrette, ma il tuo tenant Falcon si trova in US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'Le credenziali sono corrette, ma il tuo tenant Falcon si trova in US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrike non conosce questo client ID. Copialo di nuovo dall’elenco dei client API.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrike non accetta questo client secret. Viene mostrato una sola volta: se è andato perso, reimpostalo. Il tuo tenant è in un cloud governativo? Allora scegli il relativo URL di base.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Al client API manca lo scope Hosts: Read. Un Falcon Administrator può aggiungerlo in API clients and keys.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'Le credenziali sono corrette, ma questo cloud non le accetta. Scegli l’URL di base che la console mostra accanto al client ID.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Al client API manca lo scope Alerts: Read. Un Falcon Administrator può aggiungerlo in API clients and keys.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Vulnerabilità dei tuoi host da Falcon Exposure Management',
  'Read vulnerabilities': 'Lettura delle vulnerabilità',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'Nelle console meno recenti **Vulnerabilities** è indicato come **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'Al client API manca lo scope Vulnerabilities: Read. Un Falcon Administrator può aggiungerlo in API clients and keys. Oppure il tuo abbonamento non include Spotlight.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'Repository e relativi avvisi di Dependabot, code scanning e secret scanning',
  'Install the GitHub App': 'Installa la GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    'Nulla da copiare o da rinnovare: un owner dell’organizzazione installa la nostra app',
  'List repositories': 'Elenco dei repository',
  'Read Dependabot alerts': 'Lettura degli avvisi di Dependabot',
  'Read code scanning alerts': 'Lettura degli avvisi di code scanning',
  'Read secret scanning alerts, if wanted': 'Lettura degli avvisi di secret scanning (facoltativa)',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'Continua su GitHub e scegli la tua organizzazione. Devi esserne **owner**.',
  'Choose **All repositories**, or select the ones to be read.':
    'Scegli **All repositories** oppure seleziona quelli da leggere.',
  'Review the permissions. None of them can change anything:':
    'Controlla le autorizzazioni. Nessuna consente modifiche:',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'Scegli **Install**, poi **Authorize**: così sappiamo che l’app è stata installata da te. Tornerai poi qui.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'L’account GitHub che ha effettuato l’accesso non è collegato a questa installazione. Ripeti la connessione con l’account che installa l’app.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'GitHub non permette alla nostra app di accedere. L’installazione potrebbe essere sospesa: un owner può controllarlo tra le GitHub App installate dell’organizzazione.',
  'Our app is no longer installed in your organization. Install it once more.':
    'La nostra app non è più installata nella tua organizzazione. Installala di nuovo.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'GitHub non ci mostra alcun repository. Scegli l’organizzazione e i suoi repository. Se l’organizzazione richiede l’approvazione di ogni accesso, prima deve darla un owner.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'L’app è installata senza Metadata: Read-only. Un owner può accettare le nuove autorizzazioni tra le GitHub App installate dell’organizzazione.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'GitHub non ci mostra alcun repository di un’organizzazione, quindi non ci sono avvisi da leggere.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'L’app è installata senza Dependabot alerts: Read-only. Un owner può accettare le nuove autorizzazioni tra le GitHub App installate dell’organizzazione.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHub ha chiesto a un owner della tua organizzazione di approvare l’app. Quando l’avrà fatto, ripeti la connessione.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'Sarà confermato alla prima lettura di questi avvisi; non tutti i repository hanno il code scanning.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'Sarà confermato alla prima lettura di questi avvisi; non tutti i repository hanno il secret scanning.',
  'Personal access token': 'Token di accesso personale',
  'A fine-grained token that can only read': 'Un token fine-grained di sola lettura',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'Accedi a GitHub con un utente che possa vedere tutti i repository dell’organizzazione. Per leggerne gli avvisi, l’utente deve esserne **owner** o **security manager**.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'Apri **Settings > Developer settings > Personal access tokens > Fine-grained tokens** e scegli **Generate new token**.',
  'New fine-grained token': 'Nuovo token fine-grained',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'Assegna un nome, scegli l’organizzazione come **Resource owner** e imposta una scadenza. Quel giorno la connessione richiederà un nuovo token.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'In **Repository access** scegli **All repositories** oppure seleziona quelli da leggere.',
  'Under **Permissions** grant these:': 'In **Permissions** concedi queste autorizzazioni:',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'Scegli **Generate token**, copialo e incollalo qui. Se l’organizzazione richiede l’approvazione, un owner deve prima approvare il token; con il single sign-on SAML un token classic va autorizzato per l’organizzazione.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'L’ideale è un token fine-grained, che inizia con github_pat_. I token classic iniziano con ghp_ e richiedono lo scope security_events.',
  'Starts with github_pat_ or ghp_': 'Inizia con github_pat_ o ghp_',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHub non accetta questo token: è errato, è stato eliminato o è scaduto.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'Dopo diversi tentativi errati GitHub rifiuta tutto per un po’. Attendi qualche minuto, poi prova una volta sola.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Al token manca Metadata: Read-only, oppure il suo utente non può vedere questi dati nell’organizzazione. Per gli avvisi l’utente deve essere owner o security manager; con il single sign-on SAML il token va autorizzato per l’organizzazione.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Al token manca Dependabot alerts: Read-only, oppure il suo utente non può vedere questi dati nell’organizzazione. Per gli avvisi l’utente deve essere owner o security manager; con il single sign-on SAML il token va autorizzato per l’organizzazione.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'Progetti e relativi risultati di sicurezza, su GitLab.com o sulla tua istanza GitLab',
  'Access token': 'Token di accesso',
  'A personal, group or project access token that can only read':
    'Un token di accesso personale, di gruppo o di progetto, di sola lettura',
  'Read projects and findings': 'Lettura di progetti e risultati',
  'Reach every project that matters to you': 'Accesso a tutti i progetti che ti interessano',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'Decidi a chi appartiene il token. L’ideale è un utente creato per questa connessione, membro solo dei gruppi e dei progetti da leggere. Anche un gruppo o un progetto può avere un proprio token.',
  'Access tokens in the GitLab docs': 'Token di accesso nella documentazione di GitLab',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'Accedi con quell’utente, seleziona l’avatar, poi **Edit profile > Personal access tokens > Add new token**. I token di gruppi e progetti si creano in **Settings > Access tokens** del gruppo o del progetto.',
  'Open personal access tokens': 'Apri i token di accesso personali',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'Assegna un nome e scegli la data di scadenza più lontana consentita: quel giorno la connessione richiederà un nuovo token.',
  'Tick this scope and no other:': 'Seleziona solo questo scope:',
  'Create the token, copy its value at once, and paste it here.':
    'Crea il token, copia subito il suo valore e incollalo qui.',
  'A personal, group or project access token with the scope read_api.':
    'Un token di accesso personale, di gruppo o di progetto con lo scope read_api.',
  'Starts with glpat- on GitLab.com': 'Su GitLab.com inizia con glpat-',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'Solo se gestisci GitLab in proprio o usi GitLab Dedicated: l’indirizzo della sua pagina iniziale.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'Il token funziona, ma gli manca lo scope read_api. Gli scope si scelgono alla creazione del token: creane uno nuovo.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLab non accetta questo token: è errato, revocato o scaduto, oppure appartiene a un’altra istanza GitLab. Confronta l’URL.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'A questo URL non risponde alcuna istanza GitLab. Inserisci l’indirizzo della sua pagina iniziale, senza gruppo o progetto alla fine.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'Il token funziona, ma il suo utente non è membro di alcun progetto. Rendilo membro dei gruppi o dei progetti da leggere.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'GitLab conosce questo token, ma non gli consente di elencare i progetti. Usa un token di accesso con lo scope read_api.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'Un token vede i progetti del suo utente, gruppo o progetto. Solo tu sai quali dovrebbe vedere.',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Asset e vulnerabilità dal cloud Rapid7',
  'Platform API key': 'Chiave API della piattaforma',
  'List assets': 'Elenco degli asset',
  'Export in bulk': 'Esportazione in blocco',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'Apri InsightVM, o qualsiasi altro prodotto Rapid7, e guarda l’inizio dell’indirizzo: in `us2.idr.insight.rapid7.com` la tua regione è `us2`. La pagina iniziale dell’account non la mostra.',
  'Regions in the Rapid7 docs': 'Regioni nella documentazione di Rapid7',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'Nella piattaforma Rapid7 apri **Administration**, poi **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'In **User Keys** genera una chiave: dà accesso a tutto ciò a cui accede il suo utente, quindi scegli un utente con accesso a InsightVM. Oppure, come amministratore, apri **Administrator API Keys** e scegli **Generate New Organization Key**: dà accesso a tutti i prodotti dell’organizzazione.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'Scegli l’organizzazione, assegna un nome alla chiave e salva. Copiala prima di chiudere la finestra: non verrà più mostrata.',
  'Choose your region and paste the key here.': 'Scegli la tua regione e incolla qui la chiave.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'Il codice all’inizio dell’indirizzo che vedi in un prodotto Rapid7: us2 in us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'Una chiave utente o dell’organizzazione. Viene mostrata una sola volta, quando viene generata.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'Rapid7 non accetta questa chiave in questa regione e non dice quale delle due sia errata. Confronta la regione con l’inizio del tuo indirizzo Rapid7 e copia di nuovo la chiave.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'La chiave è corretta, ma non dà accesso a InsightVM. Usa la chiave di un utente con accesso a InsightVM o una chiave dell’organizzazione.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'L’elenco degli asset richiede lo stesso accesso, quindi non ripetiamo la verifica.',
  'Proving it would start an export.': 'Per verificarlo si dovrebbe avviare un’esportazione.',
  'Projects, issues and comments, with tickets written back':
    'Progetti, ticket e commenti, con scrittura dei ticket in Jira',
  'Sign in with Atlassian': 'Accedi con Atlassian',
  'Nothing to copy: you choose a Jira site and approve': 'Nulla da copiare: scegli un sito Jira e approvi',
  'Read projects, issues and comments': 'Lettura di progetti, ticket e commenti',
  'Create and update issues': 'Creazione e aggiornamento dei ticket',
  'Read users and groups': 'Lettura di utenti e gruppi',
  'Read members of groups': 'Lettura dei membri dei gruppi',
  'Register webhooks': 'Registrazione di webhook',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Continua su Atlassian e accedi con un account che può vedere i progetti.',
  'Choose the **Jira site** to connect.': 'Scegli il **Jira site** da connettere.',
  'Review the permissions and choose **Accept**:': 'Controlla le autorizzazioni e scegli **Accept**:',
  'You are brought back here.': 'Tornerai poi qui.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'Non è stato scelto alcun sito Jira. Accedi di nuovo con Atlassian e scegli il sito da connettere.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'Atlassian non accetta più questa autorizzazione. Decade se cambi la password o se non viene usata per circa 90 giorni. Accedi di nuovo.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'Atlassian ci mostra il sito, ma non questa parte di Jira. Accedi con un account che può usare Jira in quel sito e accetta tutto ciò che viene richiesto, compreso read:jira-work.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorizzazione non comprende write:jira-work. Accedi di nuovo con Atlassian e accetta tutto ciò che viene richiesto.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'Atlassian ci mostra il sito, ma non questa parte di Jira. Accedi con un account che può usare Jira in quel sito e accetta tutto ciò che viene richiesto, compreso read:jira-user.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorizzazione non comprende manage:jira-configuration. Accedi di nuovo con Atlassian e accetta tutto ciò che viene richiesto.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'L’autorizzazione non comprende manage:jira-webhook. Accedi di nuovo con Atlassian e accetta tutto ciò che viene richiesto.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'Avvisi, conformità e vulnerabilità dei tuoi cloud e workload',
  'API access key': 'Chiave di accesso API',
  'Read the account': 'Lettura dell’account',
  'Read compliance results': 'Lettura dei risultati di conformità',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'Accedi alla console dell’account FortiCNAPP (Lacework) da connettere, come amministratore dell’account o con autorizzazione di scrittura sulle chiavi API.',
  'Open the console': 'Apri la console',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'È meglio creare prima un utente di servizio di sola lettura: una chiave può fare tutto ciò che può fare il suo utente.',
  'API keys in the Fortinet docs': 'Chiavi API nella documentazione di Fortinet',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'Apri **Settings > Configuration > API keys** e crea una chiave, assegnandole un nome.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'Scarica il file della chiave. Contiene `keyId`, `secret` e `account`.',
  'Enter these three values here.': 'Inserisci qui questi tre valori.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'Ciò che precede .lacework.net nell’indirizzo della tua console, compreso l’eventuale cluster: mycompany.fra.',
  'Only what comes before .lacework.net': 'Solo ciò che precede .lacework.net',
  'The keyId in the file that you download with the key.':
    'Il valore keyId nel file che scarichi con la chiave.',
  'At least 55 capital letters and digits, with one underscore':
    'Almeno 55 lettere maiuscole e cifre, con un trattino basso',
  'The secret in the same file. An underscore at its front is part of it.':
    'Il valore secret nello stesso file. Un trattino basso iniziale ne fa parte.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Solo se la tua organizzazione Lacework ha più account e vuoi connetterne uno.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'La chiave è corretta. Come account inserisci solo ciò che precede .lacework.net nell’indirizzo.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Lacework non accetta questa chiave. Controlla che ID e secret siano dello stesso file, che la chiave appartenga a questo account e che non sia disattivata.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Lacework non trova alcun account con questo nome. Copia ciò che precede .lacework.net nell’indirizzo della tua console, compreso il cluster.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'La chiave è corretta, ma il suo utente non può leggere l’account. Se hai inserito un sottoaccount, controlla che l’utente possa accedervi.',
  'No request small enough to prove this alone is known.':
    'Non conosciamo richieste API abbastanza leggere che verifichino solo questo.',
  'Findings in your dependencies, code and containers': 'Risultati su dipendenze, codice e container',
  'Service user key': 'Chiave di un utente di servizio',
  'Read findings': 'Lettura dei risultati',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'Come amministratore di Mend seleziona l’ingranaggio delle impostazioni, apri **Administration** e copia **Organization UUID** da **General Configuration**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'Nella scheda **Users** scegli **Add Service User** e assegna un nome. Lascia l’indirizzo email generato da Mend.',
  'Give the service user a role that may read your projects.':
    'Assegna all’utente di servizio un ruolo che gli consenta di leggere i tuoi progetti.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'Trovalo nella tabella, apri il menu con i tre puntini e copia la **user key**. Il suo indirizzo email è nella stessa riga.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'Metti `api-` davanti all’indirizzo della tua console: `https://saas.mend.io` diventa `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.':
    'Mend ne genera uno per ogni utente di servizio. Usalo così com’è.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'Dello stesso utente di servizio, dal menu con i tre puntini. Può avere una data di scadenza.',
  '64 characters, 0-9 and a-f': '64 caratteri, 0-9 e a-f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'In Administration > General Configuration. Non è la chiave API delle versioni precedenti.',
  '32 characters, 0-9 and a-f, in five groups': '32 caratteri, 0-9 e a-f, in cinque gruppi',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'L’indirizzo della tua console Mend preceduto da api- e senza nulla dopo. Nell’UE: https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'Questo è l’indirizzo della console. L’API ha lo stesso indirizzo, preceduto da api-.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mend non accetta questi valori e non dice quale sia errato. Controlla che indirizzo email, chiave e organizzazione corrispondano tra loro, che la chiave non sia scaduta e che questo sia l’indirizzo della tua console preceduto da api-.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'Mend conosce l’utente e la sua chiave, ma non in questa organizzazione. Copia di nuovo Organization UUID da Administration > General Configuration.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'La chiave è corretta, ma l’utente di servizio non può leggere i progetti. Un amministratore di Mend può assegnargli un ruolo che lo consenta.',
  'Findings hang on a project, and which one is not known beforehand.':
    'I risultati sono legati a un progetto, che non si conosce in anticipo.',
  'Security assessments of your Azure subscriptions':
    'Valutazioni di sicurezza delle tue sottoscrizioni di Azure',
  'Sign in with Microsoft': 'Accedi con Microsoft',
  'Quickest: we see what the account that signs in may see':
    'Il più rapido: vediamo ciò che può vedere l’account che accede',
  'Read security assessments': 'Lettura delle valutazioni di sicurezza',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Assicurati che il tuo account abbia questo ruolo su ogni sottoscrizione da leggere, in **Access control (IAM)** nel portale di Azure:',
  'Open Subscriptions': 'Apri Subscriptions',
  'Continue to Microsoft and sign in with that account.': 'Continua su Microsoft e accedi con quell’account.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'Controlla la richiesta di chiamare Azure Resource Manager a tuo nome e scegli **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'Tornerai poi qui. L’accesso dura finché il tuo account conserva il ruolo.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Azure non mostra alcuna sottoscrizione a questo account. Assegnagli il ruolo Security Reader su ogni sottoscrizione da leggere; può richiedere qualche minuto.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'Microsoft non accetta più questo accesso. Accedi di nuovo.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'Azure ci mostra la sottoscrizione, ma non le sue valutazioni di sicurezza. Assegna il ruolo Security Reader su quella sottoscrizione.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'Il tuo tenant non ha un abbonamento a questo prodotto Microsoft o non lo ha mai attivato. Era il tenant giusto?',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'Un criterio di Conditional Access della tua organizzazione ha bloccato l’accesso.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'Nessuno nella tua organizzazione ha ancora dato il consenso alla nostra app. Deve accedere qui un amministratore.',
  'Admin consent and an Azure role': 'Consenso amministratore e ruolo di Azure',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'Il più duraturo: la nostra app ha un ruolo proprio, indipendente da chi lascia l’azienda',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Continua su Microsoft e accedi come **Privileged Role Administrator** o **Global Administrator**, poi scegli **Accept** per conto della tua organizzazione. Ora la nostra app è nota nel tuo tenant, ma non vede ancora nulla.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'Nel portale di Azure apri ogni sottoscrizione da leggere, o un gruppo di gestione che le comprende, poi **Access control (IAM) > Add role assignment**. Lì devi avere il ruolo **Owner**, **User Access Administrator** o **Role Based Access Control Administrator**.',
  'Open the Azure portal': 'Apri il portale di Azure',
  'Pick this role:': 'Scegli questo ruolo:',
  'As **Member** select our app. This is its application ID:':
    'Come **Member** seleziona la nostra app. Questo è il suo ID applicazione:',
  'Application (client) ID': 'Application (client) ID',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'Salva, attendi qualche minuto che il ruolo abbia effetto, poi verifica di nuovo qui.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'La nostra app non è approvata nel tuo tenant: il consenso non è stato dato, è stato revocato o non è ancora attivo ovunque. Ripeti la connessione tra un minuto.',
  'Microsoft no longer knows this tenant.': 'Microsoft non conosce più questo tenant.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'Il tuo tenant non ha un abbonamento a questo prodotto Microsoft o non lo ha mai attivato.',
  'A Conditional Access policy of your organization blocks our app.':
    'Un criterio di Conditional Access della tua organizzazione blocca la nostra app.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Il consenso è stato dato, ma Azure non mostra alcuna sottoscrizione alla nostra app. Assegnale il ruolo Security Reader su ogni sottoscrizione da leggere; può richiedere qualche minuto.',
  'Alerts from your endpoints, and the devices themselves': 'I tuoi dispositivi e gli avvisi degli endpoint',
  'Nothing to copy: an administrator consents for your organization':
    'Nulla da copiare: un amministratore dà il consenso per la tua organizzazione',
  'List devices': 'Elenco dei dispositivi',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Continua su Microsoft e accedi come **Privileged Role Administrator** o **Global Administrator**: solo loro possono concedere autorizzazioni dell’applicazione per un’intera organizzazione.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'Assicurati che l’app e il tenant siano giusti e controlla le autorizzazioni, che sono quelle di **WindowsDefenderATP**. Nessuna consente modifiche:',
  'Choose **Accept** to consent on behalf of your organization.':
    'Scegli **Accept** per dare il consenso per conto della tua organizzazione.',
  'You are brought back here. Keep this window open until it says that it works.':
    'Tornerai poi qui. Tieni aperta questa finestra finché non indica che tutto funziona.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'Microsoft ci consente di accedere, ma questa funzionalità di Defender non è attiva nel tuo tenant.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Alert.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Machine.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Vulnerabilities of your devices, and the devices themselves':
    'I tuoi dispositivi e le relative vulnerabilità',
  'Read vulnerabilities of devices': 'Lettura delle vulnerabilità dei dispositivi',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Vulnerability.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Users, groups, applications, policies and identity risks':
    'Utenti, gruppi, applicazioni, criteri e rischi per le identità',
  'List users': 'Elenco degli utenti',
  'List groups': 'Elenco dei gruppi',
  'Read risky users': 'Lettura degli utenti a rischio',
  'Read risk detections': 'Lettura dei rilevamenti dei rischi',
  'Read policies': 'Lettura dei criteri',
  'Read the policy of authentication methods': 'Lettura del criterio dei metodi di autenticazione',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'Assicurati che l’app e il tenant siano giusti e controlla le autorizzazioni, che sono quelle di **Microsoft Graph**. Nessuna consente modifiche:',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione User.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Group.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Application.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Alla nostra app manca l’autorizzazione IdentityRiskyUser.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso. Oppure il tuo tenant non ha Microsoft Entra ID P2, senza il quale questi dati non esistono.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Alla nostra app manca l’autorizzazione IdentityRiskEvent.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso. Oppure il tuo tenant non ha Microsoft Entra ID P2, senza il quale questi dati non esistono.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Policy.Read.All nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'Alla nostra app manca l’autorizzazione Policy.Read.AuthenticationMethod nel tuo tenant. Chiedi a un amministratore di dare di nuovo il consenso.',
  'Your own app registration': 'Registrazione di una tua app',
  'An application in your tenant, whose secret you can withdraw at any time':
    'Un’applicazione nel tuo tenant, di cui puoi revocare il secret in qualsiasi momento',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'In Microsoft Entra admin center apri **App registrations > New registration**, assegna un nome all’app e registrala come **single tenant**.',
  'Open the Entra admin center': 'Apri Entra admin center',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'Nella pagina **Overview** dell’app copia **Application (client) ID** e **Directory (tenant) ID** e incollali qui.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'Apri **API permissions > Add a permission > Microsoft Graph > Application permissions** e aggiungi queste autorizzazioni. Nessuna consente modifiche:',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'Scegli **Grant admin consent**. Per farlo devi essere **Privileged Role Administrator** o **Global Administrator**.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'Apri **Certificates & secrets > New client secret**, imposta una scadenza e copia subito il valore in **Value**. Incollalo qui e annota il giorno della scadenza: da quel momento la connessione richiederà un nuovo secret.',
  'On the Overview of the app registration.': 'Nella pagina Overview della registrazione dell’app.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 caratteri, come 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'Il valore della colonna Value, non il Secret ID. Microsoft lo mostra una sola volta.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'Circa 40 caratteri con Q~ verso l’inizio; il Secret ID somiglia invece a un ID applicazione',
  'On the Overview of the app registration, below the application ID.':
    'Nella pagina Overview della registrazione dell’app, sotto l’ID applicazione.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 caratteri, come a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'Lascia così com’è, a meno che il tuo tenant non sia in un cloud per il governo degli Stati Uniti.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'Il client secret è scaduto. Creane uno nuovo in Certificates & secrets.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoft non accetta questo client secret. Copia il valore della colonna Value, non il Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'Questo tenant non ha alcuna applicazione con questo ID. Copia entrambi gli ID dalla stessa registrazione dell’app.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoft non trova alcun tenant con questo ID. Copia di nuovo Directory (tenant) ID. Il tuo tenant è in un cloud per il governo degli Stati Uniti? Allora scegli quel cloud.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoft non accetta questi valori. Copia di nuovo entrambi gli ID e il valore della colonna Value del secret.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Alla tua applicazione manca l’autorizzazione User.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Alla tua applicazione manca l’autorizzazione Group.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Alla tua applicazione manca l’autorizzazione Application.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Alla tua applicazione manca l’autorizzazione IdentityRiskyUser.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore. Oppure il tuo tenant non ha Microsoft Entra ID P2, senza il quale questi dati non esistono.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Alla tua applicazione manca l’autorizzazione IdentityRiskEvent.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore. Oppure il tuo tenant non ha Microsoft Entra ID P2, senza il quale questi dati non esistono.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Alla tua applicazione manca l’autorizzazione Policy.Read.All. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Alla tua applicazione manca l’autorizzazione Policy.Read.AuthenticationMethod. Aggiungila tra le Application permissions di Microsoft Graph e concedi il consenso amministratore.',
  'Users, groups, apps, policies and sign-in logs': 'Utenti, gruppi, app, criteri e log di accesso',
  'List apps': 'Elenco delle app',
  'Read sign-in logs': 'Lettura dei log di accesso',
  'List admin roles': 'Elenco dei ruoli di amministratore',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'Accedi a Okta Admin Console come utente con il ruolo **Read-Only Admin**. L’ideale è un account di servizio: il token non è più valido se chi l’ha creato viene disattivato.',
  'Open the Okta Admin Console': 'Apri Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'Apri **Security > API > Tokens** e scegli **Create token**.',
  'Give it a name and allow its use from **Any IP**.': 'Assegnagli un nome e consentine l’uso da **Any IP**.',
  'Create it and copy the value. It is not shown again.': 'Crealo e copia il valore. Non verrà più mostrato.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'Inserisci il tuo dominio Okta senza `-admin` e incolla qui il token.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'Con https:// e senza -admin. Se usi un dominio personalizzato, inserisci il dominio Okta originale.',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com, senza -admin',
  'The token value alone, without SSWS in front of it.': 'Solo il valore del token, senza SSWS davanti.',
  '42 characters that start with 00': '42 caratteri che iniziano con 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'Questo è l’indirizzo della console di amministrazione. L’API ha lo stesso indirizzo, senza -admin.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Okta non accetta questo token. Può essere errato, revocato o di un’altra organizzazione. Un token non è più valido anche quando viene disattivato l’amministratore che l’ha creato.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'Il token è valido, ma l’amministratore che l’ha creato non può leggere questi dati. Assegnagli il ruolo Read-Only Admin.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'A questo indirizzo non risponde alcuna organizzazione Okta. Controlla la parte prima del primo punto.',
  'Alerts on hosts, containers, images and code, found without agents':
    'Avvisi su host, container, immagini e codice, rilevati senza agenti',
  'Read assets': 'Lettura degli asset',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'In Orca apri **Settings > Users & Permissions > API** e scegli **Add API Token**.',
  'Regions in the Orca docs': 'Regioni nella documentazione di Orca',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'Assegna un nome, seleziona **Never Expire** o scegli una data, e seleziona **Service Token**, così continua a funzionare anche se chi l’ha creato se ne va.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'Come ruolo scegli **Viewer**. Non serve un ruolo superiore.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'Lascia l’ambito aperto a tutti gli account cloud oppure limitalo. Ciò che ne resta fuori non è visibile.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'Aggiungi il token e copialo dalla finestra prima di proseguire: non verrà più mostrato. Incollalo qui e scegli la tua regione.',
  'Shown only once, when it is added.': 'Viene mostrato una sola volta, quando lo aggiungi.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'Dove si trova il tuo account Orca. Lo mostra l’indirizzo da cui apri Orca.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orca rifiuta questo token e la risposta non dice perché. Copialo di nuovo e controlla che non sia scaduto, che abbia il ruolo Viewer e che la regione sia la tua.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'Orca non accetta questo token in questa regione. Copialo di nuovo e controlla che non sia scaduto e che la regione sia la tua.',
  'The token may not read alerts. Add one with the role Viewer.':
    'Il token non può leggere gli avvisi. Aggiungine uno con il ruolo Viewer.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'Non conosciamo richieste API che verifichino solo questo; il ruolo Viewer lo include.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Host e vulnerabilità dalla piattaforma cloud Qualys',
  'Username and password': 'Nome utente e password',
  'Read vulnerability detections': 'Lettura dei rilevamenti di vulnerabilità',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'Come **Manager** o **Unit Manager**, apri **Vulnerability Management**, vai a **Users** e scegli **New > User**.',
  'Find your Qualys address': 'Trova il tuo indirizzo Qualys',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'Dai all’utente un nome che indichi un servizio e una casella di posta a cui hai accesso: è lì che Qualys invia l’attivazione.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'Come **User Role** scegli **Reader**, consenti l’accesso a **GUI** e **API** e scegli la business unit e i gruppi di asset da leggere (di solito **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'In **Permissions** seleziona **Manage VM module**. Disattiva le notifiche e lascia disattivata l’autenticazione a due fattori VIP: non ci sarebbe nessuno a rispondere.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'Segui l’email di attivazione, annota nome utente e password e accedi una volta per completare l’attivazione.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'Controlla che il punteggio CVSS sia attivo in **Reports > Setup > CVSS**, poi inserisci qui nome utente e password.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'Il login che Qualys ha creato per l’utente API, compreso il carattere al centro: indica la piattaforma del tuo account.',
  'The password of that user, as set when the account was activated.':
    'La password di quell’utente, impostata all’attivazione dell’account.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualys non accetta questo nome utente e questa password. In entrambi maiuscole e minuscole contano, l’account deve essere attivato e il nome utente deve essere completo: il carattere al centro indica la piattaforma.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'Qualys conosce questo utente, ma non gli consente di usare l’API. Chiedi a un Manager di abilitarlo all’accesso all’API.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualys è occupato con altre richieste del tuo abbonamento. Non dipende dalla password.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'L’utente può accedere, ma non leggere gli host. Alcuni abbonamenti richiedono il ruolo Unit Manager o un ruolo personalizzato anziché Reader.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'Inciderebbe sui limiti del tuo abbonamento, e l’elenco degli host richiede la stessa autorizzazione.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Risultati su codice, dipendenze e segreti da Semgrep AppSec Platform',
  'Web API token': 'Token Web API',
  'Read findings through the Web API': 'Lettura dei risultati tramite la Web API',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'Accedi a Semgrep AppSec Platform come **admin**: solo gli amministratori possono creare token API.',
  'Tokens in the Semgrep docs': 'Token nella documentazione di Semgrep',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'Apri **Settings > Tokens** e resta sull’elenco **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'Crea un token o modificane uno e seleziona lo scope **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'Copia subito il valore, che viene mostrato una sola volta, e incollalo qui.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Un token con lo scope Web API. I token per la CI e per la riga di comando non leggono i risultati.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'Al token manca lo scope Web API. Un amministratore può selezionarlo in Settings > Tokens, senza creare un nuovo token.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrep non accetta questo token: è errato o revocato, oppure gli manca lo scope Web API.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Siti, endpoint e minacce dalla protezione endpoint di Singularity',
  'Service user API token': 'Token API di un utente di servizio',
  'List sites': 'Elenco dei siti',
  'List endpoints': 'Elenco degli endpoint',
  'Read threats': 'Lettura delle minacce',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'Nella console SentinelOne apri **Settings > Users > Service Users**, poi **Actions > Create New Service User**.',
  'Open your console': 'Apri la tua console',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'Assegna un nome e scegli una data di scadenza. Quel giorno la connessione smette di funzionare.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'Come ambito scegli l’account o i siti da leggere. Assegna solo il ruolo **Viewer**.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'Crea l’utente e copia il suo **API Token**, che viene mostrato una sola volta.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'Incolla qui il token e inserisci l’indirizzo della tua console, senza la pagina che segue.',
  'The address of your SentinelOne console, without the page behind it.':
    'L’indirizzo della tua console SentinelOne, senza la pagina che segue.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'Di un utente di servizio. Viene mostrato una sola volta e scade nel giorno scelto.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOne non accetta questo token. Può essere errato, scaduto o di un’altra console.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'SentinelOne conosce il token, ma il suo utente di servizio non ha accesso ad alcun sito. Assegnagli il ruolo Viewer sull’account o sui siti da leggere.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'SentinelOne non documenta richieste API che verifichino solo questo; lo stesso ruolo lo include.',
  'Risky applications and their CVEs on your endpoints':
    'Applicazioni a rischio sui tuoi endpoint e relative CVE',
  'Read application risks': 'Lettura dei rischi delle applicazioni',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'Nella console SentinelOne apri **Sites**, modifica il sito e attiva **Vulnerability Management**, che fa parte di Ranger Insights. Senza, non c’è nulla da leggere.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'Come ambito scegli l’account o i siti da leggere. Assegna solo il ruolo **Viewer**, che deve includere **view risks** nella pagina Applications.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'Il token è corretto, ma non dà accesso ai rischi delle applicazioni. O il sito non ha Vulnerability Management (Ranger Insights), o al ruolo manca l’autorizzazione a vedere i rischi nella pagina Applications.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'Incidenti, problemi, modifiche e richieste dalla tua istanza ServiceNow',
  'Read incidents, problems and changes': 'Lettura di incidenti, problemi e modifiche',
  'Read service catalog requests': 'Lettura delle richieste del catalogo servizi',
  'Read compliance data, if you use GRC': 'Lettura dei dati di conformità, se usi GRC',
  'Read assessments and answers, if you use GRC': 'Lettura di valutazioni e risposte, se usi GRC',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'Accedi a ServiceNow come **admin**, apri **All > User Administration > Users** e scegli **New**.',
  'Open your instance': 'Apri la tua istanza',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'Inserisci uno **User ID** che ti faccia riconoscere questa connessione e compila i campi obbligatori. Seleziona **Web service access only**: nessuno avrà bisogno di accedere con questo utente. Salva.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'Scegli **Set Password** e conserva la password. Lascia deselezionato **Password needs reset**, altrimenti l’utente dovrebbe prima cambiarla.',
  'On the tab **Roles** choose **Edit** and add:': 'Nella scheda **Roles** scegli **Edit** e aggiungi:',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'Salva, poi inserisci qui il nome dell’istanza, lo User ID e la password. Per `https://dev12345.service-now.com` il nome dell’istanza è `dev12345`.',
  'The first part of the address at which you open ServiceNow.':
    'La prima parte dell’indirizzo da cui apri ServiceNow.',
  'Only what comes before .service-now.com': 'Solo ciò che precede .service-now.com',
  'The User ID of the integration user, not its name or e-mail address.':
    'Lo User ID dell’utente di integrazione, non il nome o l’indirizzo email.',
  'As set with Set Password on the user record.': 'Quella impostata con Set Password nel record dell’utente.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNow non accetta questo utente e questa password. Controlla che l’utente sia attivo, che Password needs reset sia deselezionato e che l’istanza sia quella giusta.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'ServiceNow consente all’utente di accedere, ma non agli incidenti. Aggiungi all’utente il ruolo itil.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'ServiceNow consente all’utente di accedere, ma non alle richieste. Aggiungi all’utente il ruolo sn_request_read.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'Sarà confermato alla prima lettura dei dati di conformità; non tutte le istanze ne hanno.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'Sarà confermato alla prima lettura delle valutazioni; non tutte le istanze ne hanno.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'Problemi in dipendenze open source, codice, container e infrastructure as code',
  'Sign in with Snyk': 'Accedi con Snyk',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'Nulla da copiare: approvi la nostra Snyk App per un’organizzazione o un gruppo',
  'List organizations': 'Elenco delle organizzazioni',
  'Read projects and their issues': 'Lettura dei progetti e dei relativi problemi',
  'Choose the region in which your Snyk account lives.':
    'Scegli la regione in cui si trova il tuo account Snyk.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Continua su Snyk e accedi. Ti servono tutte le autorizzazioni richieste, quindi l’ideale è un **Org Admin** o un **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'Scegli l’organizzazione o il gruppo da connettere e controlla che cosa potrà essere letto:',
  'Approve. Snyk brings you back here.': 'Approva. Snyk ti riporta qui.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Confrontala con l’indirizzo da cui apri Snyk. Solo gli account meno recenti e i piani gratuiti sono in SNYK-US-01.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'Snyk non accetta più questa autorizzazione. Accedi di nuovo con Snyk, nella regione del tuo account.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk conosce la nostra app, ma non le dà accesso alla sua API. L’accesso all’API è incluso nei piani Snyk Enterprise.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'Snyk non ci mostra alcuna organizzazione. Accedi di nuovo con Snyk e scegli l’organizzazione o il gruppo.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'Sarà confermato alla prima lettura dei progetti; la verifica legge solo le organizzazioni.',
  'Service account API key': 'Chiave API di un account di servizio',
  'A key that an Org Admin makes for us': 'Una chiave che un Org Admin crea per noi',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Apri l’organizzazione in Snyk e vai a **Settings > Service accounts**. Per più organizzazioni insieme, fallo invece a livello di gruppo. Devi essere **Org Admin** o **Group Admin**, e l’accesso all’API è incluso nei piani **Enterprise**.',
  'Open Snyk': 'Apri Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'Inserisci un nome, scegli il ruolo **Org Admin** e il tipo **API key**, senza scadenza.',
  'Create the service account and copy its key: it is shown only once.':
    'Crea l’account di servizio e copia la sua chiave: viene mostrata una sola volta.',
  'Paste the key here and choose the region in which your account lives.':
    'Incolla qui la chiave e scegli la regione in cui si trova il tuo account.',
  'The key of a service account. Snyk shows it only once.':
    'La chiave di un account di servizio. Snyk la mostra una sola volta.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'Come 12345678-1234-1234-1234-123456781234, oppure inizia con snyk_sat',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'Snyk non accetta questa chiave in questa regione. Confronta la regione con l’indirizzo da cui apri Snyk, poi controlla che la chiave sia stata copiata per intero e non sia stata revocata.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk conosce questa chiave, ma non le dà accesso alla sua API. L’accesso all’API è incluso nei piani Snyk Enterprise.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'La chiave funziona, ma non ha accesso ad alcuna organizzazione. Crea l’account di servizio in un’organizzazione o in un gruppo, con il ruolo Org Admin.',
  'Vulnerabilities and compliance of your endpoints': 'Vulnerabilità e conformità dei tuoi endpoint',
  'Use the API gateway': 'Uso del gateway API',
  'Read vulnerability and compliance findings': 'Lettura dei risultati di vulnerabilità e conformità',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'Accedi a Tanium con l’utente da cui questa connessione erediterà i diritti. L’ideale è un utente creato solo per la connessione.',
  'API tokens in the Tanium docs': 'Token API nella documentazione di Tanium',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'Assegna a quell’utente, o a una sua Persona, questi ruoli. Un ruolo personalizzato richiede invece **Read** sui content set **Reserved**, **Base**, **Core Content** e **Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'Apri **Administration > Permissions > API Tokens** e scegli **New API Token**.',
  'Open Tanium': 'Apri Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'Aggiungi una nota, scegli la Persona e imposta dopo quanti giorni scade il token. Da quel momento la connessione non funzionerà più.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'In **Trusted IP Addresses** elenca gli indirizzi IP da cui ci connettiamo; la nostra assistenza può indicarteli. Da qualsiasi altro indirizzo Tanium rifiuta il token.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'Crea il token, copialo e incollalo qui. Non verrà più mostrato.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'In Tanium Cloud, l’indirizzo della tua console con -api dopo la prima parte. On-premises, l’indirizzo del tuo server.',
  'With token- in front: it is part of the value.': 'Con token- davanti: fa parte del valore.',
  'Starts with token-': 'Inizia con token-',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'Questo è l’indirizzo della console. L’API ha lo stesso indirizzo, con -api dopo la prima parte.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Tanium non accetta questo token. Può essere errato o scaduto, oppure i nostri indirizzi non sono tra i suoi Trusted IP Addresses: nei tre casi Tanium risponde allo stesso modo.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'Tanium conosce il token, ma il suo utente o la sua Persona non può usare l’API.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Il token è corretto, ma il gateway non gli risponde. Assegna al suo utente il ruolo Gateway User (nelle versioni precedenti: API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'Il token è corretto, ma non ha accesso al gateway. Assegna al suo utente il ruolo Gateway User (nelle versioni precedenti: API Gateway User).',
  'Tanium publishes no small request that proves this role.':
    'Tanium non documenta alcuna richiesta API leggera che verifichi questo ruolo.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'Asset, scansioni e vulnerabilità dal cloud Tenable',
  'API keys': 'Chiavi API',
  'List scans': 'Elenco delle scansioni',
  'Read assets and vulnerabilities': 'Lettura di asset e vulnerabilità',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'Crea un utente solo per questa connessione, così continuerà a funzionare anche se un collega se ne va. Come indirizzo va bene una casella condivisa.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'Come amministratore, apri **Settings > Access Control > Permissions** e assegna a quell’utente **Can View** su **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'Accedi con quell’utente e apri **My Account** (l’icona dell’utente, poi **Settings**).',
  'Open Tenable': 'Apri Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'Apri la scheda **API Keys**, scegli **Generate** e conferma. Le eventuali chiavi precedenti di questo utente smettono di funzionare.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'Copia l’**Access Key** e la **Secret Key** prima di lasciare la pagina e incollale qui.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'La prima delle due chiavi che Tenable mostra quando generi le chiavi API.',
  'The second key of the same pair. Tenable shows it only once.':
    'La seconda chiave della stessa coppia. Tenable la mostra una sola volta.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenable non accetta questa coppia di chiavi. Controlla che appartengano allo stesso utente e che nel frattempo non ne sia stata generata una nuova. Le chiavi di un altro sito Tenable, come FedRAMP, qui non sono riconosciute.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'Le chiavi sono corrette, ma il loro utente non può elencare le scansioni. Chiedi a un amministratore di Tenable di assegnargli un ruolo che lo consenta.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'Tenable non ha una richiesta API leggera che lo verifichi: si dovrebbe avviare un’esportazione.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'Vulnerabilità, configurazioni errate e minacce nel tuo cloud in fase di esecuzione',
  'API credentials': 'Credenziali API',
  'Read vulnerability findings': 'Lettura dei risultati di vulnerabilità',
  'Read configuration findings': 'Lettura dei risultati di configurazione',
  'Read threat detections': 'Lettura dei rilevamenti di minacce',
  'List APIs': 'Elenco delle API',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'Nella console Upwind apri **Settings > Credentials**. Le nuove credenziali non danno mai più diritti di accesso di quelli che hai tu.',
  'Credentials in the Upwind docs': 'Credenziali nella documentazione di Upwind',
  'Choose **Generate Credentials**, and the type **API**.':
    'Scegli **Generate Credentials** e il tipo **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'Scegli l’ambito: **Global**, oppure **Custom** per determinate risorse con un ruolo di lettura. In seguito non si può cambiare.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'Copia il **Client ID** e il **Client Secret**, poi salva.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'Apri **Settings > Organization** e copia **Organization ID**.',
  'Enter everything here, and choose your region.': 'Inserisci tutto qui e scegli la tua regione.',
  'From Settings > Credentials, of the type API.': 'Da Settings > Credentials, di tipo API.',
  'Shown together with the client ID, and only once.':
    'Viene mostrato insieme al client ID, e una sola volta.',
  'From Settings > Organization.': 'Da Settings > Organization.',
  'Starts with org_, then letters and digits': 'Inizia con org_, poi lettere e cifre',
  'Where your Upwind organization lives.': 'Dove si trova la tua organizzazione Upwind.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'Con queste credenziali Upwind non rilascia alcun token per questa regione. Copia di nuovo il client ID e il client secret, controlla che siano di tipo API e confronta la regione.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'Le credenziali sono corrette, ma questa regione non le accetta. Scegli quella in cui si trova la tua organizzazione.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'Le credenziali sono corrette, ma non possono leggere i risultati di vulnerabilità di questa organizzazione. Controlla Organization ID; se è corretto, crea nuove credenziali con un ruolo di lettura più esteso, perché l’ambito non si può cambiare.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'Le credenziali sono corrette, ma Upwind non conosce questa organizzazione in questa regione. Copia di nuovo Organization ID e confronta la regione.',
  'No request that proves this alone is known.': 'Non conosciamo richieste API che verifichino solo questo.',
  'Findings in your code, dependencies and images from Wiz':
    'Risultati su codice, dipendenze e immagini da Wiz',
  'Service account': 'Account di servizio',
  'Read resources': 'Lettura delle risorse',
  'Read controls': 'Lettura dei controlli',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'In Wiz apri il menu del profilo, poi **Tenant Info**, e copia **API Endpoint URL**.',
  'Open Wiz': 'Apri Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'Apri **Settings > Service Accounts** (in alcuni tenant in **Access Management**) e scegli **Add Service Account**. Ti serve l’autorizzazione di scrittura sugli account di servizio.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'Assegna un nome e scegli il tipo **Custom Integration (GraphQL API)**. Se vuoi, limitalo ad alcuni progetti.',
  'Tick these API scopes and nothing else:': 'Seleziona solo questi scope API:',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'Aggiungi l’account di servizio e copia il **Client ID** e il **Client Secret**, che non verrà più mostrato.',
  'Paste all three values here.': 'Incolla qui tutti e tre i valori.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'In Wiz, dal menu del profilo in Tenant Info. Con o senza /graphql alla fine.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.':
    'Dell’account di servizio; viene mostrato quando lo aggiungi.',
  '53 letters and digits': '53 lettere e cifre',
  'Shown only once, when the service account is added.':
    'Viene mostrato una sola volta, quando aggiungi l’account di servizio.',
  '64 letters and digits': '64 lettere e cifre',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'Wiz non accetta questo client ID e questo client secret. Copiali di nuovo entrambi; se il secret è andato perso, aggiungi un nuovo account di servizio.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'Wiz consente all’account di servizio di accedere, ma non risponde. Molto probabilmente gli manca lo scope API read:vulnerabilities.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'Il client ID e il client secret sono corretti, ma questo data center non conosce il tuo tenant. Copia di nuovo API Endpoint URL da Tenant Info.',
  'The service account lacks the API scope read:vulnerabilities.':
    'All’account di servizio manca lo scope API read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wiz documenta le sue query solo per i clienti, quindi non ne è nota una che verifichi solo questo scope.',
  'Vulnerabilities of your cloud workloads from Wiz': 'Vulnerabilità dei tuoi workload cloud da Wiz',
  'No address of the vendor fits what was entered.':
    'Nessun indirizzo del fornitore corrisponde a ciò che è stato inserito.',
  'User name or password holds a character that it cannot have.':
    'Il nome utente o la password contiene un carattere non ammesso.',
  'The private key cannot be read. Copy the whole file again.':
    'Impossibile leggere la chiave privata. Copia di nuovo l’intero file.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'Un valore contiene un’interruzione di riga o un carattere non ammesso in una chiave. Copialo di nuovo.',
  'A value cannot be part of the address. Copy it again.':
    'Un valore non può far parte dell’indirizzo. Copialo di nuovo.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'Inserisci un indirizzo che inizi con https:// e non contenga porta, nome utente o punto interrogativo.',
  'Enter the address without the page behind it.': 'Inserisci l’indirizzo senza la pagina che segue.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'Un valore che fa parte dell’indirizzo può contenere solo lettere, cifre e trattini.',
};
