export { lockScroll } from './lockScroll.js';
export { returnUrl } from './returnUrl.js';
