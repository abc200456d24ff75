namespace SupportAssistant.Core.Intents;

/// <summary>Italian words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class ItalianKeywords
{
    public const string List =
        """
        billing 3: fattura/fatture/fatturazione/fatturato; rimborso/rimborsare/rimborsato; pagamento/pagamenti;
          addebito/addebitato/addebitati/addebiti; carta di credito/carta credito; disdetta/disdire/recesso;
          annullare abbonamento/abbonamento; iva; tariffa/tariffe; codice sconto/sconto; nota di credito;
          insoluto/mancato pagamento
        billing 2: pagare/pagato; prezzo/prezzi; piano/piani/pacchetto; sospeso/sospesa/sospensione;
          annullare/cancellare abbonamento; bonifico; costo/costa/costi
        domains 3: trasferire dominio/trasferimento dominio/trasferimento del dominio;
          codice epp/codice auth/auth info/codice autorizzazione/codice di trasferimento;
          registrare dominio/registrare nuovo dominio/registrazione dominio/acquistare dominio/comprare dominio;
          rinnovare dominio/rinnovo dominio/rinnovo del dominio; dominio scaduto/dominio è scaduto/dominio scade;
          intestatario/titolare
        domains 2: nome dominio/nome a dominio; rinnovare/rinnovo; scaduto/scadenza/scade
        domains 1: dominio/domini; trasferire/trasferimento
        dns 3: server dei nomi/server dns; record mx/record dns/record a/record cname/record txt; zona dns;
          propagazione/propagare/propagati; puntare dominio/punta a/puntare a/far puntare
        dns 2: record; sottodominio; risolve
        ssl 3: certificato/certificati/certificato ssl;
          non sicuro/non è sicuro/sito non sicuro/non sicura/non è sicura;
          connessione non è privata/connessione non privata/connessione non è sicura; contenuto misto/contenuti misti;
          lucchetto; crittografia
        ssl 2: connessione sicura
        email 3: posta/posta elettronica;
          casella/caselle/casella di posta/casella email/caselle di posta/casella mail;
          indirizzo email/indirizzo e mail/indirizzo di posta/account email; posta in arrivo; inoltro/inoltrare;
          cartella spam/posta indesiderata; risponditore automatico/risposta automatica; server di posta;
          respinte/rimbalzano/respinta/tornano indietro
        email 2: allegato/allegati; mittente/destinatario; lista nera
        email 1: inviare/ricevere/ricevo/invio/arrivano; messaggi
        website_error 3: pagina bianca/schermata bianca/pagina vuota;
          errore 500/errore 404/errore 403/errore 503/errore interno;
          sito irraggiungibile/sito non raggiungibile/non raggiungibile/irraggiungibile/sito è offline/sito offline/
          sito è giù/sito giù;
          non si carica/non carica/non si apre/sito non funziona/non si apre più/non funziona più;
          troppi reindirizzamenti; versione php/versione di php; errore fatale/errore critico;
          servizio non disponibile; pagina non trovata
        website_error 2: messaggio di errore; rotto; offline; non disponibile
        website_error 1: errore/errori
        website_slow 3: lento/lenta/lentezza/lentissimo/molto lento/lentissima;
          tempo di caricamento/tempi di caricamento; velocità; prestazioni;
          ci mette molto/ci mette troppo/ci mette/impiega; velocizzare; più veloce
        website_slow 2: secondi; caricamento
        database 3: banca dati/base dati; connessione al database/connessione database; query sql; utente mysql
        database 4: errore nello stabilire connessione al database/errore connessione al database
        database 2: tabella/tabelle; importare
        malware 7: hackerato/hackerata/hackerati/violato/violata;
          codice malevolo/malevolo/codice dannoso/dannoso/malevoli; infetto/infettato/infetta/infetti;
          sito ingannevole; compromesso/compromessa; bucato
        malware 2: sospetto/sospetti/file strani/file sospetti; attacco; vulnerabilità
        migration 3: migrare/migrazione;
          spostare sito/trasferire sito/trasferimento sito/trasferimento del sito/spostamento sito;
          altro provider/vecchio provider/provider attuale/altro hosting/vecchio hosting/cambiare provider/
          cambiare hosting/altro fornitore/vecchio fornitore; vecchio server; trasloco/traslocare
        migration 2: spostare; nuovo server; fornitore
        account_access 3: accedere/accedere all'account/entrare nell'account/effettuare accesso/fare login;
          accedere al pannello; password dimenticata/dimenticato password/reimpostare password/recuperare password;
          password errata/cambiare password;
          area clienti/area cliente; ip bloccato/sbloccare ip/indirizzo ip bloccato/ip è bloccato;
          due fattori/autenticazione a due fattori/doppio fattore; accesso negato;
          non riesco ad accedere/non riesco ad entrare/non riesco a entrare; credenziali
        account_access 2: bloccato/bloccata/sbloccare; accesso; utente/nome utente; pannello di controllo/pannello
        files_backup 3: copia di sicurezza/copie di sicurezza/copia di backup; ripristinare/ripristino/ripristinate;
          file cancellati/cancellato per errore/eliminato per errore/cancellato file/file eliminati/
          cancellato per sbaglio/eliminato per sbaglio; gestione file/file manager; spazio su disco/spazio disco;
          account ftp/accesso ftp/connessione ftp; caricare file/caricare i file; permessi; accesso ssh/chiave ssh
        files_backup 2: cartella/cartelle/directory; cancellato/eliminato/cancellata/eliminata; scaricare; caricare
        """;
}
