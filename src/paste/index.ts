export { type PasteReading, type PasteTarget, type PasteValues, readPaste } from './readPaste.js';
