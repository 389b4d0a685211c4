import type { CommonWords } from './en.js';

export const ar: CommonWords = {
  unnamed: {
    vendor: 'المزوّد',
    organization: 'مؤسستك',
    app: 'هذا المنتج',
    App: 'هذا المنتج',
  },
  close: 'إغلاق هذه النافذة',
  closeHint: 'يمكنك الآن إغلاق هذه النافذة.',
  retry: 'إعادة المحاولة',
  quote: 'إذا طلبت المساعدة، فاذكر {code}.',
};
