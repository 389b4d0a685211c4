import type { AuthorizationWords } from './en.js';

export const it: AuthorizationWords = {
  start: {
    noScript: {
      title: 'Questa pagina richiede JavaScript',
      body: 'Attivalo, torna al punto di partenza e apri di nuovo questa finestra.',
    },
    loading: 'Un momento',
    title: {
      create: '{App} vuole connettere {vendor} a {organization}',
      update: '{App} vuole riconnettere {vendor} a {organization}',
    },
    steps: {
      title: 'Prossimi passaggi',
      signIn: 'Accedi a {vendor}, sulla sua pagina. La tua password non viene mai condivisa con {app}.',
      decide: '{vendor} ti mostra ciò che chiede {app}. Puoi autorizzarlo oppure no.',
      check: 'Torni qui e proviamo la connessione. Nulla viene connesso prima che funzioni.',
    },
    caution: {
      title: 'Se non hai avviato tu questa operazione, chiudi questa finestra.',
      body: 'Chi l’ha avviata potrebbe leggere i tuoi dati di {vendor} tramite {app}. Hai dubbi? Chiedi prima al tuo amministratore di {vendor}.',
    },
    go: 'Continua su {vendor}',
    going: 'Apertura di {vendor}',
    cancel: 'Annulla',
    cancelled: {
      title: 'Operazione annullata',
      body: 'Non è stato connesso nulla.',
    },
  },
  startProblems: {
    lost: {
      title: 'Apri di nuovo questa finestra',
      body: 'Per sicurezza, questa pagina dimentica a cosa serviva quando viene ricaricata o lasciata. Chiudila, torna al punto di partenza e aprila di nuovo.',
    },
    unknown: {
      title: 'Questo link non funziona',
      body: 'È incompleto o è già stato usato. Chiudi questa finestra, torna al punto di partenza e ricomincia.',
    },
    expired: {
      title: 'È passato troppo tempo',
      body: 'Per sicurezza la finestra è valida solo per poco tempo. Chiudila, torna al punto di partenza e ricomincia.',
    },
    over: {
      title: 'È già finita',
      body: 'Nel frattempo l’operazione è stata completata o annullata. In questa finestra non c’è altro da fare; quella da cui sei partito mostra com’è andata.',
    },
    mismatch: {
      title: 'L’operazione è iniziata in un altro browser',
      body: 'Continua nel browser da cui sei partito. Se vuoi usare questo, ricomincia qui dall’inizio.',
    },
    withdrawn: {
      title: 'Questo invito non è più aperto',
      body: '{App} lo ha ritirato, oppure è già stato usato. Torna al punto di partenza e ricomincia.',
    },
    notSetUp: {
      title: 'Questa opzione non è ancora configurata in {app}',
      body: 'Manca qualcosa da parte loro. Avvisa la loro assistenza o scegli un altro modo per connetterti.',
    },
    busy: {
      title: 'Troppe richieste in una volta',
      body: 'Attendi un momento, poi riprova.',
    },
    offline: {
      title: 'Impossibile raggiungere il server',
      body: 'Controlla la rete e riprova. Non è stato connesso nulla.',
    },
    ours: {
      title: 'Qualcosa è andato storto da parte nostra',
      body: 'Non dipende da te. Riprova; se il problema persiste, contatta il team di questo prodotto.',
    },
  },
  result: {
    connected: {
      title: '{vendor} è connesso a {organization}',
      body: 'Abbiamo provato la connessione e funziona. D’ora in poi {app} leggerà automaticamente i dati.',
    },
    connected_with_gaps: {
      title: 'Connessione a {vendor} riuscita, ma incompleta',
      body: 'Ciò che manca funzionerà non appena sarà concessa l’autorizzazione. Nel frattempo {app} leggerà il resto per {organization}.',
    },
    missing: 'Manca',
    waiting: {
      title: 'Un ultimo passaggio per {app}',
      body: 'La connessione a {vendor} funziona. Ora {app} deve confermare che eri tu; questa pagina mostrerà quando sarà fatto.',
    },
    working: {
      title: 'Verifica con {vendor} in corso',
      body: 'Ci vorrà qualche secondo. Proviamo la connessione prima di salvare qualcosa.',
    },
    nothing: {
      title: 'Niente da vedere in questo browser',
      body: 'Un risultato viene mostrato solo nel browser in cui si è svolta l’operazione. Torna alla finestra da cui sei partito.',
    },
    back: 'Torna a {place}',
  },
  neutral: {
    incomplete: {
      title: 'Qui non c’è nulla da fare',
      body: 'Questo link è già stato usato o è incompleto. Torna alla finestra da cui sei partito.',
    },
    other_browser: {
      title: 'L’operazione è iniziata in un altro browser',
      body: 'Per sicurezza deve terminare dove è iniziata, quindi non è stato connesso nulla. Torna al punto di partenza e ricomincia, restando nello stesso browser.',
    },
    over: {
      title: 'È passato troppo tempo o l’operazione è stata annullata',
      body: 'Quindi non è stato connesso nulla. Torna alla finestra da cui sei partito e ricomincia.',
    },
    not_found: {
      title: 'Non c’è nulla a questo indirizzo',
      body: 'Torna alla finestra da cui sei partito.',
    },
    too_many: {
      title: 'Troppe richieste in una volta',
      body: 'Attendi un minuto, poi ricarica questa pagina.',
    },
    unavailable: {
      title: 'Qualcosa è andato storto da parte nostra',
      body: 'Non dipende da te. Attendi un momento, poi ricarica questa pagina. Se il problema persiste, contatta il team di questo prodotto.',
    },
  },
  owner: {
    you: 'Puoi risolvere tu',
    your_admin: 'Per il tuo amministratore di {vendor}',
    the_app: 'Deve risolvere {app}',
    the_vendor: 'Dipende da {vendor}',
  },
  failure: {
    declined: {
      title: 'Non hai concesso l’autorizzazione',
      body: '{vendor} ci ha comunicato che la richiesta è stata rifiutata, quindi non è stato connesso nulla. Se è stato un errore, ricomincia.',
    },
    expired: {
      title: 'È passato troppo tempo',
      body: 'Per sicurezza bisogna terminare entro pochi minuti. Non è stato connesso nulla. Ricomincia per proseguire.',
    },
    cancelled: {
      title: 'Operazione annullata',
      body: 'Non è stato connesso nulla. Ricomincia quando vuoi.',
    },
    browser_mismatch: {
      title: 'L’operazione è iniziata in un altro browser',
      body: 'Per sicurezza deve terminare dove è iniziata, quindi non è stato connesso nulla. Ricomincia, restando nello stesso browser.',
    },
    wrong_tenant: {
      title: 'Sono stati usati due account diversi',
      body: 'Hai effettuato l’accesso con un account di {vendor} e dato il consenso con un altro, quindi non è stato connesso nulla. Ricomincia e usa lo stesso per entrambi.',
    },
    response_invalid: {
      title: 'Una risposta di {vendor} non era valida',
      body: 'Per precauzione ci siamo fermati e non è stato connesso nulla. Ricomincia; se il problema persiste, contatta il team di {app}.',
    },
    vendor_refused: {
      title: '{vendor} ha restituito un errore',
      body: 'Non è stato connesso nulla. Riprova tra qualche minuto. Se il problema persiste, rivolgiti al tuo amministratore di {vendor}.',
    },
    interrupted: {
      title: 'L’operazione si è interrotta a metà',
      body: 'Non siamo riusciti a completare ciò che ci ha inviato {vendor}, quindi non è stato connesso nulla. Ricomincia.',
    },
    invite_over: {
      title: 'Questo invito non è più aperto',
      body: '{App} lo ha ritirato, oppure non esiste più ciò a cui serviva. Non è stato connesso nulla. Torna in {app} e ricomincia.',
    },
    not_confirmed: {
      title: '{App} non ha confermato in tempo',
      body: 'La connessione è stata quindi annullata. Ricomincia; se il problema persiste, contatta l’assistenza di {app}.',
    },
    credentials_rejected: {
      title: '{vendor} non accetta la connessione',
      body: 'Tu hai potuto accedere, noi no. Ricomincia; se il problema persiste, contatta il team di {app}.',
    },
    credentials_expired: {
      title: 'L’autorizzazione è già scaduta',
      body: 'Ricomincia e concedi di nuovo l’autorizzazione su {vendor}.',
    },
    permission_missing: {
      title: 'Manca un’autorizzazione',
      body: 'Chiedi al tuo amministratore di {vendor} di concederla o di eseguire l’operazione al posto tuo. Poi ricomincia.',
    },
    wrong_region: {
      title: 'L’account si trova in un’altra regione',
      body: 'Ricomincia e scegli la regione indicata nell’indirizzo della tua console di {vendor}.',
    },
    tenant_not_found: {
      title: '{vendor} non trova questo account',
      body: 'Accedi con l’account della tua organizzazione, non con uno personale. Poi ricomincia.',
    },
    not_enabled: {
      title: 'Il prodotto non è attivo',
      body: '{vendor} ci consente di accedere, ma il prodotto non è attivo per questo account. Chiedi al tuo amministratore di attivarlo, poi ricomincia.',
    },
    address_not_allowed: {
      title: '{vendor} blocca il nostro indirizzo IP',
      body: 'Chiedi al tuo amministratore di {vendor} di consentire gli indirizzi IP da cui si connette {app}. Poi ricomincia.',
    },
    host_not_allowed: {
      title: 'Questo indirizzo non è di {vendor}',
      body: 'Per questo non è stato inviato nulla. Controlla che non ci siano errori di battitura, poi ricomincia.',
    },
    rate_limited: {
      title: '{vendor} ci chiede di rallentare',
      body: 'Non dipende da te. Attendi un momento, poi ricomincia.',
    },
    vendor_unavailable: {
      title: '{vendor} ha un problema in questo momento',
      body: 'Non dipende da te. Ricomincia tra qualche minuto.',
    },
    vendor_timeout: {
      title: '{vendor} ha impiegato troppo tempo a rispondere',
      body: 'Non dipende da te. Ricomincia.',
    },
    vendor_unreachable: {
      title: 'Impossibile raggiungere {vendor}',
      body: 'Non dipende da te. Ricomincia tra qualche minuto.',
    },
    vendor_unexpected: {
      title: '{vendor} ha dato una risposta non conclusiva',
      body: 'Quindi non è stato connesso nulla. Ricomincia; se il problema persiste, contatta il team di {app}.',
    },
    tls_error: {
      title: 'La connessione a {vendor} non è sicura',
      body: 'Non è stato possibile verificare il certificato, quindi non abbiamo inviato nulla. Riprova più tardi.',
    },
    app_not_configured: {
      title: 'Questa opzione non è ancora configurata in {app}',
      body: 'Manca qualcosa da parte loro. Avvisa la loro assistenza o scegli un altro modo per connetterti.',
    },
  },
};
