export { CHECK_NOTES, type CheckNote } from './CHECK_NOTES.js';
export { loadVendorWords } from './loadVendorWords.js';
export { translateFindings, translateForm, translateNote, translateSummary } from './translate.js';
export { ENGLISH, type VendorWords } from './VendorWords.js';
