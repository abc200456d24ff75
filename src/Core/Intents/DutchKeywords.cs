namespace SupportAssistant.Core.Intents;

/// <summary>Dutch words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class DutchKeywords
{
    public const string List =
        """
        billing 4: dubbel afgeschreven/twee keer afgeschreven/twee keer hetzelfde bedrag; terugstorten/teruggestort/
          geld terug; bonnetje/betaalbewijs; abonnement ~ stopzetten/abonnement ~ opzeggen/contract ~ opzeggen/
          pakket ~ opzeggen/stopzetten/beëindigen; wat kost/hoeveel kost; factuur ~ hoger/prijs ~ verhoogd/
          betaling geweigerd/geweigerd; proefperiode; teveel betaald/te veel betaald
        billing 3: bedrag; rekening gehaald/van rekening; automatische verlenging; paypal; offerte; duurder/goedkoper/
          prijsverhoging; btw nummer/boekhouder/boekhouding; betalingsherinnering; factuur/facturen/facturatie;
          terugbetaling/terugbetalen/terugbetaald; betaling/betalingen; afgeschreven/afschrijving/incasso/
          automatische incasso; creditcard; opzeggen/opzegging/opgezegd; abonnement; btw; tarief/tarieven; ideal;
          korting/kortingscode; herinnering/aanmaning; dubbel betaald; geld; besteld; betaal/betalen/betaald
        billing 2: maandelijks/jaarlijks; bank; bestelling; rekening; termijn; prijs/prijzen; pakket/hostingpakket;
          opgeschort; annuleren/annulering; kosten/kost; overboeking; contract; gratis/kosteloos; euro
        domains 4: domein ~ verlengen/domeinnaam ~ verlengen/domein ~ registreren/domein ~ kopen/domein ~ verlopen/
          domeinnaam ~ verlopen/domeinnaam ~ registreren; houder ~ domein/eigenaar ~ domein/domeinhouder/
          eigenaar ~ domeinnaam; verhuiscode; registrar; whois; domeinnaam ~ verhuizen/domein ~ verhuizen; webadres;
          domeinnaam ~ vrij/domeinnaam ~ beschikbaar; domeinnaam ~ terugkrijgen/domein ~ terugkrijgen/domein ~ kwijt;
          domein ~ vergrendeld
        domains 3: domein verhuizen/domeinverhuizing/domein overzetten/domein transfer/verhuizen domein;
          domeinnaam verhuizen/domeinnaam overzetten; autorisatiecode/verhuistoken/auth code; domein registreren/
          domeinnaam registreren/domeinregistratie/nieuwe domeinnaam/domeinnaam kopen; domein verlengen/
          domeinnaam verlengen/domein verlopen/domeinnaam verlopen/domeinnaam is verlopen/domein is verlopen/
          domein verloopt/domeinnaam verloopt; houder/eigenaar van domein/houderwijziging; sidn; quarantaine; verleng
        domains 2: extensie; domeinnaam/domeinnamen; verlengen/verlenging; verlopen/verloopt
        domains 1: domein/domeinen; registreren/overzetten
        dns 4: dns; nameserver; laten wijzen/laten verwijzen/verwijst naar/wijst ~ naar/naar ip; txt record/mx record/
          cname record/a record; nieuwe ip/oude ip; oude site/nog de oude/zie nog; domein ~ verifiëren; verwijst niet
        dns 3: naamserver; dns record/dns instellingen/dns wijziging; verwijzen naar/wijst naar/domein laten verwijzen/
          doorverwijzen naar
        dns 2: ip adres; subdomein; doorgevoerd
        ssl 5: niet veilig/niet beveiligd/niet privé; waarschuwing ~ browser/beveiligingsmelding/groene slotje
        ssl 4: ssl; https; slotje/hangslot; certificaat ~ verlopen/certificaat ~ vernieuwen/certificaat ~ ongeldig;
          let's encrypt
        ssl 3: beveiligingswaarschuwing; certificaat/certificaten/ssl certificaat; onveilig; verbinding is niet privé/
          verbinding niet privé/verbinding is niet veilig; hangslotje; versleuteling
        ssl 2: beveiligde verbinding/beveiligd
        email 4: mailbox vol/mailbox ~ vol; in de spam/als spam/spamfolder; geen mail/geen e mail/kan ~ niet verzenden/
          kan ~ niet mailen/ontvang ~ geen; outlook/thunderbird; inkomende server/uitgaande server/
          inkomende en uitgaande; komen terug/komt terug/bounce; mail aan mij/komt ~ terug; nieuw adres/adres aanmaken/
          mailadres aanmaken; komen niet aan/komt niet aan/niet aangekomen; postvak uit; handtekening; agenda
        email 3: spam; smtp/imap; contactformulier; berichten komen; mailbox/mailboxen/postvak; e mailadres/emailadres/
          mailadres/e mailadressen; mailserver/mailprogramma; doorsturen/doorstuuradres/doorgestuurd;
          afwezigheidsmelding/afwezigheidsbericht; spammap/ongewenste e mail; mailtjes; inkomende mail/uitgaande mail/
          inkomende/uitgaande; e mailaccount/mailaccount; mail/e mail/email/mailen
        email 2: bijlage/bijlagen; afzender/ontvanger; zwarte lijst
        email 1: verzenden/ontvangen/versturen/verstuurd; berichten
        website_error 5: wit scherm/witte pagina/lege pagina/alles leeg/scherm ~ wit; kritieke fout/fatale fout;
          interne serverfout; te veel omleidingen; onderhoudsmodus
        website_error 4: onbereikbaar/niet bereikbaar/niet te bereiken; ligt eruit/ligt plat/uit de lucht/site ~ plat/
          site ~ offline; doet het niet/werkt niet; opent niet/laadt niet/gaat niet open; standaardpagina/andere site;
          storing; verdwenen; foutmelding; afbeeldingen ~ niet; niet bestellen; niet te zien; lijst met bestanden; kapot
        website_error 3: foutmelding 500/fout 500/fout 404/fout 403/500 fout/404 fout/403 fout; website onbereikbaar/
          site onbereikbaar; website doet het niet/site doet het niet/website werkt niet/site werkt niet/
          website ligt eruit/site ligt eruit/website is offline/site offline; te veel redirects; php versie;
          pagina niet gevonden; geeft ~ fout/geeft ~ error/geeft een fout
        website_error 2: plugin; php; thema; update; foutmeldingen; offline
        website_error 1: fout/fouten
        website_slow 4: traag/langzaam/trage; duurt lang/duurt ~ lang/duurt ~ seconden; sneller/versnellen; loopt vast/
          hapert/blijft hangen; overbelast; duurt eeuwig/duurt ~ eeuwig
        website_slow 3: geheugen/cpu/processor; veel bezoekers/bezoekerspiek; reactietijd; traagheid/erg traag/
          heel traag/trager; laadtijd/laadtijden; snelheid; prestaties; duurt te lang/duurt eeuwen/duurt erg lang
        website_slow 2: seconden; laden; wachten/wacht; snel
        database 4: database/databank; mysql/mariadb/phpmyadmin; sql bestand/dump; nieuwe database;
          fout bij maken databaseverbinding/fout bij opzetten databaseverbinding; tabel ~ bestaat niet/
          tabellen ontbreken/verbinden ~ database
        database 3: sql; importeren ~ sql; databaseverbinding/databasefout/database verbinding/databasegebruiker;
          verbinding met database; tabel/tabellen
        database 2: importeren; zoekopdracht
        malware 7: virus/virussen; malware; hacker; ingebroken/inbraak/binnengedrongen; phishing; besmette bestanden/
          besmette; gehackt/gehackte/hack; kwaadaardig/kwaadaardige/kwaadaardige code; geïnfecteerd/besmet;
          misleidende site; gecompromitteerd
        malware 5: goksite/casino/gokken; doorgestuurd naar een/doorgestuurd naar ~ site/omgeleid naar;
          verdachte bestanden/onbekende bestanden/vreemde bestanden; verstuurt spam/spam verstuurd/versturen van spam;
          onbekende gebruiker/onbekende beheerder; gevaarlijke site; medicijnen/viagra/reclame/advertenties/pop ups/
          crypto; gevaarlijk; niet door ons; chinese/japanse; niet van ons
        malware 3: veiligheid/beveiligen; inlogpogingen/aanvallen; vreemd/vreemde; virusscanner
        malware 2: verdacht/verdachte; aanval; lek
        migration 4: overzetten/overgezet/overstappen; andere partij/huidige hosting/oude hosting/andere hosting/
          huidige aanbieder; site ~ verhuizen/website ~ verhuizen/site ~ overzetten/webshop ~ verhuizen; van wix;
          van een andere host/andere host/bestaande site/bestaande website; weggaan; migreert/verhuist ~ site/overnemen
        migration 3: provider; andere server; verhuizing/website verhuizen/site verhuizen/verhuisservice/verhuizen/
          verhuisd; migreren/migratie; andere provider/andere hoster/vorige hoster/oude hoster/huidige hoster/
          vorige provider/oude provider/andere hostingprovider/huidige provider; oude server; website overzetten/
          site overzetten
        migration 2: nieuwe server; hoster; naar jullie/bij jullie; meenemen; lokaal
        account_access 4: niet meer inloggen/niet inloggen/kan ~ inloggen/kom ~ niet in/kom er niet in; login/inlog;
          wachtwoord ~ vergeten/wachtwoord ~ kwijt/wachtwoord ~ resetten; gegevens kloppen niet/verkeerde gegevens/
          onjuist wachtwoord; tweestapsverificatie/authenticator/geen codes/verificatiecode; ip ~ geblokkeerd/
          deblokkeren; code ~ sms/sms; te veel pogingen; onbekende gebruiker; klantnummer; kom ~ er niet in/
          laat me niet; nieuwe telefoon/wachtwoord ~ wijzigen/wachtwoord ~ veranderen
        account_access 3: klantenpaneel; gebruiker; inloggen/aanmelden/ingelogd/in te loggen/log in;
          wachtwoord vergeten/wachtwoord resetten/wachtwoord herstellen/verkeerd wachtwoord/wachtwoord wijzigen/
          wachtwoord onjuist; buitengesloten; klantomgeving/klantenportaal; ip geblokkeerd/ip adres geblokkeerd/
          geblokkeerd ip/ip adres is geblokkeerd; tweefactor/twee factor; inloggegevens; toegang geweigerd;
          gebruikersnaam
        account_access 2: wachtwoord/wachtwoorden; geblokkeerd; toegang; controlepaneel
        files_backup 4: ftp/sftp/filezilla; backup/reservekopie; ssh; per ongeluk; versie van gisteren/vorige versie/
          oude versie/van gisteren terug/terughalen; schijf vol/ruimte ~ vol; cronjob/cron; map ~ beveiligen;
          uploaden ~ lukt niet; zip; vorige staat; bestanden kwijt/foto's verwijderd; hoe vaak ~ back up; overschreven;
          bestanden ~ weg/foto's ~ weg/bewaren ~ back ups
        files_backup 3: reservekopieën/back up/back ups; terugzetten/herstellen/teruggezet/hersteld;
          bestanden verwijderd/per ongeluk verwijderd/verwijderde bestanden/map verwijderd/per ongeluk gewist;
          bestandsbeheer; schijfruimte/opslagruimte; ftp account/ftp toegang/ftp verbinding/ftp gegevens; uploaden/
          bestanden uploaden; bestandsrechten/rechten; ssh toegang/ssh sleutel; ruimte
        files_backup 2: wissen/gewist; uitpakken; kopie; bestand/bestanden; map/mappen; verwijderd; downloaden
        general 4: openingstijden; telefonisch bereikbaar/telefonisch/telefoonnummer; bellen/terugbellen; vacature/
          sollicitatie; samenwerking/sponsor; verwerkersovereenkomst; webdesign/logo; klacht; personeel; postadres;
          manager/leidinggevende; printer/laptop; iemand spreken; stageplaats
        general 2: kantoor
        general 1: bedankt/dank voor/hartelijk dank
        """;
}
