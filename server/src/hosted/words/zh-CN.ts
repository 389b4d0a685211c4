import type { LinkWords } from './en.js';

export const zhCN: LinkWords = {
  noScript: {
    title: '此页面需要 JavaScript',
    body: '请启用 JavaScript，然后重新打开链接。',
  },
  loading: '请稍候',
  title: {
    one: '{App} 邀请 {organization} 连接 {vendor}',
    many: '{App} 邀请 {organization} 连接一个安全工具',
    update: '{App} 请 {organization} 重新连接 {vendor}',
  },
  steps: {
    title: '接下来的步骤',
    choose: '您选择工具。每个工具都会显示 {app} 需要哪些权限。',
    guide: '您会看到 {app} 需要哪些权限，以及在 {vendor} 中的何处授予。',
    give: '您使用为此创建的密钥授予访问权限，或在工具要求的页面上登录。',
    check: '我们会验证连接。在确认可用之前，不会建立任何连接。',
  },
  caution: {
    title: '您连接的内容，{organization} 可以在 {app} 中读取。',
    body: '这不是您的组织，或者您没有预料到这个链接？请关闭此页面，并向发送链接的人核实。',
  },
  go: '继续',
  going: '正在打开',
  until: '此邀请的有效期至{until}。',
  connected: {
    title: '{vendor} 已连接到 {organization}',
    body: '此处无需再做任何操作。从现在起，{app} 会自动读取数据。您可以关闭此标签页。',
  },
  left: {
    title: '尚未连接',
    body: '在您完成之前，不会建立任何连接。您可以随时继续。',
  },
  problems: {
    lost: {
      title: '请重新打开链接',
      body: '为安全起见，此页面在重新加载或离开后会忘记邀请。请从收到链接的地方重新打开。如果链接不完整，请复制全部内容。',
    },
    unknown: {
      title: '此链接无法使用',
      body: '链接可能缺少一部分：请复制全部内容，然后重试。如果仍然不行，请向发送链接的人索取新的链接。',
    },
    expired: {
      title: '此邀请已过期',
      body: '为安全起见，邀请仅在有限时间内有效。没有建立任何连接。请向发送邀请的人索取新的邀请。',
    },
    revoked: {
      title: '此邀请已撤回',
      body: '{App} 已将其撤回，没有建立任何连接。请向发送邀请的人询问是否有新的邀请。',
    },
    completed: {
      title: '操作已完成',
      body: '此邀请已被使用，连接已经建立。如需添加其他连接，请向发送邀请的人索取新的邀请。',
    },
    notSetUp: {
      title: '{App} 尚未完成相关设置',
      body: '对方缺少必要的设置。请告知发送链接的人，或联系其支持团队。',
    },
    busy: {
      title: '操作过于频繁',
      body: '请等待一分钟，然后重试。',
    },
    offline: {
      title: '无法连接服务器',
      body: '请检查网络，然后重试。没有建立任何连接。',
    },
    ours: {
      title: '我们这边出了问题',
      body: '这不是您的操作造成的。请重试；如果问题仍然存在，请告知发送链接的人。',
    },
  },
};
