import type { AuthorizationWords } from './en.js';

export const ptBR: AuthorizationWords = {
  start: {
    noScript: {
      title: 'Esta página precisa de JavaScript',
      body: 'Ative-o, volte para onde você estava e abra esta janela novamente.',
    },
    loading: 'Um momento',
    title: {
      create: '{App} quer conectar {vendor} a {organization}',
      update: '{App} quer reconectar {vendor} a {organization}',
    },
    steps: {
      title: 'Próximas etapas',
      signIn: 'Você faz login em {vendor}, na página deles. Sua senha nunca é compartilhada com {app}.',
      decide: '{vendor} mostra o que {app} pede. Você autoriza ou não.',
      check: 'Você volta para cá e nós testamos a conexão. Nada é conectado antes que ela funcione.',
    },
    caution: {
      title: 'Se não foi você quem começou isto, feche esta janela.',
      body: 'Quem começou poderia ler seus dados de {vendor} por meio de {app}. Na dúvida, pergunte antes ao seu administrador de {vendor}.',
    },
    go: 'Continuar em {vendor}',
    going: 'Abrindo {vendor}',
    cancel: 'Cancelar',
    cancelled: {
      title: 'Processo cancelado',
      body: 'Nada foi conectado.',
    },
  },
  startProblems: {
    lost: {
      title: 'Abra esta janela novamente',
      body: 'Por segurança, esta página esquece para que servia quando é recarregada ou fechada. Feche-a, volte para onde você estava e abra-a novamente.',
    },
    unknown: {
      title: 'Este link não funciona',
      body: 'Ele está incompleto ou já foi usado. Feche esta janela, volte para onde você estava e recomece.',
    },
    expired: {
      title: 'O tempo se esgotou',
      body: 'Por segurança, a janela vale apenas por pouco tempo. Feche-a, volte para onde você estava e recomece.',
    },
    over: {
      title: 'Isso já terminou',
      body: 'O processo foi concluído ou cancelado nesse meio-tempo. Não há mais nada a fazer nesta janela; aquela em que você começou mostra como ficou.',
    },
    mismatch: {
      title: 'O processo começou em outro navegador',
      body: 'Continue no navegador em que você começou. Se quiser usar este, recomece aqui desde o início.',
    },
    withdrawn: {
      title: 'Este convite não está mais aberto',
      body: '{App} o retirou, ou ele já foi usado. Volte para onde você estava e recomece.',
    },
    notSetUp: {
      title: 'Esta opção ainda não foi configurada por {app}',
      body: 'Falta algo do lado deles. Avise o suporte ou escolha outra forma de conectar.',
    },
    busy: {
      title: 'Muitas solicitações de uma vez',
      body: 'Aguarde um momento e tente novamente.',
    },
    offline: {
      title: 'Não foi possível acessar o servidor',
      body: 'Confira sua rede e tente novamente. Nada foi conectado.',
    },
    ours: {
      title: 'Algo deu errado do nosso lado',
      body: 'Não foi nada que você fez. Tente novamente; se o problema persistir, avise a equipe responsável por este produto.',
    },
  },
  result: {
    connected: {
      title: 'Conexão de {vendor} com {organization} estabelecida',
      body: 'Testamos e está funcionando. A partir de agora, {app} lê os dados automaticamente.',
    },
    connected_with_gaps: {
      title: 'Conexão com {vendor} estabelecida, mas incompleta',
      body: 'O que falta começará a funcionar assim que a permissão for concedida. Até lá, {app} lê o restante para {organization}.',
    },
    missing: 'Falta',
    waiting: {
      title: 'Uma última etapa para {app}',
      body: 'A conexão com {vendor} funciona. Falta {app} confirmar que foi você; esta página mostrará quando isso acontecer.',
    },
    working: {
      title: 'Verificando com {vendor}',
      body: 'Isso leva alguns segundos. Testamos a conexão antes de salvar qualquer coisa.',
    },
    nothing: {
      title: 'Não há nada para ver neste navegador',
      body: 'O resultado só aparece no navegador em que o processo foi feito. Volte para a janela em que você começou.',
    },
    back: 'Voltar para {place}',
  },
  neutral: {
    incomplete: {
      title: 'Não há nada a fazer aqui',
      body: 'Este link já foi usado ou está incompleto. Volte para a janela em que você começou.',
    },
    other_browser: {
      title: 'O processo começou em outro navegador',
      body: 'Por segurança, ele precisa terminar onde começou, por isso nada foi conectado. Volte para onde você começou e refaça tudo em um só navegador.',
    },
    over: {
      title: 'O tempo se esgotou ou o processo foi cancelado',
      body: 'Por isso, nada foi conectado. Volte para a janela em que você começou e recomece.',
    },
    not_found: {
      title: 'Não há nada neste endereço',
      body: 'Volte para a janela em que você começou.',
    },
    too_many: {
      title: 'Muitas solicitações de uma vez',
      body: 'Aguarde um minuto e recarregue esta página.',
    },
    unavailable: {
      title: 'Algo deu errado do nosso lado',
      body: 'Não foi nada que você fez. Aguarde um momento e recarregue esta página. Se o problema persistir, avise a equipe responsável por este produto.',
    },
  },
  owner: {
    you: 'Você pode resolver isso',
    your_admin: 'Para seu administrador de {vendor}',
    the_app: 'Cabe a {app} resolver',
    the_vendor: 'Depende de {vendor}',
  },
  failure: {
    declined: {
      title: 'Você não autorizou o acesso',
      body: '{vendor} nos informou que o pedido foi recusado, por isso nada foi conectado. Se foi um engano, recomece.',
    },
    expired: {
      title: 'O tempo se esgotou',
      body: 'Por segurança, é preciso terminar em poucos minutos. Nada foi conectado. Recomece para continuar.',
    },
    cancelled: {
      title: 'Processo cancelado',
      body: 'Nada foi conectado. Recomece quando quiser.',
    },
    browser_mismatch: {
      title: 'O processo começou em outro navegador',
      body: 'Por segurança, ele precisa terminar onde começou, por isso nada foi conectado. Recomece e faça tudo em um só navegador.',
    },
    wrong_tenant: {
      title: 'Foram usadas duas contas diferentes',
      body: 'Você fez login em uma conta de {vendor} e deu o consentimento em outra, por isso nada foi conectado. Recomece e use a mesma para as duas coisas.',
    },
    response_invalid: {
      title: 'Uma resposta de {vendor} não era válida',
      body: 'Por precaução, paramos, e nada foi conectado. Recomece; se o problema persistir, avise a equipe responsável por {app}.',
    },
    vendor_refused: {
      title: '{vendor} retornou um erro',
      body: 'Nada foi conectado. Tente novamente em alguns minutos. Se o problema persistir, fale com seu administrador de {vendor}.',
    },
    interrupted: {
      title: 'O processo parou no meio',
      body: 'Não conseguimos concluir o que {vendor} nos enviou, por isso nada foi conectado. Recomece.',
    },
    invite_over: {
      title: 'Este convite não está mais aberto',
      body: '{App} o retirou, ou não existe mais aquilo para que ele servia. Nada foi conectado. Volte para {app} e recomece.',
    },
    not_confirmed: {
      title: '{App} não confirmou a tempo',
      body: 'Por isso, a conexão foi desfeita. Recomece; se o problema persistir, avise o suporte de {app}.',
    },
    credentials_rejected: {
      title: '{vendor} não aceita a conexão',
      body: 'Seu acesso foi aceito, mas o nosso não. Recomece; se o problema persistir, avise a equipe responsável por {app}.',
    },
    credentials_expired: {
      title: 'A permissão já expirou',
      body: 'Recomece e autorize o acesso em {vendor} mais uma vez.',
    },
    permission_missing: {
      title: 'Falta uma permissão',
      body: 'Peça ao seu administrador de {vendor} que a conceda ou que faça o processo no seu lugar. Depois, recomece.',
    },
    wrong_region: {
      title: 'A conta está em outra região',
      body: 'Recomece e escolha a região que aparece no endereço do seu console de {vendor}.',
    },
    tenant_not_found: {
      title: '{vendor} não encontrou essa conta',
      body: 'Faça login com a conta da sua organização, não com uma pessoal. Depois, recomece.',
    },
    not_enabled: {
      title: 'O produto não está ativado',
      body: '{vendor} permite nosso acesso, mas o produto não está ativado nesta conta. Peça ao seu administrador que o ative e recomece.',
    },
    address_not_allowed: {
      title: '{vendor} bloqueia nosso endereço IP',
      body: 'Peça ao seu administrador de {vendor} que permita os endereços IP usados por {app}. Depois, recomece.',
    },
    host_not_allowed: {
      title: 'Este endereço não é de {vendor}',
      body: 'Por isso, nada foi enviado. Veja se há algum erro de digitação e recomece.',
    },
    rate_limited: {
      title: '{vendor} pede que a gente vá mais devagar',
      body: 'Não foi nada que você fez. Aguarde um momento e recomece.',
    },
    vendor_unavailable: {
      title: '{vendor} está com um problema no momento',
      body: 'Não foi nada que você fez. Recomece em alguns minutos.',
    },
    vendor_timeout: {
      title: '{vendor} demorou demais para responder',
      body: 'Não foi nada que você fez. Recomece.',
    },
    vendor_unreachable: {
      title: 'Não foi possível acessar {vendor}',
      body: 'Não foi nada que você fez. Recomece em alguns minutos.',
    },
    vendor_unexpected: {
      title: 'A resposta de {vendor} não foi conclusiva',
      body: 'Por isso, nada foi conectado. Recomece; se o problema persistir, avise a equipe responsável por {app}.',
    },
    tls_error: {
      title: 'A conexão com {vendor} não é segura',
      body: 'Não foi possível verificar o certificado, por isso não enviamos nada. Tente novamente mais tarde.',
    },
    app_not_configured: {
      title: 'Esta opção ainda não foi configurada por {app}',
      body: 'Falta algo do lado deles. Avise o suporte ou escolha outra forma de conectar.',
    },
  },
};
