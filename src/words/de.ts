import type { Messages } from './types.js';

/** The words of the modal in German. */
export const de: Messages = {
  /** Stands only where nominative and accusative do: a name is never inflected. */
  'names.app': 'dieses Produkt',

  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  done: 'Fertig',
  copy: '{what} kopieren',
  copied: 'Kopiert',
  loading: 'Wird geladen',
  optional: 'Optional',
  retry: 'Erneut versuchen',
  'retry.in': 'Erneut versuchen in {time}',
  'retry.at': 'Erneut versuchen um {time} Uhr',
  'retry.now': 'Sie können es jetzt erneut versuchen.',
  external: '{label} (wird in einem neuen Tab geöffnet)',
  byline: 'Gesichert durch {name}',
  help: 'Hilfe erhalten',

  'resuming.title': 'Einen Moment',
  'resuming.body': 'Es geht gleich dort weiter, wo Sie aufgehört haben.',

  'categories.VMS': 'Schwachstellen',
  'categories.EDR': 'Endgeräte',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Cloud',
  'categories.IDP': 'Identitäten',
  'categories.SCM': 'Code',
  'categories.ITSM': 'Tickets',
  'categories.TPRM': 'Ratings',

  'picker.title': 'Tool verbinden',
  'picker.lead': 'Wählen Sie das Tool, aus dem {app} Daten lesen soll.',
  'picker.search': 'Tools durchsuchen',
  'picker.category': 'Kategorie',
  'picker.all': 'Alle',
  'picker.recent': 'Bereits genutzt',
  'picker.found': { one: '{count} Tool', other: '{count} Tools' },
  'picker.none': 'Keine Treffer für „{query}“',
  'picker.none.body':
    'Versuchen Sie es mit dem Namen des Anbieters oder einem Stichwort wie „Endgeräte“ oder „Identitäten“.',
  'picker.empty': 'Hier gibt es noch nichts zu verbinden',
  'picker.empty.body': '{app} hat für Sie noch kein Tool freigeschaltet. Fragen Sie dort nach.',
  'picker.clear': 'Alle Tools anzeigen',
  'picker.missing': 'Ist Ihr Tool nicht dabei?',
  'picker.ask': 'Anderes Tool anfragen',
  'picker.ask.app': 'Bitten Sie den Support für {app}, es hinzuzufügen.',

  'method.title': '{vendor} verbinden',
  'method.lead': 'Es gibt mehrere Wege. Wählen Sie den, der für Sie passt.',

  'form.title': '{vendor} verbinden',
  'form.lead': 'Fügen Sie hier die Zugangsdaten ein. Wir prüfen sie, bevor etwas gespeichert wird.',
  'form.lead.unverified': 'Fügen Sie hier die Zugangsdaten ein.',
  'form.submit': 'Prüfen und verbinden',
  'form.save': 'Durchsehen und speichern',
  'form.update.title': 'Zugangsdaten für {vendor} aktualisieren',
  'form.update.lead': 'Die neuen Zugangsdaten ersetzen die alten, sobald sie funktionieren.',
  'form.update.lead.named':
    'Für „{name}“. Die neuen Zugangsdaten ersetzen die alten, sobald sie funktionieren.',
  'form.update.submit': 'Prüfen und aktualisieren',
  'form.use': '{value} verwenden',
  'form.choose': 'Auswählen …',
  'form.choose.optional': 'Nicht festgelegt',
  'form.other': 'Andere …',
  'form.reveal': '{label} anzeigen',
  'form.hide': '{label} verbergen',
  'form.promise': 'Wird auf dem Server verschlüsselt und nie wieder angezeigt.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': '{vendor} neu verbinden',
  'authorize.lead': 'Sie melden sich auf der Seite des Anbieters an und bestätigen, was {app} lesen darf.',
  'authorize.submit': 'Weiter zu {vendor}',
  'authorize.promise': 'Ihr Passwort für {vendor} bekommt {app} nie zu sehen.',

  'authorizing.starting.title': '{vendor} wird geöffnet',
  'authorizing.starting.body': 'Das dauert nur einen Moment.',
  'authorizing.open.title': 'Weiter im Fenster von {vendor}',
  'authorizing.open.body':
    'Melden Sie sich dort an und erlauben Sie den Zugriff. Danach geht es hier von selbst weiter.',
  /** Looks closed, or was opened before this page was. */
  'authorizing.away.title': 'Bei {vendor} abschließen',
  'authorizing.away.body':
    'Machen Sie in dem Fenster weiter, in dem Sie waren. Ist es nicht mehr da, beginnen Sie hier neu.',
  'authorizing.blocked.title': 'Ihr Browser hat das Fenster blockiert',
  'authorizing.blocked.body':
    'Gehen Sie deshalb in diesem Tab weiter zu {vendor}. Danach kommen Sie hierher zurück.',
  'authorizing.verified.title': 'Noch ein letzter Schritt',
  'authorizing.verified.body':
    '{vendor} funktioniert. Jetzt muss {app} noch bestätigen, dass Sie es waren. Darum kümmert sich die Seite, auf die Sie zurückgekehrt sind.',
  'authorizing.lasting': 'Sie können diesen Dialog schließen. Was Sie bei {vendor} erlauben, gilt trotzdem.',
  'authorizing.again': 'Fenster erneut öffnen',
  'authorizing.here': 'In diesem Tab fortfahren',

  'paste.filled': 'Aus dem Eingefügten übernommen: {fields}.',
  'paste.corrected': 'Das Eingefügte wurde angepasst: {fields}.',
  'paste.moved': 'Das sieht aus wie {fields} und wurde dort eingetragen.',
  'paste.swapped': 'Diese Werte waren vertauscht und haben den Platz gewechselt: {fields}.',
  'paste.foreign': 'Das sieht nach einem Schlüssel von {maker} aus, nicht von {vendor}.',
  'paste.undo': 'Rückgängig',

  'guide.title': 'So finden Sie die Zugangsdaten',
  'guide.walk': 'So geht es weiter',
  /** Written by those who show the modal. */
  'guide.own': 'Anleitung, die {app} bereitstellt',
  'guide.docs': 'Vollständige Dokumentation',
  'guide.progress': '{done} von {count} erledigt',
  'guide.tick': 'Schritt {number} ist erledigt',

  'checking.title': 'Prüfung bei {vendor} läuft',
  'checking.lead': 'Das dauert ein paar Sekunden. Wir lesen nur wenige Daten und ändern nichts.',
  'checking.saving': 'Verbindung wird gespeichert',
  'checking.signIn': 'Anmeldung',
  'checking.result': '{label}: {state}',
  'checking.state.waiting': 'wartet',
  'checking.state.running': 'wird geprüft',
  'checking.state.works': 'funktioniert',
  'checking.state.missing': 'fehlt',
  'checking.state.unknown': 'konnte nicht geprüft werden',

  'review.title': 'Fast geschafft',
  'review.lead': '{vendor} akzeptiert die Zugangsdaten, aber noch funktioniert damit nicht alles.',
  'review.unverified.title': 'Ohne Prüfung speichern?',
  'review.unverified.lead':
    '{vendor} bietet keine Möglichkeit, diese Zugangsdaten vorab zu testen. Sie lassen sich nur ungeprüft speichern.',
  'review.permission': 'Diese Berechtigung erteilen',
  'review.again': 'Erneut prüfen',
  'review.edit': 'Zugangsdaten ändern',
  'review.anyway': 'Trotzdem verbinden',
  'review.save': 'Ungeprüft speichern',

  'outcome.works.title': '{vendor} ist verbunden',
  'outcome.works.body': 'Wir haben die Verbindung getestet. Sie funktioniert.',
  'outcome.partial.title': '{vendor} ist verbunden, mit Lücken',
  'outcome.partial.body':
    'Was noch fehlt, funktioniert, sobald die Berechtigung erteilt ist. Bis dahin liest {app} alles andere.',
  'outcome.unverified.title': 'Gespeichert, aber nicht geprüft',
  'outcome.unverified.body':
    '{vendor} bietet keine Möglichkeit, die Verbindung vorab zu testen. Ob sie funktioniert, zeigt sich beim ersten Einsatz.',
  'next.title': 'So geht es weiter',
  'next.reads': 'Ab jetzt liest {app} selbstständig Daten aus {vendor}, etwa alle {interval}.',
  'next.gaps': 'Sobald die Berechtigung erteilt ist, erkennt {app} das von selbst.',
  'next.unverified': 'Falls sich aus {vendor} keine Daten lesen lassen, meldet {app} es Ihnen.',
  'next.change':
    'Wenn Sie diese Zugangsdaten bei {vendor} ändern, verbinden Sie das Tool erneut, um sie hier zu aktualisieren.',
  'next.allowed': 'Sie können den Zugriff bei {vendor} jederzeit widerrufen.',

  'expired.here': 'Hier fortfahren',
  'expired.again': 'Neu beginnen',

  'support.title': 'Details für den Support',
  'support.lead': 'Was schiefgegangen ist, technisch beschrieben. Vertrauliches ist nicht dabei.',
  'support.copy': 'Details kopieren',
  'support.copied': 'Kopiert, ohne Vertrauliches',

  'owner.you': 'Das können Sie selbst beheben',
  'owner.your_admin': 'Das kann Ihr Administrator für {vendor} beheben',
  'owner.the_app': 'Das muss {app} beheben',
  'owner.the_vendor': 'Das liegt an {vendor}',
  /** Where no vendor has been chosen. */
  'owner.the_vendor.any': 'Das liegt am Anbieter',
  'owner.your_admin.any': 'Das kann Ihr Administrator beheben',

  // What is wrong with a field. `{detail}` is what the vendor's file expects.
  'field.required': 'Bitte {label} eingeben.',
  'field.required.choice': 'Bitte {label} auswählen.',
  'field.not_allowed': '„{label}“ kann hier nicht verwendet werden.',
  'field.too_short': {
    one: 'Das sieht abgeschnitten aus: Es sollte mindestens {count} Zeichen haben.',
    other: 'Das sieht abgeschnitten aus: Es sollte mindestens {count} Zeichen haben.',
  },
  'field.too_long': {
    one: 'Das ist zu lang: höchstens {count} Zeichen.',
    other: 'Das ist zu lang: höchstens {count} Zeichen.',
  },
  'field.control_character':
    'Darin steckt ein unsichtbares Zeichen, vielleicht ein Zeilenumbruch. Kopieren Sie den Wert noch einmal.',
  'field.not_a_number': 'Geben Sie eine Zahl ein.',
  'field.not_a_boolean': 'Wählen Sie Ja oder Nein.',
  'field.not_a_date': 'Geben Sie Datum und Uhrzeit ein.',
  'field.format': 'Es sollte so aussehen: {detail}',
  'field.scheme': 'Der Anfang muss so lauten: {detail}',
  'field.host': 'Diese Adresse gehört nicht zum Anbieter. Zulässig: {detail}',
  'field.email': 'Es sollte wie eine E-Mail-Adresse aussehen.',
  /** A guess, so it asks. */
  'field.hint': 'Ist das vollständig? Üblich: {detail}',

  // Why a check failed, and what to do. A note from the vendor's file, being more specific, takes the body's place.
  'failure.credentials_rejected.title': '{vendor} akzeptiert diese Zugangsdaten nicht',
  'failure.credentials_rejected.body':
    'Kopieren Sie alle Werte noch einmal vollständig und aus derselben Quelle. Prüfen Sie auch, ob sie widerrufen wurden.',
  'failure.credentials_expired.title': 'Diese Zugangsdaten sind abgelaufen',
  'failure.credentials_expired.body': 'Erstellen Sie in {vendor} neue und fügen Sie sie hier ein.',
  'failure.permission_missing.title': 'Eine Berechtigung fehlt',
  'failure.permission_missing.body':
    'Alles andere stimmt. Bitten Sie Ihren Administrator für {vendor}, sie zu erteilen, und versuchen Sie es dann erneut.',
  'failure.wrong_region.title': 'Das Konto liegt in einer anderen Region',
  'failure.wrong_region.body': 'Wählen Sie die Region, die in der Adresse Ihrer Konsole bei {vendor} steht.',
  'failure.tenant_not_found.title': '{vendor} kennt kein Konto mit diesem Namen',
  'failure.tenant_not_found.body': 'Vergleichen Sie ihn mit der Adresse Ihrer Konsole.',
  'failure.not_enabled.title': 'Das Produkt ist nicht aktiviert',
  'failure.not_enabled.body':
    'Der Zugang zu {vendor} funktioniert, aber das Produkt ist für dieses Konto nicht aktiv. Bitten Sie Ihren Administrator, es zu aktivieren.',
  'failure.address_not_allowed.title': '{vendor} blockiert unsere Adresse',
  'failure.address_not_allowed.body':
    'Bitten Sie Ihren Administrator für {vendor}, die Adressen freizugeben, von denen aus {app} zugreift.',
  'failure.host_not_allowed.title': 'Diese Adresse gehört nicht zu {vendor}',
  'failure.host_not_allowed.body':
    'Deshalb wurde nichts dorthin gesendet. Prüfen Sie, ob sie einen Tippfehler enthält.',
  'failure.rate_limited.title': '{vendor} begrenzt gerade unsere Anfragen',
  'failure.rate_limited.body':
    'An Ihrem Zugang liegt das nicht. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'failure.vendor_unavailable.title': '{vendor} hat gerade ein Problem',
  'failure.vendor_unavailable.body':
    'An Ihrem Zugang liegt das nicht. Versuchen Sie es in ein paar Minuten erneut.',
  'failure.vendor_timeout.title': '{vendor} hat zu lange nicht geantwortet',
  'failure.vendor_timeout.body': 'An Ihrem Zugang liegt das nicht. Versuchen Sie es erneut.',
  'failure.vendor_unreachable.title': '{vendor} war nicht erreichbar',
  'failure.vendor_unreachable.body':
    'Prüfen Sie die Adresse, falls Sie eine eingegeben haben. Sonst versuchen Sie es in ein paar Minuten erneut.',
  'failure.vendor_unexpected.title': 'Die Antwort von {vendor} ist nicht eindeutig',
  'failure.vendor_unexpected.body':
    'Versuchen Sie es erneut. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
  'failure.tls_error.title': 'Die Verbindung zu {vendor} ist nicht sicher',
  'failure.tls_error.body':
    'Das Zertifikat ließ sich nicht prüfen, deshalb wurde nichts gesendet. Versuchen Sie es später erneut.',
  'failure.app_not_configured.title': 'Dafür ist {app} noch nicht eingerichtet',
  'failure.app_not_configured.body':
    'Dort fehlt noch eine Einstellung. Wählen Sie einen anderen Weg oder wenden Sie sich an den Support.',

  // Why an authorization at the vendor failed. What the check of it found has the words above, but for the last two.
  'authorization.declined.title': 'Sie haben den Zugriff nicht erlaubt',
  'authorization.declined.body': 'Es wurde nichts verbunden. Sie können es gleich noch einmal versuchen.',
  'authorization.expired.title': 'Das hat etwas zu lange gedauert',
  'authorization.expired.body': 'Es wurde nichts verbunden. Sie können es gleich noch einmal versuchen.',
  'authorization.cancelled.title': 'Abgebrochen',
  'authorization.cancelled.body': 'Es wurde nichts verbunden. Sie können es gleich noch einmal versuchen.',
  'authorization.interrupted.title': 'Der Vorgang wurde unterbrochen',
  'authorization.interrupted.body': 'Es wurde nichts verbunden. Sie können es gleich noch einmal versuchen.',
  'authorization.browser_mismatch.title': 'Es ging in einem anderen Browser weiter',
  'authorization.browser_mismatch.body':
    'Zur Sicherheit muss der Vorgang dort enden, wo er begonnen hat. Versuchen Sie es noch einmal und bleiben Sie in diesem Browser.',
  'authorization.wrong_tenant.title': 'Es wurden zwei verschiedene Konten verwendet',
  'authorization.wrong_tenant.body':
    'Versuchen Sie es noch einmal und nutzen Sie für Anmeldung und Freigabe dasselbe Konto bei {vendor}.',
  'authorization.vendor_refused.title': '{vendor} hat mit einem Fehler abgebrochen',
  'authorization.vendor_refused.body':
    'Versuchen Sie es in ein paar Minuten erneut. Falls es dabei bleibt, fragen Sie Ihren Administrator für {vendor}.',
  'authorization.not_confirmed.title': 'Die Bestätigung kam nicht rechtzeitig',
  'authorization.not_confirmed.body':
    'Deshalb wurde die Verbindung rückgängig gemacht. Versuchen Sie es noch einmal und bleiben Sie angemeldet, bis {app} sie bestätigt.',
  'authorization.credentials_rejected.title': '{vendor} akzeptiert die Verbindung nicht',
  'authorization.credentials_rejected.body':
    'Ihre Anmeldung hat geklappt, unser Zugriff nicht. Versuchen Sie es noch einmal. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',

  // Why we could not go on. Codes that only a host's own server meets share our apology.
  'problem.ours.title': 'Bei uns ist etwas schiefgegangen',
  'problem.ours.body':
    'Es liegt nicht an Ihnen. Versuchen Sie es erneut. Falls es dabei bleibt, wenden Sie sich an den Support für {app}.',
  'problem.superseded.title': 'Dieses Fenster ist nicht mehr aktiv',
  'problem.superseded.body':
    'Die Einrichtung läuft in einem anderen Fenster weiter. Schließen Sie dieses oder beginnen Sie hier neu.',
  'problem.network.title': 'Der Server war nicht erreichbar',
  'problem.network.body':
    'Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut. Auch ein Werbeblocker oder eine Firewall kann die Ursache sein.',
  'problem.timeout.title': 'Der Server hat zu lange nicht geantwortet',
  'problem.too_fast.title': 'Das waren zu viele Anfragen auf einmal',
  'problem.too_fast.body': 'Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'problem.overdue.title': 'Das hat etwas zu lange gedauert',
  'problem.overdue.body':
    'Zur Sicherheit ist die Einrichtung nur für begrenzte Zeit offen. Beginnen Sie neu, um fortzufahren.',
  'problem.not_here.title': 'Dieses Tool lässt sich hier nicht verbinden',
  'problem.not_here.body':
    'Wählen Sie ein anderes Tool oder einen anderen Weg. Oder bitten Sie den Support für {app}, dieses Tool freizugeben und einzurichten.',
  'problem.invite_revoked.title': 'Diese Einladung wurde zurückgezogen',
  'problem.invite_revoked.body': 'Kehren Sie zum Ausgangspunkt zurück und beginnen Sie neu.',
  'problem.invite_completed.title': 'Das ist bereits erledigt',
  'problem.invite_completed.body':
    'Mit dieser Einladung wurde schon eine Verbindung erstellt. Für eine weitere beginnen Sie bitte neu.',
  'problem.invite_invalid.title': 'Diese Einladung ist unbekannt',
  'problem.invite_invalid.body': 'Kehren Sie zum Ausgangspunkt zurück und beginnen Sie neu.',
  'problem.origin_not_allowed.title': 'Diese Seite darf keine Tools verbinden',
  'problem.origin_not_allowed.body':
    'Zuerst muss das Team, das {app} betreibt, die Adresse dieser Seite freigeben.',
  'problem.check_refused.title': 'Diese Zugangsdaten wurden abgelehnt',
  'problem.check_refused.body': 'Korrigieren Sie die Angaben und prüfen Sie erneut.',
  'problem.check_expired.title': 'Die Prüfung liegt zu lange zurück',
  'problem.check_expired.body': 'Prüfen Sie erneut und speichern Sie dann innerhalb von zehn Minuten.',
  'problem.invalid_fields.title': 'Etwas stimmt noch nicht',
  'problem.invalid_fields.body': 'Sehen Sie sich die markierten Felder unten an.',
  'problem.too_many_checks.title': 'Zu viele Versuche',
  'problem.too_many_checks.body':
    'Zum Schutz des Kontos geht es vorerst nicht weiter. Warten Sie etwas und prüfen Sie zuerst die Zugangsdaten.',
  'problem.unavailable.title': 'Wir sind gerade nicht erreichbar',
  'problem.unavailable.body': 'Versuchen Sie es in ein paar Minuten erneut.',
};
