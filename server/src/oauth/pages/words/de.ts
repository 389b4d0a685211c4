import type { AuthorizationWords } from './en.js';

export const de: AuthorizationWords = {
  start: {
    noScript: {
      title: 'Diese Seite braucht JavaScript',
      body: 'Schalten Sie es ein, kehren Sie dorthin zurück, wo Sie herkommen, und öffnen Sie dieses Fenster noch einmal.',
    },
    loading: 'Einen Moment',
    title: {
      create: '{App} möchte {vendor} für {organization} verbinden',
      update: '{App} möchte {vendor} für {organization} neu verbinden',
    },
    steps: {
      title: 'So geht es weiter',
      signIn: 'Sie melden sich auf der Seite von {vendor} an. Ihr Passwort bekommt {app} nie zu sehen.',
      decide: '{vendor} zeigt Ihnen, worum {app} bittet. Sie erlauben es oder lehnen es ab.',
      check:
        'Sie kommen hierher zurück, und wir testen die Verbindung. Bevor sie funktioniert, wird nichts verbunden.',
    },
    caution: {
      title: 'Wenn Sie das nicht selbst begonnen haben, schließen Sie dieses Fenster.',
      body: 'Wer das getan hat, könnte Ihre Daten aus {vendor} über {app} lesen. Im Zweifel fragen Sie zuerst Ihren Administrator für {vendor}.',
    },
    go: 'Weiter zu {vendor}',
    going: '{vendor} wird geöffnet',
    cancel: 'Abbrechen',
    cancelled: {
      title: 'Abgebrochen',
      body: 'Es wurde nichts verbunden.',
    },
  },
  startProblems: {
    lost: {
      title: 'Öffnen Sie dieses Fenster noch einmal',
      body: 'Zur Sicherheit vergisst diese Seite, wofür sie da war, wenn sie neu geladen oder verlassen wird. Schließen Sie sie, kehren Sie dorthin zurück, wo Sie herkommen, und öffnen Sie sie noch einmal.',
    },
    unknown: {
      title: 'Dieser Link funktioniert nicht',
      body: 'Er ist unvollständig oder wurde schon verwendet. Schließen Sie dieses Fenster, kehren Sie dorthin zurück, wo Sie herkommen, und beginnen Sie neu.',
    },
    expired: {
      title: 'Das hat etwas zu lange gedauert',
      body: 'Zur Sicherheit gilt dieses Fenster nur für kurze Zeit. Schließen Sie es, kehren Sie dorthin zurück, wo Sie herkommen, und beginnen Sie neu.',
    },
    over: {
      title: 'Das ist bereits vorbei',
      body: 'Es wurde inzwischen abgeschlossen oder abgebrochen. In diesem Fenster ist nichts mehr zu tun. Wie es steht, zeigt das Fenster, in dem Sie begonnen haben.',
    },
    mismatch: {
      title: 'Das begann in einem anderen Browser',
      body: 'Machen Sie in dem Browser weiter, in dem Sie begonnen haben. Wenn Sie diesen verwenden möchten, beginnen Sie hier ganz neu.',
    },
    withdrawn: {
      title: 'Diese Einladung ist nicht mehr offen',
      body: '{App} hat sie zurückgezogen, oder sie wurde schon verwendet. Kehren Sie dorthin zurück, wo Sie herkommen, und beginnen Sie neu.',
    },
    notSetUp: {
      title: 'Dafür ist {app} noch nicht eingerichtet',
      body: 'Dort fehlt noch eine Einstellung. Sagen Sie es dem Support, oder wählen Sie einen anderen Weg.',
    },
    busy: {
      title: 'Das waren zu viele Anfragen auf einmal',
      body: 'Warten Sie einen Moment und versuchen Sie es dann erneut.',
    },
    offline: {
      title: 'Der Server war nicht erreichbar',
      body: 'Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut. Es wurde nichts verbunden.',
    },
    ours: {
      title: 'Bei uns ist etwas schiefgegangen',
      body: 'Es liegt nicht an Ihnen. Versuchen Sie es erneut. Falls es dabei bleibt, wenden Sie sich an das Team, das dieses Produkt betreibt.',
    },
  },
  result: {
    connected: {
      title: '{vendor} ist mit {organization} verbunden',
      body: 'Wir haben die Verbindung getestet. Sie funktioniert. Ab jetzt liest {app} selbstständig.',
    },
    connected_with_gaps: {
      title: '{vendor} ist verbunden, mit Lücken',
      body: 'Was noch fehlt, funktioniert, sobald die Berechtigung erteilt ist. Bis dahin liest {app} für {organization} alles andere.',
    },
    missing: 'Es fehlt',
    waiting: {
      title: 'Noch ein letzter Schritt für {app}',
      body: '{vendor} funktioniert. Jetzt muss {app} noch bestätigen, dass Sie es waren. Diese Seite zeigt, wann das geschehen ist.',
    },
    working: {
      title: 'Prüfung bei {vendor} läuft',
      body: 'Das dauert ein paar Sekunden. Wir testen die Verbindung, bevor etwas gespeichert wird.',
    },
    nothing: {
      title: 'In diesem Browser ist nichts zu sehen',
      body: 'Ein Ergebnis wird nur in dem Browser gezeigt, in dem der Vorgang stattfand. Kehren Sie zu dem Fenster zurück, in dem Sie begonnen haben.',
    },
    back: 'Zurück zu {place}',
  },
  neutral: {
    incomplete: {
      title: 'Hier ist nichts zu tun',
      body: 'Dieser Link wurde schon verwendet oder ist unvollständig. Kehren Sie zu dem Fenster zurück, in dem Sie begonnen haben.',
    },
    other_browser: {
      title: 'Das begann in einem anderen Browser',
      body: 'Zur Sicherheit muss der Vorgang dort enden, wo er begonnen hat, deshalb wurde nichts verbunden. Kehren Sie dorthin zurück und beginnen Sie neu, alles in einem Browser.',
    },
    over: {
      title: 'Das dauerte zu lange oder wurde abgebrochen',
      body: 'Deshalb wurde nichts verbunden. Kehren Sie zu dem Fenster zurück, in dem Sie begonnen haben, und beginnen Sie neu.',
    },
    not_found: {
      title: 'Unter dieser Adresse gibt es nichts',
      body: 'Kehren Sie zu dem Fenster zurück, in dem Sie begonnen haben.',
    },
    too_many: {
      title: 'Das waren zu viele Anfragen auf einmal',
      body: 'Warten Sie eine Minute und laden Sie diese Seite dann neu.',
    },
    unavailable: {
      title: 'Bei uns ist etwas schiefgegangen',
      body: 'Es liegt nicht an Ihnen. Warten Sie einen Moment und laden Sie diese Seite dann neu. Falls es dabei bleibt, wenden Sie sich an das Team, das dieses Produkt betreibt.',
    },
  },
  owner: {
    you: 'Das können Sie selbst beheben',
    your_admin: 'Das kann Ihr Administrator für {vendor} beheben',
    the_app: 'Das muss {app} beheben',
    the_vendor: 'Das liegt an {vendor}',
  },
  failure: {
    declined: {
      title: 'Sie haben den Zugriff nicht erlaubt',
      body: '{vendor} hat uns gemeldet, dass die Anfrage abgelehnt wurde. Deshalb wurde nichts verbunden. War das ein Versehen, beginnen Sie neu.',
    },
    expired: {
      title: 'Das hat etwas zu lange gedauert',
      body: 'Zur Sicherheit muss der Vorgang innerhalb weniger Minuten abgeschlossen sein. Es wurde nichts verbunden. Beginnen Sie neu, um fortzufahren.',
    },
    cancelled: {
      title: 'Abgebrochen',
      body: 'Es wurde nichts verbunden. Sie können jederzeit neu beginnen.',
    },
    browser_mismatch: {
      title: 'Das begann in einem anderen Browser',
      body: 'Zur Sicherheit muss der Vorgang dort enden, wo er begonnen hat, deshalb wurde nichts verbunden. Beginnen Sie neu, alles in einem Browser.',
    },
    wrong_tenant: {
      title: 'Es wurden zwei verschiedene Konten verwendet',
      body: 'Sie haben sich in einem Konto bei {vendor} angemeldet und den Zugriff in einem anderen erlaubt. Deshalb wurde nichts verbunden. Beginnen Sie neu und nutzen Sie für beides dasselbe.',
    },
    response_invalid: {
      title: 'Eine Antwort von {vendor} passte nicht',
      body: 'Sicherheitshalber haben wir abgebrochen. Es wurde nichts verbunden. Beginnen Sie neu. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
    },
    vendor_refused: {
      title: '{vendor} hat mit einem Fehler abgebrochen',
      body: 'Es wurde nichts verbunden. Versuchen Sie es in ein paar Minuten erneut. Falls es dabei bleibt, fragen Sie Ihren Administrator für {vendor}.',
    },
    interrupted: {
      title: 'Der Vorgang wurde unterbrochen',
      body: 'Was {vendor} uns geschickt hat, konnten wir nicht zu Ende bringen. Es wurde nichts verbunden. Beginnen Sie neu.',
    },
    invite_over: {
      title: 'Diese Einladung ist nicht mehr offen',
      body: '{App} hat sie zurückgezogen, oder es gibt nicht mehr, wofür sie war. Es wurde nichts verbunden. Öffnen Sie {app} und beginnen Sie dort neu.',
    },
    not_confirmed: {
      title: 'Die Bestätigung durch {app} kam nicht rechtzeitig',
      body: 'Deshalb wurde die Verbindung rückgängig gemacht. Beginnen Sie neu. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
    },
    credentials_rejected: {
      title: '{vendor} akzeptiert die Verbindung nicht',
      body: 'Ihre Anmeldung hat geklappt, unser Zugriff nicht. Beginnen Sie neu. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
    },
    credentials_expired: {
      title: 'Die Erlaubnis ist bereits abgelaufen',
      body: 'Beginnen Sie neu und erlauben Sie den Zugriff bei {vendor} noch einmal.',
    },
    permission_missing: {
      title: 'Eine Berechtigung fehlt',
      body: 'Bitten Sie Ihren Administrator für {vendor}, sie zu erteilen oder den Vorgang an Ihrer Stelle durchzuführen. Beginnen Sie dann neu.',
    },
    wrong_region: {
      title: 'Das Konto liegt in einer anderen Region',
      body: 'Beginnen Sie neu und wählen Sie die Region, die in der Adresse Ihrer Konsole bei {vendor} steht.',
    },
    tenant_not_found: {
      title: '{vendor} kennt dieses Konto nicht',
      body: 'Melden Sie sich mit dem Konto Ihrer Organisation an, nicht mit einem persönlichen. Beginnen Sie dann neu.',
    },
    not_enabled: {
      title: 'Das Produkt ist nicht aktiviert',
      body: 'Der Zugang zu {vendor} funktioniert, aber das Produkt ist für dieses Konto nicht aktiv. Bitten Sie Ihren Administrator, es zu aktivieren, und beginnen Sie dann neu.',
    },
    address_not_allowed: {
      title: '{vendor} blockiert unsere Adresse',
      body: 'Bitten Sie Ihren Administrator für {vendor}, die Adressen freizugeben, von denen aus {app} zugreift. Beginnen Sie dann neu.',
    },
    host_not_allowed: {
      title: 'Diese Adresse gehört nicht zu {vendor}',
      body: 'Deshalb wurde nichts dorthin gesendet. Prüfen Sie, ob sie einen Tippfehler enthält, und beginnen Sie dann neu.',
    },
    rate_limited: {
      title: '{vendor} begrenzt gerade unsere Anfragen',
      body: 'Es liegt nicht an Ihnen. Warten Sie einen Moment und beginnen Sie dann neu.',
    },
    vendor_unavailable: {
      title: '{vendor} hat gerade ein Problem',
      body: 'Es liegt nicht an Ihnen. Beginnen Sie in ein paar Minuten neu.',
    },
    vendor_timeout: {
      title: '{vendor} hat zu lange nicht geantwortet',
      body: 'Es liegt nicht an Ihnen. Beginnen Sie neu.',
    },
    vendor_unreachable: {
      title: '{vendor} war nicht erreichbar',
      body: 'Es liegt nicht an Ihnen. Beginnen Sie in ein paar Minuten neu.',
    },
    vendor_unexpected: {
      title: 'Die Antwort von {vendor} ist nicht eindeutig',
      body: 'Deshalb wurde nichts verbunden. Beginnen Sie neu. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
    },
    tls_error: {
      title: 'Die Verbindung zu {vendor} ist nicht sicher',
      body: 'Das Zertifikat ließ sich nicht prüfen, deshalb haben wir nichts gesendet. Versuchen Sie es später erneut.',
    },
    app_not_configured: {
      title: 'Dafür ist {app} noch nicht eingerichtet',
      body: 'Dort fehlt noch eine Einstellung. Sagen Sie es dem Support, oder wählen Sie einen anderen Weg.',
    },
  },
};
