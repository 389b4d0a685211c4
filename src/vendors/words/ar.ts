import type { Translations } from './VendorWords.js';

/** What is said of vendors, in Arabic. */
export const ar: Translations = {
  'Issues in code, dependencies, containers, clouds and running applications':
    'المشكلات في التعليمات البرمجية والتبعيات والحاويات والسحابة والتطبيقات قيد التشغيل',
  'API client': 'عميل API',
  'A client ID and secret that a workspace admin makes for us':
    'قيمتا Client ID وClient Secret اللتان ينشئهما لنا مسؤول مساحة العمل',
  'Read issues': 'قراءة المشكلات',
  'List code repositories': 'عرض قائمة مستودعات التعليمات البرمجية',
  'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.':
    'سجّل الدخول إلى Aikido بدور **admin** في مساحة العمل: إنشاء عملاء API مقصور على المسؤولين.',
  'Open Aikido': 'فتح Aikido',
  'Open **Settings > Integrations** and find **Public REST API**.':
    'افتح **Settings > Integrations** وابحث عن **Public REST API**.',
  'Choose **Add client**, name it and tick these scopes. They can only read:':
    'اختر **Add client**، وأدخل اسمًا، ثم حدّد هذه النطاقات. فهي لا تتيح سوى القراءة:',
  'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.':
    'انسخ **client ID** و**client secret** فورًا، والصق القيمتين هنا. نعرف منطقتك منهما تلقائيًا.',
  'Shown when the client is created.': 'تُعرض القيمة عند إنشاء العميل.',
  'Starts with AIK_CLIENT_': 'تبدأ بـ AIK_CLIENT_‎',
  'Shown together with the client ID.': 'تُعرض القيمة مع Client ID في المكان نفسه.',
  'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.':
    'قيمتا Client ID وClient Secret غير مقبولتين في أي من مناطق Aikido. تأكد من أنهما لعميل واحد ومن نسخهما كاملتين.',
  'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?':
    'لم يعد Aikido يقبل ما منحنا إياه قبل لحظات. هل حُذف العميل أو سُحب الوصول؟',
  'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.':
    'يسمح لنا Aikido بالدخول، لكن ليس بقراءة المشكلات. حدّد النطاق issues:read لهذا العميل.',
  'Proven when repositories are listed for the first time; the check reads issues alone.':
    'يتبيّن ذلك عند عرض قائمة المستودعات أول مرة، فالتحقق يقرأ المشكلات فقط.',
  'Authorize in Aikido': 'السماح بالوصول في Aikido',
  'Nothing to copy: you allow access to your workspace':
    'لا حاجة إلى نسخ أي شيء: تسمح بالوصول إلى مساحة العمل لديك',
  'Choose the region in which your workspace lives.': 'اختر المنطقة التي توجد فيها مساحة العمل لديك.',
  'Continue to Aikido and sign in as an **admin** of the workspace.':
    'تابِع إلى Aikido وسجّل الدخول بدور **admin** في مساحة العمل.',
  'Review what may be read, and allow access:': 'راجع ما يمكن قراءته، ثم اسمح بالوصول:',
  'Aikido brings you back here.': 'سيعيدك Aikido إلى هنا.',
  'Compare with the address at which you open Aikido.': 'قارِنها بعنوان Aikido لديك.',
  'Applications, scans and reports from API security testing':
    'التطبيقات وعمليات الفحص والتقارير من اختبارات أمان API',
  'API token': 'رمز API',
  'One value to copy; it can be checked at once': 'قيمة واحدة تنسخها، ويمكن التحقق منها فورًا',
  'List applications': 'عرض قائمة التطبيقات',
  'Read reports': 'قراءة التقارير',
  'Read scans': 'قراءة عمليات الفحص',
  'List teams': 'عرض قائمة الفرق',
  'Read a team': 'قراءة بيانات فريق',
  'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).':
    'افتح `https://<your-tenant>.apisecapps.com` في المتصفح واختر **API Credentials** من القائمة (اسمها **API Token** في الإصدارات الأقدم).',
  'Stay on **API Token**.': 'ابقَ في علامة التبويب **API Token**.',
  'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.':
    'أدخل اسمًا في **Name** واختر المدة في **Expiration**. بعد انتهائها، يحتاج الاتصال إلى بيانات اعتماد جديدة.',
  'Under **Select Scopes** tick these. None of them can change anything:':
    'حدّد هذه النطاقات ضمن **Select Scopes**. لا يتيح أي منها تغيير شيء:',
  'Choose **Generate Token**, copy the token and paste it here.':
    'اختر **Generate Token**، ثم انسخ الرمز والصقه هنا.',
  'It stops working on the day that was chosen when it was made.':
    'يتوقف عن العمل في اليوم الذي حُدّد عند إنشائه.',
  'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.':
    'لا يقبل APIsec هذا الرمز. تأكد من نسخه كاملًا ومن أن صلاحيته لم تنتهِ.',
  'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.':
    'يفتقر هذا الرمز إلى النطاق Get App. تُحدَّد النطاقات عند إنشاء الرمز، لذا أنشئ رمزًا جديدًا.',
  'APIsec publishes no request that proves this scope alone.': 'لا يوفّر APIsec طلبًا يثبت هذا النطاق وحده.',
  'OAuth client credentials': 'بيانات اعتماد عميل OAuth',
  'A client ID and secret, exchanged for short-lived tokens':
    'قيمتا Client ID وClient Secret للحصول على رموز قصيرة الأجل',
  'Select **OAuth Client Credentials**.': 'اختر **OAuth Client Credentials**.',
  'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.':
    'اختر **Generate Token**، ثم انسخ **Client ID** و**Client Secret** والصق القيمتين هنا.',
  'Shown when the client is made under API Credentials > OAuth Client Credentials.':
    'تُعرض القيمة ضمن API Credentials > OAuth Client Credentials عند إنشاء العميل.',
  'Shown together with the client ID. It stops working on the day that was chosen.':
    'تُعرض القيمة مع Client ID في المكان نفسه، وتتوقف عن العمل في اليوم المحدد.',
  'The first part of the address at which you open APIsec.': 'الجزء الأول من عنوان APIsec لديك.',
  'Only what comes before .apisecapps.com': 'فقط ما يسبق ‎.apisecapps.com',
  'APIsec does not publish the address at which client credentials are exchanged for a token.':
    'لا ينشر APIsec العنوان الذي يُحصل منه على رمز مقابل بيانات اعتماد العميل.',
  'Code risks, secrets and excessive permissions in your repositories':
    'مخاطر التعليمات البرمجية والأسرار والأذونات الزائدة في مستودعاتك',
  'API key': 'مفتاح API',
  'Read risks': 'قراءة المخاطر',
  'In Arnica open the menu at the side and go to **API**.':
    'في Arnica، افتح القائمة الجانبية وانتقل إلى **API**.',
  'Open Arnica': 'فتح Arnica',
  'Choose **Create API key** and name it.': 'اختر **Create API key** وأدخل اسمًا للمفتاح.',
  'Select this scope and no other:': 'حدّد هذا النطاق دون غيره:',
  'Create the key, copy it and paste it here.': 'أنشئ المفتاح، ثم انسخه والصقه هنا.',
  'From the API page of Arnica, with arnica_ in front.':
    'تجده في صفحة API لدى Arnica، بما فيه arnica_‎ في أوله.',
  'Starts with arnica_': 'يبدأ بـ arnica_‎',
  'Arnica does not accept this API key. It is mistyped, expired or revoked.':
    'لا يقبل Arnica مفتاح API هذا. قد يكون مكتوبًا خطأً أو منتهي الصلاحية أو مُلغى.',
  'The key is right, but lacks the scope risks:read. Create a key that has it.':
    'المفتاح صحيح، لكن النطاق risks:read ينقصه. أنشئ مفتاحًا يتضمنه.',
  'Resources shared outside of your AWS account, and access nobody uses':
    'الموارد المشتركة خارج حساب AWS لديك، والوصول الذي لا يستخدمه أحد',
  'Access key': 'مفتاح الوصول',
  'Quickest: the keys of an IAM user': 'الأسرع: مفاتيح مستخدم IAM',
  'Read Access Analyzer findings': 'قراءة نتائج Access Analyzer',
  'Read recommendations for findings': 'قراءة التوصيات الخاصة بالنتائج',
  'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:':
    'في وحدة تحكم AWS، افتح **IAM > Policies > Create policy** واختر **JSON**، ثم استبدل المحتوى الموجود بما يلي:',
  'Open IAM': 'فتح IAM',
  'Policy document': 'مستند السياسة',
  'Go on, give the policy this name, and create it:': 'تابِع، وأعطِ السياسة هذا الاسم، ثم أنشئها:',
  'Policy name': 'اسم السياسة',
  'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.':
    'في وحدة تحكم AWS، افتح **IAM > Users** واختر **Create user**. لا يحتاج المستخدم إلى دخول وحدة التحكم.',
  'Attach the policy that you have just made and this one to the user. This one lets its holder read and nothing else:':
    'أرفق بالمستخدم السياسة التي أنشأتها للتو وهذه السياسة التي لا تتيح سوى القراءة:',
  Policy: 'السياسة',
  'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.':
    'افتح المستخدم، ثم **Security credentials > Create access key**، واختر **Third-party service** أو **Other** كحالة استخدام.',
  'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.':
    'انسخ **Access key** و**Secret access key** (لا تُعرض إلا مرة واحدة)، والصق القيمتين هنا.',
  'Choose the region in which IAM Access Analyzer is turned on.':
    'اختر المنطقة التي فُعّلت فيها خدمة IAM Access Analyzer لديك.',
  'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.':
    'مفتاح مستخدم IAM. المفاتيح المؤقتة التي تبدأ بـ ASIA لا تعمل، إذ لا مكان هنا لرمز الجلسة الخاص بها.',
  '20 characters that start with AKIA': '20 حرفًا تبدأ بـ AKIA',
  'Shown only once, when the access key is created.': 'لا تُعرض القيمة إلا مرة واحدة، عند إنشاء مفتاح الوصول.',
  '40 letters, digits, + and /': '40 من الحروف والأرقام والعلامتين + و/',
  'Where IAM Access Analyzer is turned on.': 'المنطقة التي فُعّلت فيها خدمة IAM Access Analyzer لديك.',
  'AWS does not know this access key ID. Check that it was copied whole and that the key is active.':
    'قيمة Access key ID هذه غير معروفة لدى AWS. تأكد من نسخها كاملة ومن أن المفتاح نشط.',
  'AWS knows the access key ID, but the secret access key does not belong to it.':
    'قيمة Access key ID معروفة لدى AWS، لكن قيمة Secret access key لا تخصها.',
  'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.':
    'تسمح لنا AWS بالدخول، لكن لا يوجد محلِّل في هذه المنطقة. اختر المنطقة التي فيها محلِّل، أو أنشئ ضمن IAM > Access Analyzer محلِّلًا جديدًا.',
  'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'تسمح لنا AWS بالدخول، لكن ليس إلى Access Analyzer. أرفق السياسة IAMAccessAnalyzerReadOnlyAccess، ثم أعد المحاولة.',
  'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.':
    'تُظهر لنا AWS وجود محلِّل، لكنها لا تُظهر نتائجه. أرفق السياسة IAMAccessAnalyzerReadOnlyAccess، ثم أعد المحاولة.',
  'Asking for a recommendation makes AWS work one out, so a check leaves it alone.':
    'طلب توصية يجعل AWS تُعدّ واحدة، لذا لا نجرّبه عند التحقق.',
  'IAM role': 'دور IAM',
  'Safest: no keys change hands, you allow our account to assume a role of yours':
    'الأكثر أمانًا: من دون تبادل مفاتيح، تسمح لحسابنا بتولّي دور لديك',
  'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:':
    'في وحدة تحكم AWS، افتح **IAM > Roles > Create role**. اختر **AWS account** ثم **Another AWS account**، وأدخل معرّف حسابنا:',
  'Account ID': 'معرّف الحساب',
  'Tick **Require external ID** and paste this one. It was made for you alone:':
    'حدّد **Require external ID** والصق هذا المعرّف. أُنشئ لك وحدك:',
  'Attach the policy that you have just made and this one and create the role. This one lets its holder read and nothing else:':
    'أرفق السياسة التي أنشأتها للتو وهذه السياسة التي لا تتيح سوى القراءة، ثم أنشئ الدور:',
  'Open the role, copy its **ARN** and paste it here.':
    'افتح الدور، وانسخ قيمة **ARN** الخاصة به، والصقها هنا.',
  'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.':
    'يُدرج في سياسة الثقة الخاصة بالدور. ويضمن ألا يستخدم أحد غيرك دورك من خلالنا.',
  'At least 2 letters, digits or + = , . @ : / - _':
    'خانتان على الأقل من الحروف والأرقام والعلامات ‎+ = , . @ : / - _‎',
  'Shown at the top of the role’s page in IAM.': 'في IAM، أعلى صفحة الدور.',
  'arn:aws:iam::123456789012:role/name': 'arn:aws:iam::123456789012:role/name',
  'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.':
    'لا تسمح لنا AWS بتولّي هذا الدور ولا تذكر السبب. قارِن قيمة ARN للدور، والحساب أو الدور المذكور في سياسة الثقة، والمعرّف الخارجي بما هو معروض هنا.',
  'AWS can’t read this role ARN or external ID. Copy both again.':
    'تعذّر على AWS قراءة قيمة ARN للدور أو المعرّف الخارجي. انسخهما من جديد.',
  'IAM role behind our role': 'دور IAM عبر دورنا',
  'Like an IAM role, but you trust a single role of ours instead of our whole account':
    'مثل دور IAM، لكنك تثق بدور واحد لدينا بدلًا من حسابنا كله',
  'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.':
    'في وحدة تحكم AWS، افتح **IAM > Roles > Create role** واختر **Custom trust policy**.',
  'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:':
    'استبدل المحتوى الموجود بهذه السياسة. فهي تثق بدور واحد لدينا، بشرط استخدام المعرّف الخارجي الذي أُنشئ لك:',
  'Trust policy': 'سياسة الثقة',
  'Vulnerabilities of your EC2 instances, container images and Lambda functions':
    'الثغرات الأمنية في مثيلات EC2 وصور الحاويات ودوال Lambda لديك',
  'Read Inspector findings': 'قراءة نتائج Inspector',
  'Attach this policy to the user. It lets its holder read and nothing else:':
    'أرفق هذه السياسة بالمستخدم. فهي لا تتيح سوى القراءة:',
  'Choose the region in which Amazon Inspector is turned on.':
    'اختر المنطقة التي فُعّلت فيها خدمة Amazon Inspector لديك.',
  'Where Amazon Inspector is turned on.': 'المنطقة التي فُعّلت فيها خدمة Amazon Inspector لديك.',
  'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'تسمح لنا AWS بالدخول، لكن خدمة Amazon Inspector غير مفعّلة في هذه المنطقة. اختر المنطقة التي فُعّلت فيها، أو فعّلها في هذه المنطقة.',
  'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'تسمح لنا AWS بالدخول، لكن ليس إلى Inspector. أرفق السياسة AmazonInspector2ReadOnlyAccess، ثم أعد المحاولة.',
  'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.':
    'تُظهر لنا AWS أن خدمة Inspector مفعّلة، لكنها لا تُظهر نتائجها. أرفق السياسة AmazonInspector2ReadOnlyAccess، ثم أعد المحاولة.',
  'Attach this policy and create the role. It lets its holder read and nothing else:':
    'أرفق هذه السياسة وأنشئ الدور. فهي لا تتيح سوى القراءة:',
  'Security findings from all over your AWS account, in one place':
    'النتائج الأمنية من كل أنحاء حساب AWS لديك، في مكان واحد',
  'Read Security Hub findings': 'قراءة نتائج Security Hub',
  'Choose the region in which Security Hub is turned on.':
    'اختر المنطقة التي فُعّلت فيها خدمة Security Hub لديك.',
  'Where Security Hub is turned on.': 'المنطقة التي فُعّلت فيها خدمة Security Hub لديك.',
  'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.':
    'تسمح لنا AWS بالدخول، لكن خدمة Security Hub غير مفعّلة في هذه المنطقة. اختر المنطقة التي فُعّلت فيها، أو فعّلها في هذه المنطقة.',
  'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'تسمح لنا AWS بالدخول، لكن ليس إلى Security Hub. أرفق السياسة AWSSecurityHubReadOnlyAccess، ثم أعد المحاولة.',
  'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.':
    'تُظهر لنا AWS أن خدمة Security Hub مفعّلة، لكنها لا تُظهر نتائجها. أرفق السياسة AWSSecurityHubReadOnlyAccess، ثم أعد المحاولة.',
  'Security ratings and findings of the companies in your portfolio':
    'التقييمات والنتائج الأمنية للشركات في محفظتك',
  'Company API token': 'رمز API للشركة',
  'List the companies of the portfolio': 'عرض قائمة شركات المحفظة',
  'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.':
    'سجّل الدخول إلى Bitsight بدور **Admin**: إنشاء رموز API للشركة مقصور على المسؤولين.',
  'API tokens in the Bitsight docs': 'رموز API في وثائق Bitsight',
  'Open **Settings > Account > User Preferences** and find **Company API Token**.':
    'افتح **Settings > Account > User Preferences** وابحث عن **Company API Token**.',
  'Type a description into **New Token** and choose **Generate**.':
    'اكتب وصفًا في **New Token** واختر **Generate**.',
  'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.':
    'انسخ الرمز الآن والصقه هنا. له صلاحيات المسؤول، إذ لا يوفّر Bitsight رمز شركة للقراءة فقط.',
  'Copied when the token is generated. Later only its last four characters are shown.':
    'يُنسخ الرمز عند إنشائه. وبعد ذلك لا تُعرض سوى آخر أربعة أحرف منه.',
  'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.':
    'لا يقبل Bitsight هذا الرمز. تأكد من نسخه كاملًا ومن دون نقطتين رأسيتين، ومن أن أحدًا لم يحذفه.',
  'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.':
    'هذا الرمز معروف لدى Bitsight، لكن لا يُسمح له بعرض قائمة الشركات. اطلب رمز API للشركة من مستخدم له دور Admin لديك.',
  'Cyber risk ratings and findings of the companies in an ecosystem':
    'تقييمات المخاطر السيبرانية والنتائج الأمنية للشركات في منظومة واحدة',
  'API v2 client credential': 'بيانات اعتماد عميل API v2',
  'Read the companies and findings of one ecosystem': 'قراءة الشركات والنتائج في منظومة واحدة',
  'Sign in to Black Kite as a **Super Admin**.': 'سجّل الدخول إلى Black Kite بدور **Super Admin**.',
  'Open Black Kite': 'فتح Black Kite',
  'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.':
    'افتح **Admin > Integrations Exchange** ثم البطاقة **Black Kite API**.',
  'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.':
    'في علامة التبويب **API v2**، اختر **New Client Credential**، وأدخل اسمًا، وحدّد مدة صلاحية طويلة لرمز الوصول.',
  'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.':
    'اضبط الدور على **Ecosystem User** واختر المنظومة الواحدة التي ستُقرأ. كل منظومة أخرى تحتاج إلى بيانات اعتماد واتصال خاصين بها.',
  'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.':
    'أنشئ بيانات الاعتماد، وانسخ **Client ID** و**Client Secret** فورًا، والصق القيمتين هنا.',
  'Shown only once, when the client credential is created.':
    'لا تُعرض القيمة إلا مرة واحدة، عند إنشاء بيانات اعتماد العميل.',
  'Shown only once, together with the client ID.':
    'لا تُعرض القيمة إلا مرة واحدة، مع Client ID في المكان نفسه.',
  'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.':
    'لا يقبل Black Kite قيمتي Client ID وClient Secret هاتين. انسخهما من جديد، أو أنشئ ضمن API v2 بيانات اعتماد جديدة للعميل.',
  'Black Kite publishes no small request that proves this role.':
    'لا يوفّر Black Kite طلبًا صغيرًا يثبت هذا الدور.',
  'Projects and their results from SAST, SCA, IaC and API scans':
    'المشاريع ونتائجها من عمليات فحص SAST وSCA وIaC وAPI',
  'OAuth client': 'عميل OAuth',
  'List projects': 'عرض قائمة المشاريع',
  'Read scan results': 'قراءة نتائج الفحص',
  'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.':
    'سجّل الدخول إلى Checkmarx One بدور **admin**، ودوّن اسم المضيف في شريط العنوان واسم حساب المستأجر لديك.',
  'Open Checkmarx One': 'فتح Checkmarx One',
  'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.':
    'افتح **Settings > Identity and Access Management > OAuth Clients** واختر **Create Client**.',
  'OAuth clients in the Checkmarx docs': 'عملاء OAuth في وثائق Checkmarx',
  'Enter a **Client ID** that says what it is for, and create the client.':
    'أدخل في **Client ID** قيمة توضّح الغرض من العميل، ثم أنشئه.',
  'Choose **Regenerate** beside **Secret** and copy the value before you close the window.':
    'اختر **Regenerate** بجانب **Secret** وانسخ القيمة قبل إغلاق النافذة.',
  'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:':
    'اختر مدة الصلاحية. وضمن **Role Mapping**، أضف هذا الدور من أدوار AST. فهو لا يتيح سوى قراءة النتائج:',
  Role: 'الدور',
  'To limit what can be read, assign groups. Then save the client.':
    'لتقييد ما يمكن قراءته، عيّن مجموعات. ثم احفظ العميل.',
  'Enter all four values here.': 'أدخل القيم الأربع كلها هنا.',
  'The address at which you open Checkmarx One.': 'العنوان الذي تفتح به Checkmarx One في المتصفح.',
  'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.':
    'اسم حساب المستأجر الذي تجده ضمن Settings > Identity and Access Management وتكتبه عند تسجيل الدخول.',
  'The name that was given to the OAuth client.': 'الاسم الذي أُعطي لعميل OAuth عند إنشائه.',
  'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.':
    'تُنشأ القيمة بزر Regenerate في عميل OAuth، وتنتهي صلاحيتها مع العميل بعد 30 إلى 365 يومًا.',
  'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.':
    'لا يعرف Checkmarx مستأجرًا بهذا الاسم في هذه المنطقة. قارِن اسم المستأجر وقيمة Base URL بما تسجّل الدخول به.',
  'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.':
    'المستأجر معروف لدى Checkmarx، لكن قيمتي Client ID وClient Secret غير مقبولتين. ربما انتهت صلاحية العميل: في هذه الحالة أنشئ قيمة Secret من جديد.',
  'The client may not read projects. Add the role ast-viewer to it under Role Mapping.':
    'لا يُسمح للعميل بقراءة المشاريع. أضف إليه الدور ast-viewer ضمن Role Mapping، ثم أعد المحاولة.',
  'Results hang on a scan, and which one is not known beforehand. The same role covers them.':
    'ترتبط النتائج بعملية فحص لا تُعرف مسبقًا. والدور نفسه يشملها.',
  'Hosts and alerts from Falcon endpoint protection':
    'الأجهزة المضيفة والتنبيهات من حماية نقاط النهاية في Falcon',
  'List hosts': 'عرض قائمة الأجهزة المضيفة',
  'Read alerts': 'قراءة التنبيهات',
  'Sign in to the Falcon console as a **Falcon Administrator**.':
    'سجّل الدخول إلى وحدة تحكم Falcon بدور **Falcon Administrator**.',
  'Open Falcon': 'فتح Falcon',
  'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.':
    'ابحث عن **API clients and keys** (ضمن **Support and resources**) واختر **Create API client**.',
  'Give it a name and a description by which your colleagues will know it.':
    'أدخل اسمًا ووصفًا يتعرّف بهما زملاؤك عليه.',
  'Tick **Read** for each of these scopes, and nothing else:':
    'حدّد **Read** لكل نطاق من هذه النطاقات، ولا شيء غير ذلك:',
  'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.':
    'اختر **Create** وانسخ **Client ID** و**Secret** (لا تُعرض إلا مرة واحدة). الصق القيمتين هنا.',
  'Shown when the API client is created, and later in the list of API clients.':
    'تُعرض القيمة عند إنشاء عميل API، ثم في قائمة العملاء.',
  'Shown only once, when the API client is created or its secret is reset.':
    'لا تُعرض القيمة إلا مرة واحدة، عند إنشاء عميل API أو إعادة تعيين Client Secret الخاصة به.',
  'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.':
    'اتركه فارغًا: نعرف السحابة من بيانات الاعتماد. ولا يلزم الاختيار إلا للسحابات الحكومية.',
  'The keys are right, but your Falcon tenant lives in US-1.':
    'بيانات الاعتماد صحيحة، لكن حساب Falcon لديك موجود في السحابة US-1.',
  'The keys are right, but your Falcon tenant lives in US-2.':
    'بيانات الاعتماد صحيحة، لكن حساب Falcon لديك موجود في السحابة US-2.',
  'The keys are right, but your Falcon tenant lives in EU-1.':
    'بيانات الاعتماد صحيحة، لكن حساب Falcon لديك موجود في السحابة EU-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-1.':
    'بيانات الاعتماد صحيحة، لكن حساب Falcon لديك موجود في السحابة US-GOV-1.',
  'The keys are right, but your Falcon tenant lives in US-GOV-2.':
    'بيانات الاعتماد صحيحة، لكن حساب Falcon لديك موجود في السحابة US-GOV-2.',
  'CrowdStrike does not know this client ID. Copy it again from the list of API clients.':
    'لا يعرف CrowdStrike قيمة Client ID هذه. انسخها مجددًا من قائمة عملاء API لديك.',
  'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.':
    'لا يقبل CrowdStrike قيمة Client Secret هذه. لا تُعرض إلا مرة واحدة: إذا فُقدت، فأعد تعيينها. هل حسابك في سحابة حكومية؟ اختر إذًا قيمة Base URL الخاصة بها.',
  'The API client lacks the scope Hosts: Read. A Falcon Administrator can add it under API clients and keys.':
    'يفتقر عميل API إلى النطاق Hosts: Read. يمكن لمن له دور Falcon Administrator إضافته ضمن API clients and keys.',
  'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.':
    'بيانات الاعتماد صحيحة، لكنها غير مقبولة في هذه السحابة. اختر قيمة Base URL المعروضة بجانب Client ID في وحدة التحكم.',
  'The API client lacks the scope Alerts: Read. A Falcon Administrator can add it under API clients and keys.':
    'يفتقر عميل API إلى النطاق Alerts: Read. يمكن لمن له دور Falcon Administrator إضافته ضمن API clients and keys.',
  'Vulnerabilities of your hosts from Falcon Exposure Management':
    'الثغرات الأمنية في أجهزتك المضيفة من Falcon Exposure Management',
  'Read vulnerabilities': 'قراءة الثغرات الأمنية',
  'Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.':
    'في وحدات التحكم الأقدم، يظهر **Vulnerabilities** باسم **Spotlight Vulnerabilities**.',
  'The API client lacks the scope Vulnerabilities: Read. A Falcon Administrator can add it under API clients and keys. Or your subscription has no Spotlight.':
    'يفتقر عميل API إلى النطاق Vulnerabilities: Read. يمكن لمن له دور Falcon Administrator إضافته ضمن API clients and keys. أو ربما لا يتوفر Spotlight في اشتراكك.',
  'Repositories, and their Dependabot, code scanning and secret scanning alerts':
    'المستودعات وتنبيهاتها من Dependabot وفحص التعليمات البرمجية وفحص الأسرار',
  'Install the GitHub App': 'تثبيت GitHub App',
  'Nothing to copy or to renew: an organization owner installs our app':
    'لا حاجة إلى نسخ أي شيء أو تجديده: يثبّت مالك المؤسسة تطبيقنا',
  'List repositories': 'عرض قائمة المستودعات',
  'Read Dependabot alerts': 'قراءة تنبيهات Dependabot',
  'Read code scanning alerts': 'قراءة تنبيهات فحص التعليمات البرمجية',
  'Read secret scanning alerts, if wanted': 'قراءة تنبيهات فحص الأسرار، عند الرغبة',
  'Continue to GitHub and choose your organization. You need to be an **owner** of it.':
    'تابِع إلى GitHub واختر مؤسستك. يجب أن يكون لك دور **owner** فيها.',
  'Choose **All repositories**, or select the ones to be read.':
    'اختر **All repositories**، أو حدّد المستودعات التي ستُقرأ.',
  'Review the permissions. None of them can change anything:': 'راجع الأذونات. لا يتيح أي منها تغيير شيء:',
  'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.':
    'اختر **Install** ثم **Authorize**: بذلك نعرف أنك من ثبّت التطبيق. وستعود بعدها إلى هنا.',
  'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.':
    'حساب GitHub الذي سجّل الدخول لا علاقة له بهذا التثبيت. أعد الربط بحساب من يثبّت التطبيق.',
  'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.':
    'لا يمنح GitHub تطبيقنا أي وصول. ربما عُلّق تثبيته: يمكن لمالك المؤسسة رؤية ذلك ضمن تطبيقات GitHub Apps المثبّتة فيها.',
  'Our app is no longer installed in your organization. Install it once more.':
    'لم يعد تطبيقنا مثبّتًا في مؤسستك. ثبّته مرة أخرى.',
  'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.':
    'لا يُظهر لنا GitHub أي مستودع. اختر المؤسسة ومستودعاتها. وإذا كانت المؤسسة تشترط الموافقة على كل وصول، فيجب أن يوافق أحد مالكيها أولًا.',
  'The app is installed without Metadata: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'التطبيق مثبّت من دون الإذن Metadata: Read-only. يمكن لمالك المؤسسة قبول الأذونات الجديدة ضمن تطبيقات GitHub Apps المثبّتة فيها.',
  'GitHub shows us no repository of an organization, so there are no alerts to read.':
    'لا يُظهر لنا GitHub أي مستودع تابع لمؤسسة، لذا لا توجد تنبيهات لقراءتها.',
  'The app is installed without Dependabot alerts: Read-only. An owner can accept new permissions among the installed GitHub Apps of the organization.':
    'التطبيق مثبّت من دون الإذن Dependabot alerts: Read-only. يمكن لمالك المؤسسة قبول الأذونات الجديدة ضمن تطبيقات GitHub Apps المثبّتة فيها.',
  'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.':
    'طلب GitHub من أحد مالكي مؤسستك الموافقة على التطبيق. أعد الربط بعد ذلك.',
  'Proven when these alerts are read for the first time; not every repository has code scanning.':
    'يتبيّن ذلك عند قراءة هذه التنبيهات أول مرة، فليست كل المستودعات مزوّدة بفحص التعليمات البرمجية.',
  'Proven when these alerts are read for the first time; not every repository has secret scanning.':
    'يتبيّن ذلك عند قراءة هذه التنبيهات أول مرة، فليست كل المستودعات مزوّدة بفحص الأسرار.',
  'Personal access token': 'رمز الوصول الشخصي',
  'A fine-grained token that can only read': 'رمز fine-grained للقراءة فقط',
  'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.':
    'سجّل الدخول إلى GitHub بحساب مستخدم يمكنه رؤية كل مستودعات المؤسسة. ولقراءة تنبيهاتها، يجب أن يكون له فيها دور **owner** أو **security manager**.',
  'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.':
    'افتح **Settings > Developer settings > Personal access tokens > Fine-grained tokens** واختر **Generate new token**.',
  'New fine-grained token': 'رمز fine-grained جديد',
  'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.':
    'أدخل اسمًا، واختر المؤسسة في **Resource owner**، وحدّد تاريخ انتهاء الصلاحية. في ذلك اليوم يحتاج الاتصال إلى رمز جديد.',
  'Under **Repository access** choose **All repositories**, or select the ones to be read.':
    'ضمن **Repository access**، اختر **All repositories**، أو حدّد المستودعات التي ستُقرأ.',
  'Under **Permissions** grant these:': 'امنح هذه الأذونات ضمن **Permissions**:',
  'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.':
    'اختر **Generate token**، ثم انسخ الرمز والصقه هنا. إذا كانت المؤسسة تشترط الموافقة، فيجب أن يوافق مالكها على الرمز أولًا. ومع الدخول الموحّد عبر SAML، يجب تفويض رمز classic للمؤسسة.',
  'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.':
    'الأفضل رمز fine-grained، وهو يبدأ بـ github_pat_‎. أما رموز classic فتبدأ بـ ghp_‎ وتحتاج إلى النطاق security_events.',
  'Starts with github_pat_ or ghp_': 'يبدأ بـ github_pat_‎ أو ghp_‎',
  'GitHub does not accept this token. It was mistyped, deleted, or has expired.':
    'لا يقبل GitHub هذا الرمز. ربما كُتب خطأً أو حُذف أو انتهت صلاحيته.',
  'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.':
    'يرفض GitHub كل الطلبات لفترة بعد عدة محاولات خاطئة. انتظر بضع دقائق، ثم أعد المحاولة مرة واحدة.',
  'The token lacks Metadata: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'يفتقر الرمز إلى الإذن Metadata: Read-only، أو لا يُسمح لمستخدمه برؤية ذلك في المؤسسة. لقراءة التنبيهات، يجب أن يكون المستخدم owner أو security manager فيها. ومع الدخول الموحّد عبر SAML، يجب تفويض الرمز للمؤسسة.',
  'The token lacks Dependabot alerts: Read-only, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.':
    'يفتقر الرمز إلى الإذن Dependabot alerts: Read-only، أو لا يُسمح لمستخدمه برؤية ذلك في المؤسسة. لقراءة التنبيهات، يجب أن يكون المستخدم owner أو security manager فيها. ومع الدخول الموحّد عبر SAML، يجب تفويض الرمز للمؤسسة.',
  'Projects and their security findings, on GitLab.com or your own GitLab':
    'المشاريع ونتائجها الأمنية، على GitLab.com أو على خادم GitLab لديك',
  'Access token': 'رمز الوصول',
  'A personal, group or project access token that can only read':
    'رمز وصول شخصي أو لمجموعة أو لمشروع، للقراءة فقط',
  'Read projects and findings': 'قراءة المشاريع والنتائج',
  'Reach every project that matters to you': 'الوصول إلى كل المشاريع التي تهمك',
  'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.':
    'حدّد لمن يكون الرمز. الأفضل مستخدم مخصص لهذا الاتصال، عضو فقط في المجموعات والمشاريع التي ستُقرأ. ويمكن أيضًا أن يكون للمجموعة أو المشروع رمز خاص.',
  'Access tokens in the GitLab docs': 'رموز الوصول في وثائق GitLab',
  'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.':
    'سجّل الدخول بهذا المستخدم، واختر الصورة الرمزية ثم **Edit profile > Personal access tokens > Add new token**. أما رموز المجموعات والمشاريع فتُنشأ فيها ضمن **Settings > Access tokens**.',
  'Open personal access tokens': 'فتح رموز الوصول الشخصية',
  'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.':
    'أدخل اسمًا واختر أبعد تاريخ مسموح به لانتهاء الصلاحية: في ذلك اليوم يحتاج الاتصال إلى رمز جديد.',
  'Tick this scope and no other:': 'حدّد هذا النطاق دون غيره:',
  'Create the token, copy its value at once, and paste it here.':
    'أنشئ الرمز، وانسخ قيمته فورًا، ثم الصقها هنا.',
  'A personal, group or project access token with the scope read_api.':
    'رمز وصول شخصي أو لمجموعة أو لمشروع، نطاقه read_api.',
  'Starts with glpat- on GitLab.com': 'يبدأ بـ glpat-‎ على GitLab.com',
  'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.':
    'فقط إذا كانت مؤسستك تدير خادم GitLab بنفسها أو تستخدم GitLab Dedicated: عنوان الصفحة الرئيسية.',
  'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.':
    'الرمز يعمل، لكن النطاق read_api ينقصه. تُحدَّد النطاقات عند إنشاء الرمز، لذا أنشئ رمزًا جديدًا.',
  'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.':
    'لا يقبل GitLab هذا الرمز. ربما كُتب خطأً أو أُلغي أو انتهت صلاحيته، أو كان لخادم GitLab آخر: قارِن عنوان URL الخاص به.',
  'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.':
    'لا يوجد خادم GitLab يرد على عنوان URL هذا. أدخل عنوان صفحته الرئيسية، من دون مجموعة أو مشروع بعده.',
  'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.':
    'الرمز يعمل، لكن مستخدمه ليس عضوًا في أي مشروع. أضفه عضوًا إلى المجموعات أو المشاريع التي ستُقرأ.',
  'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.':
    'هذا الرمز معروف لدى GitLab، لكن لا يُسمح له بعرض قائمة المشاريع. النطاق read_api مطلوب في رمز الوصول.',
  'A token sees the projects of its user, group or project. Only you know which ones it should see.':
    'يرى الرمز المشاريع المتاحة للمستخدم أو المجموعة أو المشروع الذي أُنشئ له. وأنت وحدك تعرف ما ينبغي أن يراه.',
  'Assets and vulnerabilities from the Rapid7 cloud': 'الأصول والثغرات الأمنية من سحابة Rapid7',
  'Platform API key': 'مفتاح API للمنصة',
  'List assets': 'عرض قائمة الأصول',
  'Export in bulk': 'التصدير المجمّع',
  'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.':
    'افتح InsightVM أو أي منتج آخر من Rapid7 وانظر إلى بداية عنوانه: في `us2.idr.insight.rapid7.com` منطقتك هي `us2`. لا تظهر المنطقة في الصفحة الرئيسية للحساب.',
  'Regions in the Rapid7 docs': 'المناطق في وثائق Rapid7',
  'In the Rapid7 platform open **Administration**, then **API Key Management**.':
    'في منصة Rapid7، افتح **Administration** ثم **API Key Management**.',
  'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.':
    'ضمن **User Keys**، أنشئ مفتاحًا: يصل إلى ما يصل إليه مستخدمه، فاختر مستخدمًا له وصول إلى InsightVM. أو بصفتك مسؤولًا، افتح **Administrator API Keys** واختر **Generate New Organization Key**: يصل هذا المفتاح إلى كل منتجات المؤسسة.',
  'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.':
    'اختر المؤسسة، وأدخل اسمًا للمفتاح، ثم احفظ. انسخ المفتاح قبل إغلاق النافذة، فلن يُعرض مرة أخرى.',
  'Choose your region and paste the key here.': 'اختر منطقتك والصق المفتاح هنا.',
  'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.':
    'بداية العنوان الذي تراه داخل أي منتج من Rapid7، مثل us2 في us2.idr.insight.rapid7.com.',
  'A user key or an organization key. It is shown only once, when it is generated.':
    'مفتاح مستخدم أو مفتاح مؤسسة. لا يُعرض إلا مرة واحدة، عند إنشائه.',
  'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.':
    'لا يقبل Rapid7 هذا المفتاح في هذه المنطقة، ولا يذكر أيهما الخطأ. قارِن المنطقة ببداية عنوان Rapid7 لديك، وانسخ المفتاح من جديد.',
  'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.':
    'المفتاح صحيح، لكن لا وصول له إلى InsightVM. استخدم مفتاح مستخدم له وصول إلى InsightVM، أو مفتاح مؤسسة.',
  'The list of assets needs the same access, so it is not asked for twice.':
    'تتطلب قائمة الأصول الوصول نفسه، لذا لا نتحقق منه مرتين.',
  'Proving it would start an export.': 'يتطلب إثبات ذلك بدء عملية تصدير.',
  'Projects, issues and comments, with tickets written back':
    'المشاريع والتذاكر والتعليقات، مع إنشاء التذاكر وتحديثها',
  'Sign in with Atlassian': 'تسجيل الدخول باستخدام Atlassian',
  'Nothing to copy: you choose a Jira site and approve': 'لا حاجة إلى نسخ أي شيء: تختار موقع Jira وتوافق',
  'Read projects, issues and comments': 'قراءة المشاريع والتذاكر والتعليقات',
  'Create and update issues': 'إنشاء التذاكر وتحديثها',
  'Read users and groups': 'قراءة المستخدمين والمجموعات',
  'Read members of groups': 'قراءة أعضاء المجموعات',
  'Register webhooks': 'تسجيل webhooks',
  'Continue to Atlassian and sign in with an account that can see the projects.':
    'تابِع إلى Atlassian وسجّل الدخول بحساب يمكنه رؤية المشاريع.',
  'Choose the **Jira site** to connect.': 'اختر موقع Jira المراد ربطه (**Jira site**).',
  'Review the permissions and choose **Accept**:': 'راجع الأذونات واختر **Accept**:',
  'You are brought back here.': 'ستعود بعدها إلى هنا.',
  'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.':
    'لم يتم اختيار موقع Jira. سجّل الدخول باستخدام Atlassian مرة أخرى واختر الموقع المراد ربطه.',
  'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.':
    'لم يعد Atlassian يقبل هذا التفويض. ينتهي التفويض بتغيير كلمة المرور، أو إذا لم يُستخدم نحو 90 يومًا. سجّل الدخول مرة أخرى.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-work included.':
    'يُظهر لنا Atlassian الموقع، لكن ليس هذا الجزء من Jira. سجّل الدخول بحساب يُسمح له باستخدام Jira هناك، ووافق على read:jira-work وكل ما يُطلب غيره.',
  'The authorization does not cover write:jira-work. Sign in with Atlassian once more and accept everything that is asked for.':
    'لا يشمل التفويض النطاق write:jira-work. سجّل الدخول باستخدام Atlassian مرة أخرى ووافق على كل ما يُطلب.',
  'Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, read:jira-user included.':
    'يُظهر لنا Atlassian الموقع، لكن ليس هذا الجزء من Jira. سجّل الدخول بحساب يُسمح له باستخدام Jira هناك، ووافق على read:jira-user وكل ما يُطلب غيره.',
  'The authorization does not cover manage:jira-configuration. Sign in with Atlassian once more and accept everything that is asked for.':
    'لا يشمل التفويض النطاق manage:jira-configuration. سجّل الدخول باستخدام Atlassian مرة أخرى ووافق على كل ما يُطلب.',
  'The authorization does not cover manage:jira-webhook. Sign in with Atlassian once more and accept everything that is asked for.':
    'لا يشمل التفويض النطاق manage:jira-webhook. سجّل الدخول باستخدام Atlassian مرة أخرى ووافق على كل ما يُطلب.',
  'Alerts, compliance and vulnerabilities of your clouds and workloads':
    'التنبيهات والامتثال والثغرات الأمنية في السحابة وأحمال العمل لديك',
  'API access key': 'مفتاح وصول API',
  'Read the account': 'قراءة بيانات الحساب',
  'Read compliance results': 'قراءة نتائج الامتثال',
  'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.':
    'سجّل الدخول إلى وحدة تحكم حساب FortiCNAPP (Lacework) المراد ربطه، بإذن الكتابة على مفاتيح API أو بصفة مسؤول الحساب.',
  'Open the console': 'فتح وحدة التحكم',
  'It is best to make a read-only service user first: a key can do whatever its user can.':
    'الأفضل أن تنشئ أولًا مستخدم خدمة للقراءة فقط: للمفتاح صلاحيات مستخدمه نفسها.',
  'API keys in the Fortinet docs': 'مفاتيح API في وثائق Fortinet',
  'Open **Settings > Configuration > API keys** and create a key with a name.':
    'افتح **Settings > Configuration > API keys** وأنشئ مفتاحًا وأدخل اسمًا له.',
  'Download the key file. It holds `keyId`, `secret` and `account`.':
    'نزّل ملف المفتاح. فيه القيم `keyId` و`secret` و`account`.',
  'Enter these three values here.': 'أدخل هذه القيم الثلاث هنا.',
  'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.':
    'ما يسبق ‎.lacework.net في عنوان وحدة التحكم لديك، مع المجموعة العنقودية (cluster) إن وُجدت، مثل mycompany.fra.',
  'Only what comes before .lacework.net': 'فقط ما يسبق ‎.lacework.net',
  'The keyId in the file that you download with the key.': 'قيمة keyId في الملف الذي تنزّله مع المفتاح.',
  'At least 55 capital letters and digits, with one underscore':
    '55 حرفًا كبيرًا ورقمًا على الأقل، مع شرطة سفلية واحدة',
  'The secret in the same file. An underscore at its front is part of it.':
    'قيمة secret في الملف نفسه. إذا بدأت بشرطة سفلية، فهي جزء منها.',
  'Only if your Lacework organization has several accounts, and you want to connect one of them.':
    'فقط إذا كانت مؤسستك في Lacework تضم عدة حسابات، وتريد ربط أحدها.',
  'The key is right. As the account enter only what comes before .lacework.net in the address.':
    'المفتاح صحيح. في حقل الحساب، أدخل فقط ما يسبق ‎.lacework.net في العنوان.',
  'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.':
    'لا يقبل Lacework هذا المفتاح. تأكد من أن المعرّف وقيمة secret من ملف المفتاح نفسه، ومن أن المفتاح يخص هذا الحساب وغير معطّل.',
  'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.':
    'لا يعرف Lacework حسابًا بهذا الاسم. انسخ ما يسبق ‎.lacework.net في عنوان وحدة التحكم لديك، مع المجموعة العنقودية (cluster) إن وُجدت.',
  'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.':
    'المفتاح صحيح، لكن لا يُسمح لمستخدمه بقراءة بيانات الحساب. إذا أدخلت حسابًا فرعيًا، فتأكد من أن للمستخدم وصولًا إليه.',
  'No request small enough to prove this alone is known.': 'لا نعرف طلبًا صغيرًا يكفي لإثبات ذلك وحده.',
  'Findings in your dependencies, code and containers':
    'النتائج الأمنية في التبعيات والتعليمات البرمجية والحاويات لديك',
  'Service user key': 'مفتاح مستخدم الخدمة',
  'Read findings': 'قراءة النتائج',
  'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.':
    'بصفتك مسؤول Mend، افتح أيقونة الترس الخاصة بالإعدادات ثم **Administration**، وانسخ **Organization UUID** من **General Configuration**.',
  'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.':
    'في علامة التبويب **Users**، اختر **Add Service User** وأدخل اسمًا. لا تغيّر عنوان البريد الإلكتروني الذي أنشأه Mend له.',
  'Give the service user a role that may read your projects.': 'امنح مستخدم الخدمة دورًا يتيح قراءة مشاريعك.',
  'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.':
    'ابحث عنه في الجدول، وافتح قائمة النقاط الثلاث، وانسخ **user key**. تجد عنوان بريده الإلكتروني في الصف نفسه.',
  'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.':
    'أضف `api-`‎ إلى بداية عنوان وحدة التحكم لديك: فمثلًا يتحول `https://saas.mend.io` إلى `https://api-saas.mend.io`.',
  'Mend makes one up for each service user. Use it as it is.': 'ينشئه Mend لكل مستخدم خدمة. استخدمه كما هو.',
  'Of the same service user, from its three-dot menu. It may have an expiration date.':
    'لمستخدم الخدمة نفسه، من قائمة النقاط الثلاث. قد يكون له تاريخ انتهاء صلاحية.',
  '64 characters, 0-9 and a-f': '64 حرفًا: من 0 إلى 9 ومن a إلى f',
  'Under Administration > General Configuration. Not the API key of older versions.':
    'ضمن Administration > General Configuration. وليس مفتاح API في الإصدارات الأقدم.',
  '32 characters, 0-9 and a-f, in five groups': '32 حرفًا في خمس مجموعات: من 0 إلى 9 ومن a إلى f',
  'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.':
    'عنوان وحدة تحكم Mend لديك مع إضافة api-‎ في بدايته، ولا شيء بعده. في الاتحاد الأوروبي: https://api-saas-eu.mend.io.',
  'This is the address of the console. The API lives at the same address with api- in front.':
    'هذا عنوان وحدة التحكم. عنوان API هو نفسه مع إضافة api-‎ في بدايته.',
  'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.':
    'لا يقبل Mend هذه القيم، ولا يذكر أيها الخطأ. تأكد من أن البريد الإلكتروني والمفتاح والمؤسسة يخص بعضها بعضًا، ومن أن المفتاح لم تنتهِ صلاحيته، ومن أن هذا عنوان وحدة التحكم لديك مع إضافة api-‎ في بدايته.',
  'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.':
    'المستخدم ومفتاحه معروفان لدى Mend، لكن ليس في هذه المؤسسة. من Administration > General Configuration، انسخ Organization UUID مجددًا.',
  'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.':
    'المفتاح صحيح، لكن لا يُسمح لمستخدم الخدمة بقراءة المشاريع. يمكن لمسؤول Mend منحه دورًا يتيح ذلك.',
  'Findings hang on a project, and which one is not known beforehand.': 'ترتبط النتائج بمشروع لا يُعرف مسبقًا.',
  'Security assessments of your Azure subscriptions': 'تقييمات الأمان لاشتراكات Azure لديك',
  'Sign in with Microsoft': 'تسجيل الدخول باستخدام Microsoft',
  'Quickest: we see what the account that signs in may see':
    'الأسرع: نرى ما يمكن للحساب الذي يسجّل الدخول أن يراه',
  'Read security assessments': 'قراءة تقييمات الأمان',
  'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:':
    'تأكد من أن لحسابك هذا الدور في كل اشتراك سيُقرأ، ضمن **Access control (IAM)** في مدخل Azure:',
  'Open Subscriptions': 'فتح Subscriptions',
  'Continue to Microsoft and sign in with that account.': 'تابِع إلى Microsoft وسجّل الدخول بهذا الحساب.',
  'Review the request to call Azure Resource Manager as you, and choose **Accept**.':
    'راجع طلب استدعاء Azure Resource Manager باسمك، ثم اختر **Accept**.',
  'You are brought back here. Access lasts as long as your account keeps the role.':
    'ستعود بعدها إلى هنا. يستمر الوصول ما دام لحسابك هذا الدور.',
  'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.':
    'لا يُظهر Azure لهذا الحساب أي اشتراك. امنحه الدور Security Reader في كل اشتراك سيُقرأ. قد يستغرق ذلك بضع دقائق.',
  'Microsoft no longer accepts this sign-in. Sign in once more.':
    'لم تعد Microsoft تقبل تسجيل الدخول هذا. سجّل الدخول مرة أخرى.',
  'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.':
    'يُظهر لنا Azure الاشتراك، لكن ليس تقييمات الأمان الخاصة به. عيّن الدور Security Reader فيه.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?':
    'المستأجر لديك غير مشترك في منتج Microsoft هذا، أو لم يفعّله قط. هل كان هذا المستأجر الصحيح؟',
  'A Conditional Access policy of your organization blocked the sign-in.':
    'حظرت إحدى سياسات Conditional Access في مؤسستك تسجيل الدخول.',
  'Nobody in your organization has consented to our app yet. An administrator has to sign in here.':
    'لم يوافق أحد في مؤسستك على تطبيقنا بعد. يجب أن يسجّل الدخول هنا أحد المسؤولين.',
  'Admin consent and an Azure role': 'موافقة المسؤول ودور في Azure',
  'Lasts longest: our app gets a role of its own, whoever leaves':
    'الأطول أمدًا: لتطبيقنا دور خاص به لا يتأثر بمغادرة أي شخص',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.':
    'تابِع إلى Microsoft وسجّل الدخول بدور **Privileged Role Administrator** أو **Global Administrator**، ثم اختر **Accept** نيابةً عن مؤسستك. عندها يصبح تطبيقنا معروفًا في المستأجر لديك، لكنه لا يرى شيئًا بعد.',
  'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.':
    'في مدخل Azure، افتح كل اشتراك سيُقرأ أو مجموعة إدارة تعلوه، ثم **Access control (IAM) > Add role assignment**. يجب أن يكون لك فيه دور **Owner** أو **User Access Administrator** أو **Role Based Access Control Administrator**.',
  'Open the Azure portal': 'فتح مدخل Azure',
  'Pick this role:': 'اختر هذا الدور:',
  'As **Member** select our app. This is its application ID:':
    'في **Member**، حدّد تطبيقنا. هذا معرّف التطبيق:',
  'Application (client) ID': 'معرّف التطبيق (العميل)',
  'Save, wait some minutes for the role to take effect, then check again here.':
    'احفظ، وانتظر بضع دقائق حتى يسري الدور، ثم تحقق مجددًا هنا.',
  'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.':
    'تطبيقنا غير معتمد في المستأجر لديك: لم تُمنح الموافقة، أو سُحبت، أو لم تصل إلى كل مكان بعد. أعد الربط بعد دقيقة.',
  'Microsoft no longer knows this tenant.': 'لم تعد Microsoft تعرف هذا المستأجر.',
  'Your tenant has not subscribed to this Microsoft product, or never turned it on.':
    'المستأجر لديك غير مشترك في منتج Microsoft هذا، أو لم يفعّله قط.',
  'A Conditional Access policy of your organization blocks our app.':
    'تحظر إحدى سياسات Conditional Access في مؤسستك تطبيقنا.',
  'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.':
    'مُنحت الموافقة، لكن لا يُظهر Azure لتطبيقنا أي اشتراك. عيّن له الدور Security Reader في كل اشتراك سيُقرأ. قد يستغرق ذلك بضع دقائق.',
  'Alerts from your endpoints, and the devices themselves': 'التنبيهات من نقاط النهاية لديك، والأجهزة نفسها',
  'Nothing to copy: an administrator consents for your organization':
    'لا حاجة إلى نسخ أي شيء: يوافق أحد المسؤولين نيابةً عن مؤسستك',
  'List devices': 'عرض قائمة الأجهزة',
  'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.':
    'تابِع إلى Microsoft وسجّل الدخول بدور **Privileged Role Administrator** أو **Global Administrator**: لا يمكن لغيرهما منح أذونات التطبيق لمؤسسة كاملة.',
  'Check that the app and your tenant are right, and review the permissions, which are those of **WindowsDefenderATP**. None of them can change anything:':
    'تأكد من صحة التطبيق والمستأجر، وراجع الأذونات، وهي من أذونات **WindowsDefenderATP**. لا يتيح أي منها تغيير شيء:',
  'Choose **Accept** to consent on behalf of your organization.': 'اختر **Accept** للموافقة نيابةً عن مؤسستك.',
  'You are brought back here. Keep this window open until it says that it works.':
    'ستعود بعدها إلى هنا. أبقِ هذه النافذة مفتوحة حتى تظهر فيها رسالة بأن الاتصال يعمل.',
  'Microsoft lets us in, but this feature of Defender is turned off in your tenant.':
    'تسمح لنا Microsoft بالدخول، لكن ميزة Defender هذه غير مفعّلة في المستأجر لديك.',
  'Our app lacks the permission Alert.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Alert.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Our app lacks the permission Machine.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Machine.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Vulnerabilities of your devices, and the devices themselves': 'الثغرات الأمنية في أجهزتك، والأجهزة نفسها',
  'Read vulnerabilities of devices': 'قراءة الثغرات الأمنية في الأجهزة',
  'Our app lacks the permission Vulnerability.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Vulnerability.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Users, groups, applications, policies and identity risks':
    'المستخدمون والمجموعات والتطبيقات والسياسات ومخاطر الهوية',
  'List users': 'عرض قائمة المستخدمين',
  'List groups': 'عرض قائمة المجموعات',
  'Read risky users': 'قراءة المستخدمين المعرّضين للخطر',
  'Read risk detections': 'قراءة المخاطر المكتشفة',
  'Read policies': 'قراءة السياسات',
  'Read the policy of authentication methods': 'قراءة سياسة أساليب المصادقة',
  'Check that the app and your tenant are right, and review the permissions, which are those of **Microsoft Graph**. None of them can change anything:':
    'تأكد من صحة التطبيق والمستأجر، وراجع الأذونات، وهي من أذونات **Microsoft Graph**. لا يتيح أي منها تغيير شيء:',
  'Our app lacks the permission User.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن User.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Our app lacks the permission Group.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Group.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Our app lacks the permission Application.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Application.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Our app lacks the permission IdentityRiskyUser.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'يفتقر تطبيقنا إلى الإذن IdentityRiskyUser.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى. أو ربما لا يتوفر Microsoft Entra ID P2 لدى المستأجر، ومن دونه لا توجد هذه البيانات.',
  'Our app lacks the permission IdentityRiskEvent.Read.All in your tenant. Have an administrator consent once more. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'يفتقر تطبيقنا إلى الإذن IdentityRiskEvent.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى. أو ربما لا يتوفر Microsoft Entra ID P2 لدى المستأجر، ومن دونه لا توجد هذه البيانات.',
  'Our app lacks the permission Policy.Read.All in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Policy.Read.All في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Our app lacks the permission Policy.Read.AuthenticationMethod in your tenant. Have an administrator consent once more.':
    'يفتقر تطبيقنا إلى الإذن Policy.Read.AuthenticationMethod في المستأجر لديك. اطلب من أحد المسؤولين الموافقة مرة أخرى.',
  'Your own app registration': 'تسجيل تطبيقك الخاص',
  'An application in your tenant, whose secret you can withdraw at any time':
    'تطبيق في المستأجر لديك، يمكنك سحب Client Secret الخاصة به في أي وقت',
  'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.':
    'في مركز إدارة Microsoft Entra، افتح **App registrations > New registration**، وأدخل اسمًا، وسجّل التطبيق بالخيار **single tenant**.',
  'Open the Entra admin center': 'فتح مركز إدارة Entra',
  'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.':
    'في صفحة **Overview**، انسخ **Application (client) ID** و**Directory (tenant) ID** والصق القيمتين هنا.',
  'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:':
    'افتح **API permissions > Add a permission > Microsoft Graph > Application permissions** وأضف هذه الأذونات. لا يتيح أي منها تغيير شيء:',
  'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.':
    'اختر **Grant admin consent**. يتطلب ذلك أن يكون لك دور **Privileged Role Administrator** أو **Global Administrator**.',
  'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.':
    'افتح **Certificates & secrets > New client secret**، وحدّد مدة الصلاحية، وانسخ **Value** فورًا. الصق القيمة هنا ودوّن تاريخ انتهائها: من ذلك اليوم يحتاج الاتصال إلى قيمة جديدة.',
  'On the Overview of the app registration.': 'في صفحة Overview الخاصة بتسجيل التطبيق.',
  '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555':
    '36 حرفًا، مثل ‎11112222-bbbb-3333-cccc-4444dddd5555',
  'The column Value, not the Secret ID. Microsoft shows it only once.':
    'من العمود Value، وليس Secret ID. لا تعرضها Microsoft إلا مرة واحدة.',
  'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead':
    'نحو 40 حرفًا، مع Q~‎ قرب البداية؛ أما Secret ID فتشبه معرّف التطبيق',
  'On the Overview of the app registration, below the application ID.':
    'في صفحة Overview الخاصة بتسجيل التطبيق، أسفل معرّف التطبيق.',
  '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f':
    '36 حرفًا، مثل a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
  'Leave it as it is unless your tenant is in a cloud for the US government.':
    'اتركه كما هو، إلا إذا كان المستأجر لديك في سحابة خاصة بحكومة الولايات المتحدة.',
  'The client secret has expired. Make a new one under Certificates & secrets.':
    'انتهت صلاحية قيمة Client Secret هذه. أنشئ ضمن Certificates & secrets قيمة جديدة.',
  'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.':
    'لا تقبل Microsoft قيمة Client Secret هذه. انسخها من العمود Value، وليس Secret ID.',
  'This tenant has no application with that ID. Copy both IDs from the same app registration.':
    'لا يوجد لدى هذا المستأجر تطبيق بهذا المعرّف. انسخ المعرّفين من تسجيل التطبيق نفسه.',
  'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.':
    'لا تعرف Microsoft مستأجرًا بهذا المعرّف. انسخ Directory (tenant) ID من جديد. هل المستأجر لديك في سحابة خاصة بحكومة الولايات المتحدة؟ اخترها إذًا.',
  'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.':
    'لا تقبل Microsoft هذه القيم. انسخ المعرّفين وقيمة Value من جديد.',
  'Your application lacks User.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'يفتقر تطبيقك إلى الإذن User.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول.',
  'Your application lacks Group.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'يفتقر تطبيقك إلى الإذن Group.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول.',
  'Your application lacks Application.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'يفتقر تطبيقك إلى الإذن Application.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول.',
  'Your application lacks IdentityRiskyUser.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'يفتقر تطبيقك إلى الإذن IdentityRiskyUser.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول. أو ربما لا يتوفر Microsoft Entra ID P2 لدى المستأجر، ومن دونه لا توجد هذه البيانات.',
  'Your application lacks IdentityRiskEvent.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent. Or your tenant has no Microsoft Entra ID P2, without which there is no such data.':
    'يفتقر تطبيقك إلى الإذن IdentityRiskEvent.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول. أو ربما لا يتوفر Microsoft Entra ID P2 لدى المستأجر، ومن دونه لا توجد هذه البيانات.',
  'Your application lacks Policy.Read.All. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'يفتقر تطبيقك إلى الإذن Policy.Read.All. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول.',
  'Your application lacks Policy.Read.AuthenticationMethod. Add it as an application permission of Microsoft Graph, and grant admin consent.':
    'يفتقر تطبيقك إلى الإذن Policy.Read.AuthenticationMethod. أضفه ضمن أذونات التطبيق في Microsoft Graph، ثم امنح موافقة المسؤول.',
  'Users, groups, apps, policies and sign-in logs':
    'المستخدمون والمجموعات والتطبيقات والسياسات وسجلات تسجيل الدخول',
  'List apps': 'عرض قائمة التطبيقات',
  'Read sign-in logs': 'قراءة سجلات تسجيل الدخول',
  'List admin roles': 'عرض قائمة أدوار المسؤولين',
  'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.':
    'سجّل الدخول إلى Okta Admin Console بمستخدم له دور **Read-Only Admin**. الأفضل حساب خدمة، لأن الرمز يتوقف عند تعطيل حساب منشئه.',
  'Open the Okta Admin Console': 'فتح Okta Admin Console',
  'Open **Security > API > Tokens** and choose **Create token**.':
    'افتح **Security > API > Tokens** واختر **Create token**.',
  'Give it a name and allow its use from **Any IP**.': 'أدخل اسمًا واسمح باستخدام الرمز من **Any IP**.',
  'Create it and copy the value. It is not shown again.': 'أنشئ الرمز وانسخ قيمته، فلن تُعرض مرة أخرى.',
  'Enter your Okta domain without `-admin`, and paste the token here.':
    'أدخل نطاق Okta لديك من دون ‎`-admin`، والصق الرمز هنا.',
  'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.':
    'العنوان مع https في بدايته ومن دون ‎-admin. إذا كنت تستخدم نطاقًا خاصًا بك، فأدخل نطاق Okta الأصلي.',
  'https://your-tenant.okta.com, without -admin': 'العنوان https://your-tenant.okta.com من دون ‎-admin',
  'The token value alone, without SSWS in front of it.': 'قيمة الرمز وحدها، من دون SSWS في بدايتها.',
  '42 characters that start with 00': '42 حرفًا تبدأ بـ 00',
  'This is the address of the admin console. The API lives at the same address without -admin.':
    'هذا عنوان وحدة تحكم المسؤول. احذف ‎-admin منه ليصبح عنوان API الصحيح.',
  'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.':
    'لا يقبل Okta هذا الرمز. ربما كُتب خطأً أو أُلغي أو كان لمؤسسة أخرى. ويتوقف الرمز أيضًا عند تعطيل حساب المسؤول الذي أنشأه.',
  'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.':
    'الرمز صالح، لكن لا يُسمح للمسؤول الذي أنشأه بقراءة هذه البيانات. امنح الدور Read-Only Admin لهذا المسؤول.',
  'No Okta organization answers at this address. Check the part before the first dot.':
    'لا توجد مؤسسة Okta ترد على هذا العنوان. تحقق من الجزء الذي يسبق النقطة الأولى.',
  'Alerts on hosts, containers, images and code, found without agents':
    'تنبيهات عن الأجهزة المضيفة والحاويات والصور والتعليمات البرمجية، تُكتشف من دون وكلاء',
  'Read assets': 'قراءة الأصول',
  'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.':
    'في Orca، افتح **Settings > Users & Permissions > API** واختر **Add API Token**.',
  'Regions in the Orca docs': 'المناطق في وثائق Orca',
  'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.':
    'أدخل اسمًا، وحدّد **Never Expire** أو اختر تاريخًا، ثم حدّد **Service Token** حتى يستمر الرمز في العمل إذا غادر منشئه.',
  'As its role choose **Viewer**. Nothing higher is needed.':
    'اختر له الدور **Viewer**. لا حاجة إلى دور أعلى.',
  'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.':
    'اترك النطاق مفتوحًا لكل حسابات السحابة، أو قيّده. لا يمكن رؤية ما هو خارجه.',
  'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.':
    'أضف الرمز وانسخه من النافذة قبل المتابعة، فلن يُعرض مرة أخرى. الصقه هنا واختر منطقتك.',
  'Shown only once, when it is added.': 'لا يُعرض إلا مرة واحدة، عند إضافته.',
  'Where your Orca account lives. The address at which you open Orca shows it.':
    'المنطقة التي يوجد فيها حساب Orca لديك. يبيّنها عنوان Orca في المتصفح.',
  'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.':
    'يرفض Orca هذا الرمز، ولا يوضّح رده السبب. انسخه من جديد، وتأكد من أن صلاحيته لم تنتهِ، ومن أن له الدور Viewer، ومن أن المنطقة منطقتك.',
  'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.':
    'لا يقبل Orca هذا الرمز في هذه المنطقة. انسخه من جديد، وتأكد من أن صلاحيته لم تنتهِ ومن أن المنطقة منطقتك.',
  'The token may not read alerts. Add one with the role Viewer.':
    'لا يُسمح للرمز بقراءة التنبيهات. أضف رمزًا له الدور Viewer.',
  'No request that proves this alone is known; the role Viewer covers it.':
    'لا نعرف طلبًا يثبت ذلك وحده، لكن الدور Viewer يشمله.',
  'Hosts and vulnerabilities from the Qualys cloud platform':
    'الأجهزة المضيفة والثغرات الأمنية من منصة Qualys السحابية',
  'Username and password': 'اسم المستخدم وكلمة المرور',
  'Read vulnerability detections': 'قراءة الثغرات الأمنية المكتشفة',
  'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.':
    'بدور **Manager** أو **Unit Manager**، افتح **Vulnerability Management**، وانتقل إلى **Users**، واختر **New > User**.',
  'Find your Qualys address': 'البحث عن عنوان Qualys لديك',
  'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.':
    'اختر للمستخدم اسمًا يدل على خدمة، وصندوق بريد يمكنك فتحه: سيرسل Qualys رسالة التنشيط إليه.',
  'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).':
    'في **User Role**، اختر **Reader**، واسمح بالوصول إلى **GUI** و**API**، واختر وحدة الأعمال ومجموعات الأصول التي ستُقرأ (عادةً **All**).',
  'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.':
    'ضمن **Permissions**، حدّد **Manage VM module**. أوقف الإشعارات، واترك مصادقة VIP الثنائية غير مفعّلة، إذ لا أحد سيرد عليها.',
  'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.':
    'اتبع التعليمات في رسالة التنشيط، ودوّن اسم المستخدم وكلمة المرور، وسجّل الدخول مرة واحدة لإكمال التنشيط.',
  'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.':
    'تأكد من تفعيل درجات CVSS ضمن **Reports > Setup > CVSS**، ثم أدخل اسم المستخدم وكلمة المرور هنا.',
  'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.':
    'اسم الدخول الذي أنشأه Qualys لمستخدم API، بما فيه العلامة الموجودة في وسطه: فهي تحدد منصة حسابك.',
  'The password of that user, as set when the account was activated.':
    'كلمة مرور هذا المستخدم، كما حُدّدت عند تنشيط الحساب.',
  'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.':
    'لا يقبل Qualys اسم المستخدم وكلمة المرور. حالة الأحرف مهمة في كليهما، ويجب أن يكون الحساب منشّطًا واسم المستخدم كاملًا: العلامة في وسطه تحدد المنصة.',
  'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.':
    'هذا المستخدم معروف لدى Qualys، لكن لا يُسمح له باستخدام API. اطلب من مستخدم له دور Manager السماح له بذلك.',
  'Qualys is busy with other requests of your subscription. This says nothing about the password.':
    'ينشغل Qualys حاليًا بطلبات أخرى ضمن اشتراكك. لا يعني ذلك وجود مشكلة في كلمة المرور.',
  'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.':
    'يمكن للمستخدم تسجيل الدخول، لكن لا يُسمح له بقراءة الأجهزة المضيفة. في بعض الاشتراكات لا يكفي الدور Reader، بل يلزم الدور Unit Manager أو دور مخصص.',
  'It would count against your subscription’s limits, and the host list needs the same permission.':
    'سيُحتسب ذلك من حدود اشتراكك، كما أن قائمة الأجهزة المضيفة تتطلب الإذن نفسه.',
  'Code, dependency and secrets findings from Semgrep AppSec Platform':
    'نتائج التعليمات البرمجية والتبعيات والأسرار من Semgrep AppSec Platform',
  'Web API token': 'رمز Web API',
  'Read findings through the Web API': 'قراءة النتائج عبر Web API',
  'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.':
    'سجّل الدخول إلى Semgrep AppSec Platform بدور **admin**: إنشاء رموز API مقصور على المسؤولين.',
  'Tokens in the Semgrep docs': 'الرموز في وثائق Semgrep',
  'Open **Settings > Tokens** and stay on the list of **API tokens**.':
    'افتح **Settings > Tokens** وابقَ في قائمة **API tokens**.',
  'Create a token, or edit one, and tick the token scope **Web API**.':
    'أنشئ رمزًا أو عدّل رمزًا موجودًا، وحدّد له النطاق **Web API**.',
  'Copy the value now, since it is shown only once, and paste it here.':
    'انسخ القيمة الآن، فهي لا تُعرض إلا مرة واحدة، والصقها هنا.',
  'A token with the scope Web API. Tokens for CI and for the command line do not read findings.':
    'رمز نطاقه Web API. الرموز الخاصة بعمليات CI وسطر الأوامر لا تقرأ النتائج.',
  'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.':
    'يفتقر الرمز إلى النطاق Web API. يمكن لأحد المسؤولين تحديده ضمن Settings > Tokens، من دون رمز جديد.',
  'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.':
    'لا يقبل Semgrep هذا الرمز. ربما كُتب خطأً أو أُلغي، أو أن النطاق Web API ينقصه.',
  'Sites, endpoints and threats from Singularity endpoint protection':
    'المواقع ونقاط النهاية والتهديدات من حماية نقاط النهاية في Singularity',
  'Service user API token': 'رمز API لمستخدم الخدمة',
  'List sites': 'عرض قائمة المواقع',
  'List endpoints': 'عرض قائمة نقاط النهاية',
  'Read threats': 'قراءة التهديدات',
  'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.':
    'في وحدة تحكم SentinelOne، افتح **Settings > Users > Service Users**، ثم **Actions > Create New Service User**.',
  'Open your console': 'فتح وحدة التحكم لديك',
  'Name it and choose an expiration date. The connection stops working on that day.':
    'أدخل اسمًا واختر تاريخ انتهاء الصلاحية. يتوقف الاتصال عن العمل في ذلك اليوم.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, and nothing more.':
    'حدّد نطاقه: الحساب أو المواقع التي ستُقرأ. وامنحه الدور **Viewer** فقط.',
  'Create the user and copy its **API Token**, which is shown only once.':
    'أنشئ المستخدم وانسخ **API Token** الخاص به، فهو لا يُعرض إلا مرة واحدة.',
  'Paste the token here, and enter the address of your console without the page behind it.':
    'الصق الرمز هنا، وأدخل عنوان وحدة التحكم لديك من دون الصفحة التي بعده.',
  'The address of your SentinelOne console, without the page behind it.':
    'عنوان وحدة تحكم SentinelOne لديك، من دون الصفحة التي بعده.',
  'Of a service user. It is shown only once, and ends on the day that was chosen.':
    'رمز مستخدم خدمة. لا يُعرض إلا مرة واحدة، ويتوقف في اليوم المحدد.',
  'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.':
    'لا يقبل SentinelOne هذا الرمز. ربما كُتب خطأً أو انتهت صلاحيته أو كان لوحدة تحكم أخرى.',
  'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.':
    'الرمز معروف لدى SentinelOne، لكن مستخدم الخدمة لا يصل إلى أي موقع. امنحه الدور Viewer في الحساب أو المواقع التي ستُقرأ.',
  'SentinelOne publishes no request that proves this alone; the same role covers it.':
    'لا يوفّر SentinelOne طلبًا يثبت ذلك وحده، لكن الدور نفسه يشمله.',
  'Risky applications and their CVEs on your endpoints':
    'التطبيقات الخطرة وثغرات CVE الخاصة بها على نقاط النهاية لديك',
  'Read application risks': 'قراءة مخاطر التطبيقات',
  'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.':
    'في وحدة تحكم SentinelOne، افتح **Sites**، وعدّل الموقع، وفعّل **Vulnerability Management**، وهي جزء من Ranger Insights. من دونها لا يوجد ما يُقرأ.',
  'As its scope choose the account or the sites to be read. Give it the role **Viewer**, which must include **view risks** on the Applications page, and nothing more.':
    'حدّد نطاقه: الحساب أو المواقع التي ستُقرأ. وامنحه الدور **Viewer** فقط، بشرط أن يكون **view risks** من أذونات صفحة Applications فيه.',
  'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.':
    'الرمز صحيح، لكن لا وصول له إلى مخاطر التطبيقات. إما أن ميزة Vulnerability Management (Ranger Insights) لا تتوفر للموقع، أو أن الدور يفتقر إلى إذن عرض المخاطر في صفحة Applications.',
  'Incidents, problems, changes and requests from your ServiceNow instance':
    'الحوادث والمشكلات والتغييرات والطلبات من مثيل ServiceNow لديك',
  'Read incidents, problems and changes': 'قراءة الحوادث والمشكلات والتغييرات',
  'Read service catalog requests': 'قراءة طلبات كتالوج الخدمات',
  'Read compliance data, if you use GRC': 'قراءة بيانات الامتثال، إذا كنت تستخدم GRC',
  'Read assessments and answers, if you use GRC': 'قراءة التقييمات والإجابات، إذا كنت تستخدم GRC',
  'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.':
    'سجّل الدخول إلى ServiceNow بدور **admin**، وافتح **All > User Administration > Users**، واختر **New**.',
  'Open your instance': 'فتح المثيل لديك',
  'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.':
    'أدخل في **User ID** قيمة تتعرّف بها على هذا الاتصال، واملأ الحقول الإلزامية. حدّد **Web service access only**: لا حاجة إلى تسجيل الدخول بهذا المستخدم. ثم احفظ.',
  'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.':
    'اختر **Set Password** واحتفظ بكلمة المرور. اترك **Password needs reset** غير محدد، وإلا فسيُضطر المستخدم إلى تغييرها أولًا.',
  'On the tab **Roles** choose **Edit** and add:': 'في علامة التبويب **Roles**، اختر **Edit** وأضف:',
  'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.':
    'احفظ، ثم أدخل اسم المثيل وقيمة User ID وكلمة المرور هنا. في العنوان `https://dev12345.service-now.com` اسم المثيل هو `dev12345`.',
  'The first part of the address at which you open ServiceNow.': 'الجزء الأول من عنوان ServiceNow لديك.',
  'Only what comes before .service-now.com': 'فقط ما يسبق ‎.service-now.com',
  'The User ID of the integration user, not its name or e-mail address.':
    'قيمة User ID لمستخدم التكامل، وليس اسمه أو عنوان بريده الإلكتروني.',
  'As set with Set Password on the user record.': 'كما حُدّدت من خلال Set Password في سجل المستخدم.',
  'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.':
    'لا يقبل ServiceNow هذا المستخدم وكلمة المرور. تأكد من أن المستخدم نشط، ومن أن Password needs reset غير محدد، ومن أن المثيل هو الصحيح.',
  'ServiceNow lets the user in, but not to incidents. Add the role itil to the user.':
    'يسمح ServiceNow للمستخدم بالدخول، لكن ليس بقراءة الحوادث. أضف الدور itil إلى المستخدم.',
  'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.':
    'يسمح ServiceNow للمستخدم بالدخول، لكن ليس بقراءة الطلبات. أضف الدور sn_request_read إلى المستخدم.',
  'Proven when compliance data is read for the first time; not every instance has it.':
    'يتبيّن ذلك عند قراءة بيانات الامتثال أول مرة، فهي لا تتوفر في كل مثيل.',
  'Proven when assessments are read for the first time; not every instance has them.':
    'يتبيّن ذلك عند قراءة التقييمات أول مرة، فهي لا تتوفر في كل مثيل.',
  'Issues in open source dependencies, code, containers and infrastructure as code':
    'المشكلات في التبعيات مفتوحة المصدر والتعليمات البرمجية والحاويات وملفات IaC',
  'Sign in with Snyk': 'تسجيل الدخول باستخدام Snyk',
  'Nothing to copy: you approve our Snyk App for an organization or group':
    'لا حاجة إلى نسخ أي شيء: توافق على تطبيقنا Snyk App لمؤسسة أو مجموعة',
  'List organizations': 'عرض قائمة المؤسسات',
  'Read projects and their issues': 'قراءة المشاريع ومشكلاتها',
  'Choose the region in which your Snyk account lives.': 'اختر المنطقة التي يوجد فيها حساب Snyk لديك.',
  'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.':
    'تابِع إلى Snyk وسجّل الدخول. ستحتاج إلى كل الأذونات المطلوبة، لذا فالأفضل أن يكون لك دور **Org Admin** أو **Group Admin**.',
  'Pick the organization or group to connect and review what it may read:':
    'اختر المؤسسة أو المجموعة المراد ربطها، وراجع ما يمكن قراءته:',
  'Approve. Snyk brings you back here.': 'وافق، وسيعيدك Snyk إلى هنا.',
  'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.':
    'قارِنها بعنوان Snyk لديك. لا توجد في SNYK-US-01 سوى الحسابات الأقدم والخطط المجانية.',
  'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.':
    'لم يعد Snyk يقبل هذا التفويض. سجّل الدخول باستخدام Snyk مرة أخرى، في منطقة حسابك.',
  'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'تطبيقنا معروف لدى Snyk، لكن لا يُسمح له باستخدام API. لا يتوفر ذلك إلا ضمن خطط Snyk Enterprise.',
  'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.':
    'لا يُظهر لنا Snyk أي مؤسسة. سجّل الدخول باستخدام Snyk مرة أخرى واختر المؤسسة أو المجموعة.',
  'Proven when projects are read for the first time; the check reads organizations alone.':
    'يتبيّن ذلك عند قراءة المشاريع أول مرة، فالتحقق يقرأ المؤسسات فقط.',
  'Service account API key': 'مفتاح API لحساب الخدمة',
  'A key that an Org Admin makes for us': 'مفتاح ينشئه لنا مستخدم له دور Org Admin',
  'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.':
    'افتح المؤسسة في Snyk وانتقل إلى **Settings > Service accounts**. لربط مؤسسات كثيرة دفعة واحدة، افعل ذلك في المجموعة. يجب أن يكون لك دور **Org Admin** أو **Group Admin**. ولا يتوفر استخدام API إلا ضمن خطط **Enterprise**.',
  'Open Snyk': 'فتح Snyk',
  'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.':
    'أدخل اسمًا، واختر الدور **Org Admin** والنوع **API key**، من دون تاريخ انتهاء.',
  'Create the service account and copy its key: it is shown only once.':
    'أنشئ حساب الخدمة وانسخ مفتاحه، فهو لا يُعرض إلا مرة واحدة.',
  'Paste the key here and choose the region in which your account lives.':
    'الصق المفتاح هنا واختر المنطقة التي يوجد فيها حسابك.',
  'The key of a service account. Snyk shows it only once.': 'مفتاح حساب خدمة. لا يعرضه Snyk إلا مرة واحدة.',
  'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat':
    'مثل ‎12345678-1234-1234-1234-123456781234 أو يبدأ بـ snyk_sat',
  'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.':
    'لا يقبل Snyk هذا المفتاح في هذه المنطقة. قارِن المنطقة بعنوان Snyk لديك، ثم تأكد من نسخ المفتاح كاملًا ومن أن أحدًا لم يُلغِه.',
  'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.':
    'هذا المفتاح معروف لدى Snyk، لكن لا يُسمح له باستخدام API. لا يتوفر ذلك إلا ضمن خطط Snyk Enterprise.',
  'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.':
    'المفتاح يعمل، لكنه لا يصل إلى أي مؤسسة. أنشئ حساب الخدمة بالدور Org Admin في مؤسسة أو مجموعة.',
  'Vulnerabilities and compliance of your endpoints': 'الثغرات الأمنية والامتثال في نقاط النهاية لديك',
  'Use the API gateway': 'استخدام بوابة API',
  'Read vulnerability and compliance findings': 'قراءة نتائج الثغرات الأمنية والامتثال',
  'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.':
    'سجّل الدخول إلى Tanium بالمستخدم الذي سيحصل هذا الاتصال على صلاحياته. الأفضل مستخدم مخصص له.',
  'API tokens in the Tanium docs': 'رموز API في وثائق Tanium',
  'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.':
    'امنح هذا المستخدم، أو persona تابعة له، هذه الأدوار. أما الدور المخصص فيحتاج إلى **Read** على مجموعات المحتوى **Reserved** و**Base** و**Core Content** و**Comply Reporting**.',
  'Open **Administration > Permissions > API Tokens** and choose **New API Token**.':
    'افتح **Administration > Permissions > API Tokens** واختر **New API Token**.',
  'Open Tanium': 'فتح Tanium',
  'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.':
    'أضف ملاحظة، واختر persona المناسبة، وحدّد عدد الأيام حتى انتهاء صلاحية الرمز. عندها يتوقف الاتصال عن العمل.',
  'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.':
    'ضمن **Trusted IP Addresses**، أدرج العناوين التي تصدر منها طلباتنا. يمكن لفريق الدعم لدينا إخبارك بها. يرفض Tanium الرمز من أي عنوان آخر.',
  'Create the token, copy it and paste it here. It is not shown again.':
    'أنشئ الرمز، ثم انسخه والصقه هنا، فلن يُعرض مرة أخرى.',
  'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.':
    'في Tanium Cloud: عنوان وحدة التحكم لديك مع إضافة ‎-api بعد جزئه الأول. وفي التثبيت المحلي: عنوان الخادم لديك.',
  'With token- in front: it is part of the value.': 'مع token-‎ في البداية، فهو جزء من القيمة.',
  'Starts with token-': 'يبدأ بـ token-‎',
  'This is the address of the console. The API lives at the same address with -api after its first part.':
    'هذا عنوان وحدة التحكم. عنوان API هو نفسه مع إضافة ‎-api بعد جزئه الأول.',
  'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.':
    'لا يقبل Tanium هذا الرمز. ربما كُتب خطأً أو انتهت صلاحيته، أو أن عناويننا ليست ضمن Trusted IP Addresses الخاصة به: رد Tanium واحد في الحالات الثلاث.',
  'Tanium knows the token, but its user or persona may not use the API.':
    'الرمز معروف لدى Tanium، لكن استخدام API غير مسموح لمستخدمه أو persona الخاصة به.',
  'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'الرمز صحيح، لكن البوابة لا ترد عليه. امنح مستخدمه الدور Gateway User (في الإصدارات الأقدم: API Gateway User).',
  'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).':
    'الرمز صحيح، لكن لا وصول له إلى البوابة. امنح مستخدمه الدور Gateway User (في الإصدارات الأقدم: API Gateway User).',
  'Tanium publishes no small request that proves this role.': 'لا يوفّر Tanium طلبًا صغيرًا يثبت هذا الدور.',
  'Assets, scans and vulnerabilities from the Tenable cloud':
    'الأصول وعمليات الفحص والثغرات الأمنية من سحابة Tenable',
  'API keys': 'مفاتيح API',
  'List scans': 'عرض قائمة عمليات الفحص',
  'Read assets and vulnerabilities': 'قراءة الأصول والثغرات الأمنية',
  'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.':
    'أنشئ مستخدمًا لهذا الاتصال وحده، حتى يستمر في العمل إذا غادر أحد زملائك. يمكن أن يكون عنوانه صندوق بريد مشتركًا.',
  'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.':
    'بصفتك مسؤولًا، افتح **Settings > Access Control > Permissions** وامنح هذا المستخدم **Can View** على **All assets**.',
  'Sign in as that user and open **My Account** (the user icon, then **Settings**).':
    'سجّل الدخول بهذا المستخدم وافتح **My Account** (أيقونة المستخدم، ثم **Settings**).',
  'Open Tenable': 'فتح Tenable',
  'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.':
    'افتح علامة التبويب **API Keys**، واختر **Generate**، ثم أكّد. ستتوقف أي مفاتيح سابقة لهذا المستخدم عن العمل.',
  'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.':
    'انسخ **Access Key** و**Secret Key** قبل مغادرة الصفحة، والصق القيمتين هنا.',
  'The first of the two keys that Tenable shows when you generate API keys.':
    'الأول من مفتاحَي API اللذين يعرضهما Tenable عند إنشائهما.',
  'The second key of the same pair. Tenable shows it only once.':
    'المفتاح الثاني من الزوج نفسه. لا يعرضه Tenable إلا مرة واحدة.',
  'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.':
    'لا يقبل Tenable هذين المفتاحين. تأكد من أنهما للمستخدم نفسه ومن عدم إنشاء زوج أحدث بعدهما. مفاتيح موقع Tenable آخر، مثل FedRAMP، غير معروفة هنا.',
  'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.':
    'المفتاحان صحيحان، لكن لا يُسمح لمستخدمهما بعرض قائمة عمليات الفحص. اطلب من مسؤول Tenable منحه دورًا يتيح ذلك.',
  'Tenable has no small request that proves this; an export would have to be started.':
    'لا يوفّر Tenable طلبًا صغيرًا يثبت ذلك، بل يلزم بدء عملية تصدير.',
  'Vulnerabilities, misconfigurations and threats in your cloud at runtime':
    'الثغرات الأمنية وأخطاء الإعداد والتهديدات في السحابة لديك أثناء التشغيل',
  'API credentials': 'بيانات اعتماد API',
  'Read vulnerability findings': 'قراءة نتائج الثغرات الأمنية',
  'Read configuration findings': 'قراءة نتائج الإعدادات',
  'Read threat detections': 'قراءة التهديدات المكتشفة',
  'List APIs': 'عرض قائمة واجهات API',
  'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.':
    'في وحدة تحكم Upwind، افتح **Settings > Credentials**. لا تصل بيانات الاعتماد الجديدة إلى أكثر مما تصل إليه أنت.',
  'Credentials in the Upwind docs': 'بيانات الاعتماد في وثائق Upwind',
  'Choose **Generate Credentials**, and the type **API**.':
    'اختر **Generate Credentials**، ثم النوع **API**.',
  'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.':
    'اختر النطاق: **Global**، أو **Custom** لموارد محددة مع دور للقراءة. لا يمكن تغييره لاحقًا.',
  'Copy the **Client ID** and the **Client Secret**, then save.':
    'انسخ **Client ID** و**Client Secret**، ثم احفظ.',
  'Open **Settings > Organization** and copy the **Organization ID**.':
    'افتح **Settings > Organization** وانسخ **Organization ID**.',
  'Enter everything here, and choose your region.': 'أدخل كل القيم هنا، واختر منطقتك.',
  'From Settings > Credentials, of the type API.': 'من Settings > Credentials، والنوع API.',
  'Shown together with the client ID, and only once.':
    'تُعرض القيمة مع Client ID في المكان نفسه، ومرة واحدة فقط.',
  'From Settings > Organization.': 'في صفحة Settings > Organization لديك.',
  'Starts with org_, then letters and digits': 'يبدأ بـ org_‎ ثم حروف وأرقام',
  'Where your Upwind organization lives.': 'المنطقة التي توجد فيها مؤسسة Upwind لديك.',
  'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.':
    'لا يمنح Upwind بيانات الاعتماد هذه رمزًا لهذه المنطقة. انسخ Client ID وClient Secret من جديد، وتأكد من أن نوعهما API، وقارِن المنطقة.',
  'The credentials are right, but this region does not take them. Choose the one in which your organization lives.':
    'بيانات الاعتماد صحيحة، لكنها غير مقبولة في هذه المنطقة. اختر المنطقة التي توجد فيها مؤسستك.',
  'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.':
    'بيانات الاعتماد صحيحة، لكن لا يُسمح لها بقراءة نتائج الثغرات الأمنية لهذه المؤسسة. تحقق من Organization ID. إذا كانت صحيحة، فأنشئ بيانات اعتماد جديدة بدور قراءة يشمل موارد أكثر، إذ لا يمكن تغيير النطاق.',
  'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.':
    'بيانات الاعتماد صحيحة، لكن Upwind لا يعرف هذه المؤسسة في هذه المنطقة. انسخ Organization ID من جديد وقارِن المنطقة.',
  'No request that proves this alone is known.': 'لا نعرف طلبًا يثبت ذلك وحده.',
  'Findings in your code, dependencies and images from Wiz':
    'النتائج الأمنية في التعليمات البرمجية والتبعيات والصور لديك من Wiz',
  'Service account': 'حساب الخدمة',
  'Read resources': 'قراءة الموارد',
  'Read controls': 'قراءة الضوابط',
  'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.':
    'في Wiz، افتح قائمة الملف الشخصي ثم **Tenant Info**، وانسخ **API Endpoint URL**.',
  'Open Wiz': 'فتح Wiz',
  'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.':
    'افتح **Settings > Service Accounts** (لدى بعض المستأجرين ضمن **Access Management**) واختر **Add Service Account**. يتطلب ذلك إذن الكتابة على حسابات الخدمة.',
  'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.':
    'أدخل اسمًا واختر النوع **Custom Integration (GraphQL API)**. ويمكنك تقييده ببعض المشاريع إن أردت.',
  'Tick these API scopes and nothing else:': 'حدّد نطاقات API هذه دون غيرها:',
  'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.':
    'أضف حساب الخدمة وانسخ **Client ID** و**Client Secret** (لن تُعرض مرة أخرى).',
  'Paste all three values here.': 'الصق القيم الثلاث كلها هنا.',
  'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.':
    'في Wiz، من قائمة الملف الشخصي ضمن Tenant Info. سواء انتهى العنوان بالجزء ‎/graphql أم لا.',
  'https://api.<data center>.app.wiz.io': 'https://api.<data center>.app.wiz.io',
  'Of the service account, shown when it is added.': 'لحساب الخدمة، وتُعرض القيمة عند إضافته.',
  '53 letters and digits': '53 حرفًا ورقمًا',
  'Shown only once, when the service account is added.':
    'لا تُعرض القيمة إلا مرة واحدة، عند إضافة حساب الخدمة.',
  '64 letters and digits': '64 حرفًا ورقمًا',
  'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.':
    'لا يقبل Wiz قيمتي Client ID وClient Secret هاتين. انسخهما من جديد، وإذا فُقدت قيمة Client Secret، فأضف حساب خدمة جديدًا.',
  'Wiz lets the service account in, but does not answer. Most likely it lacks the API scope read:vulnerabilities.':
    'يسمح Wiz لحساب الخدمة بالدخول، لكنه لا يرد على الطلب. الأرجح أن نطاق API المسمى read:vulnerabilities ينقصه.',
  'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.':
    'قيمتا Client ID وClient Secret صحيحتان، لكن مركز البيانات هذا لا يعرف المستأجر لديك. من Tenant Info، انسخ API Endpoint URL مجددًا.',
  'The service account lacks the API scope read:vulnerabilities.':
    'يفتقر حساب الخدمة إلى نطاق API المسمى read:vulnerabilities.',
  'Wiz describes its queries to customers only, so none is known that proves this scope alone.':
    'لا يشرح Wiz استعلاماته إلا لعملائه، لذا لا نعرف استعلامًا يثبت هذا النطاق وحده.',
  'Vulnerabilities of your cloud workloads from Wiz': 'الثغرات الأمنية في أحمال العمل السحابية لديك من Wiz',
  'No address of the vendor fits what was entered.': 'لا يوجد لدى المزوّد عنوان يطابق ما أدخلته.',
  'User name or password holds a character that it cannot have.':
    'يحتوي اسم المستخدم أو كلمة المرور على حرف غير مسموح به.',
  'The private key cannot be read. Copy the whole file again.':
    'تعذّرت قراءة المفتاح الخاص. انسخ الملف كاملًا من جديد.',
  'A value holds a line break or a letter that no key has. Copy it again.':
    'تحتوي إحدى القيم على فاصل أسطر أو حرف لا يوجد في أي مفتاح. انسخها مرة أخرى.',
  'A value cannot be part of the address. Copy it again.':
    'لا يمكن أن تكون إحدى القيم جزءًا من العنوان. انسخها مرة أخرى.',
  'Enter an address that begins with https:// and has no port, user name or question mark.':
    'أدخل عنوانًا أوله https ومن دون منفذ أو اسم مستخدم أو علامة استفهام.',
  'Enter the address without the page behind it.': 'أدخل العنوان من دون الصفحة التي بعده.',
  'A value that belongs into the address can hold letters, digits and hyphens only.':
    'لا يمكن أن تحتوي القيمة التي تدخل في العنوان إلا على حروف وأرقام وشرطات.',
};
