import type { Messages } from './types.js';

/** The words of the modal in Spanish. */
export const es: Messages = {
  'names.app': 'este producto',

  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  done: 'Listo',
  copy: 'Copiar {what}',
  copied: 'Copiado',
  loading: 'Cargando',
  optional: 'Opcional',
  retry: 'Reintentar',
  'retry.in': 'Reintentar en {time}',
  /** Not «a las»: one o’clock would need «a la». */
  'retry.at': 'Próximo intento: {time}',
  'retry.now': 'Ya puedes volver a intentarlo.',
  external: '{label} (se abre en otra pestaña)',
  byline: 'Protegido por {name}',
  help: 'Obtener ayuda',

  'resuming.title': 'Un momento',
  'resuming.body': 'Estamos retomando el proceso donde lo dejaste.',

  'categories.VMS': 'Vulnerabilidades',
  'categories.EDR': 'Endpoints',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Nube',
  'categories.IDP': 'Identidad',
  'categories.SCM': 'Código',
  'categories.ITSM': 'Tickets',
  'categories.TPRM': 'Calificaciones',

  'picker.title': 'Conecta una herramienta',
  'picker.lead': 'Elige la herramienta de la que {app} leerá los datos.',
  'picker.search': 'Buscar herramientas',
  'picker.category': 'Categoría',
  'picker.all': 'Todas',
  'picker.recent': 'Ya utilizada',
  'picker.found': {
    one: '{count} herramienta',
    many: '{count} de herramientas',
    other: '{count} herramientas',
  },
  'picker.none': 'Sin resultados para «{query}»',
  'picker.none.body':
    'Prueba con el nombre del fabricante o con una palabra que describa su función, como «endpoint» o «identidad».',
  'picker.empty': 'Aquí todavía no hay nada que conectar',
  'picker.empty.body': '{app} aún no ha activado ninguna herramienta para ti. Pídeselo.',
  'picker.clear': 'Mostrar todas las herramientas',
  'picker.missing': '¿No encuentras tu herramienta?',
  'picker.ask': 'Solicitar otra herramienta',
  'picker.ask.app': 'Pide al equipo de {app} que la añada.',

  'method.title': 'Conecta {vendor}',
  'method.lead': 'Hay más de una forma de conectar. Elige la que más te convenga.',

  'form.title': 'Conecta {vendor}',
  'form.lead': 'Pega aquí las credenciales. Las probaremos antes de guardar nada.',
  'form.lead.unverified': 'Pega aquí las credenciales.',
  'form.submit': 'Verificar y conectar',
  'form.save': 'Revisar y guardar',
  'form.update.title': 'Actualiza las credenciales de {vendor}',
  'form.update.lead': 'Las nuevas credenciales sustituirán a las anteriores en cuanto funcionen.',
  'form.update.lead.named':
    'Para «{name}». Las nuevas credenciales sustituirán a las anteriores en cuanto funcionen.',
  'form.update.submit': 'Verificar y actualizar',
  'form.use': 'Usar {value}',
  'form.choose': 'Elige una opción…',
  'form.choose.optional': 'Sin definir',
  /** A region. */
  'form.other': 'Otra…',
  'form.reveal': 'Mostrar {label}',
  'form.hide': 'Ocultar {label}',
  'form.promise': 'Se cifran en el servidor y no se vuelven a mostrar.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': 'Vuelve a conectar {vendor}',
  'authorize.lead': 'Inicia sesión en la página del proveedor y autoriza lo que {app} puede leer.',
  'authorize.submit': 'Continuar en {vendor}',
  'authorize.promise': 'Tu contraseña de {vendor} nunca se comparte con {app}.',

  'authorizing.starting.title': 'Abriendo {vendor}',
  'authorizing.starting.body': 'Tardará un momento.',
  'authorizing.open.title': 'Continúa en la ventana de {vendor}',
  'authorizing.open.body':
    'Inicia sesión allí y autoriza el acceso. Después, esta página continuará automáticamente.',
  'authorizing.away.title': 'Completa el proceso en {vendor}',
  'authorizing.away.body':
    'Continúa en la ventana donde estabas. Si ya no está abierta, empieza de nuevo aquí.',
  'authorizing.blocked.title': 'El navegador ha bloqueado la ventana',
  'authorizing.blocked.body': 'Continúa en {vendor} desde esta pestaña. Después volverás aquí.',
  'authorizing.verified.title': 'Un último paso',
  'authorizing.verified.body':
    'La conexión con {vendor} funciona. Falta que {app} confirme que has sido tú; de eso se encarga la página a la que has vuelto.',
  'authorizing.lasting': 'Puedes cerrar esta ventana. Lo que autorices en {vendor} seguirá siendo válido.',
  'authorizing.again': 'Volver a abrir la ventana',
  'authorizing.here': 'Continuar en esta pestaña',

  'paste.filled': 'Rellenado con lo que has pegado: {fields}.',
  'paste.corrected': 'Lo que has pegado se ha corregido: {fields}.',
  'paste.moved': 'Parece el valor de otro campo y se ha puesto allí: {fields}.',
  'paste.swapped': 'Estos valores estaban al revés y se han intercambiado: {fields}.',
  'paste.foreign': 'Parece una clave de {maker}, no de {vendor}.',
  'paste.undo': 'Deshacer',

  'guide.title': 'Dónde encontrar estos datos',
  'guide.walk': 'Próximos pasos',
  'guide.own': 'Guía de {app}',
  'guide.docs': 'Documentación completa',
  /** Of steps. */
  'guide.progress': '{done} de {count} completados',
  'guide.tick': 'Paso {number} completado',

  'checking.title': 'Verificando con {vendor}',
  'checking.lead': 'Tardará unos segundos. Leemos algunos datos y no cambiamos nada.',
  'checking.saving': 'Guardando la conexión',
  'checking.signIn': 'Inicio de sesión',
  'checking.result': '{label}: {state}',
  'checking.state.waiting': 'en espera',
  'checking.state.running': 'verificando',
  'checking.state.works': 'funciona',
  'checking.state.missing': 'no disponible',
  'checking.state.unknown': 'no se ha podido verificar',

  'review.title': 'Ya casi está',
  'review.lead': '{vendor} acepta las credenciales, pero aún no funciona todo con ellas.',
  'review.unverified.title': '¿Guardar sin verificar?',
  'review.unverified.lead':
    '{vendor} no permite probar estas credenciales de antemano. Se guardarán sin verificar.',
  'review.permission': 'Concede este permiso',
  'review.again': 'Volver a verificar',
  'review.edit': 'Cambiar las credenciales',
  'review.anyway': 'Conectar de todos modos',
  'review.save': 'Guardar sin verificar',

  'outcome.works.title': 'Conexión con {vendor} establecida',
  'outcome.works.body': 'La hemos probado y funciona.',
  'outcome.partial.title': 'Conexión con {vendor} establecida, pero incompleta',
  'outcome.partial.body':
    'Lo que falta empezará a funcionar en cuanto se conceda el permiso. Hasta entonces, {app} leerá el resto.',
  'outcome.unverified.title': 'Conexión guardada sin verificar',
  'outcome.unverified.body':
    '{vendor} no permite probarla de antemano, así que el primer uso real mostrará si funciona.',
  'next.title': 'Qué pasa ahora',
  'next.reads':
    'A partir de ahora, {app} leerá los datos de {vendor} de forma automática, aproximadamente cada {interval}.',
  'next.gaps': 'Cuando se conceda el permiso, {app} lo detectará automáticamente.',
  'next.unverified': 'Si no se pueden leer los datos de {vendor}, {app} te avisará.',
  'next.change': 'Si cambias estas credenciales en {vendor}, vuelve a conectar para actualizarlas aquí.',
  'next.allowed': 'Puedes retirar el permiso en {vendor} en cualquier momento.',

  'expired.here': 'Continuar aquí',
  'expired.again': 'Empezar de nuevo',

  'support.title': 'Detalles para soporte',
  'support.lead': 'Qué ha fallado, en términos técnicos. No incluye ningún dato secreto.',
  'support.copy': 'Copiar los detalles',
  'support.copied': 'Copiado, sin datos secretos',

  'owner.you': 'Puedes resolverlo tú',
  'owner.your_admin': 'Para tu administrador de {vendor}',
  'owner.the_app': 'Debe resolverlo {app}',
  'owner.the_vendor': 'Depende de {vendor}',
  'owner.the_vendor.any': 'Depende del proveedor',
  'owner.your_admin.any': 'Para tu administrador',

  // What is wrong with a field.
  'field.required': 'Completa el campo «{label}».',
  'field.required.choice': 'Elige una opción en «{label}».',
  'field.not_allowed': '«{label}» no se puede usar aquí.',
  'field.too_short': {
    one: 'Parece incompleto: debe tener al menos {count} carácter.',
    many: 'Parece incompleto: debe tener al menos {count} de caracteres.',
    other: 'Parece incompleto: debe tener al menos {count} caracteres.',
  },
  'field.too_long': {
    one: 'Es demasiado largo: puede tener como máximo {count} carácter.',
    many: 'Es demasiado largo: puede tener como máximo {count} de caracteres.',
    other: 'Es demasiado largo: puede tener como máximo {count} caracteres.',
  },
  'field.control_character': 'Contiene un carácter invisible, quizá un salto de línea. Vuelve a copiarlo.',
  'field.not_a_number': 'Escribe un número.',
  'field.not_a_boolean': 'Elige sí o no.',
  'field.not_a_date': 'Indica una fecha y una hora.',
  'field.format': 'Debe tener este formato: {detail}',
  'field.scheme': 'Debe empezar por {detail}',
  'field.host': 'Esta dirección no es del proveedor. Permitido: {detail}',
  'field.email': 'Debe ser una dirección de correo electrónico.',
  'field.hint': '¿Está completo? Normalmente: {detail}',

  // Why a check failed, and what to do.
  'failure.credentials_rejected.title': '{vendor} no acepta estas credenciales',
  'failure.credentials_rejected.body':
    'Vuelve a copiarlas todas, completas y del mismo lugar, y comprueba que nadie las haya revocado.',
  'failure.credentials_expired.title': 'Estas credenciales han caducado',
  'failure.credentials_expired.body': 'Crea otras en {vendor} y pégalas aquí.',
  'failure.permission_missing.title': 'Falta un permiso',
  'failure.permission_missing.body':
    'Todo lo demás está bien. Pide a tu administrador de {vendor} que lo conceda y vuelve a intentarlo.',
  'failure.wrong_region.title': 'La cuenta está en otra región',
  'failure.wrong_region.body': 'Elige la región que aparece en la dirección de tu consola de {vendor}.',
  'failure.tenant_not_found.title': '{vendor} no encuentra ninguna cuenta con este nombre',
  'failure.tenant_not_found.body': 'Compáralo con la dirección de tu consola.',
  'failure.not_enabled.title': 'El producto no está activado',
  'failure.not_enabled.body':
    '{vendor} nos permite entrar, pero el producto no está activado en esta cuenta. Pide a tu administrador que lo active.',
  'failure.address_not_allowed.title': '{vendor} bloquea nuestra dirección IP',
  'failure.address_not_allowed.body':
    'Pide a tu administrador de {vendor} que permita las direcciones IP desde las que se conecta {app}.',
  'failure.host_not_allowed.title': 'Esta dirección no es de {vendor}',
  'failure.host_not_allowed.body': 'Por eso no se ha enviado nada. Revisa si hay algún error al escribirla.',
  'failure.rate_limited.title': '{vendor} nos pide ir más despacio',
  'failure.rate_limited.body': 'No tiene que ver con tu acceso. Espera un momento y vuelve a intentarlo.',
  'failure.vendor_unavailable.title': '{vendor} tiene un problema en este momento',
  'failure.vendor_unavailable.body': 'No tiene que ver con tu acceso. Vuelve a intentarlo en unos minutos.',
  'failure.vendor_timeout.title': '{vendor} ha tardado demasiado en responder',
  'failure.vendor_timeout.body': 'No tiene que ver con tu acceso. Vuelve a intentarlo.',
  'failure.vendor_unreachable.title': 'No se ha podido contactar con {vendor}',
  'failure.vendor_unreachable.body':
    'Si has escrito una dirección, revísala. Si no, vuelve a intentarlo en unos minutos.',
  'failure.vendor_unexpected.title': 'La respuesta de {vendor} no es concluyente',
  'failure.vendor_unexpected.body': 'Vuelve a intentarlo. Si el problema persiste, avisa al equipo de {app}.',
  'failure.tls_error.title': 'La conexión con {vendor} no es segura',
  'failure.tls_error.body':
    'No se ha podido verificar el certificado, así que no se ha enviado nada. Vuelve a intentarlo más tarde.',
  'failure.app_not_configured.title': 'Esta opción aún no está configurada en {app}',
  'failure.app_not_configured.body':
    'Falta algo de su lado. Elige otra forma de conectar o avisa a su equipo de soporte.',

  // Why an authorization at the vendor failed.
  'authorization.declined.title': 'No has autorizado el acceso',
  'authorization.declined.body': 'No se ha conectado nada. Continúa otra vez para volver a intentarlo.',
  'authorization.expired.title': 'Ha pasado demasiado tiempo',
  'authorization.expired.body': 'No se ha conectado nada. Continúa otra vez para volver a intentarlo.',
  'authorization.cancelled.title': 'Proceso cancelado',
  'authorization.cancelled.body': 'No se ha conectado nada. Continúa otra vez para volver a intentarlo.',
  'authorization.interrupted.title': 'El proceso se ha interrumpido',
  'authorization.interrupted.body': 'No se ha conectado nada. Continúa otra vez para volver a intentarlo.',
  'authorization.browser_mismatch.title': 'El proceso ha continuado en otro navegador',
  'authorization.browser_mismatch.body':
    'Por seguridad, tiene que terminar donde empezó. Continúa otra vez sin cambiar de navegador.',
  'authorization.wrong_tenant.title': 'Se han usado dos cuentas distintas',
  'authorization.wrong_tenant.body':
    'Continúa otra vez y usa la misma cuenta de {vendor} para iniciar sesión y para autorizar el acceso.',
  'authorization.vendor_refused.title': '{vendor} ha devuelto un error',
  'authorization.vendor_refused.body':
    'Vuelve a intentarlo en unos minutos. Si el problema persiste, consulta a tu administrador de {vendor}.',
  'authorization.not_confirmed.title': 'No se ha confirmado a tiempo',
  'authorization.not_confirmed.body':
    'Por eso se ha deshecho la conexión. Continúa otra vez y no cierres la sesión en {app}.',
  'authorization.credentials_rejected.title': '{vendor} no acepta la conexión',
  'authorization.credentials_rejected.body':
    'Tú has podido acceder, pero nosotros no. Continúa otra vez; si el problema persiste, avisa al equipo de {app}.',

  // Why we could not go on.
  'problem.ours.title': 'Algo ha fallado por nuestra parte',
  'problem.ours.body':
    'No has hecho nada mal. Vuelve a intentarlo; si el problema persiste, avisa al equipo de {app}.',
  'problem.superseded.title': 'Esta ventana ya no está activa',
  'problem.superseded.body':
    'La configuración continúa en otra ventana. Cierra esta o empieza de nuevo aquí.',
  'problem.network.title': 'No se ha podido contactar con el servidor',
  'problem.network.body':
    'Revisa tu red y vuelve a intentarlo. También puede deberse a un bloqueador o a un firewall.',
  'problem.timeout.title': 'El servidor ha tardado demasiado en responder',
  'problem.too_fast.title': 'Demasiadas solicitudes a la vez',
  'problem.too_fast.body': 'Espera un momento y vuelve a intentarlo.',
  'problem.overdue.title': 'Ha pasado demasiado tiempo',
  'problem.overdue.body':
    'Por seguridad, la configuración solo está abierta durante un tiempo limitado. Empieza de nuevo para continuar.',
  'problem.not_here.title': 'Esta herramienta no se puede conectar aquí',
  'problem.not_here.body':
    'Elige otra herramienta u otra forma de conectar, o pide al equipo de {app} que la permita y la configure.',
  'problem.invite_revoked.title': 'Esta invitación se ha retirado',
  'problem.invite_revoked.body': 'Vuelve a donde estabas y empieza de nuevo.',
  'problem.invite_completed.title': 'Esto ya está hecho',
  'problem.invite_completed.body':
    'Ya se ha creado una conexión con esta invitación. Para añadir otra, empieza de nuevo.',
  'problem.invite_invalid.title': 'No reconocemos esta invitación',
  'problem.invite_invalid.body': 'Vuelve a donde estabas y empieza de nuevo.',
  'problem.origin_not_allowed.title': 'Esta página no puede conectar herramientas',
  'problem.origin_not_allowed.body':
    'Antes, el equipo de {app} tiene que permitir la dirección de esta página.',
  'problem.check_refused.title': 'Las credenciales se han rechazado',
  'problem.check_refused.body': 'Corrígelas y vuelve a verificarlas.',
  'problem.check_expired.title': 'La verificación ha caducado',
  'problem.check_expired.body': 'Verifica otra vez y guarda antes de que pasen diez minutos.',
  'problem.invalid_fields.title': 'Todavía hay algo que corregir',
  'problem.invalid_fields.body': 'Revisa lo que está marcado abajo.',
  'problem.too_many_checks.title': 'Demasiados intentos',
  'problem.too_many_checks.body':
    'Para proteger la cuenta, hemos parado por ahora. Espera un poco y asegúrate antes de que las credenciales son correctas.',
  'problem.unavailable.title': 'El servicio no está disponible en este momento',
  'problem.unavailable.body': 'Vuelve a intentarlo en unos minutos.',
};
