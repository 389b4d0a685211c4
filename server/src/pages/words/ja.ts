import type { CommonWords } from './en.js';

export const ja: CommonWords = {
  unnamed: {
    vendor: '提供元',
    organization: 'お客様の組織',
    app: 'この製品',
    App: 'この製品',
  },
  close: 'このウィンドウを閉じる',
  closeHint: 'このウィンドウを閉じてかまいません。',
  retry: '再試行',
  quote: 'お問い合わせの際は、{code} をお伝えください。',
};
