namespace SupportAssistant.Core.Intents;

/// <summary>Dutch words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class DutchKeywords
{
    public const string List =
        """
        billing 3: factuur/facturen/facturatie; terugbetaling/terugbetalen/geld terug/terugbetaald;
          betaling/betalingen; afgeschreven/afschrijving/incasso/automatische incasso; creditcard;
          opzeggen/opzegging/opgezegd; abonnement; btw; tarief/tarieven; ideal; korting/kortingscode;
          herinnering/aanmaning; dubbel betaald
        billing 2: betaald/betalen; prijs/prijzen; pakket/hostingpakket; opgeschort; annuleren/annulering;
          kosten/kost; overboeking; contract
        domains 3: domein verhuizen/domeinverhuizing/domein overzetten/domein transfer/verhuizen domein;
          domeinnaam verhuizen/domeinnaam overzetten;
          verhuiscode/autorisatiecode/verhuistoken/auth code;
          domein registreren/domeinnaam registreren/domeinregistratie/nieuwe domeinnaam/domeinnaam kopen;
          domein verlengen/domeinnaam verlengen/domein verlopen/domeinnaam verlopen/domeinnaam is verlopen/
          domein is verlopen/domein verloopt/domeinnaam verloopt; houder/eigenaar van domein/houderwijziging; sidn;
          quarantaine
        domains 2: domeinnaam/domeinnamen; verlengen/verlenging; verlopen/verloopt
        domains 1: domein/domeinen; registreren/overzetten
        dns 3: naamserver/naamservers; mx records/mx record; dns record/dns records/dns instellingen/dns wijziging;
          verwijzen naar/wijst naar/domein laten verwijzen/doorverwijzen naar
        dns 2: subdomein; doorgevoerd
        ssl 3: certificaat/certificaten/ssl certificaat; niet veilig/onveilig/niet beveiligd;
          verbinding is niet privé/verbinding niet privé/verbinding is niet veilig; hangslotje/slotje; versleuteling
        ssl 2: beveiligde verbinding/beveiligd
        email 3: mailbox/mailboxen/postvak; e mailadres/emailadres/mailadres/e mailadressen; mailserver/mailprogramma;
          doorsturen/doorstuuradres/doorgestuurd; afwezigheidsmelding/afwezigheidsbericht; spammap/ongewenste e mail;
          mailtjes/mailtje; inkomende mail/uitgaande mail/inkomende/uitgaande; e mailaccount/mailaccount
        email 2: bijlage/bijlagen; afzender/ontvanger; zwarte lijst
        email 1: verzenden/ontvangen/versturen/verstuurd; berichten
        website_error 3: witte pagina/wit scherm/lege pagina;
          foutmelding 500/fout 500/fout 404/fout 403/500 fout/404 fout/403 fout/interne serverfout;
          website onbereikbaar/site onbereikbaar/niet bereikbaar/onbereikbaar;
          website doet het niet/site doet het niet/website werkt niet/site werkt niet/website ligt eruit/
          site ligt eruit/website is offline/site offline/ligt plat/website werkt niet meer;
          te veel omleidingen/te veel redirects; php versie; fatale fout/kritieke fout; pagina niet gevonden;
          laadt niet
        website_error 2: foutmelding/foutmeldingen; storing; kapot; offline
        website_error 1: fout/fouten
        website_slow 3: traag/trage/traagheid/langzaam/erg traag/heel traag/trager; laadtijd/laadtijden; snelheid;
          prestaties; duurt lang/duurt te lang/duurt eeuwen/duurt erg lang; versnellen; sneller
        website_slow 2: seconden; laden
        database 3: databases/databaseverbinding/databasefout/database verbinding/databasegebruiker;
          verbinding met database; tabel/tabellen
        database 4: fout bij maken databaseverbinding/fout bij opzetten databaseverbinding
        database 2: importeren; zoekopdracht
        malware 7: gehackt/gehackte/hack; kwaadaardig/kwaadaardige/kwaadaardige code; geïnfecteerd/besmet; virussen;
          misleidende site; gecompromitteerd
        malware 2: verdacht/verdachte/vreemde bestanden/verdachte bestanden; aanval; lek
        migration 3: verhuizing/website verhuizen/site verhuizen/verhuisservice/verhuizen/verhuisd; migreren/migratie;
          andere provider/andere hoster/vorige hoster/oude hoster/huidige hoster/vorige provider/oude provider/
          overstappen/andere hostingprovider/huidige provider; oude server; website overzetten/site overzetten
        migration 2: overnemen; nieuwe server; hoster
        account_access 3: inloggen/aanmelden/ingelogd/in te loggen/log in;
          wachtwoord vergeten/wachtwoord resetten/wachtwoord herstellen/verkeerd wachtwoord/wachtwoord wijzigen/
          wachtwoord onjuist; buitengesloten; klantenpaneel/klantomgeving/klantenportaal;
          ip geblokkeerd/ip adres geblokkeerd/geblokkeerd ip/ip adres is geblokkeerd;
          tweestapsverificatie/tweefactor/twee factor; inloggegevens; toegang geweigerd; gebruikersnaam
        account_access 2: wachtwoord/wachtwoorden; geblokkeerd/deblokkeren; toegang; controlepaneel
        files_backup 3: reservekopie/reservekopieën/back up/back ups; terugzetten/herstellen/teruggezet/hersteld;
          bestanden verwijderd/per ongeluk verwijderd/verwijderde bestanden/map verwijderd/per ongeluk gewist;
          bestandsbeheer; schijfruimte/opslagruimte; ftp account/ftp toegang/ftp verbinding/ftp gegevens;
          uploaden/bestanden uploaden; bestandsrechten/rechten; ssh toegang/ssh sleutel
        files_backup 2: bestand/bestanden; map/mappen; verwijderd/gewist; downloaden; overschreven
        """;
}
