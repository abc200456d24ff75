namespace SupportAssistant.Core.Intents;

/// <summary>German words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class GermanKeywords
{
    public const string List =
        """
        billing 3: rechnung/rechnungen/rechnungsnummer/rechnungsadresse;
          rückerstattung/erstattung/erstatten/zurückerstattet/geld zurück;
          zahlung/zahlungen/zahlungsart/zahlungsmethode/bezahlung; abgebucht/abbuchung/abbuchungen; lastschrift/sepa;
          kreditkarte; kündigung/kündigen/gekündigt/vertrag kündigen; mahnung/mahngebühr;
          mehrwertsteuer/umsatzsteuer/mwst; gutschrift/gutschein; vertragslaufzeit; berechnet/doppelt berechnet;
          guthaben; preis/preise/preisliste
        billing 2: bezahlt/bezahlen/zahlen/überwiesen/überweisung; tarif/tarife/paket/hostingpaket; vertrag;
          kosten/kostet; gesperrt wegen/suspendiert; upgraden/tarifwechsel; abo/abonnement; rabatt; betrag
        domains 3: domaintransfer/domain transferieren/domain übertragen/domainumzug/domain umziehen/transfer domain;
          authcode/auth code/auth info/authinfo;
          domain registrieren/domainregistrierung/domain bestellen/neue domain/domain kaufen;
          domain verlängern/domainverlängerung/domain abgelaufen/domain läuft ab;
          inhaberwechsel/domaininhaber/inhaber; denic; transfersperre; domain wechseln
        domains 3: zweite domain/weitere domain/domain hinzufügen
        domains 2: domainname/domainnamen/domainendung; verlängern/verlängerung; abgelaufen/läuft ab; registrar
        domains 1: domain/domains; transfer; registrieren/registriert
        dns 3: nameserver/nameservern; dns eintrag/dns einträge/dns einstellungen; mx eintrag/mx einträge;
          zonendatei/zone; a eintrag; cname eintrag; txt eintrag; propagierung; domain zeigt auf/domain zeigt
        dns 2: eintrag/einträge; auflösen/aufgelöst/auflösung
        ssl 3: zertifikat/zertifikate/zertifikats/ssl zertifikat; zertifikatsfehler/zertifikatswarnung;
          nicht sicher/unsicher; verschlüsselung/verschlüsselt; gemischte inhalte;
          sichere verbindung/verbindung ist nicht sicher/verbindung nicht sicher/verbindung ist nicht privat;
          schloss symbol/schlosssymbol
        email 3: postfach/postfächer; e mail adresse/emailadresse/mailadresse; mailprogramm/mailserver;
          weiterleitung/e mail weiterleitung; abwesenheitsnotiz/autoresponder; spamordner/spam ordner;
          posteingang/postausgang; unzustellbar/zustellung/nicht zugestellt;
          mailkonto/mailkonten/e mail konto/e mail konten; newsletter; postausgangsserver
        email 2: nachrichten/nachricht; absender/empfänger; anhang/anhänge
        email 1: versenden/senden/empfangen/ankommen/verschicken
        website_error 3: webseite nicht erreichbar/website nicht erreichbar/seite nicht erreichbar/nicht erreichbar;
          weiße seite/leere seite; fehler 500/fehler 404/fehler 403/fehler 503/500er fehler/404 fehler/403 fehler;
          interner serverfehler; zu viele weiterleitungen/weiterleitungsschleife;
          webseite lädt nicht/seite lädt nicht/website lädt nicht;
          seite offline/webseite offline/webseite funktioniert nicht/website funktioniert nicht; php version;
          schwerwiegender fehler/kritischer fehler; seite wird nicht angezeigt; shop ist offline; geht nicht mehr auf
        website_error 2: fehlermeldung/fehlermeldungen; php fehler; offline; kaputt; nicht gefunden;
          ausgefallen/ausfall; zerschossen; plugin
        website_error 1: fehler; seite lädt
        website_slow 3: langsam/langsamer/sehr langsam/lahm; ladezeit/ladezeiten; geschwindigkeit; schneller;
          performance; dauert ewig/dauert lange; träge; lädt ewig; auslastung/cpu auslastung
        website_slow 2: sekunden; zeitüberschreitung; zwischenspeicher
        database 3: datenbank/datenbanken/mysql datenbank;
          datenbankverbindung/verbindung zur datenbank/datenbankfehler; tabelle/tabellen; datenbankbenutzer;
          datenbankserver; datenbankpasswort
        database 4: fehler beim aufbau datenbankverbindung/keine datenbankverbindung
        database 2: abfrage/abfragen; importieren/sql import
        malware 7: gehackt/gehackte/hacker; schadsoftware/schadcode; infiziert/verseucht; viren; kompromittiert;
          eingeschleust; trojaner; schädlich/schädliche; hackerangriff
        malware 2: verdächtig/verdächtige; angriff; fremde dateien; sicherheitslücke; missbrauch/abuse meldung
        migration 3: umzug/umziehen/umgezogen/website umzug/webseite umziehen/webseite umzug; migrieren/umzugsservice;
          anbieterwechsel/anbieter wechseln/hoster wechseln;
          von anderem hoster/anderen hoster/alten hoster/bisherigen anbieter/alten anbieter/anderen anbieter/
          bisheriger anbieter/alter hoster; alter server/alten server; provider wechseln; serverumzug
        migration 2: übernehmen; wechseln zu
        account_access 3: einloggen/anmelden/anmeldung/eingeloggt/einzuloggen/anzumelden;
          passwort vergessen/passwort zurücksetzen/kennwort vergessen/passwort falsch/falsches passwort; ausgesperrt;
          zugang/zugangsdaten; kundenbereich/kundencenter/kundenkonto;
          ip gesperrt/ip adresse gesperrt/ip blockiert/gesperrte ip;
          zwei faktor/zwei faktor authentifizierung/2 faktor; benutzername; zugriff verweigert
        account_access 2: passwort/kennwort; gesperrt/blockiert/entsperren; zugriff; firewall
        account_access 1: konto
        files_backup 3: sicherung/sicherungen/sicherungskopie/datensicherung;
          wiederherstellen/wiederherstellung/zurückspielen/wiederhergestellt;
          dateien gelöscht/versehentlich gelöscht/gelöschte dateien/ordner gelöscht; dateimanager;
          speicherplatz/festplattenspeicher/speicher voll; ftp zugang/ftp verbindung/ftp konto/ftp benutzer;
          hochladen/dateien hochladen; zugriffsrechte/dateirechte; ssh zugang/ssh schlüssel
        files_backup 2: datei/dateien; verzeichnis/ordner; gelöscht/löschen; herunterladen; überschrieben;
          verbindung zum server
        """;
}
