import type { AuthorizationWords } from './en.js';

export const zhCN: AuthorizationWords = {
  start: {
    noScript: {
      title: '此页面需要 JavaScript',
      body: '请启用 JavaScript，返回之前的页面，然后重新打开此窗口。',
    },
    loading: '请稍候',
    title: {
      create: '{App} 想要将 {vendor} 连接到 {organization}',
      update: '{App} 想要将 {vendor} 重新连接到 {organization}',
    },
    steps: {
      title: '接下来的步骤',
      signIn: '您在 {vendor} 自己的页面上登录。{app} 绝不会看到您的密码。',
      decide: '{vendor} 会显示 {app} 请求的内容。您可以允许或拒绝。',
      check: '您会回到这里，我们来验证连接。在确认可用之前，不会建立任何连接。',
    },
    caution: {
      title: '如果这不是您发起的操作，请关闭此窗口。',
      body: '发起者可能会通过 {app} 读取您的 {vendor} 数据。不确定？请先询问您的 {vendor} 管理员。',
    },
    go: '前往 {vendor}',
    going: '正在打开 {vendor}',
    cancel: '取消',
    cancelled: {
      title: '已取消',
      body: '没有建立任何连接。',
    },
  },
  startProblems: {
    lost: {
      title: '请重新打开此窗口',
      body: '为安全起见，此页面在重新加载或离开后会忘记其用途。请关闭它，返回之前的页面，然后重新打开。',
    },
    unknown: {
      title: '此链接无法使用',
      body: '链接不完整或已被使用。请关闭此窗口，返回之前的页面，然后重新开始。',
    },
    expired: {
      title: '操作时间过长',
      body: '为安全起见，此窗口仅在短时间内有效。请关闭它，返回之前的页面，然后重新开始。',
    },
    over: {
      title: '操作已结束',
      body: '操作在此期间已完成或取消。此窗口中无需再做任何操作；您开始操作的窗口会显示结果。',
    },
    mismatch: {
      title: '操作是在另一个浏览器中开始的',
      body: '请在开始时的浏览器中继续。如果想使用此浏览器，请在这里从头开始。',
    },
    withdrawn: {
      title: '此邀请已失效',
      body: '{App} 已将其撤回，或者它已被使用。请返回之前的页面，然后重新开始。',
    },
    notSetUp: {
      title: '{App} 尚未完成相关设置',
      body: '对方缺少必要的设置。请联系其支持团队，或选择其他连接方式。',
    },
    busy: {
      title: '操作过于频繁',
      body: '请稍等片刻，然后重试。',
    },
    offline: {
      title: '无法连接服务器',
      body: '请检查网络，然后重试。没有建立任何连接。',
    },
    ours: {
      title: '我们这边出了问题',
      body: '这不是您的操作造成的。请重试；如果问题仍然存在，请告知本产品的团队。',
    },
  },
  result: {
    connected: {
      title: '{vendor} 已连接到 {organization}',
      body: '已通过验证，一切正常。从现在起，{app} 会自动读取数据。',
    },
    connected_with_gaps: {
      title: '{vendor} 已连接，部分内容不可用',
      body: '授予权限后，缺少的部分即可使用。在此之前，{app} 会为 {organization} 读取其余内容。',
    },
    missing: '缺少的内容',
    waiting: {
      title: '{app} 还差最后一步',
      body: '{vendor} 已验证通过。{app} 还需要确认是您本人操作，完成后会显示在此页面。',
    },
    working: {
      title: '正在向 {vendor} 验证',
      body: '只需几秒钟。我们会先验证连接，再保存内容。',
    },
    nothing: {
      title: '此浏览器中没有可显示的内容',
      body: '结果只在完成操作的浏览器中显示。请返回您开始操作的窗口。',
    },
    back: '返回 {place}',
  },
  neutral: {
    incomplete: {
      title: '此处无需任何操作',
      body: '此链接已被使用或不完整。请返回您开始操作的窗口。',
    },
    other_browser: {
      title: '操作是在另一个浏览器中开始的',
      body: '为安全起见，必须在开始时的浏览器中完成，因此没有建立任何连接。请返回开始的地方，并全程使用同一个浏览器重新开始。',
    },
    over: {
      title: '操作时间过长或已取消',
      body: '因此没有建立任何连接。请返回您开始操作的窗口，然后重新开始。',
    },
    not_found: {
      title: '此地址没有任何内容',
      body: '请返回您开始操作的窗口。',
    },
    too_many: {
      title: '操作过于频繁',
      body: '请等待一分钟，然后重新加载此页面。',
    },
    unavailable: {
      title: '我们这边出了问题',
      body: '这不是您的操作造成的。请稍等片刻，然后重新加载此页面。如果问题仍然存在，请告知本产品的团队。',
    },
  },
  owner: {
    you: '您可以自行解决',
    your_admin: '需由您的 {vendor} 管理员处理',
    the_app: '需由 {app} 处理',
    the_vendor: '问题出在 {vendor} 一方',
  },
  failure: {
    declined: {
      title: '您未授权',
      body: '{vendor} 告知我们请求已被拒绝，因此没有建立任何连接。如果是误操作，请重新开始。',
    },
    expired: {
      title: '操作时间过长',
      body: '为安全起见，必须在几分钟内完成。没有建立任何连接。如需继续，请重新开始。',
    },
    cancelled: {
      title: '已取消',
      body: '没有建立任何连接。您可以随时重新开始。',
    },
    browser_mismatch: {
      title: '操作是在另一个浏览器中开始的',
      body: '为安全起见，必须在开始时的浏览器中完成，因此没有建立任何连接。请重新开始，并全程使用同一个浏览器。',
    },
    wrong_tenant: {
      title: '使用了两个不同的账户',
      body: '您登录了一个 {vendor} 账户，却在另一个账户中授权，因此没有建立任何连接。请重新开始，并使用同一个账户。',
    },
    response_invalid: {
      title: '{vendor} 的响应不符合要求',
      body: '为安全起见，我们已停止操作，没有建立任何连接。请重新开始；如果问题仍然存在，请告知 {app} 的团队。',
    },
    vendor_refused: {
      title: '{vendor} 返回错误，操作已终止',
      body: '没有建立任何连接。请过几分钟再试。如果问题仍然存在，请咨询您的 {vendor} 管理员。',
    },
    interrupted: {
      title: '操作中途中断',
      body: '我们未能处理完 {vendor} 发来的内容，因此没有建立任何连接。请重新开始。',
    },
    invite_over: {
      title: '此邀请已失效',
      body: '{App} 已将其撤回，或者其对象已不存在。没有建立任何连接。请返回 {app}，然后重新开始。',
    },
    not_confirmed: {
      title: '{App} 未能及时确认',
      body: '因此连接已撤销。请重新开始；如果问题仍然存在，请告知 {app} 的支持团队。',
    },
    credentials_rejected: {
      title: '{vendor} 不接受此连接',
      body: '您可以登录，但我们的访问被拒绝。请重新开始；如果问题仍然存在，请告知 {app} 的团队。',
    },
    credentials_expired: {
      title: '授权已过期',
      body: '请重新开始，并在 {vendor} 中再次授权。',
    },
    permission_missing: {
      title: '缺少权限',
      body: '请让您的 {vendor} 管理员授予权限，或由其代您完成操作。然后重新开始。',
    },
    wrong_region: {
      title: '该账户位于其他区域',
      body: '请重新开始，并选择您的 {vendor} 控制台地址中显示的区域。',
    },
    tenant_not_found: {
      title: '{vendor} 中没有此账户',
      body: '请使用您组织的账户登录，而不是个人账户。然后重新开始。',
    },
    not_enabled: {
      title: '相关产品未启用',
      body: '我们可以访问 {vendor}，但此账户未启用相关产品。请让您的管理员启用，然后重新开始。',
    },
    address_not_allowed: {
      title: '{vendor} 拦截了我们的 IP 地址',
      body: '请让您的 {vendor} 管理员允许 {app} 发起请求时使用的 IP 地址。然后重新开始。',
    },
    host_not_allowed: {
      title: '这不是 {vendor} 的地址',
      body: '因此我们没有向它发送任何内容。请检查是否有输入错误，然后重新开始。',
    },
    rate_limited: {
      title: '对 {vendor} 的请求过于频繁',
      body: '这不是您的操作造成的。请稍等片刻，然后重新开始。',
    },
    vendor_unavailable: {
      title: '{vendor} 目前出现问题',
      body: '这不是您的操作造成的。请过几分钟重新开始。',
    },
    vendor_timeout: {
      title: '{vendor} 响应超时',
      body: '这不是您的操作造成的。请重新开始。',
    },
    vendor_unreachable: {
      title: '无法访问 {vendor}',
      body: '这不是您的操作造成的。请过几分钟重新开始。',
    },
    vendor_unexpected: {
      title: '{vendor} 的响应无法用于验证',
      body: '因此没有建立任何连接。请重新开始；如果问题仍然存在，请告知 {app} 的团队。',
    },
    tls_error: {
      title: '与 {vendor} 的连接不安全',
      body: '无法验证对方的证书，因此没有发送任何内容。请稍后重试。',
    },
    app_not_configured: {
      title: '{App} 尚未完成相关设置',
      body: '对方缺少必要的设置。请联系其支持团队，或选择其他连接方式。',
    },
  },
};
