import type { Messages } from './types.js';

/** The words of the modal in Japanese. No spaces around names, as is usual in print. */
export const ja: Messages = {
  'names.app': 'この製品',

  back: '戻る',
  cancel: 'キャンセル',
  close: '閉じる',
  done: '完了',
  copy: '{what}をコピー',
  copied: 'コピーしました',
  loading: '読み込み中',
  optional: '任意',
  retry: '再試行',
  'retry.in': '{time}後に再試行',
  'retry.at': '{time}以降に再試行',
  'retry.now': '再試行できるようになりました。',
  external: '{label}（新しいタブで開きます）',
  byline: '{name}で保護されています',
  help: 'ヘルプ',

  'resuming.title': '少々お待ちください',
  'resuming.body': '前回の続きから再開しています。',

  'categories.VMS': '脆弱性',
  'categories.EDR': 'エンドポイント',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'クラウド',
  'categories.IDP': 'ID管理',
  'categories.SCM': 'コード',
  'categories.ITSM': 'チケット管理',
  'categories.TPRM': 'リスク評価',

  'picker.title': 'ツールを接続',
  'picker.lead': '{app}で読み取るツールを選択してください。',
  'picker.search': 'ツールを検索',
  'picker.category': 'カテゴリー',
  'picker.all': 'すべて',
  'picker.recent': '以前に使用',
  'picker.found': { other: '{count}件のツール' },
  'picker.none': '「{query}」に一致するツールはありません',
  'picker.none.body': '提供元の名前や、「エンドポイント」「ID管理」などの用途で検索してみてください。',
  'picker.empty': '接続できるものはまだありません',
  'picker.empty.body': '{app} ではまだどのツールも有効になっていません。担当者に依頼してください。',
  'picker.clear': 'すべてのツールを表示',
  'picker.missing': 'お探しのツールが見つかりませんか？',
  'picker.ask': '別のツールをリクエスト',
  'picker.ask.app': '{app}の担当者に追加をご依頼ください。',

  'method.title': '{vendor}を接続',
  'method.lead': '接続方法は複数あります。ご利用の環境に合うものを選択してください。',

  'form.title': '{vendor}を接続',
  'form.lead': '認証情報を貼り付けてください。保存する前に、有効かどうかを確認します。',
  'form.lead.unverified': '認証情報を貼り付けてください。',
  'form.submit': '確認して接続',
  'form.save': '内容を見直して保存',
  'form.update.title': '{vendor}の認証情報を更新',
  'form.update.lead': '新しい認証情報が有効であることを確認してから、現在のものと置き換えます。',
  'form.update.lead.named':
    '「{name}」の認証情報です。新しいものが有効であることを確認してから、現在のものと置き換えます。',
  'form.update.submit': '確認して更新',
  'form.use': '{value}を使用',
  'form.choose': '選択してください',
  'form.choose.optional': '未設定',
  'form.other': 'その他…',
  'form.reveal': '{label}を表示',
  'form.hide': '{label}を非表示',
  'form.promise': 'サーバー上で暗号化され、再び表示されることはありません。',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': '{vendor}を再接続',
  'authorize.lead': '提供元のページでサインインし、{app}が読み取れる範囲を許可します。',
  'authorize.submit': '{vendor}で続行',
  'authorize.promise': '{vendor}のパスワードが{app}に渡ることはありません。',

  'authorizing.starting.title': '{vendor}を開いています',
  'authorizing.starting.body': '少々お待ちください。',
  'authorizing.open.title': '{vendor}のウィンドウで続けてください',
  'authorizing.open.body':
    'サインインしてアクセスを許可してください。完了すると、このページは自動的に次へ進みます。',
  'authorizing.away.title': '{vendor}で手続きを完了してください',
  'authorizing.away.body':
    '先ほどのウィンドウで続けてください。見当たらない場合は、ここからやり直してください。',
  'authorizing.blocked.title': 'ブラウザーがウィンドウをブロックしました',
  'authorizing.blocked.body': 'このタブで{vendor}に進んでください。完了すると、ここに戻ります。',
  'authorizing.verified.title': '最後のステップです',
  'authorizing.verified.body':
    '{vendor}に問題はありません。あとは{app}がご本人の操作であることを確認します。確認は、戻った先のページで行われます。',
  'authorizing.lasting': 'この画面は閉じてもかまいません。{vendor}での許可は有効になります。',
  'authorizing.again': 'ウィンドウを開き直す',
  'authorizing.here': 'このタブで続ける',

  'paste.filled': '貼り付けた内容から入力しました: {fields}',
  'paste.corrected': '貼り付けた内容を修正しました: {fields}',
  'paste.moved': '別の項目の値のようなので、そちらに入力しました: {fields}',
  'paste.swapped': '値が逆になっていたため、入れ替えました: {fields}',
  'paste.foreign': 'これは {vendor} ではなく {maker} のキーのようです。',
  'paste.undo': '元に戻す',

  'guide.title': '認証情報の取得方法',
  'guide.walk': 'この後の流れ',
  'guide.own': '{app}のガイド',
  'guide.docs': '詳しいドキュメント',
  'guide.progress': '{count} 件中 {done} 件完了',
  'guide.tick': '手順 {number} は完了',

  'checking.title': '{vendor}に確認しています',
  'checking.lead': '数秒で完了します。データを少し読み取るだけで、何も変更しません。',
  'checking.saving': '接続を保存しています',
  'checking.signIn': 'サインイン',
  'checking.result': '{label}：{state}',
  'checking.state.waiting': '待機中',
  'checking.state.running': '確認中',
  'checking.state.works': '正常',
  'checking.state.missing': '利用不可',
  'checking.state.unknown': '確認不可',

  'review.title': 'あと少しです',
  'review.lead': '{vendor}の認証情報は有効ですが、まだ一部の項目を利用できません。',
  'review.unverified.title': '確認せずに保存しますか？',
  'review.unverified.lead': '{vendor}では認証情報を事前に試すことができません。未確認のまま保存されます。',
  'review.permission': '次の権限を付与してください',
  'review.again': 'もう一度確認',
  'review.edit': '認証情報を変更',
  'review.anyway': 'このまま接続',
  'review.save': '未確認のまま保存',

  'outcome.works.title': '{vendor}を接続しました',
  'outcome.works.body': '正常に動作することを確認しました。',
  'outcome.partial.title': '{vendor}を接続しました（一部利用不可）',
  'outcome.partial.body':
    '権限が付与されると、不足している項目も利用できるようになります。それまで{app}は残りの項目を読み取ります。',
  'outcome.unverified.title': '保存しました（未確認）',
  'outcome.unverified.body':
    '{vendor}では事前に試すことができないため、正常に動作するかどうかは最初の使用時にわかります。',
  'next.title': '今後の動作',
  'next.reads': '今後は{app}が約{interval}ごとに、{vendor}から自動的に読み取ります。',
  'next.gaps': '権限が付与されると、{app}が自動的に検知します。',
  'next.unverified': '{vendor}から読み取れない場合は、{app}がお知らせします。',
  'next.change': '{vendor}で認証情報を変更したときは、もう一度接続してここでも更新してください。',
  'next.allowed': '許可は{vendor}でいつでも取り消せます。',

  'expired.here': 'ここで続ける',
  'expired.again': '最初からやり直す',

  'support.title': 'サポート用の詳細情報',
  'support.lead': '発生した問題の技術的な情報です。機密情報は含まれていません。',
  'support.copy': '詳細情報をコピー',
  'support.copied': 'コピーしました（機密情報は含まれていません）',

  'owner.you': 'ご自身で解決できます',
  'owner.your_admin': '{vendor}の管理者による対応が必要です',
  'owner.the_app': '{app}側での対応が必要です',
  'owner.the_vendor': '{vendor}側の問題です',
  'owner.the_vendor.any': '提供元側の問題です',
  'owner.your_admin.any': '管理者による対応が必要です',

  // What is wrong with a field.
  'field.required': '{label}を入力してください。',
  'field.required.choice': '{label}を選択してください。',
  'field.not_allowed': 'ここでは{label}を使用できません。',
  'field.too_short': { other: '途中で切れているようです。{count}文字以上で入力してください。' },
  'field.too_long': { other: '長すぎます。{count}文字以内で入力してください。' },
  'field.control_character': '改行など、目に見えない文字が含まれているようです。もう一度コピーしてください。',
  'field.not_a_number': '数値を入力してください。',
  'field.not_a_boolean': '「はい」または「いいえ」を選択してください。',
  'field.not_a_date': '日付と時刻を入力してください。',
  'field.format': '次の形式で入力してください：{detail}',
  'field.scheme': '{detail}で始まる必要があります。',
  'field.host': '提供元のアドレスではありません。使用できるアドレス：{detail}',
  'field.email': 'メールアドレスの形式で入力してください。',
  'field.hint': '途中で切れていませんか？ 通常の形式：{detail}',

  // Why a check failed, and what to do.
  'failure.credentials_rejected.title': '{vendor}がこの認証情報を受け付けませんでした',
  'failure.credentials_rejected.body':
    'すべての値を同じ場所から漏れなくコピーし直し、失効していないことも確認してください。',
  'failure.credentials_expired.title': '認証情報の有効期限が切れています',
  'failure.credentials_expired.body': '{vendor}で新しい認証情報を作成し、ここに貼り付けてください。',
  'failure.permission_missing.title': '権限が不足しています',
  'failure.permission_missing.body':
    'ほかに問題はありません。{vendor}の管理者に権限の付与を依頼してから、もう一度お試しください。',
  'failure.wrong_region.title': 'アカウントは別のリージョンにあります',
  'failure.wrong_region.body': '{vendor}のコンソールのアドレスに示されているリージョンを選択してください。',
  'failure.tenant_not_found.title': '{vendor}にこの名前のアカウントはありません',
  'failure.tenant_not_found.body': 'コンソールのアドレスと一致しているか確認してください。',
  'failure.not_enabled.title': '対象の製品が無効になっています',
  'failure.not_enabled.body':
    '{vendor}にはアクセスできましたが、このアカウントでは対象の製品が無効です。管理者に有効化を依頼してください。',
  'failure.address_not_allowed.title': '{vendor}が接続元のIPアドレスをブロックしています',
  'failure.address_not_allowed.body':
    '{app}の接続元IPアドレスを許可するよう、{vendor}の管理者に依頼してください。',
  'failure.host_not_allowed.title': 'これは{vendor}のアドレスではありません',
  'failure.host_not_allowed.body': 'そのため、何も送信していません。入力ミスがないか確認してください。',
  'failure.rate_limited.title': '{vendor}へのリクエストが多すぎます',
  'failure.rate_limited.body': 'アクセス権の問題とは限りません。しばらく待ってから、もう一度お試しください。',
  'failure.vendor_unavailable.title': '現在{vendor}で問題が発生しています',
  'failure.vendor_unavailable.body': 'アクセス権の問題とは限りません。数分後にもう一度お試しください。',
  'failure.vendor_timeout.title': '{vendor}からの応答に時間がかかりすぎました',
  'failure.vendor_timeout.body': 'アクセス権の問題とは限りません。もう一度お試しください。',
  'failure.vendor_unreachable.title': '{vendor}と通信できませんでした',
  'failure.vendor_unreachable.body':
    'アドレスを入力した場合は、正しいか確認してください。それ以外の場合は、数分後にもう一度お試しください。',
  'failure.vendor_unexpected.title': '{vendor}の応答からは判断できませんでした',
  'failure.vendor_unexpected.body':
    'もう一度お試しください。解決しない場合は、{app}の担当者にお知らせください。',
  'failure.tls_error.title': '{vendor}との通信は安全ではありません',
  'failure.tls_error.body':
    '証明書を検証できなかったため、何も送信していません。後でもう一度お試しください。',
  'failure.app_not_configured.title': '{app}側の設定がまだ完了していません',
  'failure.app_not_configured.body':
    '必要な設定が不足しています。別の方法で接続するか、サポートにお知らせください。',

  // Why an authorization at the vendor failed.
  'authorization.declined.title': '許可されませんでした',
  'authorization.declined.body': '接続は行われていません。やり直すには、もう一度続行してください。',
  'authorization.expired.title': '時間がかかりすぎました',
  'authorization.expired.body': '接続は行われていません。やり直すには、もう一度続行してください。',
  'authorization.cancelled.title': 'キャンセルしました',
  'authorization.cancelled.body': '接続は行われていません。やり直すには、もう一度続行してください。',
  'authorization.interrupted.title': '途中で中断されました',
  'authorization.interrupted.body': '接続は行われていません。やり直すには、もう一度続行してください。',
  'authorization.browser_mismatch.title': '別のブラウザーに切り替わりました',
  'authorization.browser_mismatch.body':
    '安全のため、開始したブラウザーで完了する必要があります。もう一度続行し、最後までこのブラウザーで操作してください。',
  'authorization.wrong_tenant.title': '2つの異なるアカウントが使用されました',
  'authorization.wrong_tenant.body':
    'もう一度続行し、サインインとアクセスの許可に同じ{vendor}アカウントを使用してください。',
  'authorization.vendor_refused.title': '{vendor}でエラーが発生しました',
  'authorization.vendor_refused.body':
    '数分後にもう一度お試しください。解決しない場合は、{vendor}の管理者にお問い合わせください。',
  'authorization.not_confirmed.title': '時間内に確認できませんでした',
  'authorization.not_confirmed.body':
    'そのため、接続を取り消しました。もう一度続行し、{app}にはサインインしたままにしてください。',
  'authorization.credentials_rejected.title': '{vendor}が接続を受け付けませんでした',
  'authorization.credentials_rejected.body':
    'サインインはできましたが、接続が拒否されました。もう一度続行し、解決しない場合は{app}の担当者にお知らせください。',

  // Why we could not go on.
  'problem.ours.title': 'システム側で問題が発生しました',
  'problem.ours.body':
    '操作に問題はありません。もう一度お試しください。解決しない場合は、{app}の担当者にお知らせください。',
  'problem.superseded.title': 'このウィンドウでは続行できません',
  'problem.superseded.body':
    '設定は別のウィンドウで進行中です。このウィンドウを閉じるか、ここで最初からやり直してください。',
  'problem.network.title': 'サーバーと通信できませんでした',
  'problem.network.body':
    'ネットワークを確認して、もう一度お試しください。広告ブロッカーやファイアウォールが原因の場合もあります。',
  'problem.timeout.title': 'サーバーからの応答に時間がかかりすぎました',
  'problem.too_fast.title': '短時間にリクエストが集中しました',
  'problem.too_fast.body': 'しばらく待ってから、もう一度お試しください。',
  'problem.overdue.title': '時間がかかりすぎました',
  'problem.overdue.body':
    '安全のため、設定できる時間には制限があります。続けるには、最初からやり直してください。',
  'problem.not_here.title': 'ここではこのツールを接続できません',
  'problem.not_here.body': '別のツールや方法を選択するか、{app}の担当者に許可と設定を依頼してください。',
  'problem.invite_revoked.title': 'この招待は取り消されました',
  'problem.invite_revoked.body': '元のページに戻り、最初からやり直してください。',
  'problem.invite_completed.title': 'すでに完了しています',
  'problem.invite_completed.body':
    'この招待による接続は作成済みです。別の接続を追加するには、最初からやり直してください。',
  'problem.invite_invalid.title': 'この招待は無効です',
  'problem.invite_invalid.body': '元のページに戻り、最初からやり直してください。',
  'problem.origin_not_allowed.title': 'このページからはツールを接続できません',
  'problem.origin_not_allowed.body': '事前に、{app}の担当者がこのページのアドレスを許可する必要があります。',
  'problem.check_refused.title': '認証情報が拒否されました',
  'problem.check_refused.body': '修正して、もう一度確認してください。',
  'problem.check_expired.title': '確認から時間が経ったため保存できません',
  'problem.check_expired.body': 'もう一度確認し、10分以内に保存してください。',
  'problem.invalid_fields.title': '入力内容に問題があります',
  'problem.invalid_fields.body': '下のエラー表示を確認してください。',
  'problem.too_many_checks.title': '試行回数が多すぎます',
  'problem.too_many_checks.body':
    'アカウント保護のため、一時的に停止しました。しばらく待ち、認証情報が正しいことを確認してからお試しください。',
  'problem.unavailable.title': '現在ご利用いただけません',
  'problem.unavailable.body': '数分後にもう一度お試しください。',
};
