export { neutralPage } from './neutralPage.js';
export { type ResultView, resultPage } from './resultPage.js';
export { startPage } from './startPage.js';
