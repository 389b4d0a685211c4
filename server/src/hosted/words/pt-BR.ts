import type { LinkWords } from './en.js';

export const ptBR: LinkWords = {
  noScript: {
    title: 'Esta página precisa de JavaScript',
    body: 'Ative-o e abra o link novamente.',
  },
  loading: 'Um momento',
  title: {
    one: '{App} convida {organization} a conectar {vendor}',
    many: '{App} convida {organization} a conectar uma ferramenta de segurança',
    update: '{App} pede a {organization} que reconecte {vendor}',
  },
  steps: {
    title: 'Próximas etapas',
    choose: 'Você escolhe a ferramenta. Em cada uma, vê quais permissões {app} pede.',
    guide: 'Você vê quais permissões {app} pede e onde concedê-las em {vendor}.',
    give: 'Você dá acesso com uma chave criada para isso ou faz login onde a ferramenta pedir.',
    check: 'Nós testamos a conexão. Nada é conectado antes que ela funcione.',
  },
  caution: {
    title: '{organization} poderá ler em {app} o que você conectar.',
    body: 'Não é a sua organização, ou você não esperava este link? Então feche esta página e pergunte a quem o enviou.',
  },
  go: 'Continuar',
  going: 'Abrindo',
  until: 'Este convite é válido até {until}.',
  connected: {
    title: 'Conexão de {vendor} com {organization} estabelecida',
    body: 'Não há mais nada a fazer aqui. A partir de agora, {app} lê os dados automaticamente. Você pode fechar esta aba.',
  },
  left: {
    title: 'Ainda não conectado',
    body: 'Nada é conectado antes de você terminar. Continue quando quiser.',
  },
  problems: {
    lost: {
      title: 'Abra o link novamente',
      body: 'Por segurança, esta página esquece o convite quando é recarregada ou fechada. Abra o link mais uma vez de onde você o recebeu. Se ele chegou cortado, copie-o por inteiro.',
    },
    unknown: {
      title: 'Este link não funciona',
      body: 'Uma parte pode ter se perdido: copie-o por inteiro e tente novamente. Se não resolver, peça um novo a quem o enviou.',
    },
    expired: {
      title: 'Este convite expirou',
      body: 'Por segurança, ele vale apenas por um tempo limitado, e nada foi conectado. Peça um novo a quem o enviou.',
    },
    revoked: {
      title: 'Este convite foi retirado',
      body: '{App} o retirou, e nada foi conectado. Pergunte a quem o enviou se há um novo.',
    },
    completed: {
      title: 'Isso já foi feito',
      body: 'O convite foi usado, e a conexão já existe. Para conectar outra coisa, peça um novo convite a quem o enviou.',
    },
    notSetUp: {
      title: 'Esta opção ainda não foi configurada por {app}',
      body: 'Falta algo do lado deles. Avise quem enviou o link ou o suporte deles.',
    },
    busy: {
      title: 'Muitas solicitações de uma vez',
      body: 'Aguarde um minuto e tente novamente.',
    },
    offline: {
      title: 'Não foi possível acessar o servidor',
      body: 'Confira sua rede e tente novamente. Nada foi conectado.',
    },
    ours: {
      title: 'Algo deu errado do nosso lado',
      body: 'Não foi nada que você fez. Tente novamente; se o problema persistir, avise quem enviou o link.',
    },
  },
};
