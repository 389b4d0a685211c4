import type { LinkWords } from './en.js';

export const es: LinkWords = {
  noScript: {
    title: 'Esta página necesita JavaScript',
    body: 'Actívalo y vuelve a abrir el enlace.',
  },
  loading: 'Un momento',
  title: {
    one: '{App} invita a {organization} a conectar {vendor}',
    many: '{App} invita a {organization} a conectar una herramienta de seguridad',
    update: '{App} pide a {organization} que vuelva a conectar {vendor}',
  },
  steps: {
    title: 'Próximos pasos',
    choose: 'Eliges la herramienta. En cada una ves qué permisos pide {app}.',
    guide: 'Ves qué permisos pide {app} y dónde concederlos en {vendor}.',
    give: 'Das acceso con una clave que creas para esto, o inicias sesión donde la herramienta te lo pide.',
    check: 'La probamos. No se conecta nada antes de que funcione.',
  },
  caution: {
    title: '{organization} podrá leer en {app} lo que conectes.',
    body: '¿No es tu organización o no esperabas este enlace? Entonces cierra esta página y pregunta a quien lo ha enviado.',
  },
  go: 'Continuar',
  going: 'Abriendo',
  until: 'Esta invitación es válida hasta el {until}.',
  connected: {
    title: '{vendor} está conectado con {organization}',
    body: 'Aquí no queda nada por hacer. A partir de ahora, {app} leerá los datos de forma automática. Puedes cerrar esta pestaña.',
  },
  left: {
    title: 'Todavía sin conectar',
    body: 'No se conecta nada hasta que termines. Continúa cuando quieras.',
  },
  problems: {
    lost: {
      title: 'Vuelve a abrir el enlace',
      body: 'Por seguridad, esta página olvida su invitación cuando se recarga o se abandona. Abre otra vez el enlace desde donde lo tengas. Si llegó cortado, cópialo entero.',
    },
    unknown: {
      title: 'Este enlace no funciona',
      body: 'Puede que se haya perdido una parte: cópialo entero y vuelve a intentarlo. Si no sirve, pide uno nuevo a quien lo ha enviado.',
    },
    expired: {
      title: 'Esta invitación ha caducado',
      body: 'Por seguridad, solo es válida durante un tiempo limitado, y no se ha conectado nada con ella. Pide una nueva a quien la ha enviado.',
    },
    revoked: {
      title: 'Esta invitación se ha retirado',
      body: '{App} la ha retirado y no se ha conectado nada con ella. Pregunta a quien la ha enviado si hay una nueva.',
    },
    completed: {
      title: 'Esto ya está hecho',
      body: 'La invitación se ha usado y la conexión ya existe. Para conectar otra cosa, pide otra invitación a quien la ha enviado.',
    },
    notSetUp: {
      title: 'Esta opción aún no está configurada en {app}',
      body: 'Falta algo de su lado. Avisa a quien te ha enviado el enlace o a su equipo de soporte.',
    },
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      body: 'Espera un minuto y vuelve a intentarlo.',
    },
    offline: {
      title: 'No se ha podido contactar con el servidor',
      body: 'Revisa tu red y vuelve a intentarlo. No se ha conectado nada.',
    },
    ours: {
      title: 'Algo ha fallado por nuestra parte',
      body: 'No has hecho nada mal. Vuelve a intentarlo; si el problema persiste, avisa a quien te ha enviado el enlace.',
    },
  },
};
