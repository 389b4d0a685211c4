import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Japanese. */
export const ja: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'コード、依存関係、コンテナー、クラウド、実行中のアプリケーションの問題',
  'API client': 'APIクライアント',
  'A client ID and secret that a workspace admin makes for us':
    'ワークスペースの管理者がこの接続用に作成するクライアントIDとシークレット',
  'Read issues': '問題の読み取り',
  'List code repositories': 'コードリポジトリの一覧取得',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'ワークスペースの**admin**としてAikidoにサインインします。APIクライアントを作成できるのは管理者だけです。',
  'Open Aikido': 'Aikidoを開く',
  'Open **Settings > Integrations** and find **Public REST API**.':
    '**Settings > Integrations**を開き、**Public REST API**を探します。',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    '**Add client**を選択し、名前を付けて、次のスコープにチェックを入れます（いずれも読み取り専用）：',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    '**client ID**と**client secret**をすぐにコピーし、両方をここに貼り付けます。リージョンは自動的に判別されます。',
  'Shown when the client is created.': 'クライアントの作成時に表示されます。',
  'Starts with AIK_CLIENT_': 'AIK_CLIENT_で始まる値',
  'Shown together with the client ID.': 'クライアントIDと一緒に表示されます。',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'このクライアントIDとシークレットは、Aikidoのどのリージョンでも受け付けられませんでした。両方が正しい組み合わせで、漏れなくコピーされているか確認してください。',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    '先ほどAikidoから取得したアクセス権が無効になりました。クライアントが削除されたり、アクセスが取り消されたりしていませんか？',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'Aikidoにはアクセスできましたが、問題を読み取れません。このクライアントのissues:readスコープにチェックを入れてください。',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    '今回の確認で読み取るのは問題だけです。この権限は、最初にリポジトリの一覧を取得するときに確認されます。',
  'Authorize in Aikido': 'Aikidoで許可',
  'Nothing to copy: you allow access to your workspace':
    'コピー不要、ワークスペースへのアクセスを許可するだけ',
  'Choose the region in which your workspace lives.': 'ワークスペースがあるリージョンを選択します。',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'Aikidoに進み、ワークスペースの**admin**としてサインインします。',
  'Review what may be read, and allow access:': '読み取りの対象を確認し、アクセスを許可します：',
  'Aikido brings you back here.': '完了すると、Aikidoからここに戻ります。',
  'Compare with the address at which you open Aikido.':
    'Aikidoを開くときのアドレスと照らし合わせてください。',
  'Applications, scans and reports from API security testing':
    'APIセキュリティテストのアプリケーション、スキャン、レポート',
  'API token': 'APIトークン',
  'One value to copy; it can be checked at once': 'コピーする値は1つだけで、すぐに確認可能',
  'List applications': 'アプリケーションの一覧取得',
  'Read reports': 'レポートの読み取り',
  'Read scans': 'スキャンの読み取り',
  'List teams': 'チームの一覧取得',
  'Read a team': 'チームの読み取り',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'ブラウザーで`https://<your-tenant>.apisecapps.com`を開き、メニューから**API Credentials**（以前のバージョンでは**API Token**）を選択します。',
  'Stay on **API Token**.': '**API Token**を選択したままにします。',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    '**Name**を入力し、**Expiration**を選択します。その日を過ぎると、新しい認証情報が必要になります。',
  'Under **Select Scopes** tick these. None of them can change anything:':
    '**Select Scopes**で次のスコープにチェックを入れます（変更を伴うものはありません）：',
  'Choose **Generate Token**, copy the token and paste it here.':
    '**Generate Token**を選択し、トークンをコピーしてここに貼り付けます。',
  'It stops working on the day that was chosen when it was made.':
    '作成時に選択した有効期限の日に使えなくなります。',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'APIsecがこのトークンを受け付けませんでした。漏れなくコピーされていることと、有効期限が切れていないことを確認してください。',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'トークンにGet Appスコープがありません。スコープはトークンの作成時に選択するため、新しいトークンを作成してください。',
  'APIsec publishes no request that proves this scope alone.':
    'このスコープだけを確認できるリクエストを、APIsecは公開していません。',
  'OAuth client credentials': 'OAuthクライアント認証情報',
  'A client ID and secret, exchanged for short-lived tokens':
    'クライアントIDとシークレットを、有効期間の短いトークンと交換',
  'Select **OAuth Client Credentials**.': '**OAuth Client Credentials**を選択します。',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    '**Generate Token**を選択し、**Client ID**と**Client Secret**をコピーして、両方をここに貼り付けます。',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    '「API Credentials > OAuth Client Credentials」でクライアントを作成するときに表示されます。',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'クライアントIDと一緒に表示されます。選択した有効期限の日に使えなくなります。',
  'The first part of the address at which you open APIsec.': 'APIsecを開くときのアドレスの最初の部分です。',
  'Only what comes before .apisecapps.com': '.apisecapps.comより前の部分のみ',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'クライアント認証情報をトークンと交換するためのアドレスを、APIsecは公開していません。',
  'Code risks, secrets and excessive permissions in your repositories':
    'リポジトリ内のコードのリスク、シークレット、過剰な権限',
  'API key': 'APIキー',
  'Read risks': 'リスクの読み取り',
  'In Arnica open the menu at the side and go to **API**.': 'Arnicaで、横のメニューから**API**を開きます。',
  'Open Arnica': 'Arnicaを開く',
  'Choose **Create API key** and name it.': '**Create API key**を選択し、名前を付けます。',
  'Select this scope and no other:': '次のスコープだけを選択します：',
  'Create the key, copy it and paste it here.': 'キーを作成し、コピーしてここに貼り付けます。',
  'From the API page of Arnica, with arnica_ in front.':
    'ArnicaのAPIページで取得できます。先頭のarnica_も含めてください。',
  'Starts with arnica_': 'arnica_で始まる値',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'ArnicaがこのAPIキーを受け付けませんでした。入力ミスがあるか、有効期限が切れているか、失効しています。',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'キーは正しいですが、risks:readスコープがありません。このスコープを持つキーを作成してください。',
  'Resources shared outside of your AWS account, and access nobody uses':
    'AWSアカウントの外部と共有されているリソースと、使われていないアクセス権',
  'Access key': 'アクセスキー',
  'Quickest: the keys of an IAM user': '最も手軽：IAMユーザーのキーを使用',
  'Read Access Analyzer findings': 'Access Analyzerの検出結果の読み取り',
  'Read recommendations for findings': '検出結果に対する推奨事項の読み取り',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'AWSコンソールで**IAM > Policies > Create policy**を開き、**JSON**を選択して、既存の内容を次のものに置き換えます：',
  'Open IAM': 'IAMを開く',
  'Policy document': 'ポリシードキュメント',
  'Go on, give the policy this name, and create it:': '次に進み、ポリシーに次の名前を付けて作成します：',
  'Policy name': 'ポリシー名',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'AWSコンソールで**IAM > Users**を開き、**Create user**を選択します。このユーザーにコンソールへのアクセスは不要です。',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    '先ほど作成したポリシーと次のポリシーを、ユーザーにアタッチします。次のポリシーで許可されるのは読み取りだけです：',
  Policy: 'ポリシー',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'ユーザーを開き、**Security credentials > Create access key**に進んで、ユースケースとして**Third-party service**または**Other**を選択します。',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    '**Access key**と、一度しか表示されない**Secret access key**をコピーし、両方をここに貼り付けます。',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'IAM Access Analyzerが有効になっているリージョンを選択します。',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'IAMユーザーのキーです。ASIAで始まる一時キーは、セッショントークンをここに入力できないため使用できません。',
  '20 characters that start with AKIA': 'AKIAで始まる20文字',
  'Shown only once, when the access key is created.': 'アクセスキーの作成時に一度だけ表示されます。',
  '40 letters, digits, + and /': '英数字と + / で40文字',
  'Where IAM Access Analyzer is turned on.': 'IAM Access Analyzerが有効になっているリージョンです。',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'AWSでこのアクセスキーIDが見つかりません。漏れなくコピーされていることと、キーが有効であることを確認してください。',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'アクセスキーIDは正しいですが、シークレットアクセスキーが一致しません。',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'AWSにはアクセスできましたが、このリージョンにはアナライザーがありません。アナライザーがあるリージョンを選択するか、「IAM > Access Analyzer」で作成してください。',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'AWSにはアクセスできましたが、Access Analyzerにはアクセスできません。IAMAccessAnalyzerReadOnlyAccessポリシーをアタッチしてください。',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'アナライザーがあることは確認できましたが、検出結果を読み取れません。IAMAccessAnalyzerReadOnlyAccessポリシーをアタッチしてください。',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    '推奨事項を要求するとAWS側で生成処理が始まるため、確認では試しません。',
  'IAM role': 'IAMロール',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    '最も安全：キーの受け渡しなしで、お客様のロールの引き受けを当社のアカウントに許可',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'AWSコンソールで**IAM > Roles > Create role**を開きます。**AWS account**、**Another AWS account**の順に選択し、当社のアカウントIDを入力します：',
  'Account ID': 'アカウントID',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    '**Require external ID**にチェックを入れ、次のIDを貼り付けます。お客様専用に作成されたものです：',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    '先ほど作成したポリシーと次のポリシーをアタッチし、ロールを作成します。次のポリシーで許可されるのは読み取りだけです：',
  'Open the role, copy its **ARN** and paste it here.':
    'ロールを開き、**ARN**をコピーしてここに貼り付けます。',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'ロールの信頼ポリシーに設定します。第三者が当社を介してお客様のロールを使用することを防ぎます。',
  'At least 2 letters, digits or + = , . @ : / - _': '英数字または + = , . @ : / - _ で2文字以上',
  'Shown at the top of the role’s page in IAM.': 'IAMで、ロールのページの上部に表示されます。',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'このロールを引き受けられませんでした。AWSから理由は示されていません。ロールのARN、信頼ポリシーで指定したアカウントまたはロール、外部IDを、ここに表示されているものと照らし合わせてください。',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'AWSがこのロールARNまたは外部IDを認識できません。両方をもう一度コピーしてください。',
  'IAM role behind our role': '当社のロール経由のIAMロール',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'IAMロールと同じ方式で、当社のアカウント全体ではなく1つのロールだけを信頼',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'AWSコンソールで**IAM > Roles > Create role**を開き、**Custom trust policy**を選択します。',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    '既存の内容を次のポリシーに置き換えます。当社の1つのロールだけを、お客様専用の外部IDがある場合に限り信頼します：',
  'Trust policy': '信頼ポリシー',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'EC2インスタンス、コンテナーイメージ、Lambda関数の脆弱性',
  'Read Inspector findings': 'Inspectorの検出結果の読み取り',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    '次のポリシーをユーザーにアタッチします。許可されるのは読み取りだけです：',
  'Choose the region in which Amazon Inspector is turned on.':
    'Amazon Inspectorが有効になっているリージョンを選択します。',
  'Where Amazon Inspector is turned on.': 'Amazon Inspectorが有効になっているリージョンです。',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWSにはアクセスできましたが、このリージョンではAmazon Inspectorが無効です。有効なリージョンを選択するか、このリージョンで有効にしてください。',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'AWSにはアクセスできましたが、Inspectorにはアクセスできません。AmazonInspector2ReadOnlyAccessポリシーをアタッチしてください。',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'Inspectorが有効であることは確認できましたが、検出結果を読み取れません。AmazonInspector2ReadOnlyAccessポリシーをアタッチしてください。',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    '次のポリシーをアタッチし、ロールを作成します。許可されるのは読み取りだけです：',
  'Security findings from all over your AWS account, in one place':
    'AWSアカウント全体のセキュリティ検出結果を1か所で確認',
  'Read Security Hub findings': 'Security Hubの検出結果の読み取り',
  'Choose the region in which Security Hub is turned on.':
    'Security Hubが有効になっているリージョンを選択します。',
  'Where Security Hub is turned on.': 'Security Hubが有効になっているリージョンです。',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'AWSにはアクセスできましたが、このリージョンではSecurity Hubが無効です。有効なリージョンを選択するか、このリージョンで有効にしてください。',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'AWSにはアクセスできましたが、Security Hubにはアクセスできません。AWSSecurityHubReadOnlyAccessポリシーをアタッチしてください。',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'Security Hubが有効であることは確認できましたが、検出結果を読み取れません。AWSSecurityHubReadOnlyAccessポリシーをアタッチしてください。',
  'Security ratings and findings of the companies in your portfolio':
    'ポートフォリオに含まれる企業のセキュリティレーティングと検出結果',
  'Company API token': 'Company APIトークン',
  'List the companies of the portfolio': 'ポートフォリオの企業の一覧取得',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    '**Admin**としてBitsightにサインインします。Company APIトークンを生成できるのは管理者だけです。',
  'API tokens in the Bitsight docs': 'APIトークンに関するBitsightドキュメント',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    '**Settings > Account > User Preferences**を開き、**Company API Token**を探します。',
  'Type a description into **New Token** and choose **Generate**.':
    '**New Token**に説明を入力し、**Generate**を選択します。',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'すぐにトークンをコピーし、ここに貼り付けます。Bitsightには読み取り専用のCompany APIトークンがないため、このトークンは管理者の権限を持ちます。',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'トークンの生成時にコピーした値です。後から表示されるのは末尾の4文字だけです。',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'Bitsightがこのトークンを受け付けませんでした。コロンを含めずに漏れなくコピーされていることと、トークンが削除されていないことを確認してください。',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'トークンは認識されましたが、企業の一覧を取得する権限がありません。AdminにCompany APIトークンの発行を依頼してください。',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'エコシステム内の企業のサイバーリスクレーティングと検出結果',
  'API v2 client credential': 'API v2クライアント認証情報',
  'Read the companies and findings of one ecosystem': '1つのエコシステムの企業と検出結果の読み取り',
  'Sign in to Black Kite as a **Super Admin**.': '**Super Admin**としてBlack Kiteにサインインします。',
  'Open Black Kite': 'Black Kiteを開く',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    '**Admin > Integrations Exchange**を開き、**Black Kite API**のカードを開きます。',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    '**API v2**タブで**New Client Credential**を選択し、名前を付けて、アクセストークンの有効期間を長めに設定します。',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'ロールを**Ecosystem User**に設定し、読み取るエコシステムを1つだけ選択します。ほかのエコシステムには、それぞれ別の認証情報と接続が必要です。',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    '作成後、**Client ID**と**Client Secret**をすぐにコピーし、両方をここに貼り付けます。',
  'Shown only once, when the client credential is created.':
    'クライアント認証情報の作成時に一度だけ表示されます。',
  'Shown only once, together with the client ID.': 'クライアントIDと一緒に一度だけ表示されます。',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'Black KiteがこのクライアントIDとシークレットを受け付けませんでした。両方をもう一度コピーするか、API v2で新しいクライアント認証情報を作成してください。',
  'Black Kite publishes no small request that proves this role.':
    'このロールを確認できる軽量なリクエストを、Black Kiteは公開していません。',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'プロジェクトと、そのSAST、SCA、IaC、APIスキャンの結果',
  'OAuth client': 'OAuthクライアント',
  'List projects': 'プロジェクトの一覧取得',
  'Read scan results': 'スキャン結果の読み取り',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    '**admin**としてCheckmarx Oneにサインインし、アドレスバーのホスト名とテナントアカウント名を控えます。',
  'Open Checkmarx One': 'Checkmarx Oneを開く',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    '**Settings > Identity and Access Management > OAuth Clients**を開き、**Create Client**を選択します。',
  'OAuth clients in the Checkmarx docs': 'OAuthクライアントに関するCheckmarxドキュメント',
  'Enter a **Client ID** that says what it is for, and create the client.':
    '用途がわかる**Client ID**を入力し、クライアントを作成します。',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    '**Secret**の横にある**Regenerate**を選択し、ウィンドウを閉じる前に値をコピーします。',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    '有効期間を選択します。**Role Mapping**で、ASTロールから次のロールを追加します。許可されるのは結果の読み取りだけです：',
  Role: 'ロール',
  'To limit what can be read, assign groups. Then save the client.':
    '読み取り範囲を限定する場合は、グループを割り当てます。その後、クライアントを保存します。',
  'Enter all four values here.': '4つの値をすべてここに入力します。',
  'The address at which you open Checkmarx One.': 'Checkmarx Oneを開くときのアドレスです。',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'サインイン時に入力するテナントアカウント名です。「Settings > Identity and Access Management」でも確認できます。',
  'The name that was given to the OAuth client.': 'OAuthクライアントに付けた名前です。',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'OAuthクライアントの「Regenerate」で生成されます。クライアントの有効期間（30～365日）が終わると使えなくなります。',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'このリージョンに、この名前のCheckmarxテナントはありません。テナント名とベースURLを、サインイン時のものと照らし合わせてください。',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'テナントは見つかりましたが、このクライアントIDとシークレットは受け付けられませんでした。クライアントの有効期限が切れている場合は、シークレットを再生成してください。',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'クライアントにプロジェクトを読み取る権限がありません。「Role Mapping」でast-viewerロールを追加してください。',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    '結果の読み取りにはスキャンの指定が必要ですが、対象のスキャンは事前にわかりません。同じロールで読み取れます。',
  'Hosts and alerts from Falcon endpoint protection': 'Falconエンドポイント保護のホストとアラート',
  'List hosts': 'ホストの一覧取得',
  'Read alerts': 'アラートの読み取り',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    '**Falcon Administrator**としてFalconコンソールにサインインします。',
  'Open Falcon': 'Falconを開く',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    '**API clients and keys**（**Support and resources**内）を検索し、**Create API client**を選択します。',
  'Give it a name and a description by which your colleagues will know it.':
    '社内の人が見て用途がわかる名前と説明を付けます。',
  'Tick **Read** for each of these scopes, and nothing else:':
    '次の各スコープの**Read**だけにチェックを入れます：',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    '**Create**を選択し、**Client ID**と、一度しか表示されない**Secret**をコピーします。両方をここに貼り付けます。',
  'Shown when the API client is created, and later in the list of API clients.':
    'APIクライアントの作成時に表示され、後からAPIクライアントの一覧でも確認できます。',
  'Shown only once, when the API client is created or its secret is reset.':
    'APIクライアントの作成時か、シークレットのリセット時に一度だけ表示されます。',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    '空欄のままにしてください。クラウドは認証情報から自動的に判別されます。選択が必要なのは政府機関向けクラウドだけです。',
  'The keys are right, but your Falcon tenant lives in US-1.':
    '認証情報は正しいですが、FalconテナントはUS-1にあります。',
  'The keys are right, but your Falcon tenant lives in US-2.':
    '認証情報は正しいですが、FalconテナントはUS-2にあります。',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    '認証情報は正しいですが、FalconテナントはEU-1にあります。',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    '認証情報は正しいですが、FalconテナントはUS-GOV-1にあります。',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    '認証情報は正しいですが、FalconテナントはUS-GOV-2にあります。',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'CrowdStrikeでこのクライアントIDが見つかりません。APIクライアントの一覧からもう一度コピーしてください。',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'CrowdStrikeがこのクライアントシークレットを受け付けませんでした。シークレットは一度しか表示されないため、紛失した場合はリセットしてください。テナントが政府機関向けクラウドにある場合は、そのベースURLを選択してください。',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'APIクライアントにHosts: Readスコープがありません。Falcon Administratorが「API clients and keys」で追加できます。',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    '認証情報は正しいですが、このクラウドでは使用できません。コンソールでクライアントIDの横に表示されているベースURLを選択してください。',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'APIクライアントにAlerts: Readスコープがありません。Falcon Administratorが「API clients and keys」で追加できます。',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'Falcon Exposure Managementで検出されたホストの脆弱性',
  'Read vulnerabilities': '脆弱性の読み取り',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    '以前のコンソールでは、**Vulnerabilities**は**Spotlight Vulnerabilities**と表示されます。',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'APIクライアントにVulnerabilities: Readスコープがありません。Falcon Administratorが「API clients and keys」で追加できます。サブスクリプションにSpotlightが含まれていない可能性もあります。',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'リポジトリと、そのDependabot、コードスキャン、シークレットスキャンのアラート',
  'Install the GitHub App': 'GitHub Appをインストール',
  'Nothing to copy or to renew: an organization owner installs our app':
    'コピーも更新も不要、組織のオーナーが当社のアプリをインストールするだけ',
  'List repositories': 'リポジトリの一覧取得',
  'Read Dependabot alerts': 'Dependabotアラートの読み取り',
  'Read code scanning alerts': 'コードスキャンアラートの読み取り',
  'Read secret scanning alerts, if wanted': 'シークレットスキャンアラートの読み取り（任意）',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'GitHubに進み、接続する組織を選択します。その組織の**owner**である必要があります。',
  'Choose **All repositories**, or select the ones to be read.':
    '**All repositories**を選択するか、読み取るリポジトリを個別に選択します。',
  'Review the permissions. None of them can change anything:':
    '権限を確認します（変更を伴うものはありません）：',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    '**Install**、**Authorize**の順に選択します。アプリをインストールしたのがご本人であることを確認するためです。完了すると、ここに戻ります。',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'サインインしたGitHubアカウントは、このインストールと関係がありません。アプリをインストールするアカウントで、もう一度接続してください。',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    '当社のアプリからGitHubにアクセスできません。インストールが一時停止されている可能性があります。オーナーは、組織のインストール済みGitHub Appsの一覧で確認できます。',
  'Our app is no longer installed in your organization. Install it once more.':
    '当社のアプリは組織からアンインストールされています。もう一度インストールしてください。',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    '参照できるリポジトリがGitHubにありません。組織とリポジトリを選択してください。アクセスが承認制の組織では、先にオーナーの承認が必要です。',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'インストール済みのアプリにMetadata: Read-onlyがありません。オーナーは、組織のインストール済みGitHub Appsの一覧で新しい権限を承認できます。',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    '組織のリポジトリを参照できないため、読み取れるアラートがありません。',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'インストール済みのアプリにDependabot alerts: Read-onlyがありません。オーナーは、組織のインストール済みGitHub Appsの一覧で新しい権限を承認できます。',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'GitHubから組織のオーナーに、アプリの承認が依頼されました。承認されたら、もう一度接続してください。',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    '最初にこのアラートを読み取るときに確認されます。コードスキャンのないリポジトリもあるためです。',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    '最初にこのアラートを読み取るときに確認されます。シークレットスキャンのないリポジトリもあるためです。',
  'Personal access token': 'パーソナルアクセストークン',
  'A fine-grained token that can only read': '読み取り専用のfine-grainedトークン',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    '組織のすべてのリポジトリを参照できるユーザーとしてGitHubにサインインします。アラートを読み取るには、組織の**owner**または**security manager**である必要があります。',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    '**Settings > Developer settings > Personal access tokens > Fine-grained tokens**を開き、**Generate new token**を選択します。',
  'New fine-grained token': '新しいfine-grainedトークン',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    '名前を付け、**Resource owner**に組織を選択して、有効期限を設定します。期限の日には、新しいトークンが必要になります。',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    '**Repository access**で**All repositories**を選択するか、読み取るリポジトリを個別に選択します。',
  'Under **Permissions** grant these:': '**Permissions**で次の権限を付与します：',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    '**Generate token**を選択し、コピーしてここに貼り付けます。承認が必要な組織では、先にオーナーがトークンを承認する必要があります。SAMLシングルサインオンを使用している場合は、classicトークンに組織へのアクセスを許可する必要があります。',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'github_pat_で始まるfine-grainedトークンが最適です。ghp_で始まるclassicトークンには、security_eventsスコープが必要です。',
  'Starts with github_pat_ or ghp_': 'github_pat_またはghp_で始まる値',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'GitHubがこのトークンを受け付けませんでした。入力ミスがあるか、削除されたか、有効期限が切れています。',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    '何度か失敗したため、GitHubが一時的にすべてのリクエストを拒否しています。数分待ってから、一度だけお試しください。',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'トークンにMetadata: Read-onlyがないか、そのユーザーに組織内の該当データを参照する権限がありません。アラートの読み取りには、ユーザーがオーナーまたはセキュリティマネージャーである必要があります。SAMLシングルサインオンを使用している場合は、トークンに組織へのアクセスを許可する必要があります。',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'トークンにDependabot alerts: Read-onlyがないか、そのユーザーに組織内の該当データを参照する権限がありません。アラートの読み取りには、ユーザーがオーナーまたはセキュリティマネージャーである必要があります。SAMLシングルサインオンを使用している場合は、トークンに組織へのアクセスを許可する必要があります。',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'GitLab.comまたは自社運用のGitLabのプロジェクトと、そのセキュリティ検出結果',
  'Access token': 'アクセストークン',
  'A personal, group or project access token that can only read':
    'パーソナル、グループ、またはプロジェクトの読み取り専用アクセストークン',
  'Read projects and findings': 'プロジェクトと検出結果の読み取り',
  'Reach every project that matters to you': '必要なすべてのプロジェクトへのアクセス',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'トークンの所有者を決めます。最適なのは、読み取るグループとプロジェクトだけに参加する専用ユーザーです。グループやプロジェクトにも、それぞれのトークンを作成できます。',
  'Access tokens in the GitLab docs': 'アクセストークンに関するGitLabドキュメント',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'そのユーザーとしてサインインし、アバターを選択してから、**Edit profile > Personal access tokens > Add new token**に進みます。グループやプロジェクトのトークンは、それぞれの**Settings > Access tokens**で作成します。',
  'Open personal access tokens': 'パーソナルアクセストークンを開く',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    '名前を付け、設定できる最も遅い有効期限を選択します。期限の日には、新しいトークンが必要になります。',
  'Tick this scope and no other:': '次のスコープだけにチェックを入れます：',
  'Create the token, copy its value at once, and paste it here.':
    'トークンを作成し、すぐに値をコピーしてここに貼り付けます。',
  'A personal, group or project access token with the scope read_api.':
    'read_apiスコープを持つ、パーソナル、グループ、またはプロジェクトのアクセストークンです。',
  'Starts with glpat- on GitLab.com': 'glpat-で始まる値（GitLab.comの場合）',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'GitLabを自社で運用している場合や、GitLab Dedicatedを使用している場合のみ、トップページのアドレスを入力してください。',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'トークンは有効ですが、read_apiスコープがありません。スコープはトークンの作成時に選択するため、新しいトークンを作成してください。',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'GitLabがこのトークンを受け付けませんでした。入力ミスがあるか、失効しているか、有効期限が切れています。別のGitLabのトークンである可能性もあるため、URLも照らし合わせてください。',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'このURLではGitLabが応答しません。グループやプロジェクトのパスを除いた、トップページのアドレスを入力してください。',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'トークンは有効ですが、そのユーザーはどのプロジェクトのメンバーでもありません。読み取るグループまたはプロジェクトにユーザーを追加してください。',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'トークンは認識されましたが、プロジェクトの一覧を取得できません。read_apiスコープを持つアクセストークンを使用してください。',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'トークンで参照できるのは、そのユーザー、グループ、またはプロジェクトの範囲です。必要なプロジェクトがすべて含まれているかは、お客様にしか判断できません。',
  'Assets and vulnerabilities from the Rapid7 cloud': 'Rapid7クラウドのアセットと脆弱性',
  'Platform API key': 'プラットフォームAPIキー',
  'List assets': 'アセットの一覧取得',
  'Export in bulk': '一括エクスポート',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'InsightVMまたはほかのRapid7製品を開き、アドレスの先頭を確認します。`us2.idr.insight.rapid7.com`の場合、リージョンは`us2`です。アカウントのホームページには表示されません。',
  'Regions in the Rapid7 docs': 'リージョンに関するRapid7ドキュメント',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'Rapid7プラットフォームで**Administration**、**API Key Management**の順に開きます。',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    '**User Keys**でキーを生成します。キーのアクセス範囲はユーザーと同じなので、InsightVMにアクセスできるユーザーを選びます。または管理者として**Administrator API Keys**を開き、**Generate New Organization Key**を選択します。このキーは組織のすべての製品にアクセスできます。',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    '組織を選択し、キーに名前を付けて保存します。再び表示されることはないため、ウィンドウを閉じる前にキーをコピーします。',
  'Choose your region and paste the key here.': 'リージョンを選択し、キーをここに貼り付けます。',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'Rapid7製品を開いたときのアドレスの先頭にあるコードです。us2.idr.insight.rapid7.comの場合はus2です。',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'ユーザーキーまたは組織キーです。生成時に一度だけ表示されます。',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'このリージョンではこのキーが受け付けられませんでした。どちらが誤っているかは、Rapid7から示されていません。リージョンをRapid7のアドレスの先頭と照らし合わせ、キーをもう一度コピーしてください。',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'キーは正しいですが、InsightVMにアクセスできません。InsightVMにアクセスできるユーザーのキーか、組織キーを使用してください。',
  'The list of assets needs the same access, so it is not asked for twice.':
    '必要なアクセス権はアセットの一覧取得と同じなので、重ねて確認しません。',
  'Proving it would start an export.': '確認しようとすると、エクスポートが始まってしまいます。',
  'Projects, issues and comments, with tickets written back':
    'プロジェクト、課題、コメント（チケットの書き戻しに対応）',
  'Sign in with Atlassian': 'Atlassianでサインイン',
  'Nothing to copy: you choose a Jira site and approve': 'コピー不要、Jiraサイトを選択して承認するだけ',
  'Read projects, issues and comments': 'プロジェクト、課題、コメントの読み取り',
  'Create and update issues': '課題の作成と更新',
  'Read users and groups': 'ユーザーとグループの読み取り',
  'Read members of groups': 'グループメンバーの読み取り',
  'Register webhooks': 'Webhookの登録',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'Atlassianに進み、プロジェクトを参照できるアカウントでサインインします。',
  'Choose the **Jira site** to connect.': '接続する**Jira site**を選択します。',
  'Review the permissions and choose **Accept**:': '権限を確認し、**Accept**を選択します：',
  'You are brought back here.': '完了すると、ここに戻ります。',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'Jiraサイトが選択されていません。Atlassianでもう一度サインインし、接続するサイトを選択してください。',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'この許可はAtlassianで無効になりました。パスワードを変更するか、約90日間使用しないと無効になります。もう一度サインインしてください。',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'サイトにはアクセスできましたが、Jiraのこの部分を参照できません。このサイトでJiraを使用できるアカウントでサインインし、read:jira-workを含め、求められた権限をすべて承認してください。',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    '許可された範囲にwrite:jira-workが含まれていません。Atlassianでもう一度サインインし、求められた権限をすべて承認してください。',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'サイトにはアクセスできましたが、Jiraのこの部分を参照できません。このサイトでJiraを使用できるアカウントでサインインし、read:jira-userを含め、求められた権限をすべて承認してください。',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    '許可された範囲にmanage:jira-configurationが含まれていません。Atlassianでもう一度サインインし、求められた権限をすべて承認してください。',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    '許可された範囲にmanage:jira-webhookが含まれていません。Atlassianでもう一度サインインし、求められた権限をすべて承認してください。',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'クラウドとワークロードのアラート、コンプライアンス、脆弱性',
  'API access key': 'APIアクセスキー',
  'Read the account': 'アカウントの読み取り',
  'Read compliance results': 'コンプライアンス結果の読み取り',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'アカウント管理者、またはAPIキーの書き込み権限を持つユーザーとして、接続するFortiCNAPP（Lacework）アカウントのコンソールにサインインします。',
  'Open the console': 'コンソールを開く',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    '最初に読み取り専用のサービスユーザーを作成することをおすすめします。キーの権限は、そのユーザーの権限と同じです。',
  'API keys in the Fortinet docs': 'APIキーに関するFortinetドキュメント',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    '**Settings > Configuration > API keys**を開き、名前を付けてキーを作成します。',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'キーファイルをダウンロードします。ファイルには`keyId`、`secret`、`account`が含まれています。',
  'Enter these three values here.': 'この3つの値をここに入力します。',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'コンソールのアドレスのうち、.lacework.netより前の部分です。クラスターがある場合は含めてください（例：mycompany.fra）。',
  'Only what comes before .lacework.net': '.lacework.netより前の部分のみ',
  'The keyId in the file that you download with the key.':
    'キーと一緒にダウンロードしたファイルのkeyIdです。',
  'At least 55 capital letters and digits, with one underscore':
    '英大文字と数字で55文字以上（アンダースコア1つを含む）',
  'The secret in the same file. An underscore at its front is part of it.':
    '同じファイルのsecretです。先頭のアンダースコアも値の一部です。',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'Laceworkの組織に複数のアカウントがあり、そのうちの1つを接続する場合にのみ入力してください。',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'キーは正しいです。アカウントには、アドレスの.lacework.netより前の部分だけを入力してください。',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'Laceworkがこのキーを受け付けませんでした。IDとシークレットが同じキーファイルのもので、キーがこのアカウントに属し、無効化されていないことを確認してください。',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'Laceworkにこの名前のアカウントはありません。コンソールのアドレスのうち、.lacework.netより前の部分をクラスターも含めてコピーしてください。',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'キーは正しいですが、そのユーザーにはアカウントを読み取る権限がありません。サブアカウントを入力した場合は、ユーザーがそこにアクセスできるか確認してください。',
  'No request small enough to prove this alone is known.':
    'これだけを確認できる軽量なリクエストは見つかっていません。',
  'Findings in your dependencies, code and containers': '依存関係、コード、コンテナーの検出結果',
  'Service user key': 'サービスユーザーキー',
  'Read findings': '検出結果の読み取り',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'Mendの管理者として歯車の設定アイコンから**Administration**を開き、**General Configuration**の**Organization UUID**をコピーします。',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    '**Users**タブで**Add Service User**を選択し、名前を付けます。Mendが作成したメールアドレスはそのままにします。',
  'Give the service user a role that may read your projects.':
    'サービスユーザーに、プロジェクトを読み取れるロールを付与します。',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    '表でそのユーザーを見つけ、3点メニューを開いて**user key**をコピーします。メールアドレスは同じ行にあります。',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'コンソールのホスト名の前に`api-`を付けます。`https://saas.mend.io`の場合は`https://api-saas.mend.io`になります。',
  'Mend makes one up for each service user. Use it as it is.':
    'Mendがサービスユーザーごとに作成します。そのまま使用してください。',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    '同じサービスユーザーの3点メニューにあります。有効期限が設定されている場合があります。',
  '64 characters, 0-9 and a-f': '0～9とa～fで64文字',
  'Under Administration > General Configuration. Not the API key of older versions.':
    '「Administration > General Configuration」にあります。以前のバージョンのAPIキーではありません。',
  '32 characters, 0-9 and a-f, in five groups': '0～9とa～fで32文字（5グループに区切り）',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'Mendコンソールのホスト名の前にapi-を付け、後ろには何も付けないでください。EUの場合は https://api-saas-eu.mend.io となります。',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'これはコンソールのアドレスです。APIのアドレスは、ホスト名の前にapi-を付けたものです。',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'Mendがこれらの値を受け付けませんでした。どの値が誤っているかは示されていません。メールアドレス、キー、組織が正しい組み合わせで、キーの有効期限が切れておらず、コンソールのホスト名の前にapi-を付けたアドレスであることを確認してください。',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'ユーザーとキーは認識されましたが、この組織には属していません。「Administration > General Configuration」からOrganization UUIDをもう一度コピーしてください。',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'キーは正しいですが、サービスユーザーにプロジェクトを読み取る権限がありません。Mendの管理者が、読み取れるロールを付与できます。',
  'Findings hang on a project, and which one is not known beforehand.':
    '検出結果の読み取りにはプロジェクトの指定が必要ですが、対象のプロジェクトは事前にわかりません。',
  'Security assessments of your Azure subscriptions': 'Azureサブスクリプションのセキュリティ評価',
  'Sign in with Microsoft': 'Microsoftでサインイン',
  'Quickest: we see what the account that signs in may see':
    '最も手軽：サインインしたアカウントで参照できるものを読み取り',
  'Read security assessments': 'セキュリティ評価の読み取り',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'Azure portalの**Access control (IAM)**で、読み取るすべてのサブスクリプションについて、ご自身のアカウントに次のロールがあることを確認します：',
  'Open Subscriptions': 'サブスクリプションを開く',
  'Continue to Microsoft and sign in with that account.':
    'Microsoftに進み、そのアカウントでサインインします。',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'ご自身の権限でAzure Resource Managerを呼び出す要求を確認し、**Accept**を選択します。',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    '完了すると、ここに戻ります。アカウントにこのロールがある限り、アクセスは継続します。',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'このアカウントで参照できるサブスクリプションがAzureにありません。読み取る各サブスクリプションでSecurity Readerロールを付与してください。反映に数分かかる場合があります。',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'このサインインはMicrosoftで無効になりました。もう一度サインインしてください。',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'サブスクリプションは参照できますが、そのセキュリティ評価を参照できません。サブスクリプションにSecurity Readerロールを割り当ててください。',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'テナントでこのMicrosoft製品が契約されていないか、まだ有効にされていません。テナントは正しいですか？',
  'A Conditional Access policy of your organization blocked the sign-in.':
    '組織の条件付きアクセスポリシーによって、サインインがブロックされました。',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    '組織ではまだ誰も当社のアプリに同意していません。管理者がここでサインインする必要があります。',
  'Admin consent and an Azure role': '管理者の同意とAzureロール',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    '最も長く使える：当社のアプリ自体にロールを割り当てるため、誰が退職しても影響なし',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'Microsoftに進み、**Privileged Role Administrator**または**Global Administrator**としてサインインし、組織を代表して**Accept**を選択します。これで当社のアプリがテナントに登録されますが、まだ何も参照できません。',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'Azure portalで、読み取る各サブスクリプション、またはその上位の管理グループを開き、**Access control (IAM) > Add role assignment**に進みます。この操作には、対象での**Owner**、**User Access Administrator**、**Role Based Access Control Administrator**のいずれかのロールが必要です。',
  'Open the Azure portal': 'Azure portalを開く',
  'Pick this role:': '次のロールを選択します：',
  'As **Member** select our app. This is its application ID:':
    '**Member**として当社のアプリを選択します。アプリケーションIDは次のとおりです：',
  'Application (client) ID': 'Application (client) ID',
  'Save, wait some minutes for the role to take effect, then check again here.':
    '保存し、ロールが反映されるまで数分待ってから、ここでもう一度確認します。',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    '当社のアプリはテナントで承認されていません。同意が行われていないか、取り消されたか、まだ全体に反映されていません。1分ほど待ってから、もう一度接続してください。',
  'Microsoft no longer knows this tenant.': 'Microsoftでこのテナントが見つからなくなりました。',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'テナントでこのMicrosoft製品が契約されていないか、まだ有効にされていません。',
  'A Conditional Access policy of your organization blocks our app.':
    '組織の条件付きアクセスポリシーによって、当社のアプリがブロックされています。',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    '同意は完了していますが、当社のアプリで参照できるサブスクリプションがAzureにありません。読み取る各サブスクリプションで、アプリにSecurity Readerロールを割り当ててください。反映に数分かかる場合があります。',
  'Alerts from your endpoints, and the devices themselves': 'エンドポイントのアラートとデバイス情報',
  'Nothing to copy: an administrator consents for your organization':
    'コピー不要、管理者が組織を代表して同意するだけ',
  'List devices': 'デバイスの一覧取得',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'Microsoftに進み、**Privileged Role Administrator**または**Global Administrator**としてサインインします。組織全体のアプリケーション権限を付与できるのは、この2つのロールだけです。',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'アプリとテナントが正しいことを確かめ、**WindowsDefenderATP**の権限を確認します（変更を伴うものはありません）：',
  'Choose **Accept** to consent on behalf of your organization.':
    '**Accept**を選択し、組織を代表して同意します。',
  'You are brought back here. Keep this window open until it says that it works.':
    '完了すると、ここに戻ります。接続できたことが表示されるまで、このウィンドウを閉じないでください。',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'Microsoftにはアクセスできましたが、テナントでDefenderのこの機能が無効になっています。',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにAlert.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにMachine.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Vulnerabilities of your devices, and the devices themselves': 'デバイスの脆弱性とデバイス情報',
  'Read vulnerabilities of devices': 'デバイスの脆弱性の読み取り',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにVulnerability.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Users, groups, applications, policies and identity risks':
    'ユーザー、グループ、アプリケーション、ポリシー、IDリスク',
  'List users': 'ユーザーの一覧取得',
  'List groups': 'グループの一覧取得',
  'Read risky users': '危険なユーザーの読み取り',
  'Read risk detections': 'リスク検出の読み取り',
  'Read policies': 'ポリシーの読み取り',
  'Read the policy of authentication methods': '認証方法ポリシーの読み取り',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'アプリとテナントが正しいことを確かめ、**Microsoft Graph**の権限を確認します（変更を伴うものはありません）：',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにUser.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにGroup.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにApplication.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'テナントで、当社のアプリにIdentityRiskyUser.Read.All権限がありません。管理者にもう一度同意を依頼してください。このデータに必要なMicrosoft Entra ID P2がテナントにない可能性もあります。',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'テナントで、当社のアプリにIdentityRiskEvent.Read.All権限がありません。管理者にもう一度同意を依頼してください。このデータに必要なMicrosoft Entra ID P2がテナントにない可能性もあります。',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにPolicy.Read.All権限がありません。管理者にもう一度同意を依頼してください。',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'テナントで、当社のアプリにPolicy.Read.AuthenticationMethod権限がありません。管理者にもう一度同意を依頼してください。',
  'Your own app registration': '独自のアプリ登録',
  'An application in your tenant, whose secret you can withdraw at any time':
    'テナント内のアプリケーションを使用し、シークレットはいつでも取り消し可能',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'Microsoft Entra admin centerで**App registrations > New registration**を開き、名前を付けて**single tenant**として登録します。',
  'Open the Entra admin center': 'Entra admin centerを開く',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    '**Overview**で**Application (client) ID**と**Directory (tenant) ID**をコピーし、両方をここに貼り付けます。',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    '**API permissions > Add a permission > Microsoft Graph > Application permissions**を開き、次の権限を追加します（変更を伴うものはありません）：',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    '**Grant admin consent**を選択します。**Privileged Role Administrator**または**Global Administrator**である必要があります。',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    '**Certificates & secrets > New client secret**を開き、有効期限を設定して、すぐに**Value**をコピーします。ここに貼り付け、期限の日を控えておきます。その日以降は、新しいシークレットが必要です。',
  'On the Overview of the app registration.': 'アプリ登録の「Overview」にあります。',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '11112222-bbbb-3333-cccc-4444dddd5555のような36文字',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    '「Secret ID」ではなく「Value」列の値です。Microsoftでは一度しか表示されません。',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    '先頭付近にQ~を含む約40文字（Secret IDはアプリケーションIDのような形式なので別物）',
  'On the Overview of the app registration, below the application ID.':
    'アプリ登録の「Overview」で、アプリケーションIDの下にあります。',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    'a1b2c3d4-e5f6-47a8-9b0c-d1234567890fのような36文字',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'テナントが米国政府機関向けクラウドにある場合を除き、このままにしてください。',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'クライアントシークレットの有効期限が切れています。「Certificates & secrets」で新しいものを作成してください。',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'Microsoftがこのクライアントシークレットを受け付けませんでした。「Secret ID」ではなく「Value」列の値をコピーしてください。',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'このテナントに、このIDのアプリケーションはありません。同じアプリ登録から両方のIDをコピーしてください。',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'Microsoftに、このIDのテナントはありません。Directory (tenant) IDをもう一度コピーしてください。テナントが米国政府機関向けクラウドにある場合は、そのクラウドを選択してください。',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'Microsoftがこれらの値を受け付けませんでした。両方のIDと、シークレットの「Value」をもう一度コピーしてください。',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'アプリケーションにUser.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'アプリケーションにGroup.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'アプリケーションにApplication.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'アプリケーションにIdentityRiskyUser.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。このデータに必要なMicrosoft Entra ID P2がテナントにない可能性もあります。',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'アプリケーションにIdentityRiskEvent.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。このデータに必要なMicrosoft Entra ID P2がテナントにない可能性もあります。',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'アプリケーションにPolicy.Read.Allがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'アプリケーションにPolicy.Read.AuthenticationMethodがありません。Microsoft Graphのアプリケーション権限として追加し、管理者の同意を付与してください。',
  'Users, groups, apps, policies and sign-in logs': 'ユーザー、グループ、アプリ、ポリシー、サインインログ',
  'List apps': 'アプリの一覧取得',
  'Read sign-in logs': 'サインインログの読み取り',
  'List admin roles': '管理者ロールの一覧取得',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    '**Read-Only Admin**ロールを持つユーザーとしてOkta Admin Consoleにサインインします。作成者が無効化されるとトークンも使えなくなるため、サービスアカウントが最適です。',
  'Open the Okta Admin Console': 'Okta Admin Consoleを開く',
  'Open **Security > API > Tokens** and choose **Create token**.':
    '**Security > API > Tokens**を開き、**Create token**を選択します。',
  'Give it a name and allow its use from **Any IP**.': '名前を付け、**Any IP**からの使用を許可します。',
  'Create it and copy the value. It is not shown again.':
    '作成し、値をコピーします。再び表示されることはありません。',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    '`-admin`を除いたOktaドメインを入力し、トークンをここに貼り付けます。',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'https:// から始め、-adminは付けないでください。独自ドメインを使用している場合は、元のOktaドメインを入力してください。',
  'https://your-tenant.okta.com, without -admin': 'https://your-tenant.okta.com の形式（-adminなし）',
  'The token value alone, without SSWS in front of it.':
    'トークンの値だけを入力してください。先頭のSSWSは不要です。',
  '42 characters that start with 00': '00で始まる42文字',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'これはAdmin Consoleのアドレスです。APIのアドレスは、そこから-adminを除いたものです。',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'Oktaがこのトークンを受け付けませんでした。入力ミスがあるか、失効しているか、別の組織のものである可能性があります。トークンは、作成した管理者が無効化されたときも使えなくなります。',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'トークンは有効ですが、作成した管理者にこれを読み取る権限がありません。その管理者にRead-Only Adminロールを付与してください。',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'このアドレスで応答するOktaの組織がありません。最初のドットより前の部分を確認してください。',
  'Alerts on hosts, containers, images and code, found without agents':
    'エージェントレスで検出した、ホスト、コンテナー、イメージ、コードのアラート',
  'Read assets': 'アセットの読み取り',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'Orcaで**Settings > Users & Permissions > API**を開き、**Add API Token**を選択します。',
  'Regions in the Orca docs': 'リージョンに関するOrcaドキュメント',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    '名前を付け、**Never Expire**にチェックを入れるか、日付を選択します。作成者が退職しても使えるよう、**Service Token**にもチェックを入れます。',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'ロールは**Viewer**を選択します。それより上位の権限は不要です。',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'スコープはすべてのクラウドアカウントを対象としたままにするか、一部に限定します。スコープ外のものは参照できません。',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'トークンを追加します。再び表示されることはないため、先に進む前にウィンドウからコピーします。ここに貼り付け、リージョンを選択します。',
  'Shown only once, when it is added.': '追加時に一度だけ表示されます。',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'Orcaアカウントがあるリージョンです。Orcaを開くときのアドレスで確認できます。',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'Orcaがこのトークンを拒否しました。応答から理由はわかりません。もう一度コピーし、有効期限が切れておらず、Viewerロールがあり、リージョンが正しいことを確認してください。',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'このリージョンでは、Orcaがこのトークンを受け付けませんでした。もう一度コピーし、有効期限が切れておらず、リージョンが正しいことを確認してください。',
  'The token may not read alerts. Add one with the role Viewer.':
    'トークンにアラートを読み取る権限がありません。Viewerロールのトークンを追加してください。',
  'No request that proves this alone is known; the role Viewer covers it.':
    'これだけを確認できるリクエストは見つかっていませんが、Viewerロールで読み取れます。',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'Qualysクラウドプラットフォームのホストと脆弱性',
  'Username and password': 'ユーザー名とパスワード',
  'Read vulnerability detections': '脆弱性検出の読み取り',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    '**Manager**または**Unit Manager**として**Vulnerability Management**を開き、**Users**に移動して**New > User**を選択します。',
  'Find your Qualys address': 'Qualysのアドレスを調べる',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'サービスとわかるユーザー名を付け、受信を確認できるメールアドレスを設定します。Qualysからアクティベーションのメールが届きます。',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    '**User Role**に**Reader**を選択し、**GUI**と**API**へのアクセスを許可して、読み取るビジネスユニットとアセットグループ（通常は**All**）を選択します。',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    '**Permissions**で**Manage VM module**にチェックを入れます。通知をオフにし、VIP二要素認証もオフのままにします（応答する人がいないため）。',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'アクティベーションのメールの指示に従い、ユーザー名とパスワードを控えます。一度サインインすると、アクティベーションが完了します。',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    '**Reports > Setup > CVSS**でCVSSスコアリングが有効になっていることを確認し、ユーザー名とパスワードをここに入力します。',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'QualysがAPIユーザー用に作成したログイン名です。途中にある、アカウントのプラットフォームを示す文字も含めてください。',
  'The password of that user, as set when the account was activated.':
    'そのユーザーのパスワードです。アカウントのアクティベーション時に設定したものを入力してください。',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'Qualysがこのユーザー名とパスワードを受け付けませんでした。どちらも大文字と小文字が区別されます。アカウントのアクティベーションが済んでいて、プラットフォームを示す途中の文字も含めてユーザー名が完全であることを確認してください。',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'ユーザーは認識されましたが、APIの使用が許可されていません。このユーザーのAPIアクセスを許可するよう、Managerに依頼してください。',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'Qualysが同じサブスクリプションの別のリクエストを処理中です。パスワードの問題とは限りません。',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'ログインはできますが、ホストを読み取る権限がありません。サブスクリプションによっては、ReaderではなくUnit Managerまたはカスタムロールが必要です。',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    '確認するとサブスクリプションの利用上限を消費するため、試しません。必要な権限はホストの一覧取得と同じです。',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'Semgrep AppSec Platformのコード、依存関係、シークレットの検出結果',
  'Web API token': 'Web APIトークン',
  'Read findings through the Web API': 'Web API経由での検出結果の読み取り',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    '**admin**としてSemgrep AppSec Platformにサインインします。APIトークンを作成できるのは管理者だけです。',
  'Tokens in the Semgrep docs': 'トークンに関するSemgrepドキュメント',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    '**Settings > Tokens**を開き、**API tokens**の一覧を表示したままにします。',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'トークンを作成または編集し、トークンのスコープで**Web API**にチェックを入れます。',
  'Copy the value now, since it is shown only once, and paste it here.':
    '値は一度しか表示されないため、すぐにコピーしてここに貼り付けます。',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'Web APIスコープを持つトークンです。CI用やコマンドライン用のトークンでは検出結果を読み取れません。',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'トークンにWeb APIスコープがありません。管理者が「Settings > Tokens」でチェックを入れて追加できます。新しいトークンは不要です。',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'Semgrepがこのトークンを受け付けませんでした。入力ミスがあるか、失効しているか、Web APIスコープがありません。',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'Singularityエンドポイント保護のサイト、エンドポイント、脅威',
  'Service user API token': 'サービスユーザーのAPIトークン',
  'List sites': 'サイトの一覧取得',
  'List endpoints': 'エンドポイントの一覧取得',
  'Read threats': '脅威の読み取り',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'SentinelOneコンソールで**Settings > Users > Service Users**を開き、**Actions > Create New Service User**に進みます。',
  'Open your console': 'コンソールを開く',
  'Name it and choose an expiration date. The connection stops working on that day.':
    '名前を付け、有効期限を選択します。その日になると、接続は機能しなくなります。',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'スコープとして、読み取るアカウントまたはサイトを選択します。ロールは**Viewer**だけを付与します。',
  'Create the user and copy its **API Token**, which is shown only once.':
    'ユーザーを作成し、一度しか表示されない**API Token**をコピーします。',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'トークンをここに貼り付け、コンソールのアドレスをホスト名まで入力します（後ろのスラッシュ以降は不要です）。',
  'The address of your SentinelOne console, without the page behind it.':
    'SentinelOneコンソールのアドレスです。ホスト名まで入力し、後ろのスラッシュ以降は省いてください。',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'サービスユーザーのトークンです。一度だけ表示され、選択した有効期限の日に使えなくなります。',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'SentinelOneがこのトークンを受け付けませんでした。入力ミスがあるか、有効期限が切れているか、別のコンソールのものである可能性があります。',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'トークンは認識されましたが、サービスユーザーがアクセスできるサイトがありません。読み取るアカウントまたはサイトでViewerロールを付与してください。',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'これだけを確認できるリクエストをSentinelOneは公開していませんが、同じロールで読み取れます。',
  'Risky applications and their CVEs on your endpoints': 'エンドポイント上の危険なアプリケーションとそのCVE',
  'Read application risks': 'アプリケーションリスクの読み取り',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'SentinelOneコンソールで**Sites**を開き、サイトを編集して、Ranger Insightsの一部である**Vulnerability Management**を有効にします。有効でない場合、読み取れるデータがありません。',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'スコープとして、読み取るアカウントまたはサイトを選択します。ロールは**Viewer**だけを付与します。このロールには、Applicationsページの**view risks**が含まれている必要があります。',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'トークンは正しいですが、アプリケーションリスクにアクセスできません。サイトにVulnerability Management（Ranger Insights）がないか、Applicationsページのview risks権限がロールにありません。',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'ServiceNowインスタンスのインシデント、問題、変更、リクエスト',
  'Read incidents, problems and changes': 'インシデント、問題、変更の読み取り',
  'Read service catalog requests': 'サービスカタログリクエストの読み取り',
  'Read compliance data, if you use GRC': 'コンプライアンスデータの読み取り（GRCを使用している場合）',
  'Read assessments and answers, if you use GRC': '評価と回答の読み取り（GRCを使用している場合）',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    '**admin**としてServiceNowにサインインし、**All > User Administration > Users**を開いて**New**を選択します。',
  'Open your instance': 'インスタンスを開く',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'この接続用とわかる**User ID**と必須項目を入力します。このユーザーで人がサインインする必要はないため、**Web service access only**にチェックを入れて保存します。',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    '**Set Password**を選択し、パスワードを控えます。**Password needs reset**にはチェックを入れません（入れると、先にパスワードの変更が必要になります）。',
  'On the tab **Roles** choose **Edit** and add:':
    '**Roles**タブで**Edit**を選択し、次のロールを追加します：',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    '保存し、インスタンス名、User ID、パスワードをここに入力します。`https://dev12345.service-now.com`の場合、インスタンス名は`dev12345`です。',
  'The first part of the address at which you open ServiceNow.':
    'ServiceNowを開くときのアドレスの最初の部分です。',
  'Only what comes before .service-now.com': '.service-now.comより前の部分のみ',
  'The User ID of the integration user, not its name or e-mail address.':
    '連携用ユーザーのUser IDです。名前やメールアドレスではありません。',
  'As set with Set Password on the user record.':
    'ユーザーレコードの「Set Password」で設定したパスワードです。',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'ServiceNowがこのユーザーとパスワードを受け付けませんでした。ユーザーが有効で、「Password needs reset」にチェックが入っておらず、インスタンスが正しいことを確認してください。',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'ServiceNowにはアクセスできましたが、インシデントを読み取れません。ユーザーにitilロールを追加してください。',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'ServiceNowにはアクセスできましたが、リクエストを読み取れません。ユーザーにsn_request_readロールを追加してください。',
  'Proven when compliance data is read for the first time; not every instance has it.':
    '最初にコンプライアンスデータを読み取るときに確認されます。このデータがないインスタンスもあるためです。',
  'Proven when assessments are read for the first time; not every instance has them.':
    '最初に評価を読み取るときに確認されます。評価がないインスタンスもあるためです。',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'オープンソースの依存関係、コード、コンテナー、Infrastructure as Codeの問題',
  'Sign in with Snyk': 'Snykでサインイン',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'コピー不要、組織またはグループで当社のSnyk Appを承認するだけ',
  'List organizations': '組織の一覧取得',
  'Read projects and their issues': 'プロジェクトとその問題の読み取り',
  'Choose the region in which your Snyk account lives.': 'Snykアカウントがあるリージョンを選択します。',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'Snykに進み、サインインします。求められるすべての権限が必要なため、**Org Admin**または**Group Admin**が最適です。',
  'Pick the organization or group to connect and review what it may read:':
    '接続する組織またはグループを選択し、読み取りの対象を確認します：',
  'Approve. Snyk brings you back here.': '承認します。完了すると、Snykからここに戻ります。',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'Snykを開くときのアドレスと照らし合わせてください。SNYK-US-01にあるのは、古いアカウントと無料プランだけです。',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'この許可はSnykで無効になりました。アカウントがあるリージョンを選択し、Snykでもう一度サインインしてください。',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'Snykで当社のアプリは認識されましたが、APIへのアクセスが許可されていません。APIアクセスはSnyk Enterpriseプランで利用できます。',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    '参照できる組織がSnykにありません。Snykでもう一度サインインし、組織またはグループを選択してください。',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    '今回の確認で読み取るのは組織だけです。この権限は、最初にプロジェクトを読み取るときに確認されます。',
  'Service account API key': 'サービスアカウントのAPIキー',
  'A key that an Org Admin makes for us': 'Org Adminがこの接続用に作成するキー',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'Snykで組織を開き、**Settings > Service accounts**に移動します。複数の組織をまとめて接続する場合は、代わりにグループで行います。**Org Admin**または**Group Admin**である必要があります。また、APIアクセスは**Enterprise**プランで利用できます。',
  'Open Snyk': 'Snykを開く',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    '名前を入力し、ロールに**Org Admin**、種類に**API key**を選択します。有効期限は設定しません。',
  'Create the service account and copy its key: it is shown only once.':
    'サービスアカウントを作成し、一度しか表示されないキーをコピーします。',
  'Paste the key here and choose the region in which your account lives.':
    'キーをここに貼り付け、アカウントがあるリージョンを選択します。',
  'The key of a service account. Snyk shows it only once.':
    'サービスアカウントのキーです。Snykでは一度しか表示されません。',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    '12345678-1234-1234-1234-123456781234の形式、またはsnyk_satで始まる値',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'このリージョンでは、Snykがこのキーを受け付けませんでした。Snykを開くときのアドレスとリージョンを照らし合わせ、キーが漏れなくコピーされ、失効していないことを確認してください。',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'キーは認識されましたが、SnykのAPIへのアクセスが許可されていません。APIアクセスはSnyk Enterpriseプランで利用できます。',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'キーは有効ですが、アクセスできる組織がありません。組織またはグループで、Org Adminロールのサービスアカウントを作成してください。',
  'Vulnerabilities and compliance of your endpoints': 'エンドポイントの脆弱性とコンプライアンス',
  'Use the API gateway': 'APIゲートウェイの使用',
  'Read vulnerability and compliance findings': '脆弱性とコンプライアンスの検出結果の読み取り',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'この接続で使用するユーザーとしてTaniumにサインインします（接続にはそのユーザーの権限が適用されます）。専用のユーザーが最適です。',
  'API tokens in the Tanium docs': 'APIトークンに関するTaniumドキュメント',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'そのユーザーまたはそのペルソナに、次のロールを付与します。カスタムロールを使う場合は、コンテンツセット**Reserved**、**Base**、**Core Content**、**Comply Reporting**の**Read**が必要です。',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    '**Administration > Permissions > API Tokens**を開き、**New API Token**を選択します。',
  'Open Tanium': 'Taniumを開く',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'メモを追加し、ペルソナを選択して、トークンの有効日数を設定します。期限が切れると、接続は機能しなくなります。',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    '**Trusted IP Addresses**に当社の接続元IPアドレスを登録します（アドレスは当社サポートにお問い合わせください）。ほかのアドレスからの場合、Taniumはトークンを拒否します。',
  'Create the token, copy it and paste it here. It is not shown again.':
    'トークンを作成し、コピーしてここに貼り付けます。再び表示されることはありません。',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'Tanium Cloudでは、コンソールのアドレスの最初の部分の後ろに-apiを付けたもの、オンプレミスでは、サーバーのアドレスです。',
  'With token- in front: it is part of the value.': '先頭のtoken-も値の一部なので、含めてください。',
  'Starts with token-': 'token-で始まる値',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'これはコンソールのアドレスです。APIのアドレスは、最初の部分の後ろに-apiを付けたものです。',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'Taniumがこのトークンを受け付けませんでした。入力ミスがあるか、有効期限が切れているか、当社のIPアドレスがTrusted IP Addressesに登録されていない可能性があります。Taniumの応答はいずれの場合も同じです。',
  'Tanium knows the token, but its user or persona may not use the API.':
    'トークンは認識されましたが、そのユーザーまたはペルソナにAPIを使用する権限がありません。',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'トークンは正しいですが、ゲートウェイが応答しません。ユーザーにGateway Userロール（以前のバージョンではAPI Gateway User）を付与してください。',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'トークンは正しいですが、ゲートウェイにアクセスできません。ユーザーにGateway Userロール（以前のバージョンではAPI Gateway User）を付与してください。',
  'Tanium publishes no small request that proves this role.':
    'このロールを確認できる軽量なリクエストを、Taniumは公開していません。',
  'Assets, scans and vulnerabilities from the Tenable cloud': 'Tenableクラウドのアセット、スキャン、脆弱性',
  'API keys': 'APIキー',
  'List scans': 'スキャンの一覧取得',
  'Read assets and vulnerabilities': 'アセットと脆弱性の読み取り',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    '担当者が退職しても使い続けられるよう、この接続専用のユーザーを作成します。メールアドレスは共有のもので構いません。',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    '管理者として**Settings > Access Control > Permissions**を開き、そのユーザーに**All assets**の**Can View**を付与します。',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'そのユーザーとしてサインインし、**My Account**（ユーザーアイコン、**Settings**の順）を開きます。',
  'Open Tenable': 'Tenableを開く',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    '**API Keys**タブを開き、**Generate**を選択して確定します。このユーザーの以前のキーは使えなくなります。',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'ページを離れる前に**Access Key**と**Secret Key**をコピーし、両方をここに貼り付けます。',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'APIキーの生成時にTenableで表示される2つのキーのうち、1つ目です。',
  'The second key of the same pair. Tenable shows it only once.':
    '同じ組の2つ目のキーです。Tenableでは一度しか表示されません。',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'Tenableがこのキーの組を受け付けませんでした。両方が同じユーザーのもので、その後に新しいキーが生成されていないことを確認してください。FedRAMPなど、別のTenableサイトのキーはここでは使用できません。',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'キーは正しいですが、そのユーザーにスキャンの一覧を取得する権限がありません。権限のあるロールを付与するよう、Tenableの管理者に依頼してください。',
  'Tenable has no small request that proves this; an export would have to be started.':
    'これを確認できる軽量なリクエストがTenableにはなく、エクスポートを開始する必要があります。',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'クラウドのランタイムで検出された脆弱性、設定ミス、脅威',
  'API credentials': 'API認証情報',
  'Read vulnerability findings': '脆弱性の検出結果の読み取り',
  'Read configuration findings': '設定に関する検出結果の読み取り',
  'Read threat detections': '脅威検出の読み取り',
  'List APIs': 'APIの一覧取得',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'Upwindコンソールで**Settings > Credentials**を開きます。新しい認証情報のアクセス範囲が、ご自身の範囲を超えることはありません。',
  'Credentials in the Upwind docs': '認証情報に関するUpwindドキュメント',
  'Choose **Generate Credentials**, and the type **API**.':
    '**Generate Credentials**を選択し、種類に**API**を選択します。',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'スコープを選択します。**Global**、または読み取りロールで特定のリソースに限定する**Custom**です。後から変更することはできません。',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    '**Client ID**と**Client Secret**をコピーし、保存します。',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    '**Settings > Organization**を開き、**Organization ID**をコピーします。',
  'Enter everything here, and choose your region.': 'すべての値をここに入力し、リージョンを選択します。',
  'From Settings > Credentials, of the type API.':
    '「Settings > Credentials」で取得した、種類がAPIのものです。',
  'Shown together with the client ID, and only once.': 'クライアントIDと一緒に一度だけ表示されます。',
  'From Settings > Organization.': '「Settings > Organization」で確認できます。',
  'Starts with org_, then letters and digits': 'org_で始まり、英数字が続く値',
  'Where your Upwind organization lives.': 'Upwindの組織があるリージョンです。',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'この認証情報では、このリージョンのトークンを取得できませんでした。クライアントIDとシークレットをもう一度コピーし、種類がAPIであることとリージョンを確認してください。',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    '認証情報は正しいですが、このリージョンでは使用できません。組織があるリージョンを選択してください。',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    '認証情報は正しいですが、この組織の脆弱性の検出結果を読み取る権限がありません。Organization IDを確認してください。正しい場合は、スコープを変更できないため、より広い範囲の読み取りロールを持つ認証情報を新しく作成してください。',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    '認証情報は正しいですが、このリージョンではこの組織が見つかりません。Organization IDをもう一度コピーし、リージョンを照らし合わせてください。',
  'No request that proves this alone is known.': 'これだけを確認できるリクエストは見つかっていません。',
  'Findings in your code, dependencies and images from Wiz':
    'コード、依存関係、イメージに関するWizの検出結果',
  'Service account': 'サービスアカウント',
  'Read resources': 'リソースの読み取り',
  'Read controls': 'コントロールの読み取り',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'Wizでプロフィールメニューから**Tenant Info**を開き、**API Endpoint URL**をコピーします。',
  'Open Wiz': 'Wizを開く',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    '**Settings > Service Accounts**（テナントによっては**Access Management**内）を開き、**Add Service Account**を選択します。サービスアカウントの書き込み権限が必要です。',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    '名前を付け、種類に**Custom Integration (GraphQL API)**を選択します。必要に応じて、対象を一部のプロジェクトに限定します。',
  'Tick these API scopes and nothing else:': '次のAPIスコープだけにチェックを入れます：',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'サービスアカウントを追加し、**Client ID**と、再び表示されることのない**Client Secret**をコピーします。',
  'Paste all three values here.': '3つの値をすべてここに貼り付けます。',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'Wizのプロフィールメニューの「Tenant Info」にあります。末尾の/graphqlはあってもなくても構いません。',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': 'サービスアカウントのもので、追加時に表示されます。',
  '53 letters and digits': '英数字53文字',
  'Shown only once, when the service account is added.': 'サービスアカウントの追加時に一度だけ表示されます。',
  '64 letters and digits': '英数字64文字',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'WizがこのクライアントIDとシークレットを受け付けませんでした。両方をもう一度コピーしてください。シークレットを紛失した場合は、新しいサービスアカウントを追加してください。',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'サービスアカウントでアクセスできましたが、Wizからデータが返されません。APIスコープread:vulnerabilitiesの不足が原因と考えられます。',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'クライアントIDとシークレットは正しいですが、このデータセンターではテナントが見つかりません。「Tenant Info」からAPI Endpoint URLをもう一度コピーしてください。',
  'The service account lacks the API scope read:vulnerabilities.':
    'サービスアカウントにAPIスコープread:vulnerabilitiesがありません。',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'Wizはクエリの仕様を顧客にのみ公開しているため、このスコープだけを確認できるクエリは見つかっていません。',
  'Vulnerabilities of your cloud workloads from Wiz': 'Wizで検出されたクラウドワークロードの脆弱性',
  'No address of the vendor fits what was entered.': '入力内容に該当する提供元のアドレスがありません。',
  'User name or password holds a character that it cannot have.':
    'ユーザー名またはパスワードに、使用できない文字が含まれています。',
  'The private key cannot be read. Copy the whole file again.':
    '秘密鍵を読み取れません。ファイル全体をもう一度コピーしてください。',
  'A value holds a line break or a letter that no key has. Copy it again.':
    '値に、改行またはキーに使われない文字が含まれています。もう一度コピーしてください。',
  'A value cannot be part of the address. Copy it again.':
    'アドレスの一部として使用できない値があります。もう一度コピーしてください。',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'https:// で始まり、ポート、ユーザー名、疑問符を含まないアドレスを入力してください。',
  'Enter the address without the page behind it.':
    'ホスト名までのアドレスを入力してください。後ろのページ部分は不要です。',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'アドレスに含まれる値に使用できるのは、英数字とハイフンだけです。',
};
