export { holdPage } from './holdPage.js';
export { returnUrl } from './returnUrl.js';
export { stayHeard } from './stayHeard.js';
