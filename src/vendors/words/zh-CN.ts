import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Chinese (China). */
export const zhCN: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    '代码、依赖项、容器、云和运行中应用的问题',
  'API client': 'API 客户端',
  'A client ID and secret that a workspace admin makes for us':
    '由工作区管理员为我们创建的 Client ID 和 Client Secret',
  'Read issues': '读取问题',
  'List code repositories': '列出代码仓库',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    '以工作区 **admin** 身份登录 Aikido，只有管理员可以创建 API 客户端。',
  'Open Aikido': '打开 Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    '打开 **Settings > Integrations**，找到 **Public REST API**。',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    '点击 **Add client**，输入名称，并勾选以下权限范围（均为只读）：',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    '立即复制 **client ID** 和 **client secret**，并将两者粘贴到这里。系统会根据它们确定您的区域。',
  'Shown when the client is created.': '创建客户端时显示。',
  'Starts with AIK_CLIENT_': '以 AIK_CLIENT_ 开头',
  'Shown together with the client ID.': '与 Client ID 一同显示。',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    '所有 Aikido 区域都不接受这组 Client ID 和 Client Secret。请确认两者属于同一客户端，并且复制完整。',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'Aikido 不再接受刚才签发给我们的凭据。客户端是否已被删除，或访问权限是否已被撤销？',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    '我们可以访问 Aikido，但无权读取问题。请为此客户端勾选权限范围 issues:read。',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    '首次列出代码仓库时才能确认；验证时只读取问题。',
  'Authorize in Aikido': '在 Aikido 中授权',
  'Nothing to copy: you allow access to your workspace': '无需复制任何内容：您只需允许访问您的工作区',
  'Choose the region in which your workspace lives.': '选择您的工作区所在的区域。',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    '前往 Aikido，以工作区 **admin** 身份登录。',
  'Review what may be read, and allow access:': '查看可读取的内容，并允许访问：',
  'Aikido brings you back here.': 'Aikido 会将您带回这里。',
  'Compare with the address at which you open Aikido.': '请与您打开 Aikido 时使用的地址核对。',
  'Applications, scans and reports from API security testing': 'API 安全测试中的应用、扫描和报告',
  'API token': 'API 令牌',
  'One value to copy; it can be checked at once': '只需复制一个值，并可立即验证',
  'List applications': '列出应用',
  'Read reports': '读取报告',
  'Read scans': '读取扫描',
  'List teams': '列出团队',
  'Read a team': '读取单个团队',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    '在浏览器中打开 `https://<your-tenant>.apisecapps.com`，在菜单中选择 **API Credentials**（旧版本中为 **API Token**）。',
  'Stay on **API Token**.': '停留在 **API Token**。',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    '输入 **Name** 并选择 **Expiration**。到期后，此连接需要新的凭据。',
  'Under **Select Scopes** tick these. None of them can change anything:':
    '在 **Select Scopes** 下勾选以下权限范围（均为只读）：',
  'Choose **Generate Token**, copy the token and paste it here.':
    '点击 **Generate Token**，复制令牌并粘贴到这里。',
  'It stops working on the day that was chosen when it was made.': '令牌将在创建时选定的日期失效。',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsec 不接受此令牌。请确认复制完整，并且尚未过期。',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    '令牌缺少权限范围 Get App。权限范围只能在创建令牌时选择，因此请创建新令牌。',
  'APIsec publishes no request that proves this scope alone.': 'APIsec 未提供可单独验证此权限范围的请求。',
  'OAuth client credentials': 'OAuth 客户端凭据',
  'A client ID and secret, exchanged for short-lived tokens': '用 Client ID 和 Client Secret 换取短期令牌',
  'Select **OAuth Client Credentials**.': '选择 **OAuth Client Credentials**。',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    '点击 **Generate Token**，复制 **Client ID** 和 **Client Secret**，并将两者粘贴到这里。',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    '在 API Credentials > OAuth Client Credentials 下创建客户端时显示。',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    '与 Client ID 一同显示，将在选定的日期失效。',
  'The first part of the address at which you open APIsec.': '您打开 APIsec 时所用地址的第一部分。',
  'Only what comes before .apisecapps.com': '仅 .apisecapps.com 之前的部分',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'APIsec 未公布用客户端凭据换取令牌的地址。',
  'Code risks, secrets and excessive permissions in your repositories':
    '代码仓库中的代码风险、机密信息和过度授权',
  'API key': 'API 密钥',
  'Read risks': '读取风险',
  'In Arnica open the menu at the side and go to **API**.': '在 Arnica 中打开侧边菜单，进入 **API**。',
  'Open Arnica': '打开 Arnica',
  'Choose **Create API key** and name it.': '点击 **Create API key**，并输入名称。',
  'Select this scope and no other:': '只选择以下权限范围：',
  'Create the key, copy it and paste it here.': '创建密钥，复制后粘贴到这里。',
  'From the API page of Arnica, with arnica_ in front.': '来自 Arnica 的 API 页面，开头为 arnica_。',
  'Starts with arnica_': '以 arnica_ 开头',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'Arnica 不接受此 API 密钥。它可能输入有误、已过期或已被撤销。',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    '密钥正确，但缺少权限范围 risks:read。请创建具有该权限范围的密钥。',
  'Resources shared outside of your AWS account, and access nobody uses':
    '共享到您的 AWS 账户之外的资源，以及无人使用的访问权限',
  'Access key': '访问密钥',
  'Quickest: the keys of an IAM user': '最快捷：使用 IAM 用户的密钥',
  'Read Access Analyzer findings': '读取 Access Analyzer 检测结果',
  'Read recommendations for findings': '读取针对检测结果的建议',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    '在 AWS 控制台中打开 **IAM > Policies > Create policy**，选择 **JSON**，并将其中的内容替换为：',
  'Open IAM': '打开 IAM',
  'Policy document': '策略文档',
  'Go on, give the policy this name, and create it:': '继续操作，使用以下名称创建该策略：',
  'Policy name': '策略名称',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    '在 AWS 控制台中打开 **IAM > Users**，点击 **Create user**。该用户无需访问控制台。',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    '为该用户附加刚才创建的策略和以下策略。以下策略只授予读取权限：',
  Policy: '策略',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    '打开该用户，进入 **Security credentials > Create access key**，并选择 **Third-party service** 或 **Other** 作为使用场景。',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    '复制 **Access key** 和 **Secret access key**（后者仅显示一次），并将两者粘贴到这里。',
  'Choose the region in which IAM Access Analyzer is turned on.': '选择已启用 IAM Access Analyzer 的区域。',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    '来自 IAM 用户。以 ASIA 开头的临时密钥不可用，因为这里无法提供其会话令牌。',
  '20 characters that start with AKIA': '以 AKIA 开头的 20 个字符',
  'Shown only once, when the access key is created.': '仅在创建访问密钥时显示一次。',
  '40 letters, digits, + and /': '40 个字符：字母、数字、+ 和 /',
  'Where IAM Access Analyzer is turned on.': '已启用 IAM Access Analyzer 的区域。',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWS 无法识别此 Access key ID。请确认复制完整，并且密钥处于启用状态。',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'AWS 可以识别此 Access key ID，但 Secret access key 与其不匹配。',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    '我们可以访问 AWS，但此区域中没有分析器。请选择有分析器的区域，或在 IAM > Access Analyzer 下创建一个。',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    '我们可以访问 AWS，但无权访问 Access Analyzer。请附加策略 IAMAccessAnalyzerReadOnlyAccess。',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    '我们可以看到 AWS 中有分析器，但无权读取其检测结果。请附加策略 IAMAccessAnalyzerReadOnlyAccess。',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    '请求建议会让 AWS 开始生成建议，因此验证时不会请求。',
  'IAM role': 'IAM 角色',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    '最安全：无需提供任何密钥，您只需允许我们的账户代入您的角色',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    '在 AWS 控制台中打开 **IAM > Roles > Create role**。选择 **AWS account**，再选择 **Another AWS account**，并输入我们的账户 ID：',
  'Account ID': '账户 ID',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    '勾选 **Require external ID**，并粘贴以下专为您生成的 External ID：',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    '附加刚才创建的策略和以下策略，然后创建角色。以下策略只授予读取权限：',
  'Open the role, copy its **ARN** and paste it here.': '打开该角色，复制其 **ARN** 并粘贴到这里。',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    '用于角色的信任策略，可确保其他人无法通过我们使用您的角色。',
  'At least 2 letters, digits or + = , . @ : / - _': '至少 2 个字符：字母、数字或 + = , . @ : / - _',
  'Shown at the top of the role’s page in IAM.': '显示在 IAM 中该角色页面的顶部。',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'AWS 不允许我们代入此角色，且未说明原因。请将角色的 ARN、信任策略中指定的账户或角色以及 External ID 与此处显示的内容核对。',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWS 无法解析此角色 ARN 或 External ID。请重新复制两者。',
  'IAM role behind our role': 'IAM 角色（仅信任我们的一个角色）',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    '与 IAM 角色方式类似，但您只信任我们的一个角色，而不是整个账户',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    '在 AWS 控制台中打开 **IAM > Roles > Create role**，选择 **Custom trust policy**。',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    '将其中的内容替换为以下策略。它只信任我们的一个角色，并且必须使用专为您生成的 External ID：',
  'Trust policy': '信任策略',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'EC2 实例、容器镜像和 Lambda 函数的漏洞',
  'Read Inspector findings': '读取 Inspector 检测结果',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    '为该用户附加以下策略，它只授予读取权限：',
  'Choose the region in which Amazon Inspector is turned on.': '选择已启用 Amazon Inspector 的区域。',
  'Where Amazon Inspector is turned on.': '已启用 Amazon Inspector 的区域。',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    '我们可以访问 AWS，但此区域未启用 Amazon Inspector。请选择已启用的区域，或在此区域启用。',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    '我们可以访问 AWS，但无权访问 Inspector。请附加策略 AmazonInspector2ReadOnlyAccess。',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    '我们可以看到 Inspector 已启用，但无权读取其检测结果。请附加策略 AmazonInspector2ReadOnlyAccess。',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    '附加以下策略并创建角色。该策略只授予读取权限：',
  'Security findings from all over your AWS account, in one place': '集中查看整个 AWS 账户的安全检测结果',
  'Read Security Hub findings': '读取 Security Hub 检测结果',
  'Choose the region in which Security Hub is turned on.': '选择已启用 Security Hub 的区域。',
  'Where Security Hub is turned on.': '已启用 Security Hub 的区域。',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    '我们可以访问 AWS，但此区域未启用 Security Hub。请选择已启用的区域，或在此区域启用。',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    '我们可以访问 AWS，但无权访问 Security Hub。请附加策略 AWSSecurityHubReadOnlyAccess。',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    '我们可以看到 Security Hub 已启用，但无权读取其检测结果。请附加策略 AWSSecurityHubReadOnlyAccess。',
  'Security ratings and findings of the companies in your portfolio': '公司组合中各公司的安全评级和检测结果',
  'Company API token': '公司 API 令牌',
  'List the companies of the portfolio': '列出组合中的公司',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    '以 **Admin** 身份登录 Bitsight，只有管理员可以生成公司 API 令牌。',
  'API tokens in the Bitsight docs': 'Bitsight 文档：API 令牌',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    '打开 **Settings > Account > User Preferences**，找到 **Company API Token**。',
  'Type a description into **New Token** and choose **Generate**.':
    '在 **New Token** 中输入说明，点击 **Generate**。',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    '立即复制令牌并粘贴到这里。该令牌具有管理员权限，因为 Bitsight 不提供只读的公司令牌。',
  'Copied when the token is generated. Later only its last four characters are shown.':
    '在生成令牌时复制，之后只显示最后四个字符。',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsight 不接受此令牌。请确认复制完整、不含冒号，并且令牌未被删除。',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'Bitsight 可以识别此令牌，但它无权列出公司。请向 Admin 索取公司 API 令牌。',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    '生态系统中各公司的网络风险评级和检测结果',
  'API v2 client credential': 'API v2 客户端凭据',
  'Read the companies and findings of one ecosystem': '读取一个生态系统中的公司和检测结果',
  'Sign in to Black Kite as a **Super Admin**.': '以 **Super Admin** 身份登录 Black Kite。',
  'Open Black Kite': '打开 Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    '打开 **Admin > Integrations Exchange**，然后打开 **Black Kite API** 卡片。',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    '在 **API v2** 选项卡中点击 **New Client Credential**，输入名称，并选择较长的访问令牌有效期。',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    '将角色设为 **Ecosystem User**，并选择要读取的一个生态系统。其他生态系统需要各自的凭据和连接。',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    '完成创建，立即复制 **Client ID** 和 **Client Secret**，并将两者粘贴到这里。',
  'Shown only once, when the client credential is created.': '仅在创建客户端凭据时显示一次。',
  'Shown only once, together with the client ID.': '与 Client ID 一同显示，仅显示一次。',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black Kite 不接受这组 Client ID 和 Client Secret。请重新复制两者，或在 API v2 下创建新的客户端凭据。',
  'Black Kite publishes no small request that proves this role.': 'Black Kite 未提供可验证此角色的轻量请求。',
  'Projects and their results from SAST, SCA, IaC and API scans': '项目及其 SAST、SCA、IaC 和 API 扫描结果',
  'OAuth client': 'OAuth 客户端',
  'List projects': '列出项目',
  'Read scan results': '读取扫描结果',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    '以 **admin** 身份登录 Checkmarx One，记下地址栏中的主机名和您的租户账户名称。',
  'Open Checkmarx One': '打开 Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    '打开 **Settings > Identity and Access Management > OAuth Clients**，点击 **Create Client**。',
  'OAuth clients in the Checkmarx docs': 'Checkmarx 文档：OAuth 客户端',
  'Enter a **Client ID** that says what it is for, and create the client.':
    '输入能说明用途的 **Client ID**，并创建客户端。',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    '点击 **Secret** 旁的 **Regenerate**，并在关闭窗口前复制该值。',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    '选择有效期。在 **Role Mapping** 下添加以下 AST 角色，该角色只能读取结果：',
  Role: '角色',
  'To limit what can be read, assign groups. Then save the client.':
    '如需限制可读取的内容，请分配组。然后保存客户端。',
  'Enter all four values here.': '在这里输入全部四个值。',
  'The address at which you open Checkmarx One.': '您打开 Checkmarx One 时使用的地址。',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    '您登录时输入的租户账户名称，也显示在 Settings > Identity and Access Management 下。',
  'The name that was given to the OAuth client.': '为 OAuth 客户端设置的名称。',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    '在 OAuth 客户端中通过 Regenerate 生成，在 30 至 365 天后与客户端一同失效。',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'Checkmarx 在此区域中没有该名称的租户。请将租户名称和 Base URL 与您登录时使用的核对。',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'Checkmarx 可以识别该租户，但不接受这组 Client ID 和 Client Secret。如果是因为客户端已过期，请重新生成其 Secret。',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    '该客户端无权读取项目。请在 Role Mapping 下为其添加角色 ast-viewer。',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    '读取结果需要指定某次扫描，而事先无法得知是哪一次。同一角色也涵盖这项权限。',
  'Hosts and alerts from Falcon endpoint protection': 'Falcon 终端防护中的主机和告警',
  'List hosts': '列出主机',
  'Read alerts': '读取告警',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    '以 **Falcon Administrator** 身份登录 Falcon 控制台。',
  'Open Falcon': '打开 Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    '搜索 **API clients and keys**（位于 **Support and resources** 下），点击 **Create API client**。',
  'Give it a name and a description by which your colleagues will know it.': '输入便于同事识别的名称和说明。',
  'Tick **Read** for each of these scopes, and nothing else:': '只为以下各权限范围勾选 **Read**：',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    '点击 **Create**，复制 **Client ID** 和 **Secret**（后者仅显示一次），并将两者粘贴到这里。',
  'Shown when the API client is created, and later in the list of API clients.':
    '创建 API 客户端时显示，之后可在 API 客户端列表中查看。',
  'Shown only once, when the API client is created or its secret is reset.':
    '仅在创建 API 客户端或重置其 Secret 时显示一次。',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    '留空即可：系统会根据凭据确定您所在的云。只有政府云需要手动选择。',
  'The keys are right, but your Falcon tenant lives in US-1.': '凭据正确，但您的 Falcon 租户位于 US-1。',
  'The keys are right, but your Falcon tenant lives in US-2.': '凭据正确，但您的 Falcon 租户位于 US-2。',
  'The keys are right, but your Falcon tenant lives in EU-1.': '凭据正确，但您的 Falcon 租户位于 EU-1。',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    '凭据正确，但您的 Falcon 租户位于 US-GOV-1。',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    '凭据正确，但您的 Falcon 租户位于 US-GOV-2。',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrike 无法识别此 Client ID。请从 API 客户端列表中重新复制。',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrike 不接受此 Client Secret。它仅显示一次，如已丢失，请重置。您的租户位于政府云吗？如果是，请选择对应的 Base URL。',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'API 客户端缺少权限范围 Hosts: Read。Falcon Administrator 可在 API clients and keys 下添加。',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    '凭据正确，但此云不接受这些凭据。请选择控制台中 Client ID 旁显示的 Base URL。',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'API 客户端缺少权限范围 Alerts: Read。Falcon Administrator 可在 API clients and keys 下添加。',
  'Vulnerabilities of your hosts from Falcon Exposure Management': 'Falcon Exposure Management 中主机的漏洞',
  'Read vulnerabilities': '读取漏洞',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    '旧版控制台将 **Vulnerabilities** 显示为 **Spotlight Vulnerabilities**。',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'API 客户端缺少权限范围 Vulnerabilities: Read，Falcon Administrator 可在 API clients and keys 下添加；也可能是您的订阅不包含 Spotlight。',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    '代码仓库及其 Dependabot、代码扫描和机密扫描告警',
  'Install the GitHub App': '安装 GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    '无需复制或续期：由组织所有者安装我们的应用',
  'List repositories': '列出代码仓库',
  'Read Dependabot alerts': '读取 Dependabot 告警',
  'Read code scanning alerts': '读取代码扫描告警',
  'Read secret scanning alerts, if wanted': '读取机密扫描告警（如需要）',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    '前往 GitHub，选择您的组织。您必须是其 **owner**。',
  'Choose **All repositories**, or select the ones to be read.':
    '选择 **All repositories**，或选择要读取的代码仓库。',
  'Review the permissions. None of them can change anything:': '查看以下权限（均为只读）：',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    '点击 **Install**，再点击 **Authorize**，以便我们确认是您安装了应用。之后您会返回这里。',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    '登录的 GitHub 账户与此次安装无关。请由安装应用的人重新连接。',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'GitHub 未向我们的应用授予访问权限。安装可能已被暂停：所有者可在组织已安装的 GitHub Apps 中查看。',
  'Our app is no longer installed in your organization. Install it once more.':
    '您的组织中已不再安装我们的应用。请重新安装。',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    '我们在 GitHub 中看不到任何代码仓库。请选择组织及其代码仓库。如果组织要求逐项批准访问，需先由所有者批准。',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    '应用安装时缺少 Metadata: Read-only。所有者可在组织已安装的 GitHub Apps 中接受新权限。',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    '我们在 GitHub 中看不到任何属于组织的代码仓库，因此没有可读取的告警。',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    '应用安装时缺少 Dependabot alerts: Read-only。所有者可在组织已安装的 GitHub Apps 中接受新权限。',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHub 已请求您组织的所有者批准该应用。批准后，请重新连接。',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    '首次读取这些告警时才能确认；并非每个代码仓库都启用了代码扫描。',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    '首次读取这些告警时才能确认；并非每个代码仓库都启用了机密扫描。',
  'Personal access token': '个人访问令牌',
  'A fine-grained token that can only read': '只读的细粒度令牌',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    '以能看到组织全部代码仓库的用户身份登录 GitHub。如需读取告警，该用户必须是组织的 **owner** 或 **security manager**。',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    '打开 **Settings > Developer settings > Personal access tokens > Fine-grained tokens**，点击 **Generate new token**。',
  'New fine-grained token': '新建细粒度令牌',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    '输入名称，将 **Resource owner** 设为您的组织，并设置到期日。到期后，此连接需要新的令牌。',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    '在 **Repository access** 下选择 **All repositories**，或选择要读取的代码仓库。',
  'Under **Permissions** grant these:': '在 **Permissions** 下授予以下权限：',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    '点击 **Generate token**，复制后粘贴到这里。如果组织要求批准，需先由所有者批准该令牌；如果使用 SAML 单点登录，还需为经典令牌授权，使其可访问该组织。',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    '建议使用以 github_pat_ 开头的细粒度令牌。经典令牌以 ghp_ 开头，需要权限范围 security_events。',
  'Starts with github_pat_ or ghp_': '以 github_pat_ 或 ghp_ 开头',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHub 不接受此令牌。它可能输入有误、已被删除或已过期。',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    '多次尝试失败后，GitHub 会暂时拒绝所有请求。请等待几分钟，然后只重试一次。',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    '令牌缺少 Metadata: Read-only，或其用户在组织中无权查看。读取告警的用户必须是所有者或安全管理员；如果使用 SAML 单点登录，还需为令牌授权，使其可访问该组织。',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    '令牌缺少 Dependabot alerts: Read-only，或其用户在组织中无权查看。读取告警的用户必须是所有者或安全管理员；如果使用 SAML 单点登录，还需为令牌授权，使其可访问该组织。',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'GitLab.com 或自建 GitLab 上的项目及其安全检测结果',
  'Access token': '访问令牌',
  'A personal, group or project access token that can only read': '只读的个人、群组或项目访问令牌',
  'Read projects and findings': '读取项目和检测结果',
  'Reach every project that matters to you': '访问您关注的所有项目',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    '确定令牌归谁所有。最好是专为此连接创建的用户，且只加入要读取的群组和项目。群组或项目也可以有自己的令牌。',
  'Access tokens in the GitLab docs': 'GitLab 文档：访问令牌',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    '以该用户身份登录，点击头像，然后选择 **Edit profile > Personal access tokens > Add new token**。群组和项目的令牌在其各自的 **Settings > Access tokens** 下创建。',
  'Open personal access tokens': '打开个人访问令牌',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    '输入名称，并选择允许的最晚到期日：到期后，此连接需要新的令牌。',
  'Tick this scope and no other:': '只勾选以下权限范围：',
  'Create the token, copy its value at once, and paste it here.': '创建令牌，立即复制其值并粘贴到这里。',
  'A personal, group or project access token with the scope read_api.':
    '具有权限范围 read_api 的个人、群组或项目访问令牌。',
  'Starts with glpat- on GitLab.com': '在 GitLab.com 上以 glpat- 开头',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    '仅在您自建 GitLab 或使用 GitLab Dedicated 时填写：其首页的地址。',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    '令牌有效，但缺少权限范围 read_api。权限范围只能在创建令牌时选择，因此请创建新令牌。',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLab 不接受此令牌。它可能输入有误、已被撤销、已过期，或属于其他 GitLab：请核对 URL。',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    '在此 URL 上找不到 GitLab。请输入其首页的地址，后面不要带群组或项目。',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    '令牌有效，但其用户不是任何项目的成员。请将该用户添加到要读取的群组或项目中。',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'GitLab 可以识别此令牌，但不允许它列出项目。请使用具有权限范围 read_api 的访问令牌。',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    '令牌可以看到其用户、群组或项目所能访问的项目。只有您知道它应该看到哪些。',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Rapid7 云中的资产和漏洞',
  'Platform API key': '平台 API 密钥',
  'List assets': '列出资产',
  'Export in bulk': '批量导出',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    '打开 InsightVM 或其他任一 Rapid7 产品，查看地址的开头：例如 `us2.idr.insight.rapid7.com` 表示区域为 `us2`。账户首页不显示区域。',
  'Regions in the Rapid7 docs': 'Rapid7 文档：区域',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    '在 Rapid7 平台中打开 **Administration**，然后打开 **API Key Management**。',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    '在 **User Keys** 下生成密钥：其访问范围与所属用户相同，因此请选择可访问 InsightVM 的用户。或者以管理员身份打开 **Administrator API Keys**，点击 **Generate New Organization Key**：该密钥可访问组织的所有产品。',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    '选择组织，输入密钥名称并保存。请在关闭窗口前复制密钥，它不会再次显示。',
  'Choose your region and paste the key here.': '选择您的区域，并将密钥粘贴到这里。',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    '您在 Rapid7 产品中看到的地址开头的代码：例如 us2.idr.insight.rapid7.com 中的 us2。',
  'A user key or an organization key. It is shown only once, when it is generated.':
    '用户密钥或组织密钥，仅在生成时显示一次。',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'Rapid7 在此区域不接受此密钥，且未说明是密钥还是区域有误。请将区域与您的 Rapid7 地址开头核对，并重新复制密钥。',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    '密钥正确，但无权访问 InsightVM。请使用可访问 InsightVM 的用户的密钥，或组织密钥。',
  'The list of assets needs the same access, so it is not asked for twice.':
    '列出资产需要相同的访问权限，因此不再重复请求。',
  'Proving it would start an export.': '验证此项会启动一次导出。',
  'Projects, issues and comments, with tickets written back': '项目、事务和评论，并可回写工单',
  'Sign in with Atlassian': '使用 Atlassian 登录',
  'Nothing to copy: you choose a Jira site and approve': '无需复制任何内容：选择 Jira 站点并批准即可',
  'Read projects, issues and comments': '读取项目、事务和评论',
  'Create and update issues': '创建和更新事务',
  'Read users and groups': '读取用户和组',
  'Read members of groups': '读取组成员',
  'Register webhooks': '注册 Webhook',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    '前往 Atlassian，使用能看到这些项目的账户登录。',
  'Choose the **Jira site** to connect.': '选择要连接的 Jira 站点（**Jira site**）。',
  'Review the permissions and choose **Accept**:': '查看以下权限，然后点击 **Accept**：',
  'You are brought back here.': '之后您会返回这里。',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    '未选择 Jira 站点。请重新使用 Atlassian 登录，并选择要连接的站点。',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'Atlassian 不再接受此授权。更改密码或约 90 天未使用后，授权会失效。请重新登录。',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    '我们可以看到该 Atlassian 站点，但无权访问 Jira 的这部分内容。请使用有权访问该站点 Jira 的账户登录，并接受所请求的全部权限，包括 read:jira-work。',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    '授权不包含 write:jira-work。请重新使用 Atlassian 登录，并接受所请求的全部权限。',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    '我们可以看到该 Atlassian 站点，但无权访问 Jira 的这部分内容。请使用有权访问该站点 Jira 的账户登录，并接受所请求的全部权限，包括 read:jira-user。',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    '授权不包含 manage:jira-configuration。请重新使用 Atlassian 登录，并接受所请求的全部权限。',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    '授权不包含 manage:jira-webhook。请重新使用 Atlassian 登录，并接受所请求的全部权限。',
  'Alerts, compliance and vulnerabilities of your clouds and workloads': '云和工作负载的告警、合规情况和漏洞',
  'API access key': 'API 访问密钥',
  'Read the account': '读取账户',
  'Read compliance results': '读取合规结果',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    '登录要连接的 FortiCNAPP (Lacework) 账户的控制台，您需要是账户管理员，或具有 API 密钥的写入权限。',
  'Open the console': '打开控制台',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    '建议先创建一个只读服务用户：密钥的权限与其用户相同。',
  'API keys in the Fortinet docs': 'Fortinet 文档：API 密钥',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    '打开 **Settings > Configuration > API keys**，创建密钥并输入名称。',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    '下载密钥文件，其中包含 `keyId`、`secret` 和 `account`。',
  'Enter these three values here.': '在这里输入这三个值。',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    '控制台地址中 .lacework.net 之前的部分，如有集群也要包含，例如 mycompany.fra。',
  'Only what comes before .lacework.net': '仅 .lacework.net 之前的部分',
  'The keyId in the file that you download with the key.': '随密钥下载的文件中的 keyId。',
  'At least 55 capital letters and digits, with one underscore': '至少 55 个大写字母和数字，含一个下划线',
  'The secret in the same file. An underscore at its front is part of it.':
    '同一文件中的 secret。开头的下划线也是其一部分。',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    '仅当您的 Lacework 组织有多个账户，而您要连接其中一个时填写。',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    '密钥正确。账户一栏只需输入地址中 .lacework.net 之前的部分。',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Lacework 不接受此密钥。请确认 ID 和 secret 来自同一密钥文件，密钥属于此账户，并且未被停用。',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Lacework 中没有此名称的账户。请复制控制台地址中 .lacework.net 之前的部分，包括集群。',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    '密钥正确，但其用户无权读取该账户。如果您输入了子账户，请确认该用户可以访问。',
  'No request small enough to prove this alone is known.': '目前没有可单独验证此项的轻量请求。',
  'Findings in your dependencies, code and containers': '依赖项、代码和容器的检测结果',
  'Service user key': '服务用户密钥',
  'Read findings': '读取检测结果',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    '以 Mend 管理员身份点击设置齿轮图标，打开 **Administration**，从 **General Configuration** 中复制 **Organization UUID**。',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    '在 **Users** 选项卡中点击 **Add Service User**，并输入名称。保留 Mend 生成的电子邮件地址。',
  'Give the service user a role that may read your projects.': '为服务用户分配可读取项目的角色。',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    '在表格中找到该用户，打开三点菜单并复制 **user key**。其电子邮件地址在同一行。',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    '在控制台地址前加上 `api-`：`https://saas.mend.io` 变为 `https://api-saas.mend.io`。',
  'Mend makes one up for each service user. Use it as it is.': '由 Mend 为每个服务用户生成，请原样使用。',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    '同一服务用户的密钥，可从其三点菜单中获取，可能有到期日。',
  '64 characters, 0-9 and a-f': '64 个字符，0-9 和 a-f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    '位于 Administration > General Configuration 下，不是旧版本的 API 密钥。',
  '32 characters, 0-9 and a-f, in five groups': '32 个字符，0-9 和 a-f，分为五组',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    '在 Mend 控制台地址前加上 api-，后面不带任何内容。欧盟地区请使用 https://api-saas-eu.mend.io 这一地址。',
  'This is the address of the console. The API lives at the same address with api- in front.':
    '这是控制台的地址。API 的地址是在同一地址前加上 api-。',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mend 不接受这些值，且未说明是哪一个。请确认电子邮件地址、密钥和组织相互匹配，密钥未过期，并且地址是您的控制台地址前加上 api-。',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'Mend 可以识别该用户及其密钥，但它们不属于此组织。请从 Administration > General Configuration 重新复制 Organization UUID。',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    '密钥正确，但服务用户无权读取项目。Mend 管理员可以为其分配具有此权限的角色。',
  'Findings hang on a project, and which one is not known beforehand.':
    '读取检测结果需要指定项目，而事先无法得知是哪一个。',
  'Security assessments of your Azure subscriptions': 'Azure 订阅的安全评估',
  'Sign in with Microsoft': '使用 Microsoft 登录',
  'Quickest: we see what the account that signs in may see': '最快捷：我们能看到的内容与登录账户相同',
  'Read security assessments': '读取安全评估',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    '在 Azure 门户的 **Access control (IAM)** 下，确认您自己的账户在每个要读取的订阅上都具有以下角色：',
  'Open Subscriptions': '打开 Subscriptions',
  'Continue to Microsoft and sign in with that account.': '前往 Microsoft，使用该账户登录。',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    '查看以您的身份调用 Azure Resource Manager 的请求，然后点击 **Accept**。',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    '之后您会返回这里。只要您的账户保有该角色，访问就一直有效。',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    '此账户在 Azure 中看不到任何订阅。请在每个要读取的订阅上为其分配角色 Security Reader，可能需要几分钟才能生效。',
  'Microsoft no longer accepts this sign-in. Sign in once more.': 'Microsoft 不再接受此次登录。请重新登录。',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    '我们可以看到该 Azure 订阅，但无权读取其安全评估。请在该订阅上分配角色 Security Reader。',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    '您的租户未订阅此 Microsoft 产品，或从未启用。租户选对了吗？',
  'A Conditional Access policy of your organization blocked the sign-in.': '您组织的条件访问策略阻止了登录。',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    '您的组织中尚无人同意使用我们的应用，需由管理员在这里登录。',
  'Admin consent and an Azure role': '管理员同意和 Azure 角色',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    '最持久：我们的应用拥有自己的角色，不受人员离职影响',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    '前往 Microsoft，以 **Privileged Role Administrator** 或 **Global Administrator** 身份登录，然后代表您的组织点击 **Accept**。此时您的租户已能识别我们的应用，但它还看不到任何内容。',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    '在 Azure 门户中打开每个要读取的订阅或其上级管理组，然后打开 **Access control (IAM) > Add role assignment**。您需要是其 **Owner**、**User Access Administrator** 或 **Role Based Access Control Administrator**。',
  'Open the Azure portal': '打开 Azure 门户',
  'Pick this role:': '选择以下角色：',
  'As **Member** select our app. This is its application ID:':
    '在 **Member** 中选择我们的应用，其应用 ID 为：',
  'Application (client) ID': 'Application (client) ID',
  'Save, wait some minutes for the role to take effect, then check again here.':
    '保存，等待几分钟让角色生效，然后在这里重新验证。',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    '我们的应用在您的租户中未获批准：可能尚未同意、同意已被撤回，或尚未在各处生效。请一分钟后重新连接。',
  'Microsoft no longer knows this tenant.': 'Microsoft 已无法识别此租户。',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    '您的租户未订阅此 Microsoft 产品，或从未启用。',
  'A Conditional Access policy of your organization blocks our app.':
    '您组织的条件访问策略阻止了我们的应用。',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    '已获得同意，但我们的应用在 Azure 中看不到任何订阅。请在每个要读取的订阅上为其分配角色 Security Reader，可能需要几分钟才能生效。',
  'Alerts from your endpoints, and the devices themselves': '终端的告警，以及设备本身的信息',
  'Nothing to copy: an administrator consents for your organization':
    '无需复制任何内容：由管理员代表您的组织表示同意',
  'List devices': '列出设备',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    '前往 Microsoft，以 **Privileged Role Administrator** 或 **Global Administrator** 身份登录：只有他们可以为整个组织授予应用程序权限。',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    '确认应用和租户无误，并查看以下 **WindowsDefenderATP** 权限（均为只读）：',
  'Choose **Accept** to consent on behalf of your organization.': '点击 **Accept**，代表您的组织表示同意。',
  'You are brought back here. Keep this window open until it says that it works.':
    '之后您会返回这里。请勿关闭此窗口，直到显示连接正常。',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    '我们可以访问 Microsoft，但您的租户未启用 Defender 的这项功能。',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Alert.Read.All。请让管理员重新同意。',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Machine.Read.All。请让管理员重新同意。',
  'Vulnerabilities of your devices, and the devices themselves': '设备的漏洞，以及设备本身的信息',
  'Read vulnerabilities of devices': '读取设备漏洞',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Vulnerability.Read.All。请让管理员重新同意。',
  'Users, groups, applications, policies and identity risks': '用户、组、应用、策略和身份风险',
  'List users': '列出用户',
  'List groups': '列出组',
  'Read risky users': '读取有风险的用户',
  'Read risk detections': '读取风险检测',
  'Read policies': '读取策略',
  'Read the policy of authentication methods': '读取身份验证方法策略',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    '确认应用和租户无误，并查看以下 **Microsoft Graph** 权限（均为只读）：',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 User.Read.All。请让管理员重新同意。',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Group.Read.All。请让管理员重新同意。',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Application.Read.All。请让管理员重新同意。',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    '我们的应用在您的租户中缺少权限 IdentityRiskyUser.Read.All，请让管理员重新同意；也可能是您的租户没有 Microsoft Entra ID P2，因而没有此类数据。',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    '我们的应用在您的租户中缺少权限 IdentityRiskEvent.Read.All，请让管理员重新同意；也可能是您的租户没有 Microsoft Entra ID P2，因而没有此类数据。',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Policy.Read.All。请让管理员重新同意。',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    '我们的应用在您的租户中缺少权限 Policy.Read.AuthenticationMethod。请让管理员重新同意。',
  'Your own app registration': '您自己的应用注册',
  'An application in your tenant, whose secret you can withdraw at any time':
    '您租户中的应用，您可随时撤销其 Client Secret',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    '在 Microsoft Entra 管理中心打开 **App registrations > New registration**，输入名称，并注册为单租户应用（**single tenant**）。',
  'Open the Entra admin center': '打开 Entra 管理中心',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    '在其 **Overview** 中复制 **Application (client) ID** 和 **Directory (tenant) ID**，并将两者粘贴到这里。',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    '打开 **API permissions > Add a permission > Microsoft Graph > Application permissions**，添加以下权限（均为只读）：',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    '点击 **Grant admin consent**。您需要是 **Privileged Role Administrator** 或 **Global Administrator**。',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    '打开 **Certificates & secrets > New client secret**，设置到期日并立即复制 **Value**。将其粘贴到这里并记下到期日：此后该连接需要新的 Client Secret。',
  'On the Overview of the app registration.': '位于应用注册的 Overview 中。',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 个字符，例如 11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'Value 列的值，而不是 Secret ID。Microsoft 只显示一次。',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    '约 40 个字符，靠近开头处有 Q~；Secret ID 的格式则与应用 ID 相同',
  'On the Overview of the app registration, below the application ID.':
    '位于应用注册的 Overview 中，在应用 ID 下方。',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 个字符，例如 a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    '除非您的租户位于美国政府云，否则请保持不变。',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'Client Secret 已过期。请在 Certificates & secrets 下创建新的。',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoft 不接受此 Client Secret。请复制 Value 列的值，而不是 Secret ID。',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    '此租户中没有使用该 ID 的应用。请从同一应用注册中复制两个 ID。',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoft 中没有使用该 ID 的租户。请重新复制 Directory (tenant) ID。您的租户位于美国政府云吗？如果是，请选择该云。',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoft 不接受这些值。请重新复制两个 ID 以及 Client Secret 的 Value。',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    '您的应用缺少 User.Read.All。请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意。',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    '您的应用缺少 Group.Read.All。请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意。',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    '您的应用缺少 Application.Read.All。请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意。',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    '您的应用缺少 IdentityRiskyUser.Read.All，请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意；也可能是您的租户没有 Microsoft Entra ID P2，因而没有此类数据。',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    '您的应用缺少 IdentityRiskEvent.Read.All，请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意；也可能是您的租户没有 Microsoft Entra ID P2，因而没有此类数据。',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    '您的应用缺少 Policy.Read.All。请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意。',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    '您的应用缺少 Policy.Read.AuthenticationMethod。请将其添加为 Microsoft Graph 的应用程序权限，并授予管理员同意。',
  'Users, groups, apps, policies and sign-in logs': '用户、组、应用、策略和登录日志',
  'List apps': '列出应用',
  'Read sign-in logs': '读取登录日志',
  'List admin roles': '列出管理员角色',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    '以具有角色 **Read-Only Admin** 的用户身份登录 Okta Admin Console。最好使用服务账户，因为创建者被停用后，令牌会失效。',
  'Open the Okta Admin Console': '打开 Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    '打开 **Security > API > Tokens**，点击 **Create token**。',
  'Give it a name and allow its use from **Any IP**.': '输入名称，并允许从 **Any IP** 使用。',
  'Create it and copy the value. It is not shown again.': '完成创建并复制该值，它不会再次显示。',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    '输入不含 `-admin` 的 Okta 域名，并将令牌粘贴到这里。',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    '包含 https:// 前缀，不含 -admin。如果您使用自定义域名，请输入其对应的 Okta 域名。',
  'https://your-tenant.okta.com, without -admin': '不含 -admin，例如 https://your-tenant.okta.com',
  'The token value alone, without SSWS in front of it.': '只填令牌值，前面不带 SSWS。',
  '42 characters that start with 00': '以 00 开头的 42 个字符',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    '这是管理控制台的地址。API 的地址与之相同，但不含 -admin。',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Okta 不接受此令牌。它可能输入有误、已被撤销或属于其他组织。创建它的管理员被停用后，令牌也会失效。',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    '令牌有效，但创建它的管理员无权读取此内容。请为该管理员分配角色 Read-Only Admin。',
  'No Okta organization answers at this address. Check the part before the first dot.':
    '在此地址上找不到 Okta 组织。请检查第一个点之前的部分。',
  'Alerts on hosts, containers, images and code, found without agents':
    '主机、容器、镜像和代码的告警，无需安装代理程序',
  'Read assets': '读取资产',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    '在 Orca 中打开 **Settings > Users & Permissions > API**，点击 **Add API Token**。',
  'Regions in the Orca docs': 'Orca 文档：区域',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    '输入名称，勾选 **Never Expire** 或选择日期，并勾选 **Service Token**，这样创建者离职后令牌仍然有效。',
  'As its role choose **Viewer**. Nothing higher is needed.': '角色选择 **Viewer**，无需更高的权限。',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    '将范围保留为所有云账户，或加以限制。我们无法看到范围之外的内容。',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    '添加令牌，并在继续之前从窗口中复制，它不会再次显示。将其粘贴到这里，并选择您的区域。',
  'Shown only once, when it is added.': '仅在添加时显示一次。',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    '您的 Orca 账户所在的区域，可从打开 Orca 时使用的地址中看出。',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orca 拒绝此令牌，且响应未说明原因。请重新复制，并确认令牌未过期、具有角色 Viewer，并且区域正确。',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'Orca 在此区域不接受此令牌。请重新复制，并确认令牌未过期，并且区域正确。',
  'The token may not read alerts. Add one with the role Viewer.':
    '令牌无权读取告警。请添加具有角色 Viewer 的令牌。',
  'No request that proves this alone is known; the role Viewer covers it.':
    '目前没有可单独验证此项的请求；角色 Viewer 已涵盖这项权限。',
  'Hosts and vulnerabilities from the Qualys cloud platform': 'Qualys 云平台中的主机和漏洞',
  'Username and password': '用户名和密码',
  'Read vulnerability detections': '读取检出的漏洞',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    '以 **Manager** 或 **Unit Manager** 身份打开 **Vulnerability Management**，前往 **Users**，选择 **New > User**。',
  'Find your Qualys address': '查找您的 Qualys 地址',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    '像服务账户那样为用户命名，并填写您能打开的邮箱：Qualys 会向该邮箱发送激活邮件。',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    '**User Role** 选择 **Reader**，允许访问 **GUI** 和 **API**，并选择要读取的业务部门和资产组（通常为 **All**）。',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    '在 **Permissions** 下勾选 **Manage VM module**。关闭通知，并让 VIP 双因素认证保持关闭，因为没有人能完成该认证。',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    '按照激活邮件操作，记下用户名和密码，并登录一次以完成激活。',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    '在 **Reports > Setup > CVSS** 下确认已启用 CVSS 评分，然后在这里输入用户名和密码。',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'Qualys 为 API 用户生成的登录名，包括中间的字符：它表示您的账户所在的平台。',
  'The password of that user, as set when the account was activated.': '该用户的密码，在激活账户时设置。',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualys 不接受此用户名和密码。两者均区分大小写，账户必须已激活，用户名必须完整：中间的字符表示所在的平台。',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'Qualys 可以识别此用户，但不允许其使用 API。请让 Manager 为其启用 API 访问。',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualys 正忙于处理来自您的订阅的其他请求。这并不表示密码有问题。',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    '该用户可以登录，但无权读取主机。部分订阅要求使用角色 Unit Manager 或自定义角色，而不是 Reader。',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    '验证会占用您订阅的限额，而主机列表需要相同的权限。',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Semgrep AppSec Platform 中的代码、依赖项和机密信息检测结果',
  'Web API token': 'Web API 令牌',
  'Read findings through the Web API': '通过 Web API 读取检测结果',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    '以 **admin** 身份登录 Semgrep AppSec Platform，只有管理员可以创建 API 令牌。',
  'Tokens in the Semgrep docs': 'Semgrep 文档：令牌',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    '打开 **Settings > Tokens**，停留在 **API tokens** 列表。',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    '创建或编辑令牌，并勾选令牌的权限范围 **Web API**。',
  'Copy the value now, since it is shown only once, and paste it here.':
    '立即复制该值（仅显示一次），并粘贴到这里。',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    '具有权限范围 Web API 的令牌。用于 CI 和命令行的令牌无法读取检测结果。',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    '令牌缺少权限范围 Web API。管理员可在 Settings > Tokens 下勾选，无需创建新令牌。',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrep 不接受此令牌。它可能输入有误、已被撤销，或缺少权限范围 Web API。',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Singularity 终端防护中的站点、终端和威胁',
  'Service user API token': '服务用户 API 令牌',
  'List sites': '列出站点',
  'List endpoints': '列出终端',
  'Read threats': '读取威胁',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    '在 SentinelOne 控制台中打开 **Settings > Users > Service Users**，然后选择 **Actions > Create New Service User**。',
  'Open your console': '打开您的控制台',
  'Name it and choose an expiration date. The connection stops working on that day.':
    '输入名称并选择到期日。到期后，此连接将停止工作。',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    '将范围设为要读取的账户或站点，并且只为其分配角色 **Viewer**。',
  'Create the user and copy its **API Token**, which is shown only once.':
    '创建用户并复制其 **API Token**，它仅显示一次。',
  'Paste the token here, and enter the address of your console without the page behind it.':
    '将令牌粘贴到这里，并输入控制台的地址，不含后面的页面路径。',
  'The address of your SentinelOne console, without the page behind it.':
    'SentinelOne 控制台的地址，不含后面的页面路径。',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    '服务用户的令牌，仅显示一次，并在选定的日期失效。',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOne 不接受此令牌。它可能输入有误、已过期，或属于其他控制台。',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'SentinelOne 可以识别令牌，但其服务用户无法访问任何站点。请在要读取的账户或站点上为其分配角色 Viewer。',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'SentinelOne 未提供可单独验证此项的请求；同一角色已涵盖这项权限。',
  'Risky applications and their CVEs on your endpoints': '终端上有风险的应用及其 CVE',
  'Read application risks': '读取应用风险',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    '在 SentinelOne 控制台中打开 **Sites**，编辑站点并启用 **Vulnerability Management**（属于 Ranger Insights）。否则没有可读取的内容。',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    '将范围设为要读取的账户或站点，并且只为其分配角色 **Viewer**，该角色必须包含 Applications 页面上的 **view risks** 权限。',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    '令牌正确，但无权访问应用风险。可能是站点没有 Vulnerability Management (Ranger Insights)，也可能是角色缺少在 Applications 页面上查看风险的权限。',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'ServiceNow 实例中的事件、问题、变更和请求',
  'Read incidents, problems and changes': '读取事件、问题和变更',
  'Read service catalog requests': '读取服务目录请求',
  'Read compliance data, if you use GRC': '读取合规数据（如使用 GRC）',
  'Read assessments and answers, if you use GRC': '读取评估和回答（如使用 GRC）',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    '以 **admin** 身份登录 ServiceNow，打开 **All > User Administration > Users**，点击 **New**。',
  'Open your instance': '打开您的实例',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    '输入便于识别此连接的 **User ID**，并填写必填字段。勾选 **Web service access only**，因为无人需要以此用户身份登录。然后保存。',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    '点击 **Set Password** 并保存好密码。不要勾选 **Password needs reset**，否则该用户必须先更改密码。',
  'On the tab **Roles** choose **Edit** and add:': '在 **Roles** 选项卡中点击 **Edit**，并添加：',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    '保存，然后在这里输入实例名称、User ID 和密码。例如 `https://dev12345.service-now.com` 的实例名称为 `dev12345`。',
  'The first part of the address at which you open ServiceNow.': '您打开 ServiceNow 时所用地址的第一部分。',
  'Only what comes before .service-now.com': '仅 .service-now.com 之前的部分',
  'The User ID of the integration user, not its name or e-mail address.':
    '集成用户的 User ID，而不是其姓名或电子邮件地址。',
  'As set with Set Password on the user record.': '在用户记录中通过 Set Password 设置的密码。',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNow 不接受此用户和密码。请确认用户处于启用状态，未勾选 Password needs reset，并且实例正确。',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    '该用户可以访问 ServiceNow，但无权读取事件。请为其添加角色 itil。',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    '该用户可以访问 ServiceNow，但无权读取请求。请为其添加角色 sn_request_read。',
  'Proven when compliance data is read for the first time; not every instance has it.':
    '首次读取合规数据时才能确认；并非每个实例都有此类数据。',
  'Proven when assessments are read for the first time; not every instance has them.':
    '首次读取评估时才能确认；并非每个实例都有评估。',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    '开源依赖项、代码、容器和基础设施即代码中的问题',
  'Sign in with Snyk': '使用 Snyk 登录',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    '无需复制任何内容：为组织或群组批准我们的 Snyk App 即可',
  'List organizations': '列出组织',
  'Read projects and their issues': '读取项目及其问题',
  'Choose the region in which your Snyk account lives.': '选择您的 Snyk 账户所在的区域。',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    '前往 Snyk 并登录。您需要拥有所请求的全部权限，因此最好是 **Org Admin** 或 **Group Admin**。',
  'Pick the organization or group to connect and review what it may read:':
    '选择要连接的组织或群组，并查看可读取的内容：',
  'Approve. Snyk brings you back here.': '批准请求，Snyk 会将您带回这里。',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    '请与您打开 Snyk 时使用的地址核对。只有较早的账户和免费计划位于 SNYK-US-01。',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'Snyk 不再接受此授权。请在您账户所在的区域重新使用 Snyk 登录。',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk 可以识别我们的应用，但不允许其访问 API。API 访问包含在 Snyk Enterprise 计划中。',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    '我们在 Snyk 中看不到任何组织。请重新使用 Snyk 登录，并选择组织或群组。',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    '首次读取项目时才能确认；验证时只读取组织。',
  'Service account API key': '服务账户 API 密钥',
  'A key that an Org Admin makes for us': '由 Org Admin 为我们创建的密钥',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    '在 Snyk 中打开组织，前往 **Settings > Service accounts**。如需一次连接多个组织，请改为在群组中操作。您需要是 **Org Admin** 或 **Group Admin**，并且 API 访问包含在 **Enterprise** 计划中。',
  'Open Snyk': '打开 Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    '输入名称，选择角色 **Org Admin** 和类型 **API key**，不设到期日。',
  'Create the service account and copy its key: it is shown only once.':
    '创建服务账户并复制其密钥，它仅显示一次。',
  'Paste the key here and choose the region in which your account lives.':
    '将密钥粘贴到这里，并选择您的账户所在的区域。',
  'The key of a service account. Snyk shows it only once.': '服务账户的密钥。Snyk 只显示一次。',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    '类似 12345678-1234-1234-1234-123456781234，或以 snyk_sat 开头',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'Snyk 在此区域不接受此密钥。请将区域与您打开 Snyk 时使用的地址核对，然后确认密钥复制完整，并且未被撤销。',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snyk 可以识别此密钥，但不允许其访问 API。API 访问包含在 Snyk Enterprise 计划中。',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    '密钥有效，但无法访问任何组织。请在组织或群组中创建具有角色 Org Admin 的服务账户。',
  'Vulnerabilities and compliance of your endpoints': '终端的漏洞和合规情况',
  'Use the API gateway': '使用 API 网关',
  'Read vulnerability and compliance findings': '读取漏洞和合规检测结果',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    '登录 Tanium，此连接将获得您所登录用户的权限。最好使用专用的用户。',
  'API tokens in the Tanium docs': 'Tanium 文档：API 令牌',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    '为该用户或其 persona 分配以下角色。如果使用自定义角色，则需要内容集 **Reserved**、**Base**、**Core Content** 和 **Comply Reporting** 的 **Read** 权限。',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    '打开 **Administration > Permissions > API Tokens**，点击 **New API Token**。',
  'Open Tanium': '打开 Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    '添加备注，选择 persona，并设置令牌在多少天后过期。过期后，此连接将停止工作。',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    '在 **Trusted IP Addresses** 下列出我们发起请求时使用的 IP 地址，可向我们的支持团队查询。来自其他地址时，Tanium 会拒绝该令牌。',
  'Create the token, copy it and paste it here. It is not shown again.':
    '创建令牌，复制后粘贴到这里。它不会再次显示。',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'Tanium Cloud：控制台地址，并在第一部分后加上 -api。本地部署：您的服务器地址。',
  'With token- in front: it is part of the value.': '开头的 token- 也是该值的一部分，请保留。',
  'Starts with token-': '以 token- 开头',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    '这是控制台的地址。API 的地址是在同一地址的第一部分后加上 -api。',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Tanium 不接受此令牌。可能是输入有误、已过期，或我们的 IP 地址不在其 Trusted IP Addresses 中：这三种情况下 Tanium 的响应相同。',
  'Tanium knows the token, but its user or persona may not use the API.':
    'Tanium 可以识别令牌，但其用户或 persona 无权使用 API。',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    '令牌正确，但网关没有响应。请为其用户分配角色 Gateway User（旧版本中为 API Gateway User）。',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    '令牌正确，但无权访问网关。请为其用户分配角色 Gateway User（旧版本中为 API Gateway User）。',
  'Tanium publishes no small request that proves this role.': 'Tanium 未提供可验证此角色的轻量请求。',
  'Assets, scans and vulnerabilities from the Tenable cloud': 'Tenable 云中的资产、扫描和漏洞',
  'API keys': 'API 密钥',
  'List scans': '列出扫描',
  'Read assets and vulnerabilities': '读取资产和漏洞',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    '专为此连接创建一个用户，这样同事离职后连接仍可正常工作。其电子邮件地址可以使用共享邮箱。',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    '以管理员身份打开 **Settings > Access Control > Permissions**，为该用户授予 **All assets** 的 **Can View** 权限。',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    '以该用户身份登录，打开 **My Account**（点击用户图标，然后选择 **Settings**）。',
  'Open Tenable': '打开 Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    '打开 **API Keys** 选项卡，点击 **Generate** 并确认。该用户之前的所有密钥将失效。',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    '在离开页面前复制 **Access Key** 和 **Secret Key**，并将两者粘贴到这里。',
  'The first of the two keys that Tenable shows when you generate API keys.':
    '生成 API 密钥时，Tenable 显示的两个密钥中的第一个。',
  'The second key of the same pair. Tenable shows it only once.':
    '同一对密钥中的第二个。Tenable 只显示一次。',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenable 不接受这对密钥。请确认两者属于同一用户，并且之后没有生成过新的密钥。其他 Tenable 站点（例如 FedRAMP）的密钥在此无法识别。',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    '密钥正确，但其用户无权列出扫描。请让 Tenable 管理员为该用户分配具有此权限的角色。',
  'Tenable has no small request that proves this; an export would have to be started.':
    'Tenable 没有可验证此项的轻量请求，要验证就必须启动一次导出。',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    '云中运行时的漏洞、错误配置和威胁',
  'API credentials': 'API 凭据',
  'Read vulnerability findings': '读取漏洞检测结果',
  'Read configuration findings': '读取配置检测结果',
  'Read threat detections': '读取检出的威胁',
  'List APIs': '列出 API',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    '在 Upwind 控制台中打开 **Settings > Credentials**。新凭据的访问范围不会超过您自己的。',
  'Credentials in the Upwind docs': 'Upwind 文档：凭据',
  'Choose **Generate Credentials**, and the type **API**.':
    '点击 **Generate Credentials**，类型选择 **API**。',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    '选择范围：**Global**，或 **Custom**（为选定的资源使用只读角色）。之后无法更改。',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    '复制 **Client ID** 和 **Client Secret**，然后保存。',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    '打开 **Settings > Organization**，复制 **Organization ID**。',
  'Enter everything here, and choose your region.': '在这里输入全部内容，并选择您的区域。',
  'From Settings > Credentials, of the type API.': '来自 Settings > Credentials，类型为 API。',
  'Shown together with the client ID, and only once.': '与 Client ID 一同显示，且仅显示一次。',
  'From Settings > Organization.': '来自 Settings > Organization。',
  'Starts with org_, then letters and digits': '以 org_ 开头，后接字母和数字',
  'Where your Upwind organization lives.': '您的 Upwind 组织所在的区域。',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'Upwind 未在此区域为这些凭据签发令牌。请重新复制 Client ID 和 Client Secret，确认其类型为 API，并核对区域。',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    '凭据正确，但此区域不接受这些凭据。请选择您的组织所在的区域。',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    '凭据正确，但无权读取此组织的漏洞检测结果。请检查 Organization ID；如果无误，请使用覆盖更多资源的只读角色创建新凭据，因为范围无法更改。',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    '凭据正确，但 Upwind 在此区域中找不到该组织。请重新复制 Organization ID，并核对区域。',
  'No request that proves this alone is known.': '目前没有可单独验证此项的请求。',
  'Findings in your code, dependencies and images from Wiz': 'Wiz 中代码、依赖项和镜像的检测结果',
  'Service account': '服务账户',
  'Read resources': '读取资源',
  'Read controls': '读取控制项',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    '在 Wiz 中打开个人资料菜单，进入 **Tenant Info**，复制 **API Endpoint URL**。',
  'Open Wiz': '打开 Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    '打开 **Settings > Service Accounts**（部分租户中位于 **Access Management** 下），点击 **Add Service Account**。您需要有服务账户的写入权限。',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    '输入名称，类型选择 **Custom Integration (GraphQL API)**。如有需要，可将其限制为部分项目。',
  'Tick these API scopes and nothing else:': '只勾选以下 API 权限范围：',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    '添加服务账户，复制 **Client ID** 和 **Client Secret**，后者不会再次显示。',
  'Paste all three values here.': '将这三个值全部粘贴到这里。',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    '在 Wiz 中，位于个人资料菜单的 Tenant Info 下。末尾是否带 /graphql 均可。',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': '服务账户的 Client ID，在添加时显示。',
  '53 letters and digits': '53 个字母和数字',
  'Shown only once, when the service account is added.': '仅在添加服务账户时显示一次。',
  '64 letters and digits': '64 个字母和数字',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'Wiz 不接受这组 Client ID 和 Client Secret。请重新复制两者；如果 Client Secret 已丢失，请添加新的服务账户。',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    '该服务账户可以访问 Wiz，但没有得到响应。很可能缺少 API 权限范围 read:vulnerabilities。',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'Client ID 和 Client Secret 正确，但此数据中心中没有您的租户。请从 Tenant Info 重新复制 API Endpoint URL。',
  'The service account lacks the API scope read:vulnerabilities.':
    '服务账户缺少 API 权限范围 read:vulnerabilities。',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wiz 只向客户说明其查询，因此目前没有可单独验证此权限范围的查询。',
  'Vulnerabilities of your cloud workloads from Wiz': 'Wiz 中云工作负载的漏洞',
  'No address of the vendor fits what was entered.': '输入的内容与该厂商的任何地址都不匹配。',
  'User name or password holds a character that it cannot have.': '用户名或密码中含有不允许的字符。',
  'The private key cannot be read. Copy the whole file again.': '无法读取私钥。请重新复制整个文件。',
  'A value holds a line break or a letter that no key has. Copy it again.':
    '某个值中含有换行符或密钥中不会出现的字符。请重新复制。',
  'A value cannot be part of the address. Copy it again.': '某个值不能用作地址的一部分。请重新复制。',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    '请输入以 https:// 开头的地址，不含端口、用户名或问号。',
  'Enter the address without the page behind it.': '请输入地址，不含后面的页面路径。',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    '作为地址一部分的值只能包含字母、数字和连字符。',
};
