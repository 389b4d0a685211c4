import type { CommonWords } from './en.js';

export const zhCN: CommonWords = {
  unnamed: {
    vendor: '厂商',
    organization: '您的组织',
    app: '本产品',
    App: '本产品',
  },
  close: '关闭此窗口',
  closeHint: '现在可以关闭此窗口了。',
  retry: '重试',
  quote: '如需帮助，请提供 {code}。',
};
