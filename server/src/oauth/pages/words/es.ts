import type { AuthorizationWords } from './en.js';

export const es: AuthorizationWords = {
  start: {
    noScript: {
      title: 'Esta página necesita JavaScript',
      body: 'Actívalo, vuelve a donde estabas y abre otra vez esta ventana.',
    },
    loading: 'Un momento',
    title: {
      create: '{App} quiere conectar {vendor} con {organization}',
      update: '{App} quiere volver a conectar {vendor} con {organization}',
    },
    steps: {
      title: 'Próximos pasos',
      signIn: 'Inicias sesión en {vendor}, en su propia página. Tu contraseña nunca se comparte con {app}.',
      decide: '{vendor} te muestra lo que pide {app}. Lo autorizas o no.',
      check: 'Vuelves aquí y probamos la conexión. No se conecta nada antes de que funcione.',
    },
    caution: {
      title: 'Si no has iniciado tú este proceso, cierra esta ventana.',
      body: 'Quien lo haya hecho podría leer tus datos de {vendor} a través de {app}. ¿Tienes dudas? Pregunta antes a tu administrador de {vendor}.',
    },
    go: 'Continuar en {vendor}',
    going: 'Abriendo {vendor}',
    cancel: 'Cancelar',
    cancelled: {
      title: 'Proceso cancelado',
      body: 'No se ha conectado nada.',
    },
  },
  startProblems: {
    lost: {
      title: 'Abre otra vez esta ventana',
      body: 'Por seguridad, esta página olvida para qué era cuando se recarga o se abandona. Ciérrala, vuelve a donde estabas y ábrela otra vez.',
    },
    unknown: {
      title: 'Este enlace no funciona',
      body: 'No está completo o ya se ha usado. Cierra esta ventana, vuelve a donde estabas y empieza de nuevo.',
    },
    expired: {
      title: 'Ha pasado demasiado tiempo',
      body: 'Por seguridad, la ventana solo es válida durante poco tiempo. Ciérrala, vuelve a donde estabas y empieza de nuevo.',
    },
    over: {
      title: 'Esto ya ha terminado',
      body: 'Mientras tanto se ha completado o cancelado. En esta ventana no queda nada por hacer; aquella en la que empezaste muestra cómo ha quedado.',
    },
    mismatch: {
      title: 'Esto empezó en otro navegador',
      body: 'Continúa en el navegador en el que empezaste. Si quieres usar este, empieza aquí desde el principio.',
    },
    withdrawn: {
      title: 'Esta invitación ya no está abierta',
      body: '{App} la ha retirado o ya se ha usado. Vuelve a donde estabas y empieza de nuevo.',
    },
    notSetUp: {
      title: 'Esta opción aún no está configurada en {app}',
      body: 'Falta algo de su lado. Avisa a su equipo de soporte o elige otra forma de conectar.',
    },
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      body: 'Espera un momento y vuelve a intentarlo.',
    },
    offline: {
      title: 'No se ha podido contactar con el servidor',
      body: 'Revisa tu red y vuelve a intentarlo. No se ha conectado nada.',
    },
    ours: {
      title: 'Algo ha fallado por nuestra parte',
      body: 'No has hecho nada mal. Vuelve a intentarlo; si el problema persiste, avisa al equipo de este producto.',
    },
  },
  result: {
    connected: {
      title: '{vendor} está conectado con {organization}',
      body: 'Hemos probado la conexión y funciona. A partir de ahora, {app} leerá los datos de forma automática.',
    },
    connected_with_gaps: {
      title: 'Conexión con {vendor} establecida, pero incompleta',
      body: 'Lo que falta empezará a funcionar en cuanto se conceda el permiso. Hasta entonces, {app} leerá el resto para {organization}.',
    },
    missing: 'Falta',
    waiting: {
      title: 'Un último paso para {app}',
      body: 'La conexión con {vendor} funciona. Falta que {app} confirme que has sido tú; esta página mostrará cuándo.',
    },
    working: {
      title: 'Verificando con {vendor}',
      body: 'Tardará unos segundos. Probamos la conexión antes de guardar nada.',
    },
    nothing: {
      title: 'No hay nada que ver en este navegador',
      body: 'El resultado solo se muestra en el navegador en el que se hizo el proceso. Vuelve a la ventana en la que empezaste.',
    },
    back: 'Volver a {place}',
  },
  neutral: {
    incomplete: {
      title: 'Aquí no hay nada que hacer',
      body: 'Este enlace ya se ha usado o no está completo. Vuelve a la ventana en la que empezaste.',
    },
    other_browser: {
      title: 'Esto empezó en otro navegador',
      body: 'Por seguridad, tiene que terminar donde empezó, así que no se ha conectado nada. Vuelve a donde empezaste y hazlo de nuevo, todo en un mismo navegador.',
    },
    over: {
      title: 'Ha tardado demasiado o se ha cancelado',
      body: 'Por eso no se ha conectado nada. Vuelve a la ventana en la que empezaste y hazlo de nuevo.',
    },
    not_found: {
      title: 'No hay nada en esta dirección',
      body: 'Vuelve a la ventana en la que empezaste.',
    },
    too_many: {
      title: 'Demasiadas solicitudes a la vez',
      body: 'Espera un minuto y recarga esta página.',
    },
    unavailable: {
      title: 'Algo ha fallado por nuestra parte',
      body: 'No has hecho nada mal. Espera un momento y recarga esta página. Si el problema persiste, avisa al equipo de este producto.',
    },
  },
  owner: {
    you: 'Puedes resolverlo tú',
    your_admin: 'Para tu administrador de {vendor}',
    the_app: 'Debe resolverlo {app}',
    the_vendor: 'Depende de {vendor}',
  },
  failure: {
    declined: {
      title: 'No has autorizado el acceso',
      body: '{vendor} nos ha indicado que la solicitud se rechazó, así que no se ha conectado nada. Si ha sido un error, empieza de nuevo.',
    },
    expired: {
      title: 'Ha pasado demasiado tiempo',
      body: 'Por seguridad, hay que terminar en unos minutos. No se ha conectado nada. Empieza de nuevo para continuar.',
    },
    cancelled: {
      title: 'Proceso cancelado',
      body: 'No se ha conectado nada. Empieza de nuevo cuando quieras.',
    },
    browser_mismatch: {
      title: 'Esto empezó en otro navegador',
      body: 'Por seguridad, tiene que terminar donde empezó, así que no se ha conectado nada. Empieza de nuevo, todo en un mismo navegador.',
    },
    wrong_tenant: {
      title: 'Se han usado dos cuentas distintas',
      body: 'Has iniciado sesión en una cuenta de {vendor} y has dado el consentimiento en otra, así que no se ha conectado nada. Empieza de nuevo y usa la misma para ambas cosas.',
    },
    response_invalid: {
      title: 'Una respuesta de {vendor} no encajaba',
      body: 'Por precaución nos hemos detenido y no se ha conectado nada. Empieza de nuevo; si el problema persiste, avisa al equipo de {app}.',
    },
    vendor_refused: {
      title: '{vendor} ha devuelto un error',
      body: 'No se ha conectado nada. Vuelve a intentarlo en unos minutos. Si el problema persiste, consulta a tu administrador de {vendor}.',
    },
    interrupted: {
      title: 'El proceso se ha interrumpido',
      body: 'No hemos podido completar lo que nos envió {vendor}, así que no se ha conectado nada. Empieza de nuevo.',
    },
    invite_over: {
      title: 'Esta invitación ya no está abierta',
      body: '{App} la ha retirado o ya no existe aquello para lo que era. No se ha conectado nada. Vuelve a {app} y empieza de nuevo.',
    },
    not_confirmed: {
      title: '{App} no lo ha confirmado a tiempo',
      body: 'Por eso se ha deshecho la conexión. Empieza de nuevo; si el problema persiste, avisa al equipo de soporte de {app}.',
    },
    credentials_rejected: {
      title: '{vendor} no acepta la conexión',
      body: 'Tú has podido acceder, pero nosotros no. Empieza de nuevo; si el problema persiste, avisa al equipo de {app}.',
    },
    credentials_expired: {
      title: 'El permiso ya ha caducado',
      body: 'Empieza de nuevo y autoriza otra vez el acceso en {vendor}.',
    },
    permission_missing: {
      title: 'Falta un permiso',
      body: 'Pide a tu administrador de {vendor} que lo conceda o que haga este proceso en tu lugar. Después, empieza de nuevo.',
    },
    wrong_region: {
      title: 'La cuenta está en otra región',
      body: 'Empieza de nuevo y elige la región que aparece en la dirección de tu consola de {vendor}.',
    },
    tenant_not_found: {
      title: '{vendor} no encuentra esta cuenta',
      body: 'Inicia sesión con la cuenta de tu organización, no con una personal. Después, empieza de nuevo.',
    },
    not_enabled: {
      title: 'El producto no está activado',
      body: '{vendor} nos permite entrar, pero el producto no está activado en esta cuenta. Pide a tu administrador que lo active y empieza de nuevo.',
    },
    address_not_allowed: {
      title: '{vendor} bloquea nuestra dirección IP',
      body: 'Pide a tu administrador de {vendor} que permita las direcciones IP desde las que se conecta {app}. Después, empieza de nuevo.',
    },
    host_not_allowed: {
      title: 'Esta dirección no es de {vendor}',
      body: 'Por eso no se ha enviado nada. Revisa si hay algún error al escribirla y empieza de nuevo.',
    },
    rate_limited: {
      title: '{vendor} nos pide ir más despacio',
      body: 'No has hecho nada mal. Espera un momento y empieza de nuevo.',
    },
    vendor_unavailable: {
      title: '{vendor} tiene un problema en este momento',
      body: 'No has hecho nada mal. Empieza de nuevo en unos minutos.',
    },
    vendor_timeout: {
      title: '{vendor} ha tardado demasiado en responder',
      body: 'No has hecho nada mal. Empieza de nuevo.',
    },
    vendor_unreachable: {
      title: 'No se ha podido contactar con {vendor}',
      body: 'No has hecho nada mal. Empieza de nuevo en unos minutos.',
    },
    vendor_unexpected: {
      title: 'La respuesta de {vendor} no es concluyente',
      body: 'Por eso no se ha conectado nada. Empieza de nuevo; si el problema persiste, avisa al equipo de {app}.',
    },
    tls_error: {
      title: 'La conexión con {vendor} no es segura',
      body: 'No se ha podido verificar el certificado, así que no hemos enviado nada. Vuelve a intentarlo más tarde.',
    },
    app_not_configured: {
      title: 'Esta opción aún no está configurada en {app}',
      body: 'Falta algo de su lado. Avisa a su equipo de soporte o elige otra forma de conectar.',
    },
  },
};
