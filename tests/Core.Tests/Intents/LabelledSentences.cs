using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Tests.Intents;

/// <summary>Sentences as customers write them, labelled by hand: "language intent: subject | content".</summary>
internal static class LabelledSentences
{
    public static IReadOnlyList<(string Language, Intent Intent, string Subject, string Content)> All { get; } =
    [
        .. List.Split('\n').Select(line =>
        {
            var label = line[..line.IndexOf(": ", StringComparison.Ordinal)].Split(' ');
            var text = line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" | ");
            return (label[0], IntentNames.Parse(label[1]), text[0], text[1]);
        }),
    ];

    private const string List =
        """
        en billing: Charged twice | You took 14.90 from my card two times this month, please send one of them back.
        en billing: Upgrade | I would like to go from the Starter package to Business, what will I have to pay?
        en billing: Question | Where do I find the invoice for March? My accountant needs it with our VAT number.
        en billing: Please close | I want to cancel my hosting at the end of the term and not be billed again.
        en domains: Moving my name away | Please unlock it and send me the EPP code for another registrar.
        en domains: Expired yesterday | Can I still renew my domain or is it in redemption already?
        en domains: New name | I want to register a domain for my bakery, how long until it is mine?
        en dns: MX | Which MX records do I have to set at Cloudflare so that Google receives our mail?
        en dns: Nameservers changed | I still land on the old server. How long does propagation take?
        en dns: www only | The A record for www is fine but the bare name does not resolve.
        en ssl: Not secure | Since this morning Chrome says the connection to my shop is not private.
        en ssl: Renewal of the certificate failed | AutoSSL writes that the challenge could not be validated.
        en ssl: Padlock missing | The page opens with https but the padlock has a triangle because of mixed content.
        en email: Nothing arrives | Since Monday nobody can write to info@example.com, they get a bounce with 550.
        en email: Outlook | Which IMAP and SMTP server and port do I put into Outlook 2021?
        en email: Our offers go to spam | Gmail puts every message from us into the junk folder.
        en website_error: White page | After updating a plugin my WordPress shows only a white screen.
        en website_error: Help | Every page of the shop answers with 500 internal server error since an hour ago.
        en website_error: Site down | Our site has been down since this morning, the browser says it cannot be reached.
        en website_slow: So slow | The start page needs twelve seconds to load in the evening.
        en website_slow: Performance | How can I make my shop faster? Would caching help with the loading time?
        en database: Error establishing a database connection | That is all my blog shows.
        en database: Import | phpMyAdmin stops with a timeout when I import my 300 MB dump.
        en malware: Hacked | Visitors are sent to a casino page and Google says the site may be hacked.
        en malware: Strange files | I found php files with random names that I did not put there, is it a virus?
        en migration: Coming from another host | Can you move my website and mailboxes to you without downtime?
        en migration: Migration | Four WordPress sites at our current provider are to migrate next week.
        en account_access: Locked out | I lost my phone and cannot get past two-factor, please let me log in.
        en account_access: Blocked | I think your firewall banned my IP address, nothing opens from the office.
        en account_access: cPanel | I forgot the password for cPanel and the reset link never comes.
        en files_backup: Deleted by mistake | I removed the uploads folder, can you restore it from yesterday's backup?
        en files_backup: FileZilla | FTP says 530 login authentication failed although nothing was changed.
        en files_backup: Disk space | My account is full, what uses all the inodes?
        en general: Hello | Are you open on Christmas day?
        en general: Thank you | Great work by Anna yesterday, she was very kind.
        en general: Question | Do you have an office in Leeds where I can come by?
        de billing: Doppelt abgebucht | Sie haben den Betrag zweimal abgebucht, ich bitte um Erstattung.
        de billing: Kündigung | Hiermit kündige ich meinen Vertrag zum nächstmöglichen Termin.
        de domains: Umzug der Domain | Ich brauche den Authcode für einen anderen Registrar.
        de domains: Abgelaufen | Meine Domain ist abgelaufen, kann ich sie noch verlängern?
        de dns: Nameserver | Welche Nameserver muss ich eintragen, damit die Domain auf Ihren Server zeigt?
        de ssl: Nicht sicher | Der Browser zeigt eine Warnung, das Zertifikat sei ungültig.
        de email: Keine Mails | Seit gestern kommen in meinem Postfach keine E-Mails mehr an.
        de website_error: Seite weg | Nach dem Update sehe ich nur noch eine weiße Seite.
        de website_error: Shop | Mein Shop ist nicht erreichbar, es kommt Fehler 503.
        de website_slow: Ladezeit | Die Startseite ist abends extrem langsam.
        de database: WordPress | Es erscheint: Fehler beim Aufbau einer Datenbankverbindung.
        de malware: Gehackt? | Im Webspace liegen fremde Dateien mit Schadcode.
        de migration: Wechsel zu Ihnen | Übernehmen Sie den Umzug meiner Webseite vom alten Anbieter?
        de account_access: Login | Ich habe mein Passwort vergessen und komme nicht mehr ins Kundencenter.
        de files_backup: Wiederherstellung | Ich habe versehentlich einen Ordner gelöscht, gibt es eine Sicherung?
        de general: Frage | Haben Sie am Feiertag geöffnet?
        fr billing: Facture | Je n'ai pas reçu la facture de mars et j'ai été prélevé deux fois.
        fr domains: Transfert | Je voudrais transférer mon nom de domaine chez vous, où trouver le code EPP ?
        fr dns: Zone DNS | Comment modifier l'enregistrement MX de mon domaine ?
        fr ssl: Site non sécurisé | Mon certificat a expiré et les visiteurs voient un avertissement.
        fr email: Messagerie | Je ne reçois plus aucun courriel depuis hier, ma boîte mail est vide.
        fr website_error: Page blanche | Depuis la mise à jour mon site affiche une page blanche.
        fr website_slow: Lenteur | Mon site est très lent, le temps de chargement dépasse dix secondes.
        fr database: WordPress | Erreur lors de la connexion à la base de données.
        fr malware: Site piraté | Mon site a été piraté et redirige vers un casino.
        fr migration: Changer d'hébergeur | Pouvez-vous migrer mon site depuis mon ancien hébergeur ?
        fr account_access: Mot de passe oublié | Impossible de me connecter à l'espace client.
        fr files_backup: Sauvegarde | J'ai supprimé un dossier par erreur, pouvez-vous restaurer une sauvegarde ?
        fr general: Question | Êtes-vous ouverts le lundi de Pâques ?
        es billing: Cobro doble | Me han cobrado dos veces, solicito el reembolso.
        es domains: Dominio caducado | ¿Puedo renovar mi dominio todavía?
        es dns: Servidores de nombres | He cambiado los DNS y la propagación no termina.
        es ssl: Sitio no seguro | El navegador dice que el certificado no es válido.
        es email: Correo | No puedo enviar correos desde Outlook, la cuenta da error de SMTP.
        es website_error: Web caída | Mi página muestra error 500 desde esta mañana.
        es website_slow: Muy lento | La tienda tarda mucho en cargar por las noches.
        es database: MySQL | Error al conectar con la base de datos.
        es malware: Hackeado | Han aparecido archivos maliciosos en mi sitio.
        es migration: Traslado | Quiero mover mi web desde otro proveedor, ¿hacen la migración?
        es account_access: Contraseña | No puedo iniciar sesión en el panel de control.
        es files_backup: Copia de seguridad | Borré una carpeta por error, ¿pueden restaurarla?
        es general: Horario | ¿Atienden los domingos?
        pt billing: Fatura | Fui cobrado duas vezes, quero o reembolso.
        pt domains: Renovar domínio | O meu domínio expirou ontem, ainda posso renovar?
        pt dns: DNS | Como aponto o registro A para o meu servidor?
        pt ssl: Site não seguro | O certificado SSL venceu e aparece um aviso.
        pt email: E-mail | Não recebo mensagens na minha caixa de entrada desde ontem.
        pt website_error: Site fora do ar | Aparece erro 500 em todas as páginas.
        pt website_slow: Lentidão | O site demora muito para carregar.
        pt database: Banco de dados | Erro ao conectar com o banco de dados.
        pt malware: Invadiram meu site | Há código malicioso nas páginas.
        pt migration: Migração | Vocês podem migrar meu site de outro provedor?
        pt account_access: Senha | Esqueci a senha e não consigo entrar no painel.
        pt files_backup: Restaurar | Apaguei uma pasta sem querer, há cópia de segurança?
        pt general: Horário | Vocês atendem no sábado?
        it billing: Fattura | Mi avete addebitato due volte, chiedo il rimborso.
        it domains: Rinnovo | Il mio dominio è scaduto, posso ancora rinnovarlo?
        it dns: Record MX | Quali record devo impostare nella zona DNS?
        it ssl: Sito non sicuro | Il browser segnala un certificato non valido.
        it email: Posta | Da ieri non ricevo più email nella mia casella.
        it website_error: Errore 500 | Il sito non si apre più dopo l'aggiornamento.
        it website_slow: Lentezza | Il sito è lentissimo la sera.
        it database: Database | Errore di connessione al database MySQL.
        it malware: Sito hackerato | Ho trovato file sospetti con codice malevolo.
        it migration: Trasferimento sito | Potete spostare il mio sito dal vecchio provider?
        it account_access: Accesso | Ho dimenticato la password e non riesco ad accedere all'area clienti.
        it files_backup: Ripristino | Ho cancellato una cartella per sbaglio, avete un backup?
        it general: Informazione | Siete aperti ad agosto?
        nl billing: Factuur | Er is twee keer afgeschreven, graag een terugbetaling.
        nl domains: Domeinnaam verlopen | Kan ik mijn domein nog verlengen?
        nl dns: Nameservers | Welke nameservers moet ik instellen?
        nl ssl: Niet veilig | De browser zegt dat het certificaat ongeldig is.
        nl email: Mail | Ik ontvang sinds gisteren geen e-mail meer in mijn mailbox.
        nl website_error: Website onbereikbaar | Ik zie alleen een foutmelding 500.
        nl website_slow: Traag | Mijn webshop is 's avonds erg traag.
        nl database: Database | Er kan geen verbinding met de database worden gemaakt.
        nl malware: Gehackt | Er staan verdachte bestanden op mijn site.
        nl migration: Verhuizing | Kunnen jullie mijn website verhuizen van mijn oude hoster?
        nl account_access: Inloggen | Ik ben mijn wachtwoord vergeten.
        nl files_backup: Backup | Ik heb per ongeluk een map verwijderd, kunnen jullie die terugzetten?
        nl general: Openingstijden | Zijn jullie op Koningsdag bereikbaar?
        """;
}
