export { runCheck } from './runCheck.js';
