export { returnUrl } from './returnUrl.js';
