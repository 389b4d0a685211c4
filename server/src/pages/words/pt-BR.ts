import type { CommonWords } from './en.js';

export const ptBR: CommonWords = {
  unnamed: {
    vendor: 'o fornecedor',
    organization: 'sua organização',
    app: 'este produto',
    App: 'Este produto',
  },
  close: 'Fechar esta janela',
  closeHint: 'Você já pode fechar esta janela.',
  retry: 'Tentar novamente',
  quote: 'Se pedir ajuda, informe {code}.',
};
