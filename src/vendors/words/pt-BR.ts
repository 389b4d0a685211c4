import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Brazilian Portuguese. */
export const ptBR: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'Problemas em código, dependências, contêineres, nuvens e aplicativos em execução',
  'API client': 'Cliente de API',
  'A client ID and secret that a workspace admin makes for us':
    'Um Client ID e um Client Secret que um administrador do workspace cria para nós',
  'Read issues': 'Ler problemas',
  'List code repositories': 'Listar repositórios de código',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'Faça login no Aikido como **admin** do workspace: só administradores podem criar clientes de API.',
  'Open Aikido': 'Abrir o Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'Abra **Settings > Integrations** e localize **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'Clique em **Add client**, dê um nome a ele e marque estes escopos. Eles só permitem leitura:',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'Copie o **client ID** e o **client secret** imediatamente e cole os dois aqui. Sua região é identificada a partir deles.',
  'Shown when the client is created.': 'Aparece quando o cliente é criado.',
  'Starts with AIK_CLIENT_': 'Começa com AIK_CLIENT_',
  'Shown together with the client ID.': 'Aparece junto com o Client ID.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'Nenhuma região do Aikido aceita este Client ID e este Client Secret. Confira se os dois são do mesmo cliente e foram copiados por inteiro.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'O Aikido não aceita mais o que nos forneceu há pouco. O cliente foi excluído ou o acesso foi revogado?',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'O Aikido permite nosso acesso, mas não aos problemas. Marque o escopo issues:read para este cliente.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'Só se confirma quando os repositórios são listados pela primeira vez; a verificação lê apenas os problemas.',
  'Authorize in Aikido': 'Autorizar no Aikido',
  'Nothing to copy: you allow access to your workspace':
    'Nada para copiar: você autoriza o acesso ao seu workspace',
  'Choose the region in which your workspace lives.': 'Escolha a região em que seu workspace está.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Continue no Aikido e faça login como **admin** do workspace.',
  'Review what may be read, and allow access:': 'Revise o que poderá ser lido e autorize o acesso:',
  'Aikido brings you back here.': 'O Aikido traz você de volta para cá.',
  'Compare with the address at which you open Aikido.': 'Compare com o endereço em que você abre o Aikido.',
  'Applications, scans and reports from API security testing':
    'Aplicativos, varreduras e relatórios de testes de segurança de APIs',
  'API token': 'Token de API',
  'One value to copy; it can be checked at once':
    'Um único valor para copiar, que pode ser verificado na hora',
  'List applications': 'Listar aplicativos',
  'Read reports': 'Ler relatórios',
  'Read scans': 'Ler varreduras',
  'List teams': 'Listar equipes',
  'Read a team': 'Ler uma equipe',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'Abra `https://<your-tenant>.apisecapps.com` no navegador e escolha **API Credentials** no menu (nas versões mais antigas, **API Token**).',
  'Stay on **API Token**.': 'Permaneça em **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'Preencha **Name** e escolha uma data em **Expiration**. Depois desse dia, a conexão precisará de novas credenciais.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'Em **Select Scopes**, marque estes escopos. Nenhum deles permite alterar nada:',
  'Choose **Generate Token**, copy the token and paste it here.':
    'Clique em **Generate Token**, copie o token e cole-o aqui.',
  'It stops working on the day that was chosen when it was made.':
    'Ele deixa de funcionar no dia escolhido na criação.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'O APIsec não aceita este token. Confira se ele foi copiado por inteiro e se ainda não expirou.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'Falta ao token o escopo Get App. Os escopos são escolhidos na criação do token; por isso, crie outro.',
  'APIsec publishes no request that proves this scope alone.':
    'O APIsec não documenta nenhuma solicitação que comprove só este escopo.',
  'OAuth client credentials': 'Credenciais de cliente OAuth',
  'A client ID and secret, exchanged for short-lived tokens':
    'Um Client ID e um Client Secret, trocados por tokens de curta duração',
  'Select **OAuth Client Credentials**.': 'Selecione **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'Clique em **Generate Token**, copie o **Client ID** e o **Client Secret** e cole os dois aqui.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'Aparece quando o cliente é criado em API Credentials > OAuth Client Credentials.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'Aparece junto com o Client ID. Deixa de funcionar no dia escolhido.',
  'The first part of the address at which you open APIsec.':
    'A primeira parte do endereço em que você abre o APIsec.',
  'Only what comes before .apisecapps.com': 'Só o que vem antes de .apisecapps.com',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'O APIsec não publica o endereço em que as credenciais de cliente são trocadas por um token.',
  'Code risks, secrets and excessive permissions in your repositories':
    'Riscos de código, segredos e permissões excessivas nos seus repositórios',
  'API key': 'Chave de API',
  'Read risks': 'Ler riscos',
  'In Arnica open the menu at the side and go to **API**.':
    'No Arnica, abra o menu lateral e acesse **API**.',
  'Open Arnica': 'Abrir o Arnica',
  'Choose **Create API key** and name it.': 'Clique em **Create API key** e dê um nome à chave.',
  'Select this scope and no other:': 'Selecione este escopo e nenhum outro:',
  'Create the key, copy it and paste it here.': 'Crie a chave, copie-a e cole-a aqui.',
  'From the API page of Arnica, with arnica_ in front.': 'Está na página API do Arnica e começa com arnica_.',
  'Starts with arnica_': 'Começa com arnica_',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'O Arnica não aceita esta chave de API. Ela foi digitada errado, expirou ou foi revogada.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'A chave está certa, mas falta o escopo risks:read. Crie uma chave que o tenha.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'Recursos compartilhados fora da sua conta da AWS e acessos que ninguém usa',
  'Access key': 'Chave de acesso',
  'Quickest: the keys of an IAM user': 'Mais rápido: as chaves de um usuário do IAM',
  'Read Access Analyzer findings': 'Ler descobertas do Access Analyzer',
  'Read recommendations for findings': 'Ler recomendações para descobertas',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'No console da AWS, abra **IAM > Policies > Create policy**, escolha **JSON** e substitua o conteúdo por este:',
  'Open IAM': 'Abrir o IAM',
  'Policy document': 'Documento da política',
  'Go on, give the policy this name, and create it:': 'Avance, dê este nome à política e crie-a:',
  'Policy name': 'Nome da política',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'No console da AWS, abra **IAM > Users** e clique em **Create user**. O usuário não precisa de acesso ao console.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'Anexe ao usuário a política que você acabou de criar e também esta, que permite somente leitura:',
  Policy: 'Política',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'Abra o usuário, vá para **Security credentials > Create access key** e escolha **Third-party service** ou **Other** como caso de uso.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'Copie a **Access key** e a **Secret access key**, que só aparece uma vez, e cole as duas aqui.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'Escolha a região em que o IAM Access Analyzer está ativado.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'De um usuário do IAM. Chaves temporárias, que começam com ASIA, não funcionam: não há como informar o token de sessão aqui.',
  '20 characters that start with AKIA': '20 caracteres que começam com AKIA',
  'Shown only once, when the access key is created.':
    'Só aparece uma vez, quando a chave de acesso é criada.',
  '40 letters, digits, + and /': '40 letras, dígitos, + e /',
  'Where IAM Access Analyzer is turned on.': 'Onde o IAM Access Analyzer está ativado.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'A AWS não reconhece este Access key ID. Confira se ele foi copiado por inteiro e se a chave está ativa.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'A AWS reconhece o Access key ID, mas a Secret access key não pertence a ele.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'A AWS permite nosso acesso, mas não há nenhum analisador nesta região. Escolha a região que tem um ou crie um em IAM > Access Analyzer.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'A AWS permite nosso acesso, mas não ao Access Analyzer. Anexe a política IAMAccessAnalyzerReadOnlyAccess.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'A AWS nos informa que há um analisador, mas não o que ele encontrou. Anexe a política IAMAccessAnalyzerReadOnlyAccess.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'Pedir uma recomendação faz a AWS gerar uma, por isso a verificação não a solicita.',
  'IAM role': 'Função do IAM',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'Mais seguro: sem compartilhar chaves, você autoriza nossa conta a assumir uma função sua',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'No console da AWS, abra **IAM > Roles > Create role**. Escolha **AWS account**, depois **Another AWS account**, e digite o ID da nossa conta:',
  'Account ID': 'ID da conta',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'Marque **Require external ID** e cole este ID, criado só para você:',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'Anexe a política que você acabou de criar e também esta, que permite somente leitura, e crie a função:',
  'Open the role, copy its **ARN** and paste it here.': 'Abra a função, copie o **ARN** dela e cole-o aqui.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'Entra na política de confiança da função. Garante que ninguém mais possa usar sua função por nosso intermédio.',
  'At least 2 letters, digits or + = , . @ : / - _': 'No mínimo 2 letras, dígitos ou + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.': 'Aparece no topo da página da função no IAM.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'A AWS não nos permite assumir esta função e não diz por quê. Compare o ARN da função, a conta ou função citada na política de confiança e o External ID com os dados mostrados aqui.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'A AWS não consegue ler este ARN da função ou este External ID. Copie os dois novamente.',
  'IAM role behind our role': 'Função do IAM via nossa função',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'Como a função do IAM, mas você confia em uma única função nossa, não na nossa conta inteira',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'No console da AWS, abra **IAM > Roles > Create role** e escolha **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'Substitua o conteúdo por esta política. Ela confia em uma única função nossa, e só com o External ID criado para você:',
  'Trust policy': 'Política de confiança',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'Vulnerabilidades das suas instâncias do EC2, imagens de contêiner e funções do Lambda',
  'Read Inspector findings': 'Ler descobertas do Inspector',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'Anexe esta política ao usuário. Ela permite somente leitura:',
  'Choose the region in which Amazon Inspector is turned on.':
    'Escolha a região em que o Amazon Inspector está ativado.',
  'Where Amazon Inspector is turned on.': 'Onde o Amazon Inspector está ativado.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'A AWS permite nosso acesso, mas o Amazon Inspector não está ativado nesta região. Escolha uma região em que ele esteja ativado ou ative-o nesta.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'A AWS permite nosso acesso, mas não ao Inspector. Anexe a política AmazonInspector2ReadOnlyAccess.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'A AWS nos informa que o Inspector está ativado, mas não o que ele encontrou. Anexe a política AmazonInspector2ReadOnlyAccess.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'Anexe esta política, que permite somente leitura, e crie a função:',
  'Security findings from all over your AWS account, in one place':
    'Descobertas de segurança de toda a sua conta da AWS em um só lugar',
  'Read Security Hub findings': 'Ler descobertas do Security Hub',
  'Choose the region in which Security Hub is turned on.':
    'Escolha a região em que o Security Hub está ativado.',
  'Where Security Hub is turned on.': 'Onde o Security Hub está ativado.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'A AWS permite nosso acesso, mas o Security Hub não está ativado nesta região. Escolha uma região em que ele esteja ativado ou ative-o nesta.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'A AWS permite nosso acesso, mas não ao Security Hub. Anexe a política AWSSecurityHubReadOnlyAccess.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'A AWS nos informa que o Security Hub está ativado, mas não o que ele encontrou. Anexe a política AWSSecurityHubReadOnlyAccess.',
  'Security ratings and findings of the companies in your portfolio':
    'Classificações de segurança e descobertas das empresas do seu portfólio',
  'Company API token': 'Token de API da empresa',
  'List the companies of the portfolio': 'Listar as empresas do portfólio',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'Faça login no Bitsight como **Admin**: só administradores podem gerar tokens de API da empresa.',
  'API tokens in the Bitsight docs': 'Tokens de API na documentação do Bitsight',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'Abra **Settings > Account > User Preferences** e localize **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'Digite uma descrição em **New Token** e clique em **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'Copie o token agora e cole-o aqui. Ele tem os direitos de um administrador, pois o Bitsight não oferece um token da empresa que permita somente leitura.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'Copiado quando o token é gerado. Depois, só aparecem os quatro últimos caracteres.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'O Bitsight não aceita este token. Confira se ele foi copiado por inteiro, sem dois-pontos, e se não foi excluído.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'O Bitsight reconhece este token, mas ele não pode listar empresas. Peça a um Admin um token de API da empresa.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'Classificações de risco cibernético e descobertas das empresas de um ecossistema',
  'API v2 client credential': 'Credencial de cliente da API v2',
  'Read the companies and findings of one ecosystem': 'Ler as empresas e descobertas de um ecossistema',
  'Sign in to Black Kite as a **Super Admin**.': 'Faça login no Black Kite como **Super Admin**.',
  'Open Black Kite': 'Abrir o Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'Abra **Admin > Integrations Exchange** e depois o cartão **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'Na aba **API v2**, clique em **New Client Credential**, dê um nome a ela e escolha uma validade longa para o token de acesso.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'Defina a função como **Ecosystem User** e escolha o único ecossistema que será lido. Para cada ecossistema adicional, é preciso criar outra credencial e outra conexão.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'Crie a credencial, copie o **Client ID** e o **Client Secret** imediatamente e cole os dois aqui.',
  'Shown only once, when the client credential is created.':
    'Só aparece uma vez, quando a credencial de cliente é criada.',
  'Shown only once, together with the client ID.': 'Só aparece uma vez, junto com o Client ID.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'O Black Kite não aceita este Client ID e este Client Secret. Copie os dois novamente ou crie outra credencial de cliente em API v2.',
  'Black Kite publishes no small request that proves this role.':
    'O Black Kite não documenta nenhuma solicitação pequena que comprove esta função.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'Projetos e seus resultados de varreduras de SAST, SCA, IaC e API',
  'OAuth client': 'Cliente OAuth',
  'List projects': 'Listar projetos',
  'Read scan results': 'Ler resultados de varreduras',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'Faça login no Checkmarx One como **admin** e anote o host que aparece na barra de endereços e o nome da conta do tenant.',
  'Open Checkmarx One': 'Abrir o Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'Abra **Settings > Identity and Access Management > OAuth Clients** e clique em **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'Clientes OAuth na documentação do Checkmarx',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'Informe um **Client ID** que indique a finalidade do cliente e crie-o.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'Clique em **Regenerate** ao lado de **Secret** e copie o valor antes de fechar a janela.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'Escolha um prazo de validade. Em **Role Mapping**, adicione esta função da lista de funções do AST. Ela só permite ler resultados:',
  Role: 'Função',
  'To limit what can be read, assign groups. Then save the client.':
    'Para limitar o que pode ser lido, atribua grupos. Depois, salve o cliente.',
  'Enter all four values here.': 'Preencha os quatro valores aqui.',
  'The address at which you open Checkmarx One.': 'O endereço em que você abre o Checkmarx One.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'O nome da conta do tenant que você digita no login. Também aparece em Settings > Identity and Access Management.',
  'The name that was given to the OAuth client.': 'O nome que foi dado ao cliente OAuth.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'Gerado por Regenerate no cliente OAuth. Expira com o cliente, após 30 a 365 dias.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'O Checkmarx não encontrou nenhum tenant com este nome nesta região. Compare o nome do tenant e a URL base com os que você usa no login.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'O Checkmarx reconhece o tenant, mas não aceita este Client ID e este Secret. O cliente pode ter expirado; nesse caso, gere novamente o Secret.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'O cliente não pode ler projetos. Adicione a ele a função ast-viewer em Role Mapping.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'Os resultados dependem de uma varredura, e não se sabe de antemão qual. A mesma função dá acesso a eles.',
  'Hosts and alerts from Falcon endpoint protection': 'Hosts e alertas da proteção de endpoints do Falcon',
  'List hosts': 'Listar hosts',
  'Read alerts': 'Ler alertas',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'Faça login no console do Falcon como **Falcon Administrator**.',
  'Open Falcon': 'Abrir o Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'Busque **API clients and keys** (em **Support and resources**) e clique em **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'Dê a ele um nome e uma descrição que seus colegas reconheçam.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'Marque **Read** para cada um destes escopos, e nada mais:',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'Clique em **Create** e copie o **Client ID** e o **Secret**, que só aparece uma vez. Cole os dois aqui.',
  'Shown when the API client is created, and later in the list of API clients.':
    'Aparece quando o cliente de API é criado e, depois, na lista de clientes de API.',
  'Shown only once, when the API client is created or its secret is reset.':
    'Só aparece uma vez, quando o cliente de API é criado ou quando o Client Secret dele é redefinido.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'Deixe em branco: sua nuvem é identificada a partir das credenciais. Só é preciso escolher no caso de nuvens governamentais.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'As credenciais estão certas, mas seu tenant do Falcon está em US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'As credenciais estão certas, mas seu tenant do Falcon está em US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'As credenciais estão certas, mas seu tenant do Falcon está em EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'As credenciais estão certas, mas seu tenant do Falcon está em US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'As credenciais estão certas, mas seu tenant do Falcon está em US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'A CrowdStrike não reconhece este Client ID. Copie-o novamente da lista de clientes de API.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'A CrowdStrike não aceita este Client Secret. Ele só aparece uma vez: se foi perdido, redefina-o. Seu tenant está em uma nuvem governamental? Então, escolha a URL base dela.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Falta ao cliente de API o escopo Hosts: Read. Um Falcon Administrator pode adicioná-lo em API clients and keys.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'As credenciais estão certas, mas esta nuvem não as aceita. Escolha a URL base que o console mostra ao lado do Client ID.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'Falta ao cliente de API o escopo Alerts: Read. Um Falcon Administrator pode adicioná-lo em API clients and keys.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Vulnerabilidades dos seus hosts, vindas do Falcon Exposure Management',
  'Read vulnerabilities': 'Ler vulnerabilidades',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'Consoles mais antigos mostram **Vulnerabilities** como **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'Falta ao cliente de API o escopo Vulnerabilities: Read. Um Falcon Administrator pode adicioná-lo em API clients and keys. Ou sua assinatura não inclui o Spotlight.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'Repositórios e seus alertas do Dependabot, de code scanning e de secret scanning',
  'Install the GitHub App': 'Instalar o GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    'Nada para copiar nem renovar: um owner da organização instala nosso app',
  'List repositories': 'Listar repositórios',
  'Read Dependabot alerts': 'Ler alertas do Dependabot',
  'Read code scanning alerts': 'Ler alertas de code scanning',
  'Read secret scanning alerts, if wanted': 'Ler alertas de secret scanning, se desejado',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'Continue no GitHub e escolha sua organização. Você precisa ser **owner** dela.',
  'Choose **All repositories**, or select the ones to be read.':
    'Escolha **All repositories** ou selecione os repositórios que serão lidos.',
  'Review the permissions. None of them can change anything:':
    'Revise as permissões. Nenhuma delas permite alterar nada:',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'Clique em **Install** e depois em **Authorize**: isso nos mostra que foi você quem instalou o app. Em seguida, você voltará para cá.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'A conta do GitHub usada no login não faz parte desta instalação. Conecte novamente com a conta de quem instala o app.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'O GitHub não permite o acesso do nosso app. A instalação pode estar suspensa: um owner pode ver isso na lista de GitHub Apps instalados da organização.',
  'Our app is no longer installed in your organization. Install it once more.':
    'Nosso app não está mais instalado na sua organização. Instale-o novamente.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'O GitHub não nos mostra nenhum repositório. Escolha a organização e os repositórios dela. Se a organização exige aprovação para cada acesso, um owner precisa aprová-lo antes.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'O app está instalado sem Metadata: Read-only. Um owner pode aceitar novas permissões na lista de GitHub Apps instalados da organização.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'O GitHub não nos mostra nenhum repositório de uma organização, então não há alertas para ler.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'O app está instalado sem Dependabot alerts: Read-only. Um owner pode aceitar novas permissões na lista de GitHub Apps instalados da organização.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'O GitHub pediu a um owner da sua organização que aprove o app. Depois da aprovação, conecte novamente.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'Só se confirma quando esses alertas são lidos pela primeira vez; nem todo repositório tem code scanning.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'Só se confirma quando esses alertas são lidos pela primeira vez; nem todo repositório tem secret scanning.',
  'Personal access token': 'Token de acesso pessoal',
  'A fine-grained token that can only read': 'Um token fine-grained que permite somente leitura',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'Faça login no GitHub com um usuário que veja todos os repositórios da organização. Para ler os alertas, ele precisa ser **owner** ou **security manager** dela.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'Abra **Settings > Developer settings > Personal access tokens > Fine-grained tokens** e clique em **Generate new token**.',
  'New fine-grained token': 'Novo token fine-grained',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'Dê um nome a ele, escolha a organização como **Resource owner** e defina uma data de expiração. Nesse dia, a conexão precisará de um novo token.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'Em **Repository access**, escolha **All repositories** ou selecione os repositórios que serão lidos.',
  'Under **Permissions** grant these:': 'Em **Permissions**, conceda estas:',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'Clique em **Generate token**, copie o token e cole-o aqui. Se a organização exigir aprovação, um owner precisa aprovar o token antes; com SSO por SAML, um token clássico precisa ser autorizado para a organização.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'O ideal é um token fine-grained, que começa com github_pat_. Tokens clássicos começam com ghp_ e precisam do escopo security_events.',
  'Starts with github_pat_ or ghp_': 'Começa com github_pat_ ou ghp_',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'O GitHub não aceita este token. Ele foi digitado errado, foi excluído ou expirou.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'Depois de várias tentativas erradas, o GitHub recusa tudo por um tempo. Aguarde alguns minutos e tente só uma vez.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Falta ao token Metadata: Read-only, ou o usuário dele não pode ver isso na organização. Para os alertas, o usuário precisa ser owner ou security manager; com SSO por SAML, o token precisa ser autorizado para a organização.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'Falta ao token Dependabot alerts: Read-only, ou o usuário dele não pode ver isso na organização. Para os alertas, o usuário precisa ser owner ou security manager; com SSO por SAML, o token precisa ser autorizado para a organização.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'Projetos e suas descobertas de segurança, no GitLab.com ou no seu próprio GitLab',
  'Access token': 'Token de acesso',
  'A personal, group or project access token that can only read':
    'Um token de acesso pessoal, de grupo ou de projeto que permite somente leitura',
  'Read projects and findings': 'Ler projetos e descobertas',
  'Reach every project that matters to you': 'Acessar todos os projetos importantes para você',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'Decida a quem o token vai pertencer. O ideal é um usuário criado para esta conexão e membro apenas dos grupos e projetos que serão lidos. Um grupo ou projeto também pode ter seu próprio token.',
  'Access tokens in the GitLab docs': 'Tokens de acesso na documentação do GitLab',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'Faça login com esse usuário, selecione o avatar e depois **Edit profile > Personal access tokens > Add new token**. Tokens de grupos e projetos são criados no próprio grupo ou projeto, em **Settings > Access tokens**.',
  'Open personal access tokens': 'Abrir os tokens de acesso pessoal',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'Dê um nome a ele e escolha a data de expiração mais distante permitida: nesse dia, a conexão precisará de um novo token.',
  'Tick this scope and no other:': 'Marque este escopo e nenhum outro:',
  'Create the token, copy its value at once, and paste it here.':
    'Crie o token, copie o valor imediatamente e cole-o aqui.',
  'A personal, group or project access token with the scope read_api.':
    'Um token de acesso pessoal, de grupo ou de projeto com o escopo read_api.',
  'Starts with glpat- on GitLab.com': 'Começa com glpat- no GitLab.com',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'Só se você hospeda seu próprio GitLab ou usa o GitLab Dedicated: o endereço da página inicial dele.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'O token funciona, mas falta o escopo read_api. Os escopos são escolhidos na criação do token; por isso, crie outro.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'O GitLab não aceita este token. Ele foi digitado errado, foi revogado, expirou ou pertence a outro GitLab: compare a URL.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'Nenhum GitLab responde nesta URL. Informe o endereço da página inicial, sem grupo ou projeto no final.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'O token funciona, mas o usuário dele não é membro de nenhum projeto. Adicione o usuário como membro dos grupos ou projetos que serão lidos.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'O GitLab reconhece este token, mas não permite que ele liste projetos. Use um token de acesso com o escopo read_api.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'Um token vê os projetos do usuário, grupo ou projeto a que pertence. Só você sabe quais ele deve ver.',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Ativos e vulnerabilidades da nuvem da Rapid7',
  'Platform API key': 'Chave de API da plataforma',
  'List assets': 'Listar ativos',
  'Export in bulk': 'Exportar em massa',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'Abra o InsightVM ou qualquer outro produto da Rapid7 e veja o início do endereço: em `us2.idr.insight.rapid7.com`, sua região é `us2`. A página inicial da conta não mostra isso.',
  'Regions in the Rapid7 docs': 'Regiões na documentação da Rapid7',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'Na plataforma da Rapid7, abra **Administration** e depois **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'Em **User Keys**, gere uma chave. Ela acessa o que o usuário dela acessa, então escolha um com acesso ao InsightVM. Ou, como administrador, abra **Administrator API Keys** e clique em **Generate New Organization Key**: essa chave acessa todos os produtos da organização.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'Escolha a organização, dê um nome à chave e salve. Copie a chave antes de fechar a janela: ela não aparece de novo.',
  'Choose your region and paste the key here.': 'Escolha sua região e cole a chave aqui.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'O código no início do endereço que você vê dentro de um produto da Rapid7: us2 em us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'Uma chave de usuário ou de organização. Só aparece uma vez, quando é gerada.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'A Rapid7 não aceita esta chave nesta região e não diz qual das duas está errada. Compare a região com o início do seu endereço da Rapid7 e copie a chave novamente.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'A chave está certa, mas não tem acesso ao InsightVM. Use a chave de um usuário com acesso ao InsightVM ou uma chave de organização.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'A lista de ativos exige o mesmo acesso, por isso não o verificamos duas vezes.',
  'Proving it would start an export.': 'Comprovar isso iniciaria uma exportação.',
  'Projects, issues and comments, with tickets written back':
    'Projetos, tickets e comentários, com gravação de tickets no Jira',
  'Sign in with Atlassian': 'Fazer login com a Atlassian',
  'Nothing to copy: you choose a Jira site and approve':
    'Nada para copiar: você escolhe um site do Jira e aprova o acesso',
  'Read projects, issues and comments': 'Ler projetos, tickets e comentários',
  'Create and update issues': 'Criar e atualizar tickets',
  'Read users and groups': 'Ler usuários e grupos',
  'Read members of groups': 'Ler membros de grupos',
  'Register webhooks': 'Registrar webhooks',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Continue na Atlassian e faça login com uma conta que possa ver os projetos.',
  'Choose the **Jira site** to connect.': 'Escolha o **Jira site** que será conectado.',
  'Review the permissions and choose **Accept**:': 'Revise as permissões e clique em **Accept**:',
  'You are brought back here.': 'Em seguida, você voltará para cá.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'Nenhum site do Jira foi escolhido. Faça login com a Atlassian novamente e escolha o site que será conectado.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'A Atlassian não aceita mais esta autorização. Ela perde a validade quando a senha muda ou após cerca de 90 dias sem uso. Faça login novamente.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'A Atlassian nos mostra o site, mas não esta parte do Jira. Faça login com uma conta que possa usar o Jira nesse site e aceite tudo o que for solicitado, inclusive read:jira-work.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'A autorização não inclui write:jira-work. Faça login com a Atlassian novamente e aceite tudo o que for solicitado.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'A Atlassian nos mostra o site, mas não esta parte do Jira. Faça login com uma conta que possa usar o Jira nesse site e aceite tudo o que for solicitado, inclusive read:jira-user.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'A autorização não inclui manage:jira-configuration. Faça login com a Atlassian novamente e aceite tudo o que for solicitado.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'A autorização não inclui manage:jira-webhook. Faça login com a Atlassian novamente e aceite tudo o que for solicitado.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'Alertas, conformidade e vulnerabilidades das suas nuvens e workloads',
  'API access key': 'Chave de acesso à API',
  'Read the account': 'Ler a conta',
  'Read compliance results': 'Ler resultados de conformidade',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'Faça login no console da conta do FortiCNAPP (Lacework) que será conectada, como administrador da conta ou com permissão de gravação em chaves de API.',
  'Open the console': 'Abrir o console',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'O ideal é criar antes um usuário de serviço somente leitura: uma chave pode fazer tudo o que o usuário dela pode.',
  'API keys in the Fortinet docs': 'Chaves de API na documentação da Fortinet',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'Abra **Settings > Configuration > API keys** e crie uma chave com um nome.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'Baixe o arquivo da chave. Ele contém `keyId`, `secret` e `account`.',
  'Enter these three values here.': 'Preencha esses três valores aqui.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'O que vem antes de .lacework.net no endereço do seu console, com o cluster, se houver: mycompany.fra.',
  'Only what comes before .lacework.net': 'Só o que vem antes de .lacework.net',
  'The keyId in the file that you download with the key.': 'O keyId que está no arquivo baixado com a chave.',
  'At least 55 capital letters and digits, with one underscore':
    'No mínimo 55 letras maiúsculas e dígitos, com um underscore (_)',
  'The secret in the same file. An underscore at its front is part of it.':
    'O secret que está no mesmo arquivo. Um underscore (_) no início faz parte dele.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Só se sua organização do Lacework tem várias contas e você quer conectar uma delas.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'A chave está certa. No campo da conta, informe só o que vem antes de .lacework.net no endereço.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'O Lacework não aceita esta chave. Confira se o ID e o secret são do mesmo arquivo, se a chave pertence a esta conta e se ela não está desativada.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'O Lacework não encontrou nenhuma conta com este nome. Copie o que vem antes de .lacework.net no endereço do seu console, com o cluster.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'A chave está certa, mas o usuário dela não pode ler a conta. Se você informou uma subconta, confira se o usuário tem acesso a ela.',
  'No request small enough to prove this alone is known.':
    'Não conhecemos nenhuma solicitação pequena o bastante para comprovar só isso.',
  'Findings in your dependencies, code and containers':
    'Descobertas nas suas dependências, no código e nos contêineres',
  'Service user key': 'Chave de usuário de serviço',
  'Read findings': 'Ler descobertas',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'Como administrador do Mend, abra a engrenagem de configurações, depois **Administration**, e copie o **Organization UUID** de **General Configuration**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'Na aba **Users**, clique em **Add Service User** e dê um nome ao usuário. Mantenha o endereço de e-mail criado pelo Mend.',
  'Give the service user a role that may read your projects.':
    'Dê ao usuário de serviço uma função que permita ler seus projetos.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'Localize-o na tabela, abra o menu de três pontos e copie a **user key**. O endereço de e-mail está na mesma linha.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'Coloque `api-` antes do endereço do seu console: `https://saas.mend.io` vira `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.':
    'O Mend cria um para cada usuário de serviço. Use-o como está.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'Do mesmo usuário de serviço, no menu de três pontos. Pode ter data de expiração.',
  '64 characters, 0-9 and a-f': '64 caracteres, 0-9 e a-f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'Em Administration > General Configuration. Não é a chave de API de versões mais antigas.',
  '32 characters, 0-9 and a-f, in five groups': '32 caracteres, 0-9 e a-f, em cinco grupos',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'O endereço do seu console do Mend com api- no início e nada depois. Na UE: https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'Este é o endereço do console. A API fica no mesmo endereço com api- no início.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'O Mend não aceita estes valores e não diz qual está errado. Confira se o endereço de e-mail, a chave e a organização correspondem entre si, se a chave não expirou e se este é o endereço do seu console com api- no início.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'O Mend reconhece o usuário e a chave, mas não nesta organização. Copie novamente o Organization UUID de Administration > General Configuration.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'A chave está certa, mas o usuário de serviço não pode ler projetos. Um administrador do Mend pode dar a ele uma função que permita isso.',
  'Findings hang on a project, and which one is not known beforehand.':
    'As descobertas dependem de um projeto, e não se sabe de antemão qual.',
  'Security assessments of your Azure subscriptions': 'Avaliações de segurança das suas assinaturas do Azure',
  'Sign in with Microsoft': 'Fazer login com a Microsoft',
  'Quickest: we see what the account that signs in may see':
    'Mais rápido: vemos o que a conta que faz login pode ver',
  'Read security assessments': 'Ler avaliações de segurança',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Confira se sua própria conta tem esta função em todas as assinaturas que serão lidas, em **Access control (IAM)** no portal do Azure:',
  'Open Subscriptions': 'Abrir Subscriptions',
  'Continue to Microsoft and sign in with that account.':
    'Continue na Microsoft e faça login com essa conta.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'Revise o pedido para chamar o Azure Resource Manager em seu nome e clique em **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'Em seguida, você voltará para cá. O acesso dura enquanto sua conta mantiver a função.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'O Azure não mostra nenhuma assinatura a esta conta. Dê a ela a função Security Reader em cada assinatura que será lida; isso pode levar alguns minutos.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'A Microsoft não aceita mais este login. Faça login novamente.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'O Azure nos mostra a assinatura, mas não as avaliações de segurança dela. Atribua a função Security Reader nessa assinatura.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'Seu tenant não tem assinatura deste produto da Microsoft ou nunca o ativou. Era o tenant certo?',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'Uma política de Conditional Access da sua organização bloqueou o login.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'Ninguém na sua organização deu consentimento ao nosso app ainda. Um administrador precisa fazer login aqui.',
  'Admin consent and an Azure role': 'Consentimento do administrador e função do Azure',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'Mais duradouro: nosso app recebe uma função própria, não importa quem saia da empresa',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Continue na Microsoft e faça login como **Privileged Role Administrator** ou **Global Administrator**. Depois, clique em **Accept** em nome da sua organização. Com isso, seu tenant reconhece nosso app, que ainda não pode ver nada.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'No portal do Azure, abra cada assinatura que será lida, ou um grupo de gerenciamento acima delas, e depois **Access control (IAM) > Add role assignment**. Você precisa ser **Owner**, **User Access Administrator** ou **Role Based Access Control Administrator** ali.',
  'Open the Azure portal': 'Abrir o portal do Azure',
  'Pick this role:': 'Escolha esta função:',
  'As **Member** select our app. This is its application ID:':
    'Em **Member**, selecione nosso app. Este é o ID do aplicativo dele:',
  'Application (client) ID': 'Application (client) ID',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'Salve, aguarde alguns minutos até a função entrar em vigor e verifique novamente aqui.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'Nosso app não está aprovado no seu tenant: o consentimento não foi dado, foi revogado ou ainda não se propagou. Conecte novamente em um minuto.',
  'Microsoft no longer knows this tenant.': 'A Microsoft não reconhece mais este tenant.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'Seu tenant não tem assinatura deste produto da Microsoft ou nunca o ativou.',
  'A Conditional Access policy of your organization blocks our app.':
    'Uma política de Conditional Access da sua organização bloqueia nosso app.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'O consentimento foi dado, mas o Azure não mostra nenhuma assinatura ao nosso app. Atribua a ele a função Security Reader em cada assinatura que será lida; isso pode levar alguns minutos.',
  'Alerts from your endpoints, and the devices themselves':
    'Alertas dos seus endpoints e os próprios dispositivos',
  'Nothing to copy: an administrator consents for your organization':
    'Nada para copiar: um administrador dá o consentimento pela sua organização',
  'List devices': 'Listar dispositivos',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Continue na Microsoft e faça login como **Privileged Role Administrator** ou **Global Administrator**: só eles podem conceder permissões de aplicativo para toda uma organização.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'Confira se o app e seu tenant estão certos e revise as permissões, que são do **WindowsDefenderATP**. Nenhuma delas permite alterar nada:',
  'Choose **Accept** to consent on behalf of your organization.':
    'Clique em **Accept** para dar o consentimento em nome da sua organização.',
  'You are brought back here. Keep this window open until it says that it works.':
    'Em seguida, você voltará para cá. Mantenha esta janela aberta até aparecer que está funcionando.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'A Microsoft permite nosso acesso, mas este recurso do Defender está desativado no seu tenant.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Alert.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Machine.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Vulnerabilities of your devices, and the devices themselves':
    'Vulnerabilidades dos seus dispositivos e os próprios dispositivos',
  'Read vulnerabilities of devices': 'Ler vulnerabilidades de dispositivos',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Vulnerability.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Users, groups, applications, policies and identity risks':
    'Usuários, grupos, aplicativos, políticas e riscos de identidade',
  'List users': 'Listar usuários',
  'List groups': 'Listar grupos',
  'Read risky users': 'Ler usuários de risco',
  'Read risk detections': 'Ler detecções de risco',
  'Read policies': 'Ler políticas',
  'Read the policy of authentication methods': 'Ler a política de métodos de autenticação',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'Confira se o app e seu tenant estão certos e revise as permissões, que são do **Microsoft Graph**. Nenhuma delas permite alterar nada:',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão User.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Group.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Application.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Falta ao nosso app a permissão IdentityRiskyUser.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente. Ou seu tenant não tem o Microsoft Entra ID P2, sem o qual esses dados não existem.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Falta ao nosso app a permissão IdentityRiskEvent.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente. Ou seu tenant não tem o Microsoft Entra ID P2, sem o qual esses dados não existem.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Policy.Read.All no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'Falta ao nosso app a permissão Policy.Read.AuthenticationMethod no seu tenant. Peça a um administrador que dê o consentimento novamente.',
  'Your own app registration': 'Seu próprio registro de aplicativo',
  'An application in your tenant, whose secret you can withdraw at any time':
    'Um aplicativo no seu tenant, cujo Client Secret você pode revogar a qualquer momento',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'No centro de administração do Microsoft Entra, abra **App registrations > New registration**, dê um nome ao aplicativo e registre-o como **single tenant**.',
  'Open the Entra admin center': 'Abrir o centro de administração do Entra',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'Em **Overview**, copie o **Application (client) ID** e o **Directory (tenant) ID** e cole os dois aqui.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'Abra **API permissions > Add a permission > Microsoft Graph > Application permissions** e adicione estas. Nenhuma delas permite alterar nada:',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'Clique em **Grant admin consent**. Para isso, você precisa ser **Privileged Role Administrator** ou **Global Administrator**.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'Abra **Certificates & secrets > New client secret**, defina uma validade e copie o **Value** imediatamente. Cole-o aqui e anote o dia: a partir dele, a conexão precisará de um novo Client Secret.',
  'On the Overview of the app registration.': 'Em Overview, no registro de aplicativo.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 caracteres, como 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'O valor da coluna Value, não o Secret ID. A Microsoft só mostra esse valor uma vez.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'Cerca de 40 caracteres, com Q~ perto do início; o Secret ID, por sua vez, parece um ID de aplicativo',
  'On the Overview of the app registration, below the application ID.':
    'Em Overview, no registro de aplicativo, abaixo do ID do aplicativo.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 caracteres, como a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'Deixe como está, a menos que seu tenant esteja em uma nuvem do governo dos EUA.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'O Client Secret expirou. Crie outro em Certificates & secrets.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'A Microsoft não aceita este Client Secret. Copie o valor da coluna Value, não o Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'Este tenant não tem nenhum aplicativo com esse ID. Copie os dois IDs do mesmo registro de aplicativo.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'A Microsoft não encontrou nenhum tenant com esse ID. Copie o Directory (tenant) ID novamente. Seu tenant está em uma nuvem do governo dos EUA? Então, escolha-a.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'A Microsoft não aceita estes valores. Copie novamente os dois IDs e o Value do Client Secret.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Falta ao seu aplicativo a permissão User.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Falta ao seu aplicativo a permissão Group.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Falta ao seu aplicativo a permissão Application.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Falta ao seu aplicativo a permissão IdentityRiskyUser.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador. Ou seu tenant não tem o Microsoft Entra ID P2, sem o qual esses dados não existem.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'Falta ao seu aplicativo a permissão IdentityRiskEvent.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador. Ou seu tenant não tem o Microsoft Entra ID P2, sem o qual esses dados não existem.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Falta ao seu aplicativo a permissão Policy.Read.All. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'Falta ao seu aplicativo a permissão Policy.Read.AuthenticationMethod. Adicione-a como permissão de aplicativo do Microsoft Graph e conceda o consentimento do administrador.',
  'Users, groups, apps, policies and sign-in logs': 'Usuários, grupos, apps, políticas e logs de login',
  'List apps': 'Listar apps',
  'Read sign-in logs': 'Ler logs de login',
  'List admin roles': 'Listar funções de administrador',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'Faça login no Okta Admin Console com um usuário que tenha a função **Read-Only Admin**. O ideal é uma conta de serviço: o token deixa de valer quando quem o criou é desativado.',
  'Open the Okta Admin Console': 'Abrir o Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'Abra **Security > API > Tokens** e clique em **Create token**.',
  'Give it a name and allow its use from **Any IP**.':
    'Dê um nome a ele e permita o uso a partir de **Any IP**.',
  'Create it and copy the value. It is not shown again.':
    'Crie o token e copie o valor. Ele não aparece de novo.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'Informe seu domínio do Okta sem `-admin` e cole o token aqui.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'Com https:// e sem -admin. Se você usa um domínio próprio, informe o domínio do Okta que está por trás dele.',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com, sem -admin',
  'The token value alone, without SSWS in front of it.': 'Só o valor do token, sem SSWS antes dele.',
  '42 characters that start with 00': '42 caracteres que começam com 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'Este é o endereço do console de administração. A API fica no mesmo endereço, sem -admin.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'O Okta não aceita este token. Ele pode ter sido digitado errado ou revogado, ou ser de outra organização. Um token também deixa de valer quando o administrador que o criou é desativado.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'O token é válido, mas o administrador que o criou não pode ler isso. Dê a esse administrador a função Read-Only Admin.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'Nenhuma organização do Okta responde neste endereço. Confira a parte antes do primeiro ponto.',
  'Alerts on hosts, containers, images and code, found without agents':
    'Alertas sobre hosts, contêineres, imagens e código, detectados sem agentes',
  'Read assets': 'Ler ativos',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'No Orca, abra **Settings > Users & Permissions > API** e clique em **Add API Token**.',
  'Regions in the Orca docs': 'Regiões na documentação do Orca',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'Dê um nome a ele e marque **Never Expire** ou escolha uma data. Marque também **Service Token**, para que ele continue valendo quando quem o criou sair da empresa.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'Como função, escolha **Viewer**. Não é preciso nada além disso.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'Deixe o escopo aberto a todas as contas de nuvem ou limite-o. O que estiver fora dele não poderá ser visto.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'Adicione o token e copie-o da janela antes de continuar: ele não aparece de novo. Cole-o aqui e escolha sua região.',
  'Shown only once, when it is added.': 'Só aparece uma vez, quando é adicionado.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'Onde sua conta do Orca está. O endereço em que você abre o Orca mostra isso.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'O Orca recusa este token, e a resposta não nos diz por quê. Copie-o novamente e confira se ele não expirou, se tem a função Viewer e se a região é a sua.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'O Orca não aceita este token nesta região. Copie-o novamente e confira se ele não expirou e se a região é a sua.',
  'The token may not read alerts. Add one with the role Viewer.':
    'O token não pode ler alertas. Adicione um com a função Viewer.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'Não conhecemos nenhuma solicitação que comprove só isso; a função Viewer dá esse acesso.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Hosts e vulnerabilidades da plataforma em nuvem da Qualys',
  'Username and password': 'Nome de usuário e senha',
  'Read vulnerability detections': 'Ler detecções de vulnerabilidades',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'Como **Manager** ou **Unit Manager**, abra **Vulnerability Management**, acesse **Users** e escolha **New > User**.',
  'Find your Qualys address': 'Encontrar seu endereço da Qualys',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'Dê ao usuário um nome que o identifique como serviço e uma caixa de e-mail que você possa abrir: a Qualys envia a ativação para lá.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'Em **User Role**, escolha **Reader**, permita o acesso a **GUI** e **API** e escolha a unidade de negócios e os grupos de ativos que serão lidos (normalmente, **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'Em **Permissions**, marque **Manage VM module**. Desative as notificações e deixe desativada a autenticação de dois fatores VIP: não haveria ninguém para responder a ela.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'Siga as instruções do e-mail de ativação, anote o nome de usuário e a senha e faça login uma vez para concluir a ativação.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'Confira se a pontuação CVSS está ativada em **Reports > Setup > CVSS** e preencha aqui o nome de usuário e a senha.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'O login que a Qualys criou para o usuário de API, inclusive o caractere no meio, que identifica a plataforma da sua conta.',
  'The password of that user, as set when the account was activated.':
    'A senha desse usuário, definida na ativação da conta.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'A Qualys não aceita este nome de usuário e esta senha. Ambos diferenciam maiúsculas de minúsculas, a conta precisa estar ativada e o nome de usuário deve estar completo: o caractere no meio identifica a plataforma.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'A Qualys reconhece este usuário, mas não permite que ele use a API. Peça a um Manager que autorize o acesso dele à API.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'A Qualys está ocupada com outras solicitações da sua assinatura. Isso não tem a ver com a senha.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'O usuário consegue fazer login, mas não pode ler hosts. Algumas assinaturas exigem a função Unit Manager ou uma função personalizada em vez de Reader.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'Isso contaria para os limites da sua assinatura, e a lista de hosts exige a mesma permissão.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Descobertas de código, dependências e segredos do Semgrep AppSec Platform',
  'Web API token': 'Token da Web API',
  'Read findings through the Web API': 'Ler descobertas pela Web API',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'Faça login no Semgrep AppSec Platform como **admin**: só administradores podem criar tokens de API.',
  'Tokens in the Semgrep docs': 'Tokens na documentação do Semgrep',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'Abra **Settings > Tokens** e permaneça na lista **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'Crie um token, ou edite um existente, e marque o escopo **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'Copie o valor agora, pois ele só aparece uma vez, e cole-o aqui.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Um token com o escopo Web API. Tokens para CI e para a linha de comando não leem descobertas.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'Falta ao token o escopo Web API. Um administrador pode marcá-lo em Settings > Tokens, sem criar outro token.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'O Semgrep não aceita este token. Ele foi digitado errado, foi revogado ou não tem o escopo Web API.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Sites, endpoints e ameaças da proteção de endpoints do Singularity',
  'Service user API token': 'Token de API de usuário de serviço',
  'List sites': 'Listar sites',
  'List endpoints': 'Listar endpoints',
  'Read threats': 'Ler ameaças',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'No console do SentinelOne, abra **Settings > Users > Service Users** e depois **Actions > Create New Service User**.',
  'Open your console': 'Abrir seu console',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'Dê um nome a ele e escolha uma data de expiração. A conexão deixa de funcionar nesse dia.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'Como escopo, escolha a conta ou os sites que serão lidos. Dê ao usuário a função **Viewer** e nada mais.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'Crie o usuário e copie o **API Token** dele, que só aparece uma vez.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'Cole o token aqui e informe o endereço do seu console, sem a página que vem depois.',
  'The address of your SentinelOne console, without the page behind it.':
    'O endereço do seu console do SentinelOne, sem a página que vem depois.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'De um usuário de serviço. Só aparece uma vez e expira no dia escolhido.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'O SentinelOne não aceita este token. Ele pode ter sido digitado errado, ter expirado ou ser de outro console.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'O SentinelOne reconhece o token, mas o usuário de serviço dele não acessa nenhum site. Dê a esse usuário a função Viewer na conta ou nos sites que serão lidos.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'O SentinelOne não documenta nenhuma solicitação que comprove só isso; a mesma função dá esse acesso.',
  'Risky applications and their CVEs on your endpoints':
    'Aplicativos de risco nos seus endpoints e as CVEs deles',
  'Read application risks': 'Ler riscos de aplicativos',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'No console do SentinelOne, abra **Sites**, edite o site e ative **Vulnerability Management**, que faz parte do Ranger Insights. Sem isso, não há nada para ler.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'Como escopo, escolha a conta ou os sites que serão lidos. Dê ao usuário a função **Viewer**, que precisa incluir **view risks** na página Applications, e nada mais.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'O token está certo, mas não tem acesso aos riscos de aplicativos. Ou o site não tem o Vulnerability Management (Ranger Insights), ou falta à função a permissão para ver riscos na página Applications.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'Incidentes, problemas, mudanças e solicitações da sua instância do ServiceNow',
  'Read incidents, problems and changes': 'Ler incidentes, problemas e mudanças',
  'Read service catalog requests': 'Ler solicitações do catálogo de serviços',
  'Read compliance data, if you use GRC': 'Ler dados de conformidade, se você usa GRC',
  'Read assessments and answers, if you use GRC': 'Ler avaliações e respostas, se você usa GRC',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'Faça login no ServiceNow como **admin**, abra **All > User Administration > Users** e clique em **New**.',
  'Open your instance': 'Abrir sua instância',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'Preencha os campos obrigatórios e um **User ID** que identifique esta conexão. Marque **Web service access only**: ninguém precisa fazer login com este usuário. Salve.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'Clique em **Set Password** e guarde a senha. Deixe **Password needs reset** desmarcado; caso contrário, o usuário teria que alterar a senha antes.',
  'On the tab **Roles** choose **Edit** and add:': 'Na aba **Roles**, clique em **Edit** e adicione:',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'Salve e preencha aqui o nome da instância, o User ID e a senha. Para `https://dev12345.service-now.com`, o nome da instância é `dev12345`.',
  'The first part of the address at which you open ServiceNow.':
    'A primeira parte do endereço em que você abre o ServiceNow.',
  'Only what comes before .service-now.com': 'Só o que vem antes de .service-now.com',
  'The User ID of the integration user, not its name or e-mail address.':
    'O User ID do usuário de integração, não o nome nem o endereço de e-mail dele.',
  'As set with Set Password on the user record.': 'A senha definida com Set Password no registro do usuário.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'O ServiceNow não aceita este usuário e esta senha. Confira se o usuário está ativo, se Password needs reset está desmarcado e se esta é a instância certa.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'O ServiceNow permite o acesso do usuário, mas não aos incidentes. Adicione ao usuário a função itil.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'O ServiceNow permite o acesso do usuário, mas não às solicitações. Adicione ao usuário a função sn_request_read.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'Só se confirma quando os dados de conformidade são lidos pela primeira vez; nem toda instância os tem.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'Só se confirma quando as avaliações são lidas pela primeira vez; nem toda instância as tem.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'Problemas em dependências de código aberto, código, contêineres e infraestrutura como código',
  'Sign in with Snyk': 'Fazer login com o Snyk',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'Nada para copiar: você aprova nosso Snyk App para uma organização ou um grupo',
  'List organizations': 'Listar organizações',
  'Read projects and their issues': 'Ler projetos e seus problemas',
  'Choose the region in which your Snyk account lives.': 'Escolha a região em que sua conta do Snyk está.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Continue no Snyk e faça login. Você precisa de todas as permissões solicitadas, por isso o ideal é ser **Org Admin** ou **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'Escolha a organização ou o grupo que será conectado e revise o que poderá ser lido:',
  'Approve. Snyk brings you back here.': 'Aprove. O Snyk traz você de volta para cá.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Compare com o endereço em que você abre o Snyk. Só contas mais antigas e planos gratuitos ficam em SNYK-US-01.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'O Snyk não aceita mais esta autorização. Faça login com o Snyk novamente, na região da sua conta.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'O Snyk reconhece nosso app, mas não dá a ele acesso à API. O acesso à API faz parte dos planos Snyk Enterprise.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'O Snyk não nos mostra nenhuma organização. Faça login com o Snyk novamente e escolha a organização ou o grupo.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'Só se confirma quando os projetos são lidos pela primeira vez; a verificação lê apenas as organizações.',
  'Service account API key': 'Chave de API de conta de serviço',
  'A key that an Org Admin makes for us': 'Uma chave que um Org Admin cria para nós',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Abra a organização no Snyk e acesse **Settings > Service accounts**. Para várias organizações de uma vez, faça isso no grupo. Você precisa ser **Org Admin** ou **Group Admin**, e o acesso à API faz parte dos planos **Enterprise**.',
  'Open Snyk': 'Abrir o Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'Digite um nome, escolha a função **Org Admin** e o tipo **API key**, sem data de expiração.',
  'Create the service account and copy its key: it is shown only once.':
    'Crie a conta de serviço e copie a chave dela, que só aparece uma vez.',
  'Paste the key here and choose the region in which your account lives.':
    'Cole a chave aqui e escolha a região em que sua conta está.',
  'The key of a service account. Snyk shows it only once.':
    'A chave de uma conta de serviço. O Snyk só a mostra uma vez.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'Como 12345678-1234-1234-1234-123456781234, ou começando com snyk_sat',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'O Snyk não aceita esta chave nesta região. Compare a região com o endereço em que você abre o Snyk e confira se a chave foi copiada por inteiro e não foi revogada.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'O Snyk reconhece esta chave, mas não dá a ela acesso à API. O acesso à API faz parte dos planos Snyk Enterprise.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'A chave funciona, mas não acessa nenhuma organização. Crie a conta de serviço em uma organização ou grupo, com a função Org Admin.',
  'Vulnerabilities and compliance of your endpoints': 'Vulnerabilidades e conformidade dos seus endpoints',
  'Use the API gateway': 'Usar o gateway de API',
  'Read vulnerability and compliance findings': 'Ler descobertas de vulnerabilidade e conformidade',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'Faça login no Tanium com o usuário cujos direitos esta conexão terá. O ideal é um usuário só para ela.',
  'API tokens in the Tanium docs': 'Tokens de API na documentação do Tanium',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'Dê a esse usuário, ou a uma persona dele, estas funções. Se preferir uma função personalizada, ela precisa de **Read** nos conjuntos de conteúdo **Reserved**, **Base**, **Core Content** e **Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'Abra **Administration > Permissions > API Tokens** e clique em **New API Token**.',
  'Open Tanium': 'Abrir o Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'Adicione uma nota, escolha a persona e defina em quantos dias o token expira. Nesse dia, a conexão deixa de funcionar.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'Em **Trusted IP Addresses**, liste os endereços IP que usamos para a conexão; nosso suporte pode informar quais são. De qualquer outro endereço, o Tanium recusa o token.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'Crie o token, copie-o e cole-o aqui. Ele não aparece de novo.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'No Tanium Cloud, o endereço do seu console com -api depois da primeira parte. Em instalações locais, o endereço do seu servidor.',
  'With token- in front: it is part of the value.': 'Com token- no início: faz parte do valor.',
  'Starts with token-': 'Começa com token-',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'Este é o endereço do console. A API fica no mesmo endereço, com -api depois da primeira parte.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'O Tanium não aceita este token. Ele pode ter sido digitado errado ou ter expirado, ou nossos endereços IP não estão em Trusted IP Addresses: o Tanium responde o mesmo nos três casos.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'O Tanium reconhece o token, mas o usuário ou a persona dele não pode usar a API.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'O token está certo, mas o gateway não responde a ele. Dê ao usuário dele a função Gateway User (em versões mais antigas: API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'O token está certo, mas não tem acesso ao gateway. Dê ao usuário dele a função Gateway User (em versões mais antigas: API Gateway User).',
  'Tanium publishes no small request that proves this role.':
    'O Tanium não documenta nenhuma solicitação pequena que comprove esta função.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'Ativos, varreduras e vulnerabilidades da nuvem do Tenable',
  'API keys': 'Chaves de API',
  'List scans': 'Listar varreduras',
  'Read assets and vulnerabilities': 'Ler ativos e vulnerabilidades',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'Crie um usuário só para esta conexão, para que ela continue funcionando quando um colega sair da empresa. O e-mail dele pode ser uma caixa compartilhada.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'Como administrador, abra **Settings > Access Control > Permissions** e dê a esse usuário **Can View** em **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'Faça login com esse usuário e abra **My Account** (o ícone de usuário e depois **Settings**).',
  'Open Tenable': 'Abrir o Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'Abra a aba **API Keys**, clique em **Generate** e confirme. Chaves anteriores desse usuário deixam de funcionar.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'Copie a **Access Key** e a **Secret Key** antes de sair da página e cole as duas aqui.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'A primeira das duas chaves que o Tenable mostra quando você gera chaves de API.',
  'The second key of the same pair. Tenable shows it only once.':
    'A segunda chave do mesmo par. O Tenable só a mostra uma vez.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'O Tenable não aceita este par de chaves. Confira se as duas são do mesmo usuário e se nenhum par mais novo foi gerado depois. Chaves de outro site do Tenable, como o FedRAMP, não são reconhecidas aqui.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'As chaves estão certas, mas o usuário delas não pode listar varreduras. Peça a um administrador do Tenable que dê a ele uma função que permita isso.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'O Tenable não tem nenhuma solicitação pequena que comprove isso; seria preciso iniciar uma exportação.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'Vulnerabilidades, configurações incorretas e ameaças na sua nuvem em tempo de execução',
  'API credentials': 'Credenciais de API',
  'Read vulnerability findings': 'Ler descobertas de vulnerabilidade',
  'Read configuration findings': 'Ler descobertas de configuração',
  'Read threat detections': 'Ler detecções de ameaças',
  'List APIs': 'Listar APIs',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'No console do Upwind, abra **Settings > Credentials**. Novas credenciais nunca acessam mais do que você.',
  'Credentials in the Upwind docs': 'Credenciais na documentação do Upwind',
  'Choose **Generate Credentials**, and the type **API**.':
    'Clique em **Generate Credentials** e escolha o tipo **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'Escolha o escopo: **Global**, ou **Custom** para recursos específicos, com uma função de leitura. Ele não pode ser alterado depois.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'Copie o **Client ID** e o **Client Secret** e salve.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'Abra **Settings > Organization** e copie o **Organization ID**.',
  'Enter everything here, and choose your region.': 'Preencha tudo aqui e escolha sua região.',
  'From Settings > Credentials, of the type API.': 'Está em Settings > Credentials (tipo API).',
  'Shown together with the client ID, and only once.': 'Aparece junto com o Client ID, e só uma vez.',
  'From Settings > Organization.': 'Está em Settings > Organization.',
  'Starts with org_, then letters and digits': 'Começa com org_, seguido de letras e dígitos',
  'Where your Upwind organization lives.': 'Onde sua organização do Upwind está.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'O Upwind não fornece token para estas credenciais nesta região. Copie novamente o Client ID e o Client Secret, confira se são do tipo API e compare a região.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'As credenciais estão certas, mas esta região não as aceita. Escolha a região em que sua organização está.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'As credenciais estão certas, mas não podem ler as descobertas de vulnerabilidade desta organização. Confira o Organization ID; se estiver certo, crie outras credenciais com uma função de leitura mais abrangente, pois o escopo não pode ser alterado.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'As credenciais estão certas, mas o Upwind não reconhece esta organização nesta região. Copie novamente o Organization ID e compare a região.',
  'No request that proves this alone is known.': 'Não conhecemos nenhuma solicitação que comprove só isso.',
  'Findings in your code, dependencies and images from Wiz':
    'Descobertas do Wiz no seu código, nas dependências e nas imagens',
  'Service account': 'Conta de serviço',
  'Read resources': 'Ler recursos',
  'Read controls': 'Ler controles',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'No Wiz, abra o menu do perfil, depois **Tenant Info**, e copie a **API Endpoint URL**.',
  'Open Wiz': 'Abrir o Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'Abra **Settings > Service Accounts** (em alguns tenants, em **Access Management**) e clique em **Add Service Account**. Para isso, você precisa da permissão de gravação em contas de serviço.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'Dê um nome a ela e escolha o tipo **Custom Integration (GraphQL API)**. Se quiser, limite-a a alguns projetos.',
  'Tick these API scopes and nothing else:': 'Marque estes escopos de API e nada mais:',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'Adicione a conta de serviço e copie o **Client ID** e o **Client Secret**, que não aparece de novo.',
  'Paste all three values here.': 'Cole os três valores aqui.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'No Wiz, em Tenant Info, no menu do perfil. Com ou sem /graphql no final.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': 'Da conta de serviço; aparece quando ela é adicionada.',
  '53 letters and digits': '53 letras e dígitos',
  'Shown only once, when the service account is added.':
    'Só aparece uma vez, quando a conta de serviço é adicionada.',
  '64 letters and digits': '64 letras e dígitos',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'O Wiz não aceita este Client ID e este Client Secret. Copie os dois novamente; se o Client Secret foi perdido, adicione outra conta de serviço.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'O Wiz permite o acesso da conta de serviço, mas não responde. Provavelmente, falta a ela o escopo de API read:vulnerabilities.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'O Client ID e o Client Secret estão certos, mas este data center não reconhece seu tenant. Copie novamente a API Endpoint URL de Tenant Info.',
  'The service account lacks the API scope read:vulnerabilities.':
    'Falta à conta de serviço o escopo de API read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'O Wiz só divulga suas consultas aos clientes, por isso não conhecemos nenhuma que comprove só este escopo.',
  'Vulnerabilities of your cloud workloads from Wiz':
    'Vulnerabilidades dos seus workloads na nuvem, vindas do Wiz',
  'No address of the vendor fits what was entered.':
    'Nenhum endereço do fornecedor corresponde ao que foi informado.',
  'User name or password holds a character that it cannot have.':
    'O nome de usuário ou a senha contém um caractere que não é permitido.',
  'The private key cannot be read. Copy the whole file again.':
    'Não é possível ler a chave privada. Copie o arquivo inteiro novamente.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'Um valor contém uma quebra de linha ou um caractere que nenhuma chave tem. Copie-o novamente.',
  'A value cannot be part of the address. Copy it again.':
    'Um dos valores não pode ser usado no endereço. Copie-o novamente.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'Informe um endereço que comece com https:// e não tenha porta, nome de usuário nem ponto de interrogação.',
  'Enter the address without the page behind it.': 'Informe o endereço sem a página que vem depois.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'Um valor que faz parte do endereço só pode conter letras, dígitos e hifens.',
};
