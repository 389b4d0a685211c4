import type { CommonWords } from './en.js';

export const it: CommonWords = {
  unnamed: {
    vendor: 'il fornitore',
    organization: 'la tua organizzazione',
    app: 'questo prodotto',
    App: 'Questo prodotto',
  },
  close: 'Chiudi questa finestra',
  closeHint: 'Ora puoi chiudere questa finestra.',
  retry: 'Riprova',
  quote: 'Se chiedi assistenza, indica {code}.',
};
