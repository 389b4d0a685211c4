export type { Page } from './page.js';
export { neutralPage } from './neutralPage.js';
export type { Brand } from './page.js';
export { type ResultPoll, type ResultView, resultPage } from './resultPage.js';
export { startPage } from './startPage.js';
