import type { Messages } from './types.js';

/** The words of the modal in Italian. */
export const it: Messages = {
  'names.app': 'questo prodotto',

  back: 'Indietro',
  cancel: 'Annulla',
  close: 'Chiudi',
  done: 'Fine',
  copy: 'Copia {what}',
  copied: 'Copiato',
  loading: 'Caricamento in corso',
  optional: 'Facoltativo',
  retry: 'Riprova',
  'retry.in': 'Riprova tra {time}',
  'retry.at': 'Riprova alle {time}',
  'retry.now': 'Ora puoi riprovare.',
  external: '{label} (si apre in una nuova scheda)',
  byline: 'Protetto da {name}',
  help: 'Ottieni assistenza',

  'resuming.title': 'Un momento',
  'resuming.body': 'Riprendiamo da dove avevi interrotto.',

  'categories.VMS': 'Vulnerabilità',
  'categories.EDR': 'Endpoint',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Cloud',
  'categories.IDP': 'Identità',
  'categories.SCM': 'Codice',
  'categories.ITSM': 'Ticket',
  'categories.TPRM': 'Rating',

  'picker.title': 'Connetti uno strumento',
  'picker.lead': 'Scegli lo strumento da cui {app} leggerà i dati.',
  'picker.search': 'Cerca strumenti',
  'picker.category': 'Categoria',
  'picker.all': 'Tutti',
  'picker.recent': 'Già usato',
  'picker.found': {
    one: '{count} strumento',
    many: '{count} di strumenti',
    other: '{count} strumenti',
  },
  'picker.none': 'Nessun risultato per “{query}”',
  'picker.none.body':
    'Prova con il nome del produttore o con una parola che ne descriva la funzione, come “endpoint” o “identità”.',
  'picker.empty': 'Qui non c’è ancora nulla da connettere',
  'picker.empty.body': '{app} non ha ancora attivato alcuno strumento per te. Chiedilo a loro.',
  'picker.clear': 'Mostra tutti gli strumenti',
  'picker.missing': 'Non trovi il tuo strumento?',
  'picker.ask': 'Richiedi un altro strumento',
  'picker.ask.app': 'Chiedi al team di {app} di aggiungerlo.',

  'method.title': 'Connetti {vendor}',
  'method.lead': 'C’è più di un modo per farlo. Scegli quello più adatto a te.',

  'form.title': 'Connetti {vendor}',
  'form.lead': 'Incolla qui le credenziali. Le proviamo prima di salvare qualsiasi cosa.',
  'form.lead.unverified': 'Incolla qui le credenziali.',
  'form.submit': 'Verifica e connetti',
  'form.save': 'Controlla e salva',
  'form.update.title': 'Aggiorna le credenziali di {vendor}',
  'form.update.lead': 'Le nuove credenziali sostituiranno quelle precedenti non appena funzioneranno.',
  'form.update.lead.named':
    'Per “{name}”. Le nuove credenziali sostituiranno quelle precedenti non appena funzioneranno.',
  'form.update.submit': 'Verifica e aggiorna',
  'form.use': 'Usa {value}',
  'form.choose': 'Scegli…',
  'form.choose.optional': 'Non impostato',
  /** A region. */
  'form.other': 'Altra…',
  'form.reveal': 'Mostra {label}',
  'form.hide': 'Nascondi {label}',
  'form.promise': 'Vengono crittografate sul server e non saranno più visualizzate.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': 'Riconnetti {vendor}',
  'authorize.lead': 'Accedi sulla pagina del fornitore e autorizza ciò che {app} può leggere.',
  'authorize.submit': 'Continua su {vendor}',
  'authorize.promise': 'La tua password di {vendor} non viene mai condivisa con {app}.',

  'authorizing.starting.title': 'Apertura di {vendor}',
  'authorizing.starting.body': 'Ci vorrà un momento.',
  'authorizing.open.title': 'Continua nella finestra di {vendor}',
  'authorizing.open.body':
    'Accedi e concedi l’autorizzazione. Subito dopo, questa pagina proseguirà automaticamente.',
  'authorizing.away.title': 'Completa la procedura su {vendor}',
  'authorizing.away.body': 'Continua nella finestra in cui eri. Se non è più aperta, ricomincia da qui.',
  'authorizing.blocked.title': 'Il browser ha bloccato la finestra',
  'authorizing.blocked.body': 'Continua su {vendor} in questa scheda. Al termine tornerai qui.',
  'authorizing.verified.title': 'Un ultimo passaggio',
  'authorizing.verified.body':
    'La connessione a {vendor} funziona. Ora {app} deve confermare che eri tu: se ne occupa la pagina che si è aperta al termine.',
  'authorizing.lasting': 'Puoi chiudere questa finestra. Ciò che autorizzi su {vendor} resta valido.',
  'authorizing.again': 'Riapri la finestra',
  'authorizing.here': 'Continua in questa scheda',

  'paste.filled': 'Compilato con ciò che hai incollato: {fields}.',
  'paste.corrected': 'Ciò che hai incollato è stato corretto: {fields}.',
  'paste.moved': 'Sembra il valore di un altro campo ed è stato inserito lì: {fields}.',
  'paste.swapped': 'Questi valori erano invertiti e sono stati scambiati: {fields}.',
  'paste.foreign': 'Sembra una chiave di {maker}, non di {vendor}.',
  'paste.undo': 'Annulla',

  'guide.title': 'Dove trovare questi dati',
  'guide.walk': 'Prossimi passaggi',
  'guide.own': 'Guida di {app}',
  'guide.docs': 'Documentazione completa',
  /** Of steps. */
  'guide.progress': '{done} di {count} completati',
  'guide.tick': 'Passaggio {number} completato',

  'checking.title': 'Verifica con {vendor} in corso',
  'checking.lead': 'Ci vorrà qualche secondo. Leggiamo pochi dati e non modifichiamo nulla.',
  'checking.saving': 'Salvataggio della connessione',
  'checking.signIn': 'Accesso',
  'checking.result': '{label}: {state}',
  'checking.state.waiting': 'in attesa',
  'checking.state.running': 'verifica in corso',
  'checking.state.works': 'funziona',
  'checking.state.missing': 'non disponibile',
  'checking.state.unknown': 'impossibile verificare',

  'review.title': 'Ci siamo quasi',
  'review.lead': '{vendor} accetta le credenziali, ma con queste non funziona ancora tutto.',
  'review.unverified.title': 'Salvare senza verifica?',
  'review.unverified.lead':
    '{vendor} non permette di provare in anticipo queste credenziali. Verranno salvate senza verifica.',
  'review.permission': 'Concedi questa autorizzazione',
  'review.again': 'Verifica di nuovo',
  'review.edit': 'Modifica le credenziali',
  'review.anyway': 'Connetti comunque',
  'review.save': 'Salva senza verifica',

  'outcome.works.title': 'Connessione a {vendor} riuscita',
  'outcome.works.body': 'L’abbiamo provata e funziona.',
  'outcome.partial.title': 'Connessione a {vendor} riuscita, ma incompleta',
  'outcome.partial.body':
    'Ciò che manca funzionerà non appena sarà concessa l’autorizzazione. Nel frattempo {app} leggerà il resto.',
  'outcome.unverified.title': 'Connessione salvata senza verifica',
  'outcome.unverified.body':
    '{vendor} non permette di provarla in anticipo: sarà il primo utilizzo reale a mostrare se funziona.',
  'next.title': 'Cosa succede ora',
  'next.reads': 'D’ora in poi {app} leggerà automaticamente i dati da {vendor}, circa ogni {interval}.',
  'next.gaps': 'Quando l’autorizzazione sarà concessa, {app} lo rileverà automaticamente.',
  'next.unverified': 'Se non sarà possibile leggere i dati da {vendor}, {app} ti avviserà.',
  'next.change': 'Se cambi queste credenziali su {vendor}, ripeti la connessione per aggiornarle qui.',
  'next.allowed': 'Puoi revocare l’autorizzazione su {vendor} in qualsiasi momento.',

  'expired.here': 'Continua qui',
  'expired.again': 'Ricomincia',

  'support.title': 'Dettagli per l’assistenza',
  'support.lead': 'Cosa è andato storto, in termini tecnici. Non contiene dati segreti.',
  'support.copy': 'Copia i dettagli',
  'support.copied': 'Copiato, senza dati segreti',

  'owner.you': 'Puoi risolvere tu',
  'owner.your_admin': 'Per il tuo amministratore di {vendor}',
  'owner.the_app': 'Deve risolvere {app}',
  'owner.the_vendor': 'Dipende da {vendor}',
  'owner.the_vendor.any': 'Dipende dal fornitore',
  'owner.your_admin.any': 'Per il tuo amministratore',

  // What is wrong with a field.
  'field.required': 'Compila il campo “{label}”.',
  'field.required.choice': 'Scegli un’opzione per “{label}”.',
  'field.not_allowed': 'Non è possibile usare “{label}” qui.',
  'field.too_short': {
    one: 'Sembra incompleto: deve contenere almeno {count} carattere.',
    many: 'Sembra incompleto: deve contenere almeno {count} di caratteri.',
    other: 'Sembra incompleto: deve contenere almeno {count} caratteri.',
  },
  'field.too_long': {
    one: 'È troppo lungo: può contenere al massimo {count} carattere.',
    many: 'È troppo lungo: può contenere al massimo {count} di caratteri.',
    other: 'È troppo lungo: può contenere al massimo {count} caratteri.',
  },
  'field.control_character':
    'Contiene un carattere invisibile, forse un’interruzione di riga. Copialo di nuovo.',
  'field.not_a_number': 'Inserisci un numero.',
  'field.not_a_boolean': 'Scegli sì o no.',
  'field.not_a_date': 'Inserisci una data e un’ora.',
  'field.format': 'Il formato deve essere questo: {detail}',
  'field.scheme': 'Deve iniziare con {detail}',
  'field.host': 'Questo indirizzo non è del fornitore. Consentiti: {detail}',
  'field.email': 'Deve essere un indirizzo email.',
  'field.hint': 'È completo? Di solito: {detail}',

  // Why a check failed, and what to do.
  'failure.credentials_rejected.title': '{vendor} non accetta queste credenziali',
  'failure.credentials_rejected.body':
    'Copiale di nuovo tutte, per intero e dallo stesso punto, e controlla che nessuno le abbia revocate.',
  'failure.credentials_expired.title': 'Queste credenziali sono scadute',
  'failure.credentials_expired.body': 'Creane di nuove in {vendor} e incollale qui.',
  'failure.permission_missing.title': 'Manca un’autorizzazione',
  'failure.permission_missing.body':
    'Tutto il resto è a posto. Chiedi al tuo amministratore di {vendor} di concederla, poi riprova.',
  'failure.wrong_region.title': 'L’account si trova in un’altra regione',
  'failure.wrong_region.body': 'Scegli la regione indicata nell’indirizzo della tua console di {vendor}.',
  'failure.tenant_not_found.title': '{vendor} non trova nessun account con questo nome',
  'failure.tenant_not_found.body': 'Confrontalo con l’indirizzo della tua console.',
  'failure.not_enabled.title': 'Il prodotto non è attivo',
  'failure.not_enabled.body':
    '{vendor} ci consente di accedere, ma il prodotto non è attivo per questo account. Chiedi al tuo amministratore di attivarlo.',
  'failure.address_not_allowed.title': '{vendor} blocca il nostro indirizzo IP',
  'failure.address_not_allowed.body':
    'Chiedi al tuo amministratore di {vendor} di consentire gli indirizzi IP da cui si connette {app}.',
  'failure.host_not_allowed.title': 'Questo indirizzo non è di {vendor}',
  'failure.host_not_allowed.body':
    'Per questo non è stato inviato nulla. Controlla che non ci siano errori di battitura.',
  'failure.rate_limited.title': '{vendor} ci chiede di rallentare',
  'failure.rate_limited.body': 'Non dipende dal tuo accesso. Attendi un momento, poi riprova.',
  'failure.vendor_unavailable.title': '{vendor} ha un problema in questo momento',
  'failure.vendor_unavailable.body': 'Non dipende dal tuo accesso. Riprova tra qualche minuto.',
  'failure.vendor_timeout.title': '{vendor} ha impiegato troppo tempo a rispondere',
  'failure.vendor_timeout.body': 'Non dipende dal tuo accesso. Riprova.',
  'failure.vendor_unreachable.title': 'Impossibile raggiungere {vendor}',
  'failure.vendor_unreachable.body':
    'Se hai inserito un indirizzo, controllalo. Altrimenti riprova tra qualche minuto.',
  'failure.vendor_unexpected.title': '{vendor} ha dato una risposta non conclusiva',
  'failure.vendor_unexpected.body': 'Riprova. Se il problema persiste, contatta il team di {app}.',
  'failure.tls_error.title': 'La connessione a {vendor} non è sicura',
  'failure.tls_error.body':
    'Non è stato possibile verificare il certificato, quindi non è stato inviato nulla. Riprova più tardi.',
  'failure.app_not_configured.title': 'Questa opzione non è ancora configurata in {app}',
  'failure.app_not_configured.body':
    'Manca qualcosa da parte loro. Scegli un altro modo per connetterti o contatta la loro assistenza.',

  // Why an authorization at the vendor failed.
  'authorization.declined.title': 'Non hai concesso l’autorizzazione',
  'authorization.declined.body': 'Non è stato connesso nulla. Continua di nuovo per riprovare.',
  'authorization.expired.title': 'È passato troppo tempo',
  'authorization.expired.body': 'Non è stato connesso nulla. Continua di nuovo per riprovare.',
  'authorization.cancelled.title': 'Operazione annullata',
  'authorization.cancelled.body': 'Non è stato connesso nulla. Continua di nuovo per riprovare.',
  'authorization.interrupted.title': 'L’operazione si è interrotta a metà',
  'authorization.interrupted.body': 'Non è stato connesso nulla. Continua di nuovo per riprovare.',
  'authorization.browser_mismatch.title': 'L’operazione è proseguita in un altro browser',
  'authorization.browser_mismatch.body':
    'Per sicurezza deve terminare dove è iniziata. Continua di nuovo e resta in questo browser.',
  'authorization.wrong_tenant.title': 'Sono stati usati due account diversi',
  'authorization.wrong_tenant.body':
    'Continua di nuovo e usa lo stesso account di {vendor} per accedere e per concedere l’autorizzazione.',
  'authorization.vendor_refused.title': '{vendor} ha restituito un errore',
  'authorization.vendor_refused.body':
    'Riprova tra qualche minuto. Se il problema persiste, rivolgiti al tuo amministratore di {vendor}.',
  'authorization.not_confirmed.title': 'La conferma non è arrivata in tempo',
  'authorization.not_confirmed.body':
    'La connessione è stata quindi annullata. Continua di nuovo e non uscire da {app}.',
  'authorization.credentials_rejected.title': '{vendor} non accetta la connessione',
  'authorization.credentials_rejected.body':
    'Tu hai potuto accedere, noi no. Continua di nuovo; se il problema persiste, contatta il team di {app}.',

  // Why we could not go on.
  'problem.ours.title': 'Qualcosa è andato storto da parte nostra',
  'problem.ours.body': 'Non dipende da te. Riprova; se il problema persiste, contatta il team di {app}.',
  'problem.superseded.title': 'Questa finestra non è più attiva',
  'problem.superseded.body':
    'La configurazione prosegue in un’altra finestra. Chiudi questa o ricomincia da qui.',
  'problem.network.title': 'Impossibile raggiungere il server',
  'problem.network.body':
    'Controlla la rete e riprova. La causa potrebbe essere anche un firewall o un’estensione che blocca i contenuti.',
  'problem.timeout.title': 'Il server ha impiegato troppo tempo a rispondere',
  'problem.too_fast.title': 'Troppe richieste in una volta',
  'problem.too_fast.body': 'Attendi un momento, poi riprova.',
  'problem.overdue.title': 'È passato troppo tempo',
  'problem.overdue.body':
    'Per sicurezza la configurazione resta aperta solo per un tempo limitato. Ricomincia per proseguire.',
  'problem.not_here.title': 'Questo strumento non può essere connesso qui',
  'problem.not_here.body':
    'Scegli un altro strumento o un altro modo, oppure chiedi al team di {app} di consentirlo e configurarlo.',
  'problem.invite_revoked.title': 'Questo invito è stato ritirato',
  'problem.invite_revoked.body': 'Torna al punto di partenza e ricomincia.',
  'problem.invite_completed.title': 'È già tutto fatto',
  'problem.invite_completed.body':
    'Con questo invito è già stata creata una connessione. Per aggiungerne un’altra, ricomincia.',
  'problem.invite_invalid.title': 'Questo invito non è riconosciuto',
  'problem.invite_invalid.body': 'Torna al punto di partenza e ricomincia.',
  'problem.origin_not_allowed.title': 'Questa pagina non può connettere strumenti',
  'problem.origin_not_allowed.body': 'Prima il team di {app} deve consentire l’indirizzo di questa pagina.',
  'problem.check_refused.title': 'Queste credenziali sono state rifiutate',
  'problem.check_refused.body': 'Correggile e verifica di nuovo.',
  'problem.check_expired.title': 'La verifica è scaduta',
  'problem.check_expired.body': 'Verifica di nuovo, poi salva entro dieci minuti.',
  'problem.invalid_fields.title': 'C’è ancora qualcosa da correggere',
  'problem.invalid_fields.body': 'Controlla quanto evidenziato qui sotto.',
  'problem.too_many_checks.title': 'Troppi tentativi',
  'problem.too_many_checks.body':
    'Per proteggere l’account ci siamo fermati per ora. Attendi un po’ e prima assicurati che le credenziali siano corrette.',
  'problem.unavailable.title': 'Il servizio non è disponibile in questo momento',
  'problem.unavailable.body': 'Riprova tra qualche minuto.',
};
