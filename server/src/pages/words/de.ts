import type { CommonWords } from './en.js';

export const de: CommonWords = {
  /** The product's stands only where nominative and accusative do: a name is never inflected. */
  unnamed: {
    vendor: 'der Anbieter',
    organization: 'Ihre Organisation',
    app: 'dieses Produkt',
    App: 'Dieses Produkt',
  },
  close: 'Fenster schließen',
  closeHint: 'Sie können dieses Fenster jetzt schließen.',
  retry: 'Erneut versuchen',
  quote: 'Wenn Sie um Hilfe bitten, nennen Sie {code}.',
};
