export { type CheckOptions, runCheck } from './runCheck.js';
