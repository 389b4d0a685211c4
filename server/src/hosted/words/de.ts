import type { LinkWords } from './en.js';

export const de: LinkWords = {
  noScript: {
    title: 'Diese Seite braucht JavaScript',
    body: 'Schalten Sie es ein und öffnen Sie den Link noch einmal.',
  },
  loading: 'Einen Moment',
  title: {
    one: '{App} lädt {organization} ein, {vendor} zu verbinden',
    many: '{App} lädt {organization} ein, ein Sicherheitstool zu verbinden',
    update: '{App} bittet {organization}, {vendor} neu zu verbinden',
  },
  steps: {
    title: 'So geht es weiter',
    choose: 'Sie wählen das Tool. Zu jedem sehen Sie, um welche Berechtigungen {app} bittet.',
    guide: 'Sie sehen, um welche Berechtigungen {app} bittet und wo Sie diese in {vendor} erteilen.',
    give: 'Sie geben den Zugriff mit einem Schlüssel, den Sie dafür erstellen, oder melden sich dort an, wo das Tool danach fragt.',
    check: 'Wir testen die Verbindung. Bevor sie funktioniert, wird nichts verbunden.',
  },
  caution: {
    title: 'Was Sie verbinden, kann {organization} über {app} lesen.',
    body: 'Das ist nicht Ihre Organisation, oder Sie haben diesen Link nicht erwartet? Dann schließen Sie diese Seite und fragen Sie die Person, die ihn geschickt hat.',
  },
  go: 'Weiter',
  going: 'Wird geöffnet',
  until: 'Diese Einladung gilt bis {until}.',
  connected: {
    title: '{vendor} ist mit {organization} verbunden',
    body: 'Hier ist nichts mehr zu tun. Ab jetzt liest {app} selbstständig. Sie können diesen Tab schließen.',
  },
  left: {
    title: 'Noch nicht verbunden',
    body: 'Bevor Sie fertig sind, wird nichts verbunden. Sie können jederzeit weitermachen.',
  },
  problems: {
    lost: {
      title: 'Öffnen Sie den Link noch einmal',
      body: 'Zur Sicherheit vergisst diese Seite ihre Einladung, wenn sie neu geladen oder verlassen wird. Öffnen Sie den Link noch einmal dort, wo Sie ihn haben. Falls er unterwegs abgeschnitten wurde, kopieren Sie ihn vollständig.',
    },
    unknown: {
      title: 'Dieser Link funktioniert nicht',
      body: 'Vielleicht ist ein Teil verloren gegangen: Kopieren Sie ihn vollständig und versuchen Sie es noch einmal. Hilft das nicht, bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
    },
    expired: {
      title: 'Diese Einladung ist abgelaufen',
      body: 'Zur Sicherheit gilt sie nur für begrenzte Zeit. Es wurde nichts mit ihr verbunden. Bitten Sie die Person, die sie geschickt hat, um eine neue.',
    },
    revoked: {
      title: 'Diese Einladung wurde zurückgezogen',
      body: '{App} hat sie zurückgenommen. Es wurde nichts mit ihr verbunden. Fragen Sie die Person, die sie geschickt hat, ob es eine neue gibt.',
    },
    completed: {
      title: 'Das ist bereits erledigt',
      body: 'Die Einladung wurde verwendet, und die Verbindung besteht. Für eine weitere bitten Sie die Person, die sie geschickt hat, um eine neue Einladung.',
    },
    notSetUp: {
      title: 'Dafür ist {app} noch nicht eingerichtet',
      body: 'Dort fehlt noch eine Einstellung. Sagen Sie es der Person, die Ihnen den Link geschickt hat, oder dem Support.',
    },
    busy: {
      title: 'Das waren zu viele Anfragen auf einmal',
      body: 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
    },
    offline: {
      title: 'Der Server war nicht erreichbar',
      body: 'Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut. Es wurde nichts verbunden.',
    },
    ours: {
      title: 'Bei uns ist etwas schiefgegangen',
      body: 'Es liegt nicht an Ihnen. Versuchen Sie es erneut. Falls es dabei bleibt, sagen Sie es der Person, die Ihnen den Link geschickt hat.',
    },
  },
};
