namespace SupportAssistant.Core.Ai;

/// <summary>
/// What customers call a thing and what an article calls it, one meaning a line: first its name, then the words in
/// English, German, French and Spanish; a long line goes on under the same name. `two_factor` is a pair of
/// neighbouring words. A word may carry two meanings.
/// </summary>
internal static class OfflineSynonyms
{
    public const string Table = """
        tls: ssl tls https certificate cert certs letsencrypt lets_encrypt encrypt padlock not_secure unsecure
        tls: zertifikat certificat certificado cadenas candado verschlusselung chiffrement cifrado acme certbot
        expiry: expire expired expires expiry expiration lapsed runs_out run_out lifetime validity abgelaufen ablauf
        expiry: lauft_ab ablaufen expire expirado caducado caduca vencido
        renew: renew renewal renews renewing extend prolong verlangern verlangerung erneuern renouveler renouvellement
        renew: renovar renovacion
        revoke: revoke revoked revocation compromised leaked widerrufen revoquer revocar
        wildcard: wildcard subdomain subdomains sub_domain asterisk catchall_dns joker comodin
        issue-proof: challenge validation validate prove proof verify verification ownership
        mail: mail mails email emails e_mail mailbox mailboxes inbox newsletter postfach correo correos courriel
        mail: messagerie buzon
        mail-client: outlook thunderbird imap pop pop3 mail_program mail_client mail_app email_client iphone
        mail-client: mail_settings
        mail-send: smtp outgoing outbound send_mail sending_mail relay postausgang sortant saliente mta postfix exim
        mail-missing: bounce bounced bounces undelivered undeliverable delivery deliver delivered deliverability
        mail-missing: never_arrives not_arrive nothing_arrives arrives arrive arrived zustellung zugestellt distribue
        mail-missing: entrega rebotado rebota ankommen ankommt
        mail-queue: queue queued stuck mailq deferred warteschlange
        spam: spam junk unsolicited spamassassin rspamd greylist greylisting filter_spam pourriel indesirable
        spam: correo_basura basura
        mail-forward: forward forwards forwarding forwarder weiterleiten weiterleitung transferer reenviar reenvio
        mail-forward: redireccion_correo
        catch-all: catch_all catchall misspell misspelled misspelling any_name any_address wrong_address sammelpostfach
        auto-reply: autoresponder auto_responder autoreply auto_reply vacation holiday holidays out_office abwesend
        auto-reply: abwesenheit abwesenheitsnotiz urlaub vacances absence absent vacaciones ausente
        auto-reply: answer_automatically
        webmail: webmail roundcube rainloop snappymail usermin horde squirrelmail
        mail-auth: spf dkim dmarc signed signature signing sign authenticate_mail
        blacklist: blacklist black_list blocklist blocklisted blacklisted spamhaus rbl dnsbl listed delist
        blacklist: schwarze_liste liste_noire lista_negra
        mail-backup: backup_mail mx_backup secondary_mx hold_forward
        dns: dns nameserver nameservers name_server name_servers ns zone zones bind named record records resolver
        dns: propagation propagate propagated ns1 ns2 namensserver serveur_noms
        dns-record: txt cname mx aaaa srv caa a_record ptr ttl
        second-server: secondary slave replica second_server unreachable failover redundancy redundant standby
        ipv6: ipv6 aaaa
        register-domain: registrar registrars registration register_domain buy_domain buying_domain domain_name
        register-domain: domain_names whois registrieren registrierung enregistrer registrar_dominio
        register-domain: bureau_enregistrement
        transfer-domain: epp auth_code authcode authorization_code transfer_code transfer_domain domain_transfer
        transfer-domain: transfer_lock auth_info umzug_domain
        redirect: redirect redirects redirected redirection rewrite 301 302 visitors_to send_visitors umleiten
        redirect: umleitung rediriger redirigir
        redirect-loop: too_many_redirects redirected_many redirect_loop redirects_loop
        rename-domain: rename renaming new_domain newdomain change_domain domain_change site_url siteurl move_domain
        password: password passwords passwd passwort kennwort passworter contrasena mot_passe clave pin credentials
        password: zugangsdaten identifiants
        forgotten: forgot forgotten forget lost_password lost reset resetting vergessen zurucksetzen oublie
        forgotten: reinitialiser olvidado olvide restablecer
        login: login log_in logged logging_in signin sign_in signon anmelden anmeldung einloggen connexion connecter
        login: iniciar_sesion acceder username logon
        locked: locked lockout blocked block blocking ban banned unblock fail2ban gesperrt sperre sperren bloque
        locked: bloqueado denied
        two-factor: 2fa mfa otp totp two_factor 2_factor second_factor authenticator code_phone phone_code zwei_faktor
        two-factor: doble_factor double_authentification multi_factor two_step
        brute-force: brute_force bruteforce failed_logins login_attempts failed_login attempts xmlrpc limit_login
        app-password: application_password application_passwords app_password api_key api_token access_token
        panel: panel cpanel dashboard backend wp_admin webmin virtualmin hestia plesk directadmin
        malware: malware hacked hack hacker virus viruses infected infection trojan phishing defaced backdoor
        malware: compromised gehackt hackeado piratage pirate infecte infectado schadcode
        harden: harden hardening secure security protect break_into breaking sicherheit absichern securite securiser
        harden: seguridad
        firewall: firewall iptables nftables ipset allow_ip block_ip block_country country countries ip_address port
        firewall: ports csf
        database: database databases db mysql mariadb sql postgres postgresql datenbank datenbanken base_donnees
        database: base_datos phpmyadmin innodb
        db-remote: remote_database remote_mysql reach_database heidisql workbench external_database connect_remotely
        db-remote: remotely remote
        db-error: establishing_database database_connection db_connection db_password db_host
        dump: dump export mysqldump sql_file exportieren exporter exportar
        import: import importer importing importieren bring_posts importar
        backup: backup backups back_up backed snapshot snapshots sicherung sicherungskopie datensicherung sauvegarde
        backup: sauvegardes copia_seguridad respaldo
        restore: restore restoring restored recover recovery undelete deleted_accident get_back wiederherstellen
        restore: wiederherstellung restaurer restauration restaurar recuperar rollback
        cloud-storage: s3 bucket dropbox google_drive backblaze b2 rclone cloud_storage offsite amazon aws
        ses: ses amazon_ses aws relay smarthost
        migrate: migrate migration migrating move_site moved_site moving transfer_site new_host new_server old_server
        migrate: bigger_machine umzug umziehen migrer migracion mover relocate move_over moved_over take_over old_host
        migrate: old_provider other_host new_provider transfer
        ftp: ftp sftp ftps filezilla winscp ftp_client cyberduck
        ftp-passive: passive pasv directory_listing passive_mode hangs
        ftp-account: ftp_account ftp_user ftp_access only_site chroot jail jailed
        ssh: ssh putty shell terminal command_line ssh_key konsole
        permissions: permission permissions chmod chown 777 755 644 writable ownership rechte berechtigung
        permissions: berechtigungen droits permisos
        protect-folder: htpasswd htaccess password_protect protect_directory protected_directory name_password
        protect-folder: passwortschutz
        disk: disk quota disk_space diskspace storage gb gigabyte inode inodes speicherplatz espace_disque
        disk: espacio_disco disk_full speicher
        limit: limit limits limited quota exceed exceeded maximum restrict package packages rate_limit rate_limits
        limit: too_many
        slow: slow slowly speed performance fast faster seconds_open takes_seconds loading_time load_time optimize
        slow: optimization optimise langsam lent lenteur lento rendimiento tuning
        cache: cache caching cached purge flush opcache redis memcached varnish old_version leeren vider_cache
        memory: memory ram oom out_memory swap swaps swapping arbeitsspeicher memoire memoria low_memory memory_limit
        php: php php_fpm fpm phpini php_ini php_version php_versions
        php-time: max_execution execution_time maximum_execution timeout time_out timed_out timed upload_max post_max
        versions: versions both_run multiple_versions several_versions multiple_php php_version
        cron: cron crontab cron_job cron_jobs cronjob scheduled schedule every_night every_hour nightly zeitplan
        cron: planifiee programada tache_planifiee tarea_programada
        error-log: error_log error_logs logs log_file logfile access_log debug debugging wp_debug
        error-500: 500 500s 503 502 504 internal_server bad_gateway fatal fatal_error
        error-404: 404 not_found permalink permalinks page_found seite_gefunden introuvable no_encontrada
        error-403: 403 forbidden access_denied verboten interdit prohibido
        blank: blank blank_page white_screen wsod white_page empty_page weisse leere_seite page_blanche pantalla_blanca
        maintenance: maintenance briefly_unavailable scheduled_maintenance maintenance_mode wartung wartungsmodus
        maintenance: mantenimiento
        wrong-site: another_site other_site another_customer wrong_site other_website default_site default_website
        wrong-site: another_website
        placeholder: placeholder default_page coming_soon parking parked index_html not_published test_page
        webserver: nginx apache httpd litespeed webserver web_server vhost
        wordpress: wordpress wp wp_config woocommerce theme plugin plugins blog wp_login
        multisite: multisite multi_site network_sites wordpress_network several_sites domain_mapping
        shop: shop store ecommerce woocommerce magento prestashop tienda boutique
        upgrade: upgrade upgrading update updating updates updated outdated mise_jour actualizar actualizacion
        upgrade: aktualisieren aktualisierung
        invoice: invoice invoices bill billing billed charge charged receipt rechnung rechnungen abrechnung facture
        invoice: factures facturation factura facturas
        payment: pay paid payment payments credit_card card paypal bank_transfer iban sepa direct_debit zahlung
        payment: bezahlen bezahlt zahlen paiement payer pago pagar tarjeta kreditkarte uberweisung lastschrift
        refund: refund refunded money_back reimbursement charged_twice double_charge erstattung ruckerstattung
        refund: geld_zuruck remboursement rembourser reembolso devolucion
        cancel: cancel cancelled cancellation terminate termination close_account kundigen kundigung stornieren
        cancel: resilier resiliation annuler cancelar cancelacion
        suspended: suspended suspension unsuspend deactivated overdue unpaid gesperrt ausgesetzt suspendu suspendido
        price: price prices pricing cost costs fee fees discount coupon vat tax preis kosten prix tarif precio
        plan: plan package upgrade_plan downgrade reseller tarif paket forfait
        monitoring: monitor monitoring alert alerts warned notify notification uptime expiry_notice uberwachung
        monitoring: surveillance
        offline: down offline outage unavailable not_reachable cant_reach nicht_erreichbar ausfall panne hors_ligne
        offline: caido caida
        localhost: localhost local_machine laptop own_laptop local_development 127.0.0.1 own_computer
        cloudflare: cloudflare orange_cloud cdn proxied
        staging: staging test_environment test_system testing sandbox test_installation
        port-25: port_25 25 connection_timed blocked_port
        subdomain: subdomain subdomains addon_domain alias_domain alias aliases
        owner: owner account_owner server_owner
        file-upload: upload uploading file_manager drag_drop hochladen televerser subir
        deleted: deleted delete remove removed removing loschen geloscht supprimer eliminar borrar
        old-device: android old_android old_device windows_xp compatible compatibility trusted root_ca
        unsubscribe: mailing_list newsletter bulk mass_mail
        """;
}
