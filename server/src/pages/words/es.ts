import type { CommonWords } from './en.js';

export const es: CommonWords = {
  unnamed: {
    vendor: 'el proveedor',
    organization: 'tu organización',
    app: 'este producto',
    App: 'Este producto',
  },
  close: 'Cerrar esta ventana',
  closeHint: 'Ya puedes cerrar esta ventana.',
  retry: 'Reintentar',
  quote: 'Si pides ayuda, indica {code}.',
};
