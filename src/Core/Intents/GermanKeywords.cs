namespace SupportAssistant.Core.Intents;

/// <summary>German words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class GermanKeywords
{
    public const string List =
        """
        billing 4: zweimal abgebucht/doppelt abgebucht/zu viel abgebucht; vertrag ~ beenden/vertrag beenden/
          paket ~ kündigen/kündigungsbestätigung; geld zurück/zurück ~ geld/rückzahlung; beleg/belege/quittung;
          konto belastet/belastet/zwei mal; rechnung ~ höher/zu hoch/preis ~ erhöht; karte abgelehnt/abgelehnt;
          gutgeschrieben; aktionscode/rabattcode/probezeit/testzeitraum
        billing 3: abrechnung; angebotspreis/preiserhöhung/teurer/günstiger; kontoauszug/bankverbindung/iban; widerruf/
          widerrufen; steuernummer/ust id/umsatzsteuer id; offener betrag/offene posten/zahlungserinnerung;
          verlängert sich/vertragsverlängerung; paypal; wie viel kostet/was kostet; buchhaltung/steuerberater; rechnung/
          rechnungen/rechnungsnummer/rechnungsadresse; rückerstattung/erstattung/erstatten/zurückerstattet; zahlung/
          zahlungen/zahlungsart/zahlungsmethode/bezahlung; abgebucht/abbuchung/abbuchungen; lastschrift/sepa;
          kreditkarte; kündigung/kündigen/gekündigt/vertrag kündigen; mahnung/mahngebühr; mehrwertsteuer/umsatzsteuer/
          mwst; gutschrift/gutschein; vertragslaufzeit; berechnet/doppelt berechnet; guthaben; preis/preise/preisliste;
          summe; gebühr/gebühren; bestellt; zahlt; zahle/zahlen/bezahle/gezahlt/bezahlt
        billing 2: angebot; nicht mehr brauche/nicht mehr benötige; kündigungsfrist; monatlich/jährlich; bestellung;
          bezahlen/überwiesen/überweisung; tarif/tarife/paket/hostingpaket; vertrag; kosten/kostet; gesperrt wegen/
          suspendiert; upgraden/tarifwechsel; abo/abonnement; rabatt; betrag; kostenlos; karte
        domains 4: authinfo code/transfercode/auth code; domain ~ registrieren/domain ~ kaufen/domain ~ bestellen;
          domain ~ verlängern/domain ~ übertragen/domain ~ umziehen/domain ~ abgelaufen/domain ~ kündigen;
          domaininhaber/inhaberdaten/inhaber ~ geändert/inhaber ~ gewechselt; wunschdomain/domain noch frei; whois;
          internetadresse/webadresse; domain ~ frei/name ~ frei; domain ~ gesperrt/domain ~ freigeben;
          domain ~ mitnehmen/domain ~ behalten
        domains 3: endung; registrierungsstelle; quarantäne/redemption; domaintransfer/domain transferieren/
          domain übertragen/domainumzug/domain umziehen/transfer domain; authcode/auth info/authinfo;
          domain registrieren/domainregistrierung/domain bestellen/neue domain/domain kaufen; domain verlängern/
          domainverlängerung/domain abgelaufen/domain läuft ab; inhaberwechsel/inhaber; denic; transfersperre;
          domain wechseln; zweite domain/weitere domain/domain hinzufügen; .de
        domains 2: domainname/domainnamen/domainendung; verlängern/verlängerung; abgelaufen/läuft ab; registrar
        domains 1: domain; transfer; registrieren/registriert
        dns 4: nameserver ~ ändern/nameserver ~ eintragen; subdomain ~ zeigen/domain ~ zeigen/auf ip; a record/
          mx record/txt record/cname record; dns zone/zone ~ bearbeiten; domain ~ zeigt; zeigt ~ alten server; neue ip/
          alte ip/alten ip; überall bekannt/weltweit bekannt; domain verifizieren/domain ~ bestätigen/
          domain ~ verifizieren; löst nicht auf
        dns 3: nameserver/nameservern; dns eintrag/dns einträge/dns einstellungen; mx eintrag/mx einträge; zonendatei/
          zone; a eintrag; cname eintrag; txt eintrag; propagierung; domain zeigt auf/domain zeigt
        dns 2: subdomain; trage ich/trage ich ~ ein; ip adresse; weltweit; eintrag/einträge; auflösen/aufgelöst/
          auflösung; hostname
        ssl 5: nicht sicher/als nicht sicher; verbindung ~ nicht privat/verbindung ~ nicht sicher
        ssl 4: zertifikat ~ abgelaufen/zertifikat ~ erneuern/zertifikat ~ ungültig; ssl; https; ca bundle/
          privater schlüssel; schloss ~ weg/schloss ~ fehlt/grünes schloss/warnung ~ browser/browser warnt;
          unsichere verbindung/unsichere seite
        ssl 3: schloss; auf https; gesicherte verbindung/sicherheitswarnung/datenschutzfehler; zertifikat/zertifikate/
          ssl zertifikat; zertifikatsfehler/zertifikatswarnung; unsicher; verschlüsselung/verschlüsselt;
          gemischte inhalte; sichere verbindung/verbindung ist nicht sicher/verbindung nicht sicher/
          verbindung ist nicht privat; schloss symbol/schlosssymbol
        email 4: keine mails/keine e mails/mails ~ nicht an/mails kommen/mail kommt; im spam/in den spam/als spam/
          landen ~ spam/landet ~ spam; kann ~ nicht senden/kann ~ nicht versenden; zurückgewiesen/kommen zurück/
          kommt zurück; postfach ~ voll; weiterleiten; mailbox/mailboxen; outlook einrichten/handy einrichten;
          bekomme ~ nichts mehr rein/nichts mehr rein; verschicken; postausgang; geht nicht raus/gehen nicht raus;
          mailadressen; signatur; kalender; kommen nicht an/nicht angekommen/kommt nicht an/erreichen mich nicht/
          erreichen uns nicht
        email 3: mail/e mail/emails; spam/spamfilter; outlook/thunderbird; kontaktformular; rundschreiben; postfach/
          postfächer; e mail adresse/emailadresse/mailadresse; mailprogramm/mailserver; weiterleitung/
          e mail weiterleitung; abwesenheitsnotiz/autoresponder; spamordner/spam ordner; posteingang; unzustellbar/
          zustellung/nicht zugestellt; mailkonto/mailkonten/e mail konto/e mail konten; newsletter; postausgangsserver;
          adresse ~ anlegen/adresse ~ einrichten/adresse für/neue adresse
        email 2: nachrichten/nachricht; absender/empfänger; anhang/anhänge
        email 1: versenden/senden/empfangen/ankommen
        website_error 5: interner serverfehler; kritischer fehler/schwerwiegender fehler; nicht erreichbar/
          nicht aufrufbar; weiße seite/leere seite/weißer bildschirm/alles weiß/seite ~ weiß; wartungsmodus;
          weiterleitungsschleife/zu oft umgeleitet
        website_error 4: seite ~ down/seite ~ weg/homepage ~ weg/website ~ weg/shop ~ down/seite ~ offline;
          funktioniert nicht mehr/geht nicht mehr/lässt sich nicht öffnen/nicht mehr aufrufen/öffnet ~ nicht mehr;
          sieht ~ gar nichts; statt meiner seite/fremde seite/platzhalter/standardseite; ausfall/störung; fehlermeldung;
          nicht bestellen; bilder fehlen/bilder ~ nicht angezeigt; verschwunden; seite ~ kaputt; nicht geöffnet/
          lässt sich nicht/lädt nicht/nicht laden; verzeichnisliste
        website_error 3: webseite nicht erreichbar/website nicht erreichbar/seite nicht erreichbar; fehler 500/
          fehler 404/fehler 403/fehler 503/500er fehler/404 fehler/403 fehler; zu viele weiterleitungen;
          webseite lädt nicht/seite lädt nicht/website lädt nicht; seite offline/webseite offline/
          webseite funktioniert nicht/website funktioniert nicht; php version; seite wird nicht angezeigt;
          shop ist offline; geht nicht mehr auf; fehler beim öffnen/gibt fehler/zeigt fehler
        website_error 2: php; layout/darstellung; theme; fehlermeldungen; php fehler; offline; kaputt; nicht gefunden;
          ausgefallen; zerschossen; plugin; seite ~ nicht; aktualisierung
        website_error 1: fehler; seite lädt
        website_slow 4: langsam; dauert ewig/dauert lange/dauert ~ lange/dauert ~ sekunden/dauert ~ ewig; seitenaufbau;
          beschleunigen/schneller machen; ruckelt/hakt/hängt; braucht ~ sekunden/braucht ~ minute/halbe minute;
          ladedauer; ewigkeit; lahm; lange zum laden/lange laden/lädt ~ lange/warte ~ sekunden/wartezeit; überlastet;
          zwanzig sekunden/sekunden bis
        website_slow 3: arbeitsspeicher/cpu/prozessorlast; serverlast; viele besucher/besucheransturm; reagiert;
          langsamer/sehr langsam; ladezeit/ladezeiten; geschwindigkeit; schneller; performance; träge; lädt ewig;
          auslastung/cpu auslastung
        website_slow 2: sekunden; zeitüberschreitung; zwischenspeicher
        database 4: datenbank; mysql/mariadb/phpmyadmin; sql datei/sql dump/dump; neue datenbank;
          fehler beim aufbau datenbankverbindung/keine datenbankverbindung; tabelle ~ fehlt/tabellen fehlen;
          datenbank ~ verbinden
        database 3: abfragen; tabelle; kollation/umlaute; datenbanken/mysql datenbank; datenbankverbindung/
          verbindung zur datenbank/datenbankfehler; tabellen; datenbankbenutzer; datenbankserver; datenbankpasswort
        database 2: abfrage; importieren/sql import
        malware 7: eingebrochen/eingedrungen/eingenistet; malware/virus; phishing; erpressung; gehackt worden; gehackt/
          gehackte/hacker; schadsoftware/schadcode; infiziert/verseucht; viren; kompromittiert; eingeschleust; trojaner;
          schädlich/schädliche; hackerangriff
        malware 5: spamversand/verschickt spam; auf fremde seite/fremde ~ umgeleitet/fremde ~ weitergeleitet;
          gewinnspiel/casino/glücksspiel; unbekannte dateien/fremde dateien/verdächtige dateien/seltsame dateien;
          unbekannter benutzer/unbekannter admin; warnung von google/google warnt; medikamente/viagra/werbelinks/popups/
          krypto; wurde verändert; unsicher eingestuft/gefährlich; jemand ~ eingeloggt; chinesische/japanische;
          nicht von uns/haben nicht wir/gehört nicht uns
        malware 3: umgeleitet; sicherheit/absichern; angriffe/anmeldeversuche; missbrauch
        malware 2: verdächtig/verdächtige; angriff; sicherheitslücke; abuse meldung; werbung
        migration 4: umzug/umziehen/umzuziehen; seite ~ umziehen/website ~ umziehen/shop ~ umziehen; alter anbieter/
          altem anbieter/altem hoster/anderen anbieter/anderem anbieter/anderer anbieter/jetzigen anbieter/
          bisherigem hoster/früherer anbieter; zu ihnen wechseln/von hoster zu/bisherigen hoster;
          mit ~ website zu ihnen; seite ~ zu ihnen/shop ~ zu ihnen; bestehende seite/bestehende website; anderer server;
          migriert/migration/migrieren; übernehmt/übernehmen sie ~ seite/hole/zu ihnen holen
        migration 3: anbieter; wechsel; serverwechsel; auf anderen server/auf neuen server; umgezogen/website umzug/
          webseite umziehen/webseite umzug; umzugsservice; anbieterwechsel/anbieter wechseln/hoster wechseln;
          von anderem hoster/anderen hoster/alten hoster/bisherigen anbieter/alten anbieter/bisheriger anbieter/
          alter hoster; alter server/alten server; provider wechseln; serverumzug
        migration 2: übernehmen; wechseln zu; zu ihnen; lokal; mitnehmen
        account_access 4: nicht mehr einloggen/nicht einloggen/nicht anmelden/anmelden nicht; komme ~ nicht mehr/
          komme nicht rein/komme nicht ins; login/log in; kundenmenü/kundenlogin; zweiter faktor/zweiten faktor/
          authenticator/zweistufig; passwort ~ vergessen/kennwort ~ vergessen/passwort ~ zurücksetzen/nimmt ~ kennwort/
          nimmt ~ passwort; ausgesperrt/freischalten/entsperren; ip ~ gesperrt/ip ~ blockiert; zugangsdaten/
          anmeldedaten; sms code/code ~ sms/code ~ nicht an/code per sms; zu viele versuche/zu viele fehlversuche;
          unbekannter nutzer; nicht reinkommen/nicht mehr rein/lässt mich nicht/reinzukommen; passwort; kundennummer;
          zugriff auf; passwort ~ ändern/kennwort ~ ändern/passwort ~ falsch
        account_access 3: einloggen/anmelden/anmeldung/eingeloggt/einzuloggen/anzumelden; passwort vergessen/
          passwort zurücksetzen/kennwort vergessen/passwort falsch/falsches passwort; zugang; kundenbereich/
          kundencenter/kundenkonto; ip gesperrt/ip adresse gesperrt/ip blockiert/gesperrte ip; zwei faktor/2 faktor;
          benutzername; zugriff verweigert
        account_access 2: benutzer/benutzerkonto; handy verloren; mitarbeiter; kennwort; gesperrt/blockiert; zugriff;
          firewall
        account_access 1: konto
        files_backup 4: ftp/sftp/filezilla; backup/datensicherung; ssh; versehentlich gelöscht/aus versehen/
          versehentlich; stand von gestern/stand von/alten stand/zurückholen/zurücksetzen auf; hochgeladen/upload;
          webspace voll/speicher ~ voll/festplatte voll; cronjob/cron; verzeichnisschutz/passwortschutz; entpacken;
          speicherplatz; zip datei/zip; wie oft ~ gesichert/gesichert; überschrieben; bilder gelöscht; alter stand/
          früherer stand; zurückspielen/zurück ~ stand; täglichen sicherungen/sicherungen/dateien ~ weg/bilder ~ weg
        files_backup 3: sicherung/sicherungskopie; wiederherstellen/wiederherstellung/wiederhergestellt;
          dateien gelöscht/gelöschte dateien/ordner gelöscht; dateimanager; festplattenspeicher/speicher voll;
          ftp zugang/ftp verbindung/ftp konto/ftp benutzer; hochladen/dateien hochladen; zugriffsrechte/dateirechte;
          ssh zugang/ssh schlüssel; platz
        files_backup 2: berechtigung/rechte; kopie; datei/dateien; verzeichnis/ordner; gelöscht/löschen; herunterladen;
          verbindung zum server
        general 4: öffnungszeiten/geöffnet; rückruf/anrufen/zurückrufen; praktikum/bewerbung/ausbildung;
          auftragsverarbeitung/avv/dsgvo; partnerschaft/sponsor; logo/webdesign; beschwerde; auszubildende/
          mitarbeiter gesucht/stellenangebote; postanschrift/anschrift; geschäftsführer/vorgesetzten; drucker/laptop;
          offene stelle/stellenanzeige
        general 3: suchen sie noch
        general 1: vielen dank für/danke für
        """;
}
