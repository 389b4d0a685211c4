import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Spanish. */
export const es: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'Problemas en código, dependencias, contenedores, nubes y aplicaciones en ejecución',
  'API client': 'Cliente de API',
  'A client ID and secret that a workspace admin makes for us':
    'Un client ID y un client secret que crea un administrador del espacio de trabajo',
  'Read issues': 'Leer problemas',
  'List code repositories': 'Listar repositorios de código',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'Inicia sesión en Aikido como **admin** del espacio de trabajo: solo los administradores pueden crear clientes de API.',
  'Open Aikido': 'Abrir Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'Abre **Settings > Integrations** y busca **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'Haz clic en **Add client**, ponle un nombre y marca estos ámbitos. Solo permiten leer:',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'Copia enseguida el **client ID** y el **client secret** y pega ambos aquí. A partir de ellos detectamos tu región.',
  'Shown when the client is created.': 'Se muestra al crear el cliente.',
  'Starts with AIK_CLIENT_': 'Empieza por AIK_CLIENT_',
  'Shown together with the client ID.': 'Se muestra junto con el client ID.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'Ninguna de las regiones de Aikido acepta esta combinación de client ID y client secret. Comprueba que se correspondan y que los hayas copiado completos.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'Aikido ya no acepta lo que nos dio hace un momento. ¿Se ha eliminado el cliente o se ha retirado el acceso?',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'Aikido nos permite entrar, pero no acceder a los problemas. Marca el ámbito issues:read para este cliente.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'Se confirmará cuando se listen los repositorios por primera vez; la verificación solo lee los problemas.',
  'Authorize in Aikido': 'Autorizar en Aikido',
  'Nothing to copy: you allow access to your workspace':
    'Nada que copiar: autorizas el acceso a tu espacio de trabajo',
  'Choose the region in which your workspace lives.': 'Elige la región en la que está tu espacio de trabajo.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Continúa en Aikido e inicia sesión como **admin** del espacio de trabajo.',
  'Review what may be read, and allow access:': 'Revisa lo que se podrá leer y autoriza el acceso:',
  'Aikido brings you back here.': 'Aikido te traerá de vuelta aquí.',
  'Compare with the address at which you open Aikido.':
    'Compárala con la dirección que usas para abrir Aikido.',
  'Applications, scans and reports from API security testing':
    'Aplicaciones, análisis e informes de las pruebas de seguridad de API',
  'API token': 'Token de API',
  'One value to copy; it can be checked at once':
    'Solo hay que copiar un valor y se puede verificar al momento',
  'List applications': 'Listar aplicaciones',
  'Read reports': 'Leer informes',
  'Read scans': 'Leer análisis',
  'List teams': 'Listar equipos',
  'Read a team': 'Leer un equipo',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'Abre `https://<your-tenant>.apisecapps.com` en tu navegador y elige **API Credentials** en el menú (en versiones anteriores, **API Token**).',
  'Stay on **API Token**.': 'Quédate en **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'Completa **Name** y elige una fecha en **Expiration**. Después de ese día, la conexión necesitará credenciales nuevas.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'En **Select Scopes**, marca estos ámbitos. Ninguno permite cambiar nada:',
  'Choose **Generate Token**, copy the token and paste it here.':
    'Haz clic en **Generate Token**, copia el token y pégalo aquí.',
  'It stops working on the day that was chosen when it was made.':
    'Deja de funcionar el día que se eligió al crearlo.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsec no acepta este token. Comprueba que lo hayas copiado completo y que no haya caducado.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'Al token le falta el ámbito Get App. Los ámbitos se eligen al crear el token, así que crea uno nuevo.',
  'APIsec publishes no request that proves this scope alone.':
    'APIsec no documenta ninguna solicitud que compruebe solo este ámbito.',
  'OAuth client credentials': 'Credenciales de cliente de OAuth',
  'A client ID and secret, exchanged for short-lived tokens':
    'Un client ID y un client secret que se canjean por tokens de corta duración',
  'Select **OAuth Client Credentials**.': 'Selecciona **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'Haz clic en **Generate Token**, copia el **Client ID** y el **Client Secret** y pega ambos aquí.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'Se muestra al crear el cliente en API Credentials > OAuth Client Credentials.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'Se muestra junto con el client ID. Deja de funcionar el día que se eligió.',
  'The first part of the address at which you open APIsec.':
    'La primera parte de la dirección que usas para abrir APIsec.',
  'Only what comes before .apisecapps.com': 'Solo lo que va antes de .apisecapps.com',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'APIsec no documenta la dirección en la que las credenciales de cliente se canjean por un token.',
  'Code risks, secrets and excessive permissions in your repositories':
    'Riesgos de código, secretos y permisos excesivos en tus repositorios',
  'API key': 'Clave de API',
  'Read risks': 'Leer riesgos',
  'In Arnica open the menu at the side and go to **API**.': 'En Arnica, abre el menú lateral y ve a **API**.',
  'Open Arnica': 'Abrir Arnica',
  'Choose **Create API key** and name it.': 'Haz clic en **Create API key** y ponle un nombre.',
  'Select this scope and no other:': 'Selecciona únicamente este ámbito:',
  'Create the key, copy it and paste it here.': 'Crea la clave, cópiala y pégala aquí.',
  'From the API page of Arnica, with arnica_ in front.': 'De la página API de Arnica, con arnica_ delante.',
  'Starts with arnica_': 'Empieza por arnica_',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'Arnica no acepta esta clave de API. Está mal escrita, ha caducado o se ha revocado.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'La clave es correcta, pero le falta el ámbito risks:read. Crea una clave que lo tenga.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'Recursos compartidos fuera de tu cuenta de AWS y accesos que nadie usa',
  'Access key': 'Clave de acceso',
  'Quickest: the keys of an IAM user': 'Lo más rápido: las claves de un usuario de IAM',
  'Read Access Analyzer findings': 'Leer hallazgos de Access Analyzer',
  'Read recommendations for findings': 'Leer recomendaciones sobre los hallazgos',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'En la consola de AWS, abre **IAM > Policies > Create policy**, elige **JSON** y sustituye el contenido por este:',
  'Open IAM': 'Abrir IAM',
  'Policy document': 'Documento de la política',
  'Go on, give the policy this name, and create it:': 'Continúa, ponle este nombre a la política y créala:',
  'Policy name': 'Nombre de la política',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'En la consola de AWS, abre **IAM > Users** y haz clic en **Create user**. No necesita acceso a la consola.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'Asocia al usuario la política que acabas de crear y también esta, que solo permite leer:',
  Policy: 'Política',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'Abre el usuario y ve a **Security credentials > Create access key**. Como caso de uso, elige **Third-party service** u **Other**.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'Copia la **Access key** y la **Secret access key**, que solo se muestra una vez, y pega ambas aquí.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'Elige la región en la que está activado IAM Access Analyzer.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'De un usuario de IAM. Las claves temporales, que empiezan por ASIA, no sirven: aquí falta su token de sesión.',
  '20 characters that start with AKIA': '20 caracteres que empiezan por AKIA',
  'Shown only once, when the access key is created.': 'Solo se muestra una vez, al crear la clave de acceso.',
  '40 letters, digits, + and /': '40 caracteres: letras, dígitos, + y /',
  'Where IAM Access Analyzer is turned on.': 'La región donde está activado IAM Access Analyzer.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWS no reconoce este ID de clave de acceso. Comprueba que lo hayas copiado completo y que la clave esté activa.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'AWS reconoce el ID de clave de acceso, pero la clave de acceso secreta no le corresponde.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'AWS nos permite entrar, pero no hay ningún analizador en esta región. Elige la región donde lo hay o crea uno en IAM > Access Analyzer.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS nos permite entrar, pero no acceder a Access Analyzer. Asocia la política IAMAccessAnalyzerReadOnlyAccess.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWS nos dice que hay un analizador, pero no qué ha encontrado. Asocia la política IAMAccessAnalyzerReadOnlyAccess.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'Pedir una recomendación obliga a AWS a generarla; por eso la verificación no la pide.',
  'IAM role': 'Rol de IAM',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'Lo más seguro: sin intercambiar claves, permites que nuestra cuenta asuma un rol tuyo',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'En la consola de AWS, abre **IAM > Roles > Create role**. Elige **AWS account** y después **Another AWS account**, y escribe nuestro ID de cuenta:',
  'Account ID': 'ID de cuenta',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'Marca **Require external ID** y pega este ID. Se ha creado solo para ti:',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'Asocia la política que acabas de crear y también esta, que solo permite leer, y crea el rol:',
  'Open the role, copy its **ARN** and paste it here.': 'Abre el rol, copia su **ARN** y pégalo aquí.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'Va en la política de confianza del rol. Garantiza que nadie más pueda usar tu rol a través de nosotros.',
  'At least 2 letters, digits or + = , . @ : / - _': 'Al menos 2 letras, dígitos o + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.':
    'Se muestra en la parte superior de la página del rol en IAM.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'AWS no nos permite asumir este rol y no indica el motivo. Compara el ARN del rol, la cuenta o el rol que figura en su política de confianza y el ID externo con los que se muestran aquí.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWS no puede leer este ARN de rol o este ID externo. Vuelve a copiar ambos.',
  'IAM role behind our role': 'Rol de IAM a través de nuestro rol',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'Como un rol de IAM, pero confías en un único rol nuestro y no en toda nuestra cuenta',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'En la consola de AWS, abre **IAM > Roles > Create role** y elige **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'Sustituye el contenido por esta política. Confía en un solo rol nuestro, y únicamente con el ID externo creado para ti:',
  'Trust policy': 'Política de confianza',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'Vulnerabilidades de tus instancias EC2, imágenes de contenedor y funciones Lambda',
  'Read Inspector findings': 'Leer hallazgos de Inspector',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'Asocia esta política al usuario. Solo permite leer:',
  'Choose the region in which Amazon Inspector is turned on.':
    'Elige la región en la que está activado Amazon Inspector.',
  'Where Amazon Inspector is turned on.': 'La región donde está activado Amazon Inspector.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWS nos permite entrar, pero Amazon Inspector está desactivado en esta región. Elige la región en la que está activado o actívalo en esta.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS nos permite entrar, pero no acceder a Inspector. Asocia la política AmazonInspector2ReadOnlyAccess.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWS nos dice que Inspector está activado, pero no qué ha encontrado. Asocia la política AmazonInspector2ReadOnlyAccess.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'Asocia esta política, que solo permite leer, y crea el rol:',
  'Security findings from all over your AWS account, in one place':
    'Hallazgos de seguridad de toda tu cuenta de AWS, en un solo lugar',
  'Read Security Hub findings': 'Leer hallazgos de Security Hub',
  'Choose the region in which Security Hub is turned on.':
    'Elige la región en la que está activado Security Hub.',
  'Where Security Hub is turned on.': 'La región donde está activado Security Hub.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWS nos permite entrar, pero Security Hub está desactivado en esta región. Elige la región en la que está activado o actívalo en esta.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS nos permite entrar, pero no acceder a Security Hub. Asocia la política AWSSecurityHubReadOnlyAccess.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWS nos dice que Security Hub está activado, pero no qué ha encontrado. Asocia la política AWSSecurityHubReadOnlyAccess.',
  'Security ratings and findings of the companies in your portfolio':
    'Calificaciones de seguridad y hallazgos de las empresas de tu cartera',
  'Company API token': 'Token de API de empresa',
  'List the companies of the portfolio': 'Listar las empresas de la cartera',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'Inicia sesión en Bitsight como **Admin**: solo los administradores pueden generar tokens de API de empresa.',
  'API tokens in the Bitsight docs': 'Tokens de API en la documentación de Bitsight',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'Abre **Settings > Account > User Preferences** y busca **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'Escribe una descripción en **New Token** y haz clic en **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'Copia el token ahora y pégalo aquí. Tiene los permisos de un administrador, porque Bitsight no ofrece tokens de empresa de solo lectura.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'Se copia al generar el token. Después solo se muestran sus cuatro últimos caracteres.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsight no acepta este token. Comprueba que lo hayas copiado completo, sin los dos puntos, y que nadie lo haya eliminado.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'Bitsight reconoce este token, pero no le permite listar empresas. Pide a un Admin un token de API de empresa.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'Calificaciones de riesgo cibernético y hallazgos de las empresas de un ecosistema',
  'API v2 client credential': 'Credencial de cliente de API v2',
  'Read the companies and findings of one ecosystem': 'Leer las empresas y los hallazgos de un ecosistema',
  'Sign in to Black Kite as a **Super Admin**.': 'Inicia sesión en Black Kite como **Super Admin**.',
  'Open Black Kite': 'Abrir Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'Abre **Admin > Integrations Exchange** y después la tarjeta **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'En la pestaña **API v2**, haz clic en **New Client Credential**, ponle un nombre y elige una duración larga para el token de acceso.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'Elige el rol **Ecosystem User** y el único ecosistema que se va a leer. Cada ecosistema adicional necesita su propia credencial y su propia conexión.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'Crea la credencial, copia enseguida el **Client ID** y el **Client Secret** y pega ambos aquí.',
  'Shown only once, when the client credential is created.':
    'Solo se muestra una vez, al crear la credencial de cliente.',
  'Shown only once, together with the client ID.': 'Solo se muestra una vez, junto con el client ID.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black Kite no acepta esta combinación de client ID y client secret. Vuelve a copiar ambos o crea otra credencial de cliente en API v2.',
  'Black Kite publishes no small request that proves this role.':
    'Black Kite no documenta ninguna solicitud pequeña que compruebe este rol.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'Proyectos y sus resultados de análisis SAST, SCA, IaC y de API',
  'OAuth client': 'Cliente de OAuth',
  'List projects': 'Listar proyectos',
  'Read scan results': 'Leer resultados de análisis',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'Inicia sesión en Checkmarx One como **admin** y anota el host de la barra de direcciones y el nombre de cuenta de tu tenant.',
  'Open Checkmarx One': 'Abrir Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'Abre **Settings > Identity and Access Management > OAuth Clients** y haz clic en **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'Clientes de OAuth en la documentación de Checkmarx',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'Escribe un **Client ID** que indique para qué sirve y crea el cliente.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'Haz clic en **Regenerate** junto a **Secret** y copia el valor antes de cerrar la ventana.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'Elige un periodo de validez. En **Role Mapping**, añade este rol (está entre los roles AST). Solo permite leer resultados:',
  Role: 'Rol',
  'To limit what can be read, assign groups. Then save the client.':
    'Para limitar lo que se puede leer, asigna grupos. Después, guarda el cliente.',
  'Enter all four values here.': 'Escribe los cuatro valores aquí.',
  'The address at which you open Checkmarx One.': 'La dirección que usas para abrir Checkmarx One.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'El nombre de cuenta del tenant que escribes al iniciar sesión. También aparece en Settings > Identity and Access Management.',
  'The name that was given to the OAuth client.': 'El nombre que se le dio al cliente de OAuth.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'Se genera con Regenerate en el cliente de OAuth. Caduca con el cliente, entre 30 y 365 días después.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'Checkmarx no reconoce ningún tenant con este nombre en esta región. Compara el nombre del tenant y la URL base con los que usas para iniciar sesión.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'Checkmarx reconoce el tenant, pero no acepta esta combinación de client ID y client secret. Quizá el cliente haya caducado: en ese caso, vuelve a generar su client secret.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'El cliente no puede leer proyectos. Añádele el rol ast-viewer en Role Mapping.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'Los resultados dependen de un análisis, y no se sabe de antemano de cuál. El mismo rol los cubre.',
  'Hosts and alerts from Falcon endpoint protection':
    'Hosts y alertas de la protección de endpoints de Falcon',
  'List hosts': 'Listar hosts',
  'Read alerts': 'Leer alertas',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'Inicia sesión en la consola de Falcon como **Falcon Administrator**.',
  'Open Falcon': 'Abrir Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'Busca **API clients and keys** (en **Support and resources**) y haz clic en **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'Ponle un nombre y una descripción que tu equipo pueda reconocer.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'Marca **Read** en cada uno de estos ámbitos y nada más:',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'Haz clic en **Create** y copia el **Client ID** y el **Secret**, que solo se muestra una vez. Pega ambos aquí.',
  'Shown when the API client is created, and later in the list of API clients.':
    'Se muestra al crear el cliente de API y, después, en la lista de clientes de API.',
  'Shown only once, when the API client is created or its secret is reset.':
    'Solo se muestra una vez, al crear el cliente de API o al restablecer su client secret.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'Déjalo vacío: detectamos tu nube a partir de las credenciales. Elige una solo si es una nube gubernamental.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'Las credenciales son correctas, pero tu tenant de Falcon está en US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'Las credenciales son correctas, pero tu tenant de Falcon está en US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'Las credenciales son correctas, pero tu tenant de Falcon está en EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'Las credenciales son correctas, pero tu tenant de Falcon está en US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'Las credenciales son correctas, pero tu tenant de Falcon está en US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrike no reconoce este client ID. Vuelve a copiarlo de la lista de clientes de API.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrike no acepta este client secret. Solo se muestra una vez: si se ha perdido, restablécelo. ¿Tu tenant está en una nube gubernamental? Entonces elige su URL base.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Al cliente de API le falta el ámbito Hosts: Read. Un Falcon Administrator puede añadirlo en API clients and keys.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'Las credenciales son correctas, pero esta nube no las acepta. Elige la URL base que la consola muestra junto al client ID.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Al cliente de API le falta el ámbito Alerts: Read. Un Falcon Administrator puede añadirlo en API clients and keys.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Vulnerabilidades de tus hosts según Falcon Exposure Management',
  'Read vulnerabilities': 'Leer vulnerabilidades',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'En consolas anteriores, **Vulnerabilities** aparece como **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'Al cliente de API le falta el ámbito Vulnerabilities: Read. Un Falcon Administrator puede añadirlo en API clients and keys. O bien tu suscripción no incluye Spotlight.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'Repositorios y sus alertas de Dependabot, code scanning y secret scanning',
  'Install the GitHub App': 'Instalar la GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    'Nada que copiar ni renovar: un owner de la organización instala nuestra aplicación',
  'List repositories': 'Listar repositorios',
  'Read Dependabot alerts': 'Leer alertas de Dependabot',
  'Read code scanning alerts': 'Leer alertas de code scanning',
  'Read secret scanning alerts, if wanted': 'Leer alertas de secret scanning, si se desea',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'Continúa en GitHub y elige tu organización. Debes ser **owner** de ella.',
  'Choose **All repositories**, or select the ones to be read.':
    'Elige **All repositories** o selecciona los repositorios que se van a leer.',
  'Review the permissions. None of them can change anything:':
    'Revisa los permisos. Ninguno permite cambiar nada:',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'Haz clic en **Install** y después en **Authorize**: así sabemos que has sido tú quien ha instalado la aplicación. Después volverás aquí.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'La cuenta de GitHub que ha iniciado sesión no tiene relación con esta instalación. Vuelve a conectar con la cuenta de quien instala la aplicación.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'Nuestra aplicación no tiene acceso a GitHub. Puede que su instalación esté suspendida: un owner puede verlo en las GitHub Apps instaladas de la organización.',
  'Our app is no longer installed in your organization. Install it once more.':
    'Nuestra aplicación ya no está instalada en tu organización. Instálala otra vez.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'GitHub no nos muestra ningún repositorio. Elige la organización y sus repositorios. Si la organización exige aprobar cada acceso, antes debe hacerlo un owner.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'La aplicación está instalada sin Metadata: Read-only. Un owner puede aceptar permisos nuevos en las GitHub Apps instaladas de la organización.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'GitHub no nos muestra ningún repositorio de una organización, así que no hay alertas que leer.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'La aplicación está instalada sin Dependabot alerts: Read-only. Un owner puede aceptar permisos nuevos en las GitHub Apps instaladas de la organización.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHub ha pedido a un owner de tu organización que apruebe la aplicación. Cuando lo haya hecho, vuelve a conectar.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'Se confirmará cuando se lean estas alertas por primera vez; no todos los repositorios tienen code scanning.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'Se confirmará cuando se lean estas alertas por primera vez; no todos los repositorios tienen secret scanning.',
  'Personal access token': 'Token de acceso personal',
  'A fine-grained token that can only read': 'Un token fine-grained de solo lectura',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'Inicia sesión en GitHub con un usuario que pueda ver todos los repositorios de la organización. Para leer sus alertas, debe ser **owner** o **security manager** en ella.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'Abre **Settings > Developer settings > Personal access tokens > Fine-grained tokens** y haz clic en **Generate new token**.',
  'New fine-grained token': 'Nuevo token fine-grained',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'Ponle un nombre, elige la organización como **Resource owner** y fija una fecha de caducidad. Ese día, la conexión necesitará un token nuevo.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'En **Repository access**, elige **All repositories** o selecciona los repositorios que se van a leer.',
  'Under **Permissions** grant these:': 'En **Permissions**, concede estos:',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'Haz clic en **Generate token**, copia el token y pégalo aquí. Si la organización exige aprobación, antes debe aprobarlo un owner; con SSO de SAML, un token clásico debe autorizarse para la organización.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'Lo mejor es un token fine-grained: empieza por github_pat_. Los tokens clásicos empiezan por ghp_ y necesitan el ámbito security_events.',
  'Starts with github_pat_ or ghp_': 'Empieza por github_pat_ o ghp_',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHub no acepta este token. Está mal escrito, se ha eliminado o ha caducado.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'GitHub rechaza todo durante un rato después de varios intentos fallidos. Espera unos minutos y prueba una sola vez.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Al token le falta Metadata: Read-only, o su usuario no puede ver esos datos en la organización. Para las alertas, el usuario debe ser owner o security manager; con SSO de SAML, el token debe estar autorizado para la organización.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Al token le falta Dependabot alerts: Read-only, o su usuario no puede ver esos datos en la organización. Para las alertas, el usuario debe ser owner o security manager; con SSO de SAML, el token debe estar autorizado para la organización.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'Proyectos y sus hallazgos de seguridad, en GitLab.com o en tu propio GitLab',
  'Access token': 'Token de acceso',
  'A personal, group or project access token that can only read':
    'Un token de acceso personal, de grupo o de proyecto, de solo lectura',
  'Read projects and findings': 'Leer proyectos y hallazgos',
  'Reach every project that matters to you': 'Acceder a todos los proyectos que te interesan',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'Decide a quién pertenecerá el token. Lo mejor es un usuario creado para esta conexión que solo sea miembro de los grupos y proyectos que se van a leer. Un grupo o un proyecto también puede tener su propio token.',
  'Access tokens in the GitLab docs': 'Tokens de acceso en la documentación de GitLab',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'Inicia sesión con ese usuario, selecciona el avatar y después **Edit profile > Personal access tokens > Add new token**. Los tokens de grupo o de proyecto se crean en el propio grupo o proyecto, en **Settings > Access tokens**.',
  'Open personal access tokens': 'Abrir los tokens de acceso personales',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'Ponle un nombre y elige la fecha de caducidad más lejana que se permita: ese día, la conexión necesitará un token nuevo.',
  'Tick this scope and no other:': 'Marca únicamente este ámbito:',
  'Create the token, copy its value at once, and paste it here.':
    'Crea el token, copia su valor enseguida y pégalo aquí.',
  'A personal, group or project access token with the scope read_api.':
    'Un token de acceso personal, de grupo o de proyecto con el ámbito read_api.',
  'Starts with glpat- on GitLab.com': 'Empieza por glpat- en GitLab.com',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'Solo si tu organización tiene su propio GitLab o usa GitLab Dedicated: la dirección de su página de inicio.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'El token funciona, pero le falta el ámbito read_api. Los ámbitos se eligen al crear el token, así que crea uno nuevo.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLab no acepta este token. Está mal escrito, se ha revocado, ha caducado o pertenece a otro GitLab: compara la URL.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'En esta URL no responde ninguna instancia de GitLab. Escribe la dirección de su página de inicio, sin ningún grupo ni proyecto detrás.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'El token funciona, pero su usuario no es miembro de ningún proyecto. Añádelo a los grupos o proyectos que se van a leer.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'GitLab reconoce este token, pero no le permite listar proyectos. Usa un token de acceso con el ámbito read_api.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'Un token ve los proyectos de su usuario, grupo o proyecto. Solo tú sabes cuáles debería ver.',
  'Assets and vulnerabilities from the Rapid7 cloud':
    'Activos y vulnerabilidades registrados en la nube de Rapid7',
  'Platform API key': 'Clave de API de la plataforma',
  'List assets': 'Listar activos',
  'Export in bulk': 'Exportar de forma masiva',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'Abre InsightVM o cualquier otro producto de Rapid7 y fíjate en el principio de su dirección: en `us2.idr.insight.rapid7.com`, tu región es `us2`. La página de inicio de la cuenta no la muestra.',
  'Regions in the Rapid7 docs': 'Regiones en la documentación de Rapid7',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'En la plataforma de Rapid7, abre **Administration** y después **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'En **User Keys**, genera una clave: tiene el mismo acceso que su usuario, así que elige uno con acceso a InsightVM. O, como administrador, abre **Administrator API Keys** y haz clic en **Generate New Organization Key**: esa clave tiene acceso a todos los productos de la organización.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'Elige la organización, ponle un nombre a la clave y guarda. Copia la clave antes de cerrar la ventana: no se vuelve a mostrar.',
  'Choose your region and paste the key here.': 'Elige tu región y pega la clave aquí.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'El código al principio de la dirección que ves dentro de un producto de Rapid7: us2 en us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'Una clave de usuario o de organización. Solo se muestra una vez, al generarla.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'Rapid7 no acepta esta clave en esta región y no dice cuál de las dos está mal. Compara la región con el principio de tu dirección de Rapid7 y vuelve a copiar la clave.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'La clave es correcta, pero no tiene acceso a InsightVM. Usa la clave de un usuario con acceso a InsightVM o una clave de organización.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'La lista de activos requiere el mismo acceso, así que no se pide dos veces.',
  'Proving it would start an export.': 'Para comprobarlo habría que iniciar una exportación.',
  'Projects, issues and comments, with tickets written back':
    'Proyectos, incidencias y comentarios, con creación de tickets en Jira',
  'Sign in with Atlassian': 'Iniciar sesión con Atlassian',
  'Nothing to copy: you choose a Jira site and approve':
    'Nada que copiar: eliges un sitio de Jira y das tu aprobación',
  'Read projects, issues and comments': 'Leer proyectos, incidencias y comentarios',
  'Create and update issues': 'Crear y actualizar incidencias',
  'Read users and groups': 'Leer usuarios y grupos',
  'Read members of groups': 'Leer miembros de grupos',
  'Register webhooks': 'Registrar webhooks',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Continúa en Atlassian e inicia sesión con una cuenta que pueda ver los proyectos.',
  'Choose the **Jira site** to connect.': 'Elige el **Jira site** que quieres conectar.',
  'Review the permissions and choose **Accept**:': 'Revisa los permisos y haz clic en **Accept**:',
  'You are brought back here.': 'Después volverás aquí.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'No se ha elegido ningún sitio de Jira. Vuelve a iniciar sesión con Atlassian y elige el sitio que quieres conectar.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'Atlassian ya no acepta esta autorización. Deja de ser válida al cambiar la contraseña y tras unos 90 días sin uso. Vuelve a iniciar sesión.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'Atlassian nos muestra el sitio, pero no esta parte de Jira. Inicia sesión con una cuenta que pueda usar Jira en él y acepta todo lo que se pide, incluido read:jira-work.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'La autorización no incluye write:jira-work. Vuelve a iniciar sesión con Atlassian y acepta todo lo que se pide.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'Atlassian nos muestra el sitio, pero no esta parte de Jira. Inicia sesión con una cuenta que pueda usar Jira en él y acepta todo lo que se pide, incluido read:jira-user.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'La autorización no incluye manage:jira-configuration. Vuelve a iniciar sesión con Atlassian y acepta todo lo que se pide.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'La autorización no incluye manage:jira-webhook. Vuelve a iniciar sesión con Atlassian y acepta todo lo que se pide.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'Alertas, cumplimiento y vulnerabilidades de tus nubes y cargas de trabajo',
  'API access key': 'Clave de acceso de API',
  'Read the account': 'Leer la cuenta',
  'Read compliance results': 'Leer resultados de cumplimiento',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'Inicia sesión en la consola de la cuenta de FortiCNAPP (Lacework) que quieres conectar, como administrador de la cuenta o con permiso de escritura sobre claves de API.',
  'Open the console': 'Abrir la consola',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'Conviene crear antes un usuario de servicio de solo lectura: una clave puede hacer todo lo que puede hacer su usuario.',
  'API keys in the Fortinet docs': 'Claves de API en la documentación de Fortinet',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'Abre **Settings > Configuration > API keys**, crea una clave y ponle un nombre.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'Descarga el archivo de la clave. Contiene `keyId`, `secret` y `account`.',
  'Enter these three values here.': 'Escribe estos tres valores aquí.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'Lo que va antes de .lacework.net en la dirección de tu consola, con el clúster si lo hay: mycompany.fra.',
  'Only what comes before .lacework.net': 'Solo lo que va antes de .lacework.net',
  'The keyId in the file that you download with the key.': 'El keyId del archivo que descargas con la clave.',
  'At least 55 capital letters and digits, with one underscore':
    'Al menos 55 mayúsculas y dígitos, con un guion bajo',
  'The secret in the same file. An underscore at its front is part of it.':
    'El secret del mismo archivo. Si empieza por un guion bajo, este forma parte del valor.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Solo si tu organización de Lacework tiene varias cuentas y quieres conectar una de ellas.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'La clave es correcta. Como cuenta, escribe solo lo que va antes de .lacework.net en la dirección.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Lacework no acepta esta clave. Comprueba que el ID y el secret sean del mismo archivo, que la clave pertenezca a esta cuenta y que no esté desactivada.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Lacework no reconoce ninguna cuenta con este nombre. Copia lo que va antes de .lacework.net en la dirección de tu consola, con el clúster.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'La clave es correcta, pero su usuario no puede leer la cuenta. Si has indicado una subcuenta, comprueba que el usuario tenga acceso a ella.',
  'No request small enough to prove this alone is known.':
    'No se conoce ninguna solicitud lo bastante pequeña para comprobar solo esto.',
  'Findings in your dependencies, code and containers':
    'Hallazgos en tus dependencias, tu código y tus contenedores',
  'Service user key': 'Clave de usuario de servicio',
  'Read findings': 'Leer hallazgos',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'Como administrador de Mend, abre el engranaje de configuración y después **Administration**, y copia el **Organization UUID** de **General Configuration**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'En la pestaña **Users**, haz clic en **Add Service User** y ponle un nombre. Deja la dirección de correo electrónico que Mend ha generado.',
  'Give the service user a role that may read your projects.':
    'Asigna al usuario de servicio un rol que pueda leer tus proyectos.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'Búscalo en la tabla, abre su menú de tres puntos y copia la **user key**. Su dirección de correo electrónico está en la misma fila.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'Pon `api-` delante de la dirección de tu consola: `https://saas.mend.io` pasa a ser `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.':
    'Mend genera una para cada usuario de servicio. Úsala tal cual.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'Del mismo usuario de servicio, en su menú de tres puntos. Puede tener fecha de caducidad.',
  '64 characters, 0-9 and a-f': '64 caracteres, 0-9 y a-f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'En Administration > General Configuration. No es la API key de versiones anteriores.',
  '32 characters, 0-9 and a-f, in five groups': '32 caracteres, 0-9 y a-f, en cinco grupos',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'La dirección de tu consola de Mend con api- delante y nada detrás. En la UE: https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'Esta es la dirección de la consola. La API está en la misma dirección con api- delante.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mend no acepta estos valores y no dice cuál falla. Comprueba que el correo electrónico, la clave y la organización se correspondan, que la clave no haya caducado y que la dirección sea la de tu consola con api- delante.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'Mend reconoce al usuario y su clave, pero no en esta organización. Vuelve a copiar el Organization UUID de Administration > General Configuration.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'La clave es correcta, pero el usuario de servicio no puede leer proyectos. Un administrador de Mend puede asignarle un rol que sí pueda.',
  'Findings hang on a project, and which one is not known beforehand.':
    'Los hallazgos dependen de un proyecto, y no se sabe de antemano de cuál.',
  'Security assessments of your Azure subscriptions':
    'Evaluaciones de seguridad de tus suscripciones de Azure',
  'Sign in with Microsoft': 'Iniciar sesión con Microsoft',
  'Quickest: we see what the account that signs in may see':
    'Lo más rápido: vemos lo que puede ver la cuenta que inicia sesión',
  'Read security assessments': 'Leer evaluaciones de seguridad',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Asegúrate de que tu propia cuenta tenga este rol en cada suscripción que se va a leer, en **Access control (IAM)** del portal de Azure:',
  'Open Subscriptions': 'Abrir Subscriptions',
  'Continue to Microsoft and sign in with that account.':
    'Continúa en Microsoft e inicia sesión con esa cuenta.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'Revisa la solicitud para llamar a Azure Resource Manager en tu nombre y haz clic en **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'Después volverás aquí. El acceso dura mientras tu cuenta conserve el rol.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'Azure no muestra ninguna suscripción a esta cuenta. Asígnale el rol Security Reader en cada suscripción que se va a leer; puede tardar unos minutos.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'Microsoft ya no acepta este inicio de sesión. Vuelve a iniciar sesión.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'Azure nos muestra la suscripción, pero no sus evaluaciones de seguridad. Asigna el rol Security Reader en ella.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'Tu tenant no tiene contratado este producto de Microsoft o nunca lo ha activado. ¿Era el tenant correcto?',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'Una política de Conditional Access de tu organización ha bloqueado el inicio de sesión.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'Nadie de tu organización ha dado aún su consentimiento a nuestra aplicación. Tiene que iniciar sesión aquí un administrador.',
  'Admin consent and an Azure role': 'Consentimiento de administrador y un rol de Azure',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'Lo más duradero: nuestra aplicación tiene su propio rol, sin depender de ninguna persona',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Continúa en Microsoft, inicia sesión como **Privileged Role Administrator** o **Global Administrator** y haz clic en **Accept** en nombre de tu organización. Tu tenant ya reconoce nuestra aplicación, pero esta todavía no puede ver nada.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'En el portal de Azure, abre cada suscripción que se va a leer, o un grupo de administración superior, y después **Access control (IAM) > Add role assignment**. Ahí debes ser **Owner**, **User Access Administrator** o **Role Based Access Control Administrator**.',
  'Open the Azure portal': 'Abrir el portal de Azure',
  'Pick this role:': 'Elige este rol:',
  'As **Member** select our app. This is its application ID:':
    'En **Member**, selecciona nuestra aplicación. Este es su ID de aplicación:',
  'Application (client) ID': 'ID de aplicación (cliente)',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'Guarda, espera unos minutos a que el rol surta efecto y vuelve a verificar aquí.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'Nuestra aplicación no está aprobada en tu tenant: el consentimiento no se ha dado, se ha retirado o aún no ha llegado a todas partes. Vuelve a conectar en un minuto.',
  'Microsoft no longer knows this tenant.': 'Microsoft ya no reconoce este tenant.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'Tu tenant no tiene contratado este producto de Microsoft o nunca lo ha activado.',
  'A Conditional Access policy of your organization blocks our app.':
    'Una política de Conditional Access de tu organización bloquea nuestra aplicación.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'El consentimiento está dado, pero Azure no muestra ninguna suscripción a nuestra aplicación. Asígnale el rol Security Reader en cada suscripción que se va a leer; puede tardar unos minutos.',
  'Alerts from your endpoints, and the devices themselves':
    'Alertas de tus endpoints y los propios dispositivos',
  'Nothing to copy: an administrator consents for your organization':
    'Nada que copiar: un administrador da su consentimiento en nombre de tu organización',
  'List devices': 'Listar dispositivos',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Continúa en Microsoft e inicia sesión como **Privileged Role Administrator** o **Global Administrator**: solo ellos pueden conceder permisos de aplicación para toda una organización.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'Comprueba que la aplicación y tu tenant sean los correctos y revisa los permisos, que son los de **WindowsDefenderATP**. Ninguno permite cambiar nada:',
  'Choose **Accept** to consent on behalf of your organization.':
    'Haz clic en **Accept** para dar tu consentimiento en nombre de tu organización.',
  'You are brought back here. Keep this window open until it says that it works.':
    'Después volverás aquí. No cierres esta ventana hasta que indique que funciona.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'Microsoft nos permite entrar, pero esta función de Defender está desactivada en tu tenant.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Alert.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Machine.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Vulnerabilities of your devices, and the devices themselves':
    'Vulnerabilidades de tus dispositivos y los propios dispositivos',
  'Read vulnerabilities of devices': 'Leer vulnerabilidades de los dispositivos',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Vulnerability.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Users, groups, applications, policies and identity risks':
    'Usuarios, grupos, aplicaciones, políticas y riesgos de identidad',
  'List users': 'Listar usuarios',
  'List groups': 'Listar grupos',
  'Read risky users': 'Leer usuarios de riesgo',
  'Read risk detections': 'Leer detecciones de riesgo',
  'Read policies': 'Leer políticas',
  'Read the policy of authentication methods': 'Leer la política de métodos de autenticación',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'Comprueba que la aplicación y tu tenant sean los correctos y revisa los permisos, que son los de **Microsoft Graph**. Ninguno permite cambiar nada:',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso User.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Group.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Application.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'A nuestra aplicación le falta el permiso IdentityRiskyUser.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento. O bien tu tenant no tiene Microsoft Entra ID P2, sin el cual no existen estos datos.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'A nuestra aplicación le falta el permiso IdentityRiskEvent.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento. O bien tu tenant no tiene Microsoft Entra ID P2, sin el cual no existen estos datos.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Policy.Read.All en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'A nuestra aplicación le falta el permiso Policy.Read.AuthenticationMethod en tu tenant. Pide a un administrador que vuelva a dar su consentimiento.',
  'Your own app registration': 'Tu propio registro de aplicación',
  'An application in your tenant, whose secret you can withdraw at any time':
    'Una aplicación en tu tenant cuyo client secret puedes retirar en cualquier momento',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'En el centro de administración de Microsoft Entra, abre **App registrations > New registration**, ponle un nombre a la aplicación y regístrala como **single tenant**.',
  'Open the Entra admin center': 'Abrir el centro de administración de Entra',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'En **Overview**, copia el **Application (client) ID** y el **Directory (tenant) ID** y pega ambos aquí.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'Abre **API permissions > Add a permission > Microsoft Graph > Application permissions** y añade estos permisos. Ninguno permite cambiar nada:',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'Haz clic en **Grant admin consent**. Para ello debes ser **Privileged Role Administrator** o **Global Administrator**.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'Abre **Certificates & secrets > New client secret**, fija una caducidad y copia el **Value** enseguida. Pégalo aquí y anota la fecha: a partir de ese día, la conexión necesitará un client secret nuevo.',
  'On the Overview of the app registration.': 'En el Overview del registro de aplicación.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 caracteres, como 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'La columna Value, no el Secret ID. Microsoft solo lo muestra una vez.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'Unos 40 caracteres, con Q~ cerca del principio; el Secret ID, en cambio, parece un ID de aplicación',
  'On the Overview of the app registration, below the application ID.':
    'En el Overview del registro de aplicación, debajo del ID de aplicación.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 caracteres, como a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'Déjalo como está, salvo que tu tenant esté en una nube del Gobierno de EE. UU.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'El client secret ha caducado. Crea otro en Certificates & secrets.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoft no acepta este client secret. Copia la columna Value, no el Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'Este tenant no tiene ninguna aplicación con ese ID. Copia ambos ID del mismo registro de aplicación.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoft no reconoce ningún tenant con ese ID. Vuelve a copiar el Directory (tenant) ID. ¿Tu tenant está en una nube del Gobierno de EE. UU.? Entonces elígela.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoft no acepta estos valores. Vuelve a copiar ambos ID y el Value del client secret.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'A tu aplicación le falta User.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'A tu aplicación le falta Group.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'A tu aplicación le falta Application.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'A tu aplicación le falta IdentityRiskyUser.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador. O bien tu tenant no tiene Microsoft Entra ID P2, sin el cual no existen estos datos.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'A tu aplicación le falta IdentityRiskEvent.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador. O bien tu tenant no tiene Microsoft Entra ID P2, sin el cual no existen estos datos.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'A tu aplicación le falta Policy.Read.All. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'A tu aplicación le falta Policy.Read.AuthenticationMethod. Añádelo como permiso de aplicación de Microsoft Graph y da el consentimiento de administrador.',
  'Users, groups, apps, policies and sign-in logs':
    'Usuarios, grupos, aplicaciones, políticas y registros de inicio de sesión',
  'List apps': 'Listar aplicaciones',
  'Read sign-in logs': 'Leer registros de inicio de sesión',
  'List admin roles': 'Listar roles de administrador',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'Inicia sesión en Okta Admin Console con un usuario que tenga el rol **Read-Only Admin**. Lo mejor es una cuenta de servicio: el token deja de funcionar si se desactiva al usuario que lo creó.',
  'Open the Okta Admin Console': 'Abrir Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'Abre **Security > API > Tokens** y haz clic en **Create token**.',
  'Give it a name and allow its use from **Any IP**.': 'Ponle un nombre y permite su uso desde **Any IP**.',
  'Create it and copy the value. It is not shown again.': 'Créalo y copia el valor. No se vuelve a mostrar.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'Escribe tu dominio de Okta sin `-admin` y pega el token aquí.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'Con https:// y sin -admin. Si usas un dominio propio, escribe el dominio de Okta que hay detrás.',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com, sin -admin',
  'The token value alone, without SSWS in front of it.': 'Solo el valor del token, sin SSWS delante.',
  '42 characters that start with 00': '42 caracteres que empiezan por 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'Esta es la dirección de la consola de administración. La API está en la misma dirección sin -admin.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Okta no acepta este token. Puede estar mal escrito, revocado o ser de otra organización. Un token también deja de funcionar cuando se desactiva al administrador que lo creó.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'El token es válido, pero el administrador que lo creó no puede leer estos datos. Asígnale el rol Read-Only Admin.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'Ninguna organización de Okta responde en esta dirección. Revisa la parte anterior al primer punto.',
  'Alerts on hosts, containers, images and code, found without agents':
    'Alertas sobre hosts, contenedores, imágenes y código, detectadas sin agentes',
  'Read assets': 'Leer activos',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'En Orca, abre **Settings > Users & Permissions > API** y haz clic en **Add API Token**.',
  'Regions in the Orca docs': 'Regiones en la documentación de Orca',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'Ponle un nombre, marca **Never Expire** o elige una fecha, y marca **Service Token** para que siga funcionando si quien lo creó deja la empresa.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'Como rol, elige **Viewer**. No hace falta ninguno superior.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'Deja el ámbito abierto a todas las cuentas en la nube o limítalo. Lo que quede fuera no se podrá ver.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'Añade el token y cópialo de la ventana antes de continuar: no se vuelve a mostrar. Pégalo aquí y elige tu región.',
  'Shown only once, when it is added.': 'Solo se muestra una vez, al añadirlo.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'La región donde está tu cuenta de Orca. Aparece en la dirección que usas para abrir Orca.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orca rechaza este token y su respuesta no indica el motivo. Vuelve a copiarlo y comprueba que no haya caducado, que tenga el rol Viewer y que la región sea la tuya.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'Orca no acepta este token en esta región. Vuelve a copiarlo y comprueba que no haya caducado y que la región sea la tuya.',
  'The token may not read alerts. Add one with the role Viewer.':
    'El token no puede leer alertas. Añade uno con el rol Viewer.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'No se conoce ninguna solicitud que compruebe solo esto; el rol Viewer lo cubre.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Hosts y vulnerabilidades registrados en la plataforma cloud de Qualys',
  'Username and password': 'Nombre de usuario y contraseña',
  'Read vulnerability detections': 'Leer detecciones de vulnerabilidades',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'Como **Manager** o **Unit Manager**, abre **Vulnerability Management**, ve a **Users** y elige **New > User**.',
  'Find your Qualys address': 'Encontrar tu dirección de Qualys',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'Dale al usuario un nombre de servicio y un buzón al que tengas acceso: Qualys envía allí la activación.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'Como **User Role**, elige **Reader**; permite el acceso a **GUI** y **API** y elige la unidad de negocio y los grupos de activos que se van a leer (normalmente, **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'En **Permissions**, marca **Manage VM module**. Desactiva las notificaciones y deja desactivada la autenticación en dos factores VIP: no habría nadie para responder.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'Sigue las instrucciones del correo de activación, anota el nombre de usuario y la contraseña e inicia sesión una vez para completar la activación.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'Comprueba que la puntuación CVSS esté activada en **Reports > Setup > CVSS** y escribe aquí el nombre de usuario y la contraseña.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'El nombre de usuario que Qualys creó para el usuario de API, incluido el carácter del medio: indica la plataforma de tu cuenta.',
  'The password of that user, as set when the account was activated.':
    'La contraseña de ese usuario, tal como se fijó al activar la cuenta.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualys no acepta esta combinación de nombre de usuario y contraseña. Ambos distinguen mayúsculas y minúsculas, la cuenta debe estar activada y el nombre debe estar completo: el carácter del medio indica la plataforma.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'Qualys reconoce a este usuario, pero no le da acceso a la API. Pide a un Manager que se lo permita.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualys está ocupado con otras solicitudes de tu suscripción. No tiene que ver con la contraseña.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'El usuario puede iniciar sesión, pero no leer hosts. Algunas suscripciones exigen el rol Unit Manager o un rol personalizado en lugar de Reader.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'Contaría para los límites de tu suscripción, y la lista de hosts requiere el mismo permiso.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Hallazgos de código, dependencias y secretos de Semgrep AppSec Platform',
  'Web API token': 'Token de Web API',
  'Read findings through the Web API': 'Leer hallazgos a través de la Web API',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'Inicia sesión en Semgrep AppSec Platform como **admin**: solo los administradores pueden crear tokens de API.',
  'Tokens in the Semgrep docs': 'Tokens en la documentación de Semgrep',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'Abre **Settings > Tokens** y quédate en la lista de **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'Crea un token, o edita uno, y marca el ámbito de token **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'Copia el valor ahora, porque solo se muestra una vez, y pégalo aquí.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Un token con el ámbito Web API. Los tokens para CI y para la línea de comandos no leen hallazgos.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'Al token le falta el ámbito Web API. Un administrador puede marcarlo en Settings > Tokens, sin crear otro token.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrep no acepta este token. Está mal escrito, se ha revocado o le falta el ámbito Web API.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Sitios, endpoints y amenazas registrados en la protección de endpoints de Singularity',
  'Service user API token': 'Token de API de usuario de servicio',
  'List sites': 'Listar sitios',
  'List endpoints': 'Listar endpoints',
  'Read threats': 'Leer amenazas',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'En la consola de SentinelOne, abre **Settings > Users > Service Users** y después **Actions > Create New Service User**.',
  'Open your console': 'Abrir tu consola',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'Ponle un nombre y elige una fecha de caducidad. Ese día, la conexión dejará de funcionar.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'Como ámbito, elige la cuenta o los sitios que se van a leer. Asigna al usuario el rol **Viewer** y nada más.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'Crea el usuario y copia su **API Token**, que solo se muestra una vez.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'Pega el token aquí y escribe la dirección de tu consola, sin la página que va detrás.',
  'The address of your SentinelOne console, without the page behind it.':
    'La dirección de tu consola de SentinelOne, sin la página que va detrás.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'De un usuario de servicio. Solo se muestra una vez y caduca el día que se eligió.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOne no acepta este token. Puede estar mal escrito, haber caducado o ser de otra consola.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'SentinelOne reconoce el token, pero su usuario de servicio no tiene acceso a ningún sitio. Asígnale el rol Viewer en la cuenta o los sitios que se van a leer.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'SentinelOne no documenta ninguna solicitud que compruebe solo esto; el mismo rol lo cubre.',
  'Risky applications and their CVEs on your endpoints':
    'Aplicaciones con riesgos y sus CVE en tus endpoints',
  'Read application risks': 'Leer riesgos de aplicaciones',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'En la consola de SentinelOne, abre **Sites**, edita el sitio y activa **Vulnerability Management**, que forma parte de Ranger Insights. Sin ello no hay nada que leer.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'Como ámbito, elige la cuenta o los sitios que se van a leer. Asigna al usuario el rol **Viewer**, que debe incluir **view risks** en la página Applications, y nada más.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'El token es correcto, pero no tiene acceso a los riesgos de aplicaciones. O el sitio no tiene Vulnerability Management (Ranger Insights), o al rol le falta el permiso para ver riesgos en la página Applications.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'Incidentes, problemas, cambios y solicitudes de tu instancia de ServiceNow',
  'Read incidents, problems and changes': 'Leer incidentes, problemas y cambios',
  'Read service catalog requests': 'Leer solicitudes del catálogo de servicios',
  'Read compliance data, if you use GRC': 'Leer datos de cumplimiento, si usas GRC',
  'Read assessments and answers, if you use GRC': 'Leer evaluaciones y respuestas, si usas GRC',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'Inicia sesión en ServiceNow como **admin**, abre **All > User Administration > Users** y haz clic en **New**.',
  'Open your instance': 'Abrir tu instancia',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'Escribe un **User ID** que te permita reconocer esta conexión y completa los campos obligatorios. Marca **Web service access only**: nadie necesita iniciar sesión con este usuario. Guarda.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'Haz clic en **Set Password** y conserva la contraseña. Deja **Password needs reset** sin marcar; si no, el usuario tendría que cambiarla antes.',
  'On the tab **Roles** choose **Edit** and add:': 'En la pestaña **Roles**, haz clic en **Edit** y añade:',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'Guarda y escribe aquí el nombre de la instancia, el User ID y la contraseña. En `https://dev12345.service-now.com`, el nombre de la instancia es `dev12345`.',
  'The first part of the address at which you open ServiceNow.':
    'La primera parte de la dirección que usas para abrir ServiceNow.',
  'Only what comes before .service-now.com': 'Solo lo que va antes de .service-now.com',
  'The User ID of the integration user, not its name or e-mail address.':
    'El User ID del usuario de integración, no su nombre ni su correo electrónico.',
  'As set with Set Password on the user record.':
    'La que se fijó con Set Password en el registro del usuario.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNow no acepta esta combinación de usuario y contraseña. Comprueba que el usuario esté activo, que Password needs reset esté sin marcar y que esta sea la instancia correcta.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'ServiceNow permite entrar al usuario, pero no acceder a los incidentes. Añádele el rol itil.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'ServiceNow permite entrar al usuario, pero no acceder a las solicitudes. Añádele el rol sn_request_read.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'Se confirmará cuando se lean los datos de cumplimiento por primera vez; no todas las instancias los tienen.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'Se confirmará cuando se lean las evaluaciones por primera vez; no todas las instancias las tienen.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'Problemas en dependencias de código abierto, código, contenedores e infraestructura como código',
  'Sign in with Snyk': 'Iniciar sesión con Snyk',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'Nada que copiar: apruebas nuestra Snyk App para una organización o un grupo',
  'List organizations': 'Listar organizaciones',
  'Read projects and their issues': 'Leer proyectos y sus problemas',
  'Choose the region in which your Snyk account lives.': 'Elige la región en la que está tu cuenta de Snyk.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Continúa en Snyk e inicia sesión. Necesitas todos los permisos que se piden, así que lo mejor es usar una cuenta **Org Admin** o **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'Elige la organización o el grupo que quieres conectar y revisa lo que se podrá leer:',
  'Approve. Snyk brings you back here.': 'Aprueba el acceso. Snyk te traerá de vuelta aquí.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Compárala con la dirección que usas para abrir Snyk. En SNYK-US-01 solo están las cuentas más antiguas y los planes gratuitos.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'Snyk ya no acepta esta autorización. Vuelve a iniciar sesión con Snyk, en la región de tu cuenta.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk reconoce nuestra aplicación, pero no le da acceso a su API. El acceso a la API forma parte de los planes Snyk Enterprise.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'Snyk no nos muestra ninguna organización. Vuelve a iniciar sesión con Snyk y elige la organización o el grupo.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'Se confirmará cuando se lean los proyectos por primera vez; la verificación solo lee las organizaciones.',
  'Service account API key': 'Clave de API de cuenta de servicio',
  'A key that an Org Admin makes for us': 'Una clave que un Org Admin crea para nosotros',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Abre la organización en Snyk y ve a **Settings > Service accounts**. Para muchas organizaciones a la vez, hazlo en el grupo. Debes ser **Org Admin** o **Group Admin**, y el acceso a la API forma parte de los planes **Enterprise**.',
  'Open Snyk': 'Abrir Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'Escribe un nombre y elige el rol **Org Admin** y el tipo **API key**, sin fecha de caducidad.',
  'Create the service account and copy its key: it is shown only once.':
    'Crea la cuenta de servicio y copia su clave: solo se muestra una vez.',
  'Paste the key here and choose the region in which your account lives.':
    'Pega la clave aquí y elige la región en la que está tu cuenta.',
  'The key of a service account. Snyk shows it only once.':
    'La clave de una cuenta de servicio. Snyk solo la muestra una vez.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'Como 12345678-1234-1234-1234-123456781234, o con snyk_sat al principio',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'Snyk no acepta esta clave en esta región. Compara la región con la dirección que usas para abrir Snyk y comprueba que la clave se haya copiado completa y no se haya revocado.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk reconoce esta clave, pero no le da acceso a su API. El acceso a la API forma parte de los planes Snyk Enterprise.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'La clave funciona, pero no tiene acceso a ninguna organización. Crea la cuenta de servicio en una organización o un grupo, con el rol Org Admin.',
  'Vulnerabilities and compliance of your endpoints': 'Vulnerabilidades y cumplimiento de tus endpoints',
  'Use the API gateway': 'Usar el gateway de API',
  'Read vulnerability and compliance findings': 'Leer hallazgos de vulnerabilidades y cumplimiento',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'Inicia sesión en Tanium con el usuario cuyos permisos tendrá esta conexión. Lo mejor es un usuario exclusivo para ella.',
  'API tokens in the Tanium docs': 'Tokens de API en la documentación de Tanium',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'Asigna estos roles a ese usuario o a una «persona» suya. Un rol personalizado necesita, en cambio, **Read** en los conjuntos de contenido **Reserved**, **Base**, **Core Content** y **Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'Abre **Administration > Permissions > API Tokens** y haz clic en **New API Token**.',
  'Open Tanium': 'Abrir Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'Añade una nota, elige la «persona» e indica en cuántos días caduca el token. Entonces, la conexión dejará de funcionar.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'En **Trusted IP Addresses**, indica las direcciones IP desde las que nos conectamos; nuestro equipo de soporte puede decirte cuáles son. Desde cualquier otro lugar, Tanium rechaza el token.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'Crea el token, cópialo y pégalo aquí. No se vuelve a mostrar.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'En Tanium Cloud, la dirección de tu consola con -api después de la primera parte. En instalaciones on-premises, la dirección de tu servidor.',
  'With token- in front: it is part of the value.': 'Con token- delante: forma parte del valor.',
  'Starts with token-': 'Empieza por token-',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'Esta es la dirección de la consola. La API está en la misma dirección con -api después de la primera parte.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Tanium no acepta este token. Puede estar mal escrito o caducado, o puede que nuestras direcciones IP no estén en sus Trusted IP Addresses: Tanium responde lo mismo en los tres casos.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'Tanium reconoce el token, pero su usuario o «persona» no puede usar la API.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'El token es correcto, pero el gateway no le responde. Asigna a su usuario el rol Gateway User (en versiones anteriores, API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'El token es correcto, pero no tiene acceso al gateway. Asigna a su usuario el rol Gateway User (en versiones anteriores, API Gateway User).',
  'Tanium publishes no small request that proves this role.':
    'Tanium no documenta ninguna solicitud pequeña que compruebe este rol.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'Activos, análisis y vulnerabilidades registrados en la nube de Tenable',
  'API keys': 'Claves de API',
  'List scans': 'Listar análisis',
  'Read assets and vulnerabilities': 'Leer activos y vulnerabilidades',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'Crea un usuario exclusivo para esta conexión; así seguirá funcionando aunque alguien deje la empresa. Como dirección puedes usar un buzón compartido.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'Como administrador, abre **Settings > Access Control > Permissions** y concede a ese usuario **Can View** en **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'Inicia sesión con ese usuario y abre **My Account** (el icono de usuario y después **Settings**).',
  'Open Tenable': 'Abrir Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'Abre la pestaña **API Keys**, haz clic en **Generate** y confirma. Las claves anteriores de este usuario dejarán de funcionar.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'Copia la **Access Key** y la **Secret Key** antes de salir de la página y pega ambas aquí.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'La primera de las dos claves que Tenable muestra al generar claves de API.',
  'The second key of the same pair. Tenable shows it only once.':
    'La segunda clave del mismo par. Tenable solo la muestra una vez.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenable no acepta este par de claves. Comprueba que ambas sean del mismo usuario y que no se haya generado otro par después. Las claves de otro entorno de Tenable, como FedRAMP, no se reconocen aquí.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'Las claves son correctas, pero su usuario no puede listar análisis. Pide a un administrador de Tenable que le asigne un rol que sí pueda.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'Tenable no ofrece ninguna solicitud pequeña que lo compruebe; habría que iniciar una exportación.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'Vulnerabilidades, errores de configuración y amenazas en tu nube en tiempo de ejecución',
  'API credentials': 'Credenciales de API',
  'Read vulnerability findings': 'Leer hallazgos de vulnerabilidades',
  'Read configuration findings': 'Leer hallazgos de configuración',
  'Read threat detections': 'Leer detecciones de amenazas',
  'List APIs': 'Listar las API',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'En la consola de Upwind, abre **Settings > Credentials**. Las credenciales nuevas nunca tienen más acceso que tú.',
  'Credentials in the Upwind docs': 'Credenciales en la documentación de Upwind',
  'Choose **Generate Credentials**, and the type **API**.':
    'Haz clic en **Generate Credentials** y elige el tipo **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'Elige el ámbito: **Global**, o **Custom** para recursos concretos con un rol de lectura. Después no se puede cambiar.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'Copia el **Client ID** y el **Client Secret** y guarda.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'Abre **Settings > Organization** y copia el **Organization ID**.',
  'Enter everything here, and choose your region.': 'Escribe todo aquí y elige tu región.',
  'From Settings > Credentials, of the type API.': 'De Settings > Credentials, del tipo API.',
  'Shown together with the client ID, and only once.': 'Se muestra junto con el client ID y solo una vez.',
  'From Settings > Organization.': 'De Settings > Organization.',
  'Starts with org_, then letters and digits': 'Empieza por org_, seguido de letras y dígitos',
  'Where your Upwind organization lives.': 'La región donde está tu organización de Upwind.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'Con estas credenciales, Upwind no entrega ningún token para esta región. Vuelve a copiar el client ID y el client secret, comprueba que sean del tipo API y compara la región.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'Las credenciales son correctas, pero esta región no las acepta. Elige la región en la que está tu organización.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'Las credenciales son correctas, pero no pueden leer los hallazgos de vulnerabilidades de esta organización. Revisa el Organization ID; si es correcto, crea otras con un rol de lectura sobre más recursos, ya que el ámbito no se puede cambiar.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'Las credenciales son correctas, pero Upwind no reconoce esta organización en esta región. Vuelve a copiar el Organization ID y compara la región.',
  'No request that proves this alone is known.': 'No se conoce ninguna solicitud que compruebe solo esto.',
  'Findings in your code, dependencies and images from Wiz':
    'Hallazgos de Wiz en tu código, tus dependencias y tus imágenes',
  'Service account': 'Cuenta de servicio',
  'Read resources': 'Leer recursos',
  'Read controls': 'Leer controles',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'En Wiz, abre el menú de perfil y después **Tenant Info**, y copia la **API Endpoint URL**.',
  'Open Wiz': 'Abrir Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'Abre **Settings > Service Accounts** (en algunos tenants, en **Access Management**) y haz clic en **Add Service Account**. Para ello necesitas permiso de escritura sobre cuentas de servicio.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'Ponle un nombre y elige el tipo **Custom Integration (GraphQL API)**. Si quieres, limita la cuenta a algunos proyectos.',
  'Tick these API scopes and nothing else:': 'Marca estos ámbitos de API y nada más:',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'Añade la cuenta de servicio y copia el **Client ID** y el **Client Secret**, que no se vuelve a mostrar.',
  'Paste all three values here.': 'Pega los tres valores aquí.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'En Wiz, en el menú de perfil, en Tenant Info. Con o sin /graphql al final.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': 'De la cuenta de servicio; se muestra al añadirla.',
  '53 letters and digits': '53 letras y dígitos',
  'Shown only once, when the service account is added.':
    'Solo se muestra una vez, al añadir la cuenta de servicio.',
  '64 letters and digits': '64 letras y dígitos',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'Wiz no acepta esta combinación de client ID y client secret. Vuelve a copiar ambos; si el client secret se ha perdido, añade otra cuenta de servicio.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'La cuenta de servicio puede entrar en Wiz, pero Wiz no le responde. Lo más probable es que le falte el ámbito de API read:vulnerabilities.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'El client ID y el client secret son correctos, pero este centro de datos no reconoce tu tenant. Vuelve a copiar la API Endpoint URL de Tenant Info.',
  'The service account lacks the API scope read:vulnerabilities.':
    'A la cuenta de servicio le falta el ámbito de API read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wiz solo describe sus consultas a sus clientes, así que no se conoce ninguna que compruebe solo este ámbito.',
  'Vulnerabilities of your cloud workloads from Wiz':
    'Vulnerabilidades de tus cargas de trabajo en la nube según Wiz',
  'No address of the vendor fits what was entered.':
    'Ninguna dirección del proveedor corresponde a los datos indicados.',
  'User name or password holds a character that it cannot have.':
    'El nombre de usuario o la contraseña contiene un carácter no permitido.',
  'The private key cannot be read. Copy the whole file again.':
    'No se puede leer la clave privada. Vuelve a copiar el archivo completo.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'Un valor contiene un salto de línea o un carácter que ninguna clave tiene. Vuelve a copiarlo.',
  'A value cannot be part of the address. Copy it again.':
    'Un valor no puede formar parte de la dirección. Vuelve a copiarlo.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'Escribe una dirección que empiece por https:// y no tenga puerto, nombre de usuario ni signo de interrogación.',
  'Enter the address without the page behind it.': 'Escribe la dirección sin la página que va detrás.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'Un valor que va en la dirección solo puede contener letras, dígitos y guiones.',
};
