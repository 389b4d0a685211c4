export { returnUrl } from './returnUrl.js';
export { stayHeard } from './stayHeard.js';
