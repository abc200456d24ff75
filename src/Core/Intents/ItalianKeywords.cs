namespace SupportAssistant.Core.Intents;

/// <summary>Italian words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class ItalianKeywords
{
    public const string List =
        """
        billing 4: addebitato due volte/doppio addebito; soldi indietro/restituire ~ soldi/rimborso; ricevuta/ricevute;
          disdire ~ contratto/disdire ~ servizio/annullare ~ servizio/cancellare ~ servizio/chiudere ~ contratto;
          quanto costa/quanto costerebbe; carta ~ rifiutata/pagamento rifiutato/rifiutata; prezzo ~ aumentato/aumentato;
          addebito; prova gratuita; promozione
        billing 3: contratto; rinnovo automatico; paypal; preventivo; più caro/aumento/più economico; partita iva/
          codice fiscale/commercialista; importo; carta; sollecito; servizio ~ sospeso; fattura/fatture/fatturazione/
          fatturato; rimborsare/rimborsato; pagamento/pagamenti; addebitato/addebitati/addebiti; carta di credito/
          carta credito; disdetta/disdire/recesso; annullare abbonamento/abbonamento; iva; tariffa/tariffe;
          codice sconto/sconto; nota di credito; insoluto/mancato pagamento; soldi; canone; comprato; paghiamo/pago/
          addebitano
        billing 2: mensile/annuale; banca; ordine; offerta; pagare/pagato; prezzo/prezzi; piano/piani/pacchetto;
          sospeso/sospesa/sospensione; annullare/cancellare abbonamento; bonifico; costo/costa/costi; gratis/gratuito;
          euro
        domains 4: codice di trasferimento; trasferire ~ dominio/portare ~ dominio/rinnovare ~ dominio/
          registrare ~ dominio/comprare ~ dominio/dominio ~ scaduto/dominio ~ scade; proprietario ~ dominio/
          intestatario ~ dominio/cambio intestatario; registrar; whois; indirizzo web; dominio ~ libero/
          dominio ~ disponibile; perso ~ dominio/recuperare ~ dominio; dominio ~ bloccato
        domains 3: trasferire dominio/trasferimento dominio; codice epp/codice auth/auth info/codice autorizzazione;
          registrare dominio/registrare nuovo dominio/registrazione dominio/acquistare dominio/comprare dominio;
          rinnovare dominio/rinnovo dominio; dominio scaduto/dominio è scaduto/dominio scade; intestatario/titolare;
          rinnovo/rinnovate
        domains 2: estensione; nome dominio/nome a dominio; rinnovare; scaduto/scadenza/scade
        domains 1: dominio/domini; trasferire/trasferimento
        dns 4: dns; nameserver; puntare ~ indirizzo/puntare ~ dominio/puntare ~ ip/puntare ~ server/dominio ~ punta/
          far puntare; record txt/record mx/record cname; nuovo ip/vecchio ip; vecchio sito/vedo ancora/
          ancora ~ vecchio; verificare ~ dominio; non risolve
        dns 3: server dei nomi/server dns; record dns/record a; zona dns; propagazione/propagare/propagati;
          puntare dominio/punta a/puntare a
        dns 2: ip/indirizzo ip; sottodominio; record; risolve
        ssl 5: non è privata/non è sicura/non è sicuro/non sicuro/connessione ~ non è privata
        ssl 4: ssl; https; lucchetto; certificato ~ scaduto/rinnovare ~ certificato; let's encrypt
        ssl 3: avviso di sicurezza; certificato/certificati/certificato ssl; sito non sicuro/non sicura;
          connessione non è privata/connessione non privata/connessione non è sicura; contenuto misto/contenuti misti;
          crittografia; avviso ~ browser
        ssl 2: connessione sicura; avviso; allerta
        email 4: casella piena/casella ~ piena; non ricevo/non riesco a inviare/non arrivano/non riesco a spedire;
          outlook/thunderbird; nello spam/in spam/come spam/posta indesiderata/indesiderata; server in entrata/
          server in uscita/in entrata e in uscita/posta in uscita; tornano indietro/torna indietro; nuovo indirizzo/
          creare ~ indirizzo/creare ~ casella; non partono/non arriva; calendario
        email 3: spam; smtp/imap; modulo di contatto/modulo contatti; messaggi che spedisco/messaggi che invio; posta;
          casella/caselle/casella di posta/casella email/caselle di posta/casella mail; indirizzo email/
          indirizzo e mail/indirizzo di posta/account email; posta in arrivo; inoltro/inoltrare; cartella spam;
          risponditore automatico/risposta automatica; server di posta; respinte/rimbalzano/respinta; mail/e mail/email
        email 2: allegato/allegati; mittente/destinatario; lista nera
        email 1: inviare/ricevere/ricevo/invio/arrivano; messaggi
        website_error 5: pagina bianca/schermata bianca/schermo bianco/tutto bianco; errore critico/errore fatale;
          errore interno; troppi reindirizzamenti; modalità manutenzione
        website_error 4: non si apre/non si vede/non si vede più/non carica/non compare nulla; sito ~ giù/
          sito ~ offline/sito ~ irraggiungibile/negozio ~ offline/è giù; non funziona/ha smesso di funzionare;
          irraggiungibile/non è raggiungibile/non è disponibile; pagina predefinita/altro sito; sparito/scomparso;
          messaggio di errore; immagini ~ non; non riescono ~ comprare; non si vedono; elenco di file; si rompe
        website_error 3: pagina vuota; errore 500/errore 404/errore 403/errore 503; sito irraggiungibile/
          sito non raggiungibile/non raggiungibile/sito è offline/sito offline/sito è giù/sito giù; non si carica/
          sito non funziona/non si apre più/non funziona più; versione php/versione di php; servizio non disponibile;
          pagina non trovata; mostra ~ errore/compare ~ errore
        website_error 2: plugin; php; tema; aggiornato/aggiornamento; rotto; offline; non disponibile
        website_error 1: errore/errori
        website_slow 4: lento/lenta/lentezza/lentissimo; un'eternità/ci mettono/impiegano/ci vogliono ~ secondi/
          impiega ~ secondi; si blocca/si pianta; più veloce/velocizzare; sovraccarico
        website_slow 3: memoria/cpu/risorse; traffico/molte visite; tempo di risposta; molto lento/lentissima;
          tempo di caricamento/tempi di caricamento; velocità; prestazioni; ci mette molto/ci mette/impiega
        website_slow 2: secondi; caricamento; aspetto/aspettare/attendere; lentamente
        database 5: troppe connessioni
        database 4: database; mysql/mariadb/phpmyadmin; file sql/dump; banca dati;
          errore nello stabilire connessione al database/errore connessione al database; tabella ~ non esiste/
          mancano tabelle/connettermi ~ database
        database 3: sql; base dati; connessione al database/connessione database; query sql; utente mysql
        database 2: tabella/tabelle; importare
        malware 7: virus; malware; hacker/hackerare; violato/violata/intrusione; phishing; file infetti; hackerato/
          hackerata/hackerati; codice malevolo/malevolo/codice dannoso/dannoso/malevoli; infetto/infettato/infetta/
          infetti; sito ingannevole; compromesso/compromessa; bucato
        malware 5: scommesse/casinò; rimanda a ~ sito/rimanda a pagine/rimanda ad altro/reindirizza a ~ sito/
          reindirizza verso; file sconosciuti/file ~ sconosciuti/file sospetti; invia spam/invio di spam;
          utente sconosciuto/amministratore sconosciuto; sito pericoloso; farmaci/viagra/pubblicità/annunci/pop up/
          cripto; pericoloso; non siamo stati noi; in cinese/in giapponese; non è nostro/non sono nostri
        malware 3: sicurezza/proteggere; tentativi di accesso/attacchi; strano/strani; antivirus
        malware 2: sospetto/sospetti/file strani; attacco; vulnerabilità
        migration 4: spostare ~ sito/trasferire ~ sito/trasferirlo/portare ~ sito/migrare ~ sito/spostare tutto;
          altro fornitore/altra azienda/fornitore attuale/hosting attuale/attuale provider/altro gestore/
          vecchio gestore; passare da voi/passare a voi; cambio hosting/cambio provider; da wix; sito esistente;
          portare ~ wordpress/porto ~ sito/portare via; migrano/migra/spostate ~ sito/trasferite ~ sito
        migration 3: altro server; senza interruzioni; migrare/migrazione; spostare sito/trasferire sito/
          trasferimento sito/spostamento sito; altro provider/vecchio provider/provider attuale/altro hosting/
          vecchio hosting/cambiare provider/cambiare hosting/vecchio fornitore; vecchio server; trasloco/traslocare
        migration 2: spostare; nuovo server; fornitore; in locale; andarmene
        account_access 4: non riesco ~ entrare/non riesco ~ accedere/non riesco ~ loggarmi/non mi fa entrare/
          impossibile accedere; login/loggarmi; dimenticato ~ password/perso ~ password/reimpostare ~ password/
          recuperare ~ password; credenziali errate/credenziali ~ errate/password ~ errata/password sbagliata;
          verifica in due passaggi/autenticatore/codice di verifica; ip ~ bloccato/bloccato ~ ip; codice ~ sms/sms/
          codice non arriva; troppi tentativi; utente sconosciuto; codice cliente/numero cliente; cambiato telefono/
          cambiare ~ password
        account_access 3: area clienti; accedere/accedere all'account/entrare nell'account/effettuare accesso/
          fare login; accedere al pannello; password dimenticata/dimenticato password/reimpostare password/
          recuperare password; password errata/cambiare password; area cliente; ip bloccato/sbloccare ip/
          indirizzo ip bloccato/ip è bloccato; due fattori/autenticazione a due fattori/doppio fattore; accesso negato;
          non riesco ad accedere/non riesco ad entrare/non riesco a entrare; credenziali
        account_access 2: bloccato/bloccata/sbloccare; accesso; utente/nome utente; pannello di controllo/pannello
        files_backup 4: ftp/sftp/filezilla; backup; ssh; per errore/per sbaglio/accidentalmente; recuperare ~ cartella/
          copia di ieri/versione precedente/versione di ieri/com'era; disco pieno/spazio ~ pieno; cron/
          operazione pianificata; proteggere ~ cartella; caricare ~ file; zip; stato precedente; perso ~ file/
          foto cancellate; ogni quanto; sovrascritto/copie; file ~ spariti/recupero ~ file/recuperare ~ file
        files_backup 3: copia di sicurezza/copie di sicurezza/copia di backup; ripristinare/ripristino/ripristinate;
          file cancellati/cancellato per errore/eliminato per errore/cancellato file/file eliminati/
          cancellato per sbaglio/eliminato per sbaglio; gestione file/file manager; spazio su disco; account ftp/
          accesso ftp/connessione ftp; caricare file/caricare i file; permessi; accesso ssh/chiave ssh; spazio
        files_backup 2: file; decomprimere; cartella/cartelle/directory; cancellato/eliminato/cancellata/eliminata;
          scaricare; caricare
        general 4: orari/siete aperti; numero di telefono/telefono per; richiamare/chiamarmi; tirocinio/candidatura;
          collaborazione/sponsor; creazione sito/logo; reclamo; cercate collaboratori/assumete/collaboratori;
          indirizzo postale; responsabile; parlare con qualcuno
        general 3: gdpr
        general 2: computer; stampante; ufficio; privacy; lavoro
        general 1: ringraziare/volevo ringraziare/grazie a
        """;
}
