import type { LinkWords } from './en.js';

export const it: LinkWords = {
  noScript: {
    title: 'Questa pagina richiede JavaScript',
    body: 'Attivalo, poi apri di nuovo il link.',
  },
  loading: 'Un momento',
  title: {
    one: '{App} invita {organization} a connettere {vendor}',
    many: '{App} invita {organization} a connettere uno strumento di sicurezza',
    update: '{App} chiede a {organization} di riconnettere {vendor}',
  },
  steps: {
    title: 'Prossimi passaggi',
    choose: 'Scegli lo strumento. Per ciascuno vedi quali autorizzazioni chiede {app}.',
    guide: 'Vedi quali autorizzazioni chiede {app} e dove concederle in {vendor}.',
    give: 'Dai l’accesso con una chiave creata apposta, oppure accedi dove te lo chiede lo strumento.',
    check: 'La proviamo. Nulla viene connesso prima che funzioni.',
  },
  caution: {
    title: '{organization} potrà leggere in {app} ciò che connetti.',
    body: 'Non è la tua organizzazione, o non ti aspettavi questo link? Allora chiudi questa pagina e chiedi a chi te l’ha inviato.',
  },
  go: 'Continua',
  going: 'Apertura',
  until: 'Questo invito è valido fino a {until}.',
  connected: {
    title: '{vendor} è connesso a {organization}',
    body: 'Qui non c’è altro da fare. D’ora in poi {app} leggerà automaticamente i dati. Puoi chiudere questa scheda.',
  },
  left: {
    title: 'Non ancora connesso',
    body: 'Nulla viene connesso finché non hai finito. Continua quando vuoi.',
  },
  problems: {
    lost: {
      title: 'Apri di nuovo il link',
      body: 'Per sicurezza, questa pagina dimentica il suo invito quando viene ricaricata o lasciata. Apri di nuovo il link da dove lo hai ricevuto. Se è arrivato tagliato, copialo per intero.',
    },
    unknown: {
      title: 'Questo link non funziona',
      body: 'Forse ne manca una parte: copialo per intero e riprova. Se non basta, chiedine uno nuovo a chi l’ha inviato.',
    },
    expired: {
      title: 'Questo invito è scaduto',
      body: 'Per sicurezza è valido solo per un tempo limitato, e non è stato connesso nulla. Chiedine uno nuovo a chi l’ha inviato.',
    },
    revoked: {
      title: 'Questo invito è stato ritirato',
      body: '{App} lo ha ritirato e non è stato connesso nulla. Chiedi a chi l’ha inviato se ce n’è uno nuovo.',
    },
    completed: {
      title: 'È già tutto fatto',
      body: 'L’invito è stato usato e la connessione esiste già. Per connettere altro, chiedi un nuovo invito a chi l’ha inviato.',
    },
    notSetUp: {
      title: 'Questa opzione non è ancora configurata in {app}',
      body: 'Manca qualcosa da parte loro. Avvisa chi ti ha inviato il link o la loro assistenza.',
    },
    busy: {
      title: 'Troppe richieste in una volta',
      body: 'Attendi un minuto, poi riprova.',
    },
    offline: {
      title: 'Impossibile raggiungere il server',
      body: 'Controlla la rete e riprova. Non è stato connesso nulla.',
    },
    ours: {
      title: 'Qualcosa è andato storto da parte nostra',
      body: 'Non dipende da te. Riprova; se il problema persiste, avvisa chi ti ha inviato il link.',
    },
  },
};
