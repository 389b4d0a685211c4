import type { Messages } from './types.js';

/**
 * The words of the modal in Brazilian Portuguese. `de` and `em` never stand before `{app}`: with the name it has where
 * there is none, they would have to become `deste` and `neste`.
 */
export const ptBR: Messages = {
  'names.app': 'este produto',

  back: 'Voltar',
  cancel: 'Cancelar',
  close: 'Fechar',
  done: 'Concluir',
  copy: 'Copiar {what}',
  copied: 'Copiado',
  loading: 'Carregando',
  optional: 'Opcional',
  retry: 'Tentar novamente',
  'retry.in': 'Tentar novamente em {time}',
  'retry.at': 'Tentar novamente às {time}',
  'retry.now': 'Você já pode tentar novamente.',
  external: '{label} (abre em uma nova aba)',
  byline: 'Protegido por {name}',
  help: 'Obter ajuda',

  'resuming.title': 'Um momento',
  'resuming.body': 'Estamos retomando de onde você parou.',

  'categories.VMS': 'Vulnerabilidades',
  'categories.EDR': 'Endpoints',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Nuvem',
  'categories.IDP': 'Identidade',
  'categories.SCM': 'Código',
  'categories.ITSM': 'Chamados',
  'categories.TPRM': 'Classificações',

  'picker.title': 'Conecte uma ferramenta',
  'picker.lead': 'Escolha a ferramenta cujos dados {app} vai ler.',
  'picker.search': 'Buscar ferramentas',
  'picker.category': 'Categoria',
  'picker.all': 'Todas',
  'picker.recent': 'Já usada',
  'picker.found': {
    one: '{count} ferramenta',
    many: '{count} de ferramentas',
    other: '{count} ferramentas',
  },
  'picker.none': 'Nenhum resultado para “{query}”',
  'picker.none.body':
    'Tente o nome do fabricante ou uma palavra que descreva a função da ferramenta, como “endpoint” ou “identidade”.',
  'picker.empty': 'Ainda não há nada para conectar aqui',
  'picker.empty.body': '{app} ainda não ativou nenhuma ferramenta para você. Peça a eles.',
  'picker.clear': 'Mostrar todas as ferramentas',
  'picker.missing': 'Não encontrou sua ferramenta?',
  'picker.ask': 'Solicitar outra ferramenta',
  'picker.ask.app': 'Peça à equipe responsável por {app} que a adicione.',

  'method.title': 'Conecte {vendor}',
  'method.lead': 'Há mais de uma forma de conectar. Escolha a que for melhor para você.',

  'form.title': 'Conecte {vendor}',
  'form.lead': 'Cole as credenciais aqui. Vamos testá-las antes de salvar qualquer coisa.',
  'form.lead.unverified': 'Cole as credenciais aqui.',
  'form.submit': 'Verificar e conectar',
  'form.save': 'Revisar e salvar',
  'form.update.title': 'Atualize as credenciais de {vendor}',
  'form.update.lead': 'As novas credenciais substituirão as antigas assim que funcionarem.',
  'form.update.lead.named':
    'Para “{name}”. As novas credenciais substituirão as antigas assim que funcionarem.',
  'form.update.submit': 'Verificar e atualizar',
  'form.use': 'Usar {value}',
  'form.choose': 'Escolha uma opção…',
  'form.choose.optional': 'Não definido',
  /** A region. */
  'form.other': 'Outra…',
  'form.reveal': 'Mostrar {label}',
  'form.hide': 'Ocultar {label}',
  'form.promise': 'São criptografadas no servidor e não voltam a ser exibidas.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': 'Reconecte {vendor}',
  'authorize.lead': 'Faça login na página do fornecedor e autorize o que {app} pode ler.',
  'authorize.submit': 'Continuar em {vendor}',
  'authorize.promise': 'Sua senha de {vendor} nunca é compartilhada com {app}.',

  'authorizing.starting.title': 'Abrindo {vendor}',
  'authorizing.starting.body': 'Isso leva só um momento.',
  'authorizing.open.title': 'Continue na janela de {vendor}',
  'authorizing.open.body':
    'Faça login nela e autorize o acesso. Em seguida, esta página continuará automaticamente.',
  'authorizing.away.title': 'Conclua o processo em {vendor}',
  'authorizing.away.body':
    'Continue na janela em que você estava. Se ela não estiver mais aberta, recomece aqui.',
  'authorizing.blocked.title': 'Seu navegador bloqueou a janela',
  'authorizing.blocked.body': 'Continue em {vendor} por esta aba. Depois, você voltará para cá.',
  'authorizing.verified.title': 'Uma última etapa',
  'authorizing.verified.body':
    'A conexão com {vendor} funciona. Falta {app} confirmar que foi você; a página para a qual você voltou cuida disso.',
  'authorizing.lasting': 'Você pode fechar esta janela. O que você autorizar em {vendor} continuará valendo.',
  'authorizing.again': 'Abrir a janela novamente',
  'authorizing.here': 'Continuar nesta aba',

  'paste.filled': 'Preenchido com o que você colou: {fields}.',
  'paste.corrected': 'O que você colou foi corrigido: {fields}.',
  'paste.moved': 'Parece o valor de outro campo e foi colocado lá: {fields}.',
  'paste.swapped': 'Estes valores estavam trocados e mudaram de lugar: {fields}.',
  'paste.foreign': 'Parece uma chave de {maker}, não de {vendor}.',
  'paste.undo': 'Desfazer',

  'guide.title': 'Onde encontrar esses dados',
  'guide.walk': 'Próximas etapas',
  'guide.own': 'Guia oferecido por {app}',
  'guide.docs': 'Documentação completa',
  /** Of steps. */
  'guide.progress': '{done} de {count} concluídas',
  'guide.tick': 'Etapa {number} concluída',

  'checking.title': 'Verificando com {vendor}',
  'checking.lead': 'Isso leva alguns segundos. Lemos alguns dados e não alteramos nada.',
  'checking.saving': 'Salvando a conexão',
  'checking.signIn': 'Login',
  'checking.result': '{label}: {state}',
  'checking.state.waiting': 'aguardando',
  'checking.state.running': 'verificando',
  'checking.state.works': 'funciona',
  'checking.state.missing': 'não disponível',
  'checking.state.unknown': 'não foi possível verificar',

  'review.title': 'Quase lá',
  'review.lead': '{vendor} aceita as credenciais, mas nem tudo funciona com elas ainda.',
  'review.unverified.title': 'Salvar sem verificar?',
  'review.unverified.lead':
    '{vendor} não permite testar essas credenciais com antecedência. Elas serão salvas sem verificação.',
  'review.permission': 'Conceda esta permissão',
  'review.again': 'Verificar novamente',
  'review.edit': 'Alterar as credenciais',
  'review.anyway': 'Conectar mesmo assim',
  'review.save': 'Salvar sem verificar',

  'outcome.works.title': 'Conexão com {vendor} estabelecida',
  'outcome.works.body': 'Testamos e está funcionando.',
  'outcome.partial.title': 'Conexão com {vendor} estabelecida, mas incompleta',
  'outcome.partial.body':
    'O que falta começará a funcionar assim que a permissão for concedida. Até lá, {app} lê o restante.',
  'outcome.unverified.title': 'Conexão salva sem verificação',
  'outcome.unverified.body':
    '{vendor} não permite testá-la com antecedência, então o primeiro uso real mostrará se ela funciona.',
  'next.title': 'O que acontece agora',
  'next.reads':
    'A partir de agora, {app} lê os dados de {vendor} automaticamente, cerca de uma vez a cada {interval}.',
  'next.gaps': 'Quando a permissão for concedida, {app} vai perceber automaticamente.',
  'next.unverified': 'Se não for possível ler os dados de {vendor}, {app} avisará você.',
  'next.change': 'Se você alterar essas credenciais em {vendor}, conecte novamente para atualizá-las aqui.',
  'next.allowed': 'Você pode revogar a permissão em {vendor} a qualquer momento.',

  'expired.here': 'Continuar aqui',
  'expired.again': 'Recomeçar',

  'support.title': 'Detalhes para o suporte',
  'support.lead': 'O que deu errado, em termos técnicos. Não contém nenhum dado secreto.',
  'support.copy': 'Copiar os detalhes',
  'support.copied': 'Copiado, sem dados secretos',

  'owner.you': 'Você pode resolver isso',
  'owner.your_admin': 'Para seu administrador de {vendor}',
  'owner.the_app': 'Cabe a {app} resolver',
  'owner.the_vendor': 'Depende de {vendor}',
  'owner.the_vendor.any': 'Depende do fornecedor',
  'owner.your_admin.any': 'Para seu administrador',

  // What is wrong with a field.
  'field.required': 'Preencha o campo “{label}”.',
  'field.required.choice': 'Escolha uma opção em “{label}”.',
  'field.not_allowed': 'Não é possível usar “{label}” aqui.',
  'field.too_short': {
    one: 'Parece incompleto: deve ter pelo menos {count} caractere.',
    many: 'Parece incompleto: deve ter pelo menos {count} de caracteres.',
    other: 'Parece incompleto: deve ter pelo menos {count} caracteres.',
  },
  'field.too_long': {
    one: 'É longo demais: pode ter no máximo {count} caractere.',
    many: 'É longo demais: pode ter no máximo {count} de caracteres.',
    other: 'É longo demais: pode ter no máximo {count} caracteres.',
  },
  'field.control_character': 'Há um caractere invisível aqui, talvez uma quebra de linha. Copie novamente.',
  'field.not_a_number': 'Digite um número.',
  'field.not_a_boolean': 'Escolha sim ou não.',
  'field.not_a_date': 'Informe uma data e um horário.',
  'field.format': 'Deve ter este formato: {detail}',
  'field.scheme': 'Deve começar com {detail}',
  'field.host': 'Este endereço não é do fornecedor. Permitido: {detail}',
  'field.email': 'Deve ser um endereço de e-mail.',
  'field.hint': 'Está completo? Normalmente: {detail}',

  // Why a check failed, and what to do.
  'failure.credentials_rejected.title': '{vendor} não aceita essas credenciais',
  'failure.credentials_rejected.body':
    'Copie todas novamente, por inteiro e do mesmo lugar, e confira se ninguém as revogou.',
  'failure.credentials_expired.title': 'Essas credenciais expiraram',
  'failure.credentials_expired.body': 'Crie outras em {vendor} e cole-as aqui.',
  'failure.permission_missing.title': 'Falta uma permissão',
  'failure.permission_missing.body':
    'Todo o resto está certo. Peça ao seu administrador de {vendor} que a conceda e tente novamente.',
  'failure.wrong_region.title': 'A conta está em outra região',
  'failure.wrong_region.body': 'Escolha a região que aparece no endereço do seu console de {vendor}.',
  'failure.tenant_not_found.title': '{vendor} não encontrou nenhuma conta com este nome',
  'failure.tenant_not_found.body': 'Compare-o com o endereço do seu console.',
  'failure.not_enabled.title': 'O produto não está ativado',
  'failure.not_enabled.body':
    '{vendor} permite nosso acesso, mas o produto não está ativado nesta conta. Peça ao seu administrador que o ative.',
  'failure.address_not_allowed.title': '{vendor} bloqueia nosso endereço IP',
  'failure.address_not_allowed.body':
    'Peça ao seu administrador de {vendor} que permita os endereços IP usados por {app}.',
  'failure.host_not_allowed.title': 'Este endereço não é de {vendor}',
  'failure.host_not_allowed.body': 'Por isso, nada foi enviado. Veja se há algum erro de digitação.',
  'failure.rate_limited.title': '{vendor} pede que a gente vá mais devagar',
  'failure.rate_limited.body': 'Isso não tem a ver com seu acesso. Aguarde um momento e tente novamente.',
  'failure.vendor_unavailable.title': '{vendor} está com um problema no momento',
  'failure.vendor_unavailable.body': 'Isso não tem a ver com seu acesso. Tente novamente em alguns minutos.',
  'failure.vendor_timeout.title': '{vendor} demorou demais para responder',
  'failure.vendor_timeout.body': 'Isso não tem a ver com seu acesso. Tente novamente.',
  'failure.vendor_unreachable.title': 'Não foi possível acessar {vendor}',
  'failure.vendor_unreachable.body':
    'Se você informou um endereço, confira se está correto. Caso contrário, tente novamente em alguns minutos.',
  'failure.vendor_unexpected.title': 'A resposta de {vendor} não foi conclusiva',
  'failure.vendor_unexpected.body':
    'Tente novamente. Se o problema persistir, avise a equipe responsável por {app}.',
  'failure.tls_error.title': 'A conexão com {vendor} não é segura',
  'failure.tls_error.body':
    'Não foi possível verificar o certificado, por isso nada foi enviado. Tente novamente mais tarde.',
  'failure.app_not_configured.title': 'Esta opção ainda não foi configurada por {app}',
  'failure.app_not_configured.body':
    'Falta algo do lado deles. Escolha outra forma de conectar ou avise o suporte.',

  // Why an authorization at the vendor failed.
  'authorization.declined.title': 'Você não autorizou o acesso',
  'authorization.declined.body': 'Nada foi conectado. Continue mais uma vez para tentar novamente.',
  'authorization.expired.title': 'O tempo se esgotou',
  'authorization.expired.body': 'Nada foi conectado. Continue mais uma vez para tentar novamente.',
  'authorization.cancelled.title': 'Processo cancelado',
  'authorization.cancelled.body': 'Nada foi conectado. Continue mais uma vez para tentar novamente.',
  'authorization.interrupted.title': 'O processo parou no meio',
  'authorization.interrupted.body': 'Nada foi conectado. Continue mais uma vez para tentar novamente.',
  'authorization.browser_mismatch.title': 'O processo continuou em outro navegador',
  'authorization.browser_mismatch.body':
    'Por segurança, ele precisa terminar onde começou. Continue mais uma vez, sem sair deste navegador.',
  'authorization.wrong_tenant.title': 'Foram usadas duas contas diferentes',
  'authorization.wrong_tenant.body':
    'Continue mais uma vez e use a mesma conta de {vendor} para fazer login e autorizar o acesso.',
  'authorization.vendor_refused.title': '{vendor} retornou um erro',
  'authorization.vendor_refused.body':
    'Tente novamente em alguns minutos. Se o problema persistir, fale com seu administrador de {vendor}.',
  'authorization.not_confirmed.title': 'A confirmação não chegou a tempo',
  'authorization.not_confirmed.body':
    'Por isso, a conexão foi desfeita. Continue mais uma vez e mantenha {app} com a sessão iniciada.',
  'authorization.credentials_rejected.title': '{vendor} não aceita a conexão',
  'authorization.credentials_rejected.body':
    'Seu acesso foi aceito, mas o nosso não. Continue mais uma vez; se o problema persistir, avise a equipe responsável por {app}.',

  // Why we could not go on.
  'problem.ours.title': 'Algo deu errado do nosso lado',
  'problem.ours.body':
    'Não foi nada que você fez. Tente novamente; se o problema persistir, avise a equipe responsável por {app}.',
  'problem.superseded.title': 'Esta janela não está mais ativa',
  'problem.superseded.body': 'A configuração continua em outra janela. Feche esta ou recomece aqui.',
  'problem.network.title': 'Não foi possível acessar o servidor',
  'problem.network.body':
    'Confira sua rede e tente novamente. Um bloqueador ou um firewall também pode ser a causa.',
  'problem.timeout.title': 'O servidor demorou demais para responder',
  'problem.too_fast.title': 'Muitas solicitações de uma vez',
  'problem.too_fast.body': 'Aguarde um momento e tente novamente.',
  'problem.overdue.title': 'O tempo se esgotou',
  'problem.overdue.body':
    'Por segurança, a configuração fica aberta apenas por um tempo limitado. Recomece para continuar.',
  'problem.not_here.title': 'Esta ferramenta não pode ser conectada aqui',
  'problem.not_here.body':
    'Escolha outra ferramenta ou outra forma de conectar, ou peça à equipe responsável por {app} que a permita e configure.',
  'problem.invite_revoked.title': 'Este convite foi retirado',
  'problem.invite_revoked.body': 'Volte para onde você estava e recomece.',
  'problem.invite_completed.title': 'Isso já foi feito',
  'problem.invite_completed.body':
    'Uma conexão já foi criada com este convite. Para adicionar outra, recomece.',
  'problem.invite_invalid.title': 'Não reconhecemos este convite',
  'problem.invite_invalid.body': 'Volte para onde você estava e recomece.',
  'problem.origin_not_allowed.title': 'Esta página não pode conectar ferramentas',
  'problem.origin_not_allowed.body':
    'Antes, a equipe responsável por {app} precisa permitir o endereço desta página.',
  'problem.check_refused.title': 'Essas credenciais foram recusadas',
  'problem.check_refused.body': 'Corrija-as e verifique novamente.',
  'problem.check_expired.title': 'A verificação expirou',
  'problem.check_expired.body': 'Verifique novamente e salve em até dez minutos.',
  'problem.invalid_fields.title': 'Ainda há algo a corrigir',
  'problem.invalid_fields.body': 'Veja o que está marcado abaixo.',
  'problem.too_many_checks.title': 'Muitas tentativas',
  'problem.too_many_checks.body':
    'Para proteger a conta, paramos por enquanto. Aguarde um pouco e, antes de tentar, confirme se as credenciais estão corretas.',
  'problem.unavailable.title': 'O serviço não está disponível no momento',
  'problem.unavailable.body': 'Tente novamente em alguns minutos.',
};
