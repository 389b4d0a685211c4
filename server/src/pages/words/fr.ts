import type { CommonWords } from './en.js';

export const fr: CommonWords = {
  /** A name never follows `de` or `que`, which would have to become `d’` or `qu’` before a vowel. */
  unnamed: {
    vendor: 'le fournisseur',
    organization: 'votre organisation',
    app: 'ce produit',
    App: 'Ce produit',
  },
  close: 'Fermer cette fenêtre',
  closeHint: 'Vous pouvez maintenant fermer cette fenêtre.',
  retry: 'Réessayer',
  quote: 'Si vous demandez de l’aide, indiquez {code}.',
};
