using SupportAssistant.Core.Tests.Architecture;

namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>
/// Texts without a secret: what the product ships as articles, and sentences that only sound like one.
/// </summary>
internal static class LookAlikes
{
    public static IReadOnlyList<string> Articles { get; } =
    [
        .. Repository.Files("data/kb/global", "*.md").SelectMany(File.ReadLines).Where(line => line.Trim().Length > 0),
    ];

    /// <summary>One a line.</summary>
    public const string Own =
        """
        I forgot my password and the reset link does not arrive.
        The password is incorrect, although I copied it.
        Passwords must be at least 12 characters long and contain a digit.
        Password: required
        Enter your password: then click Log in.
        Please do not send your password by e-mail.
        Error 1045: Access denied for user 'shop'@'localhost' (using password: YES)
        My password was changed on 2026-10-04 by somebody else.
        The password reset fails with error 550 5.7.1 since this morning.
        Password manager says the site uses TLSv1.2.
        I changed the password to the cPanel account yesterday.
        The password for user u482913_shop does not work.
        password = os.environ["DB_PASSWORD"]
        define('DB_PASSWORD', 'your_password_here');
        DB_PASSWORD=${DB_PASSWORD}
        $password = $_POST['password'];
        "password": "********"
        curl -u user:password https://example.com/
        mysql -u root -p shop < dump.sql
        ftp://user:password@example.com
        The FTP password is the same as the cPanel password.
        Set a strong password, e.g. with KeePassXC or Bitwarden.
        Das Passwort ist falsch, ich komme nicht mehr in cPanel.
        Passwort vergessen? Bitte hier klicken.
        Mein Passwort wird nicht angenommen, Fehler 535.
        Bitte senden Sie mir ein neues Passwort für den FTP-Zugang.
        Le mot de passe est incorrect.
        J'ai oublié mon mot de passe pour PrestaShop.
        La contraseña no funciona desde ayer.
        ¿Cómo cambio la contraseña de WordPress?
        A senha está errada e não consigo entrar no cPanel.
        La password e il nome utente sono corretti.
        La password è sbagliata secondo phpMyAdmin.
        Het wachtwoord is onjuist volgens Outlook365.
        Hasło jest nieprawidłowe, proszę o pomoc.
        Nie pamiętam hasła do panelu DirectAdmin.
        My server runs PHP 8.2.14 and MySQL 8.0.36 with WordPress 6.4.
        Order #4829134, invoice 2026-00417, service id 88213.
        Ticket ABC-482913 was closed on 12/05/2026 at 14:32.
        My IP address is 203.0.113.27 and the server is 198.51.100.12.
        The IPv6 address 2001:db8:85a3::8a2e:370:7334 does not answer.
        Call me at +49 30 12345678 or (415) 555-0132.
        The VAT number is DE123456789 and the tax id 27/123/45678.
        The transaction id is 8XK29471PL038472M and the amount 49.90 EUR.
        The tracking number 1234567890123456 is wrong.
        SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8 is the fingerprint.
        The DKIM record is v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC
        v=spf1 include:_spf.example.com ip4:203.0.113.0/24 ~all
        _acme-challenge TXT gfj9Xq-Rg85nM0pRw8dTuBgvXw2Z4n
        google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ
        commit 9fceb02d0ae598e95dc970b74767f19372d61af8
        md5 5d41402abc4b2a76b9719d911017c592 of the backup file
        Message-ID: <20261105143201.4F2A83B1C9@mail.example.com>
        The EPP code is required for the transfer.
        Where do I find the auth code of my domain?
        EPP status clientTransferProhibited is set.
        Der Auth-Code wurde noch nicht verschickt.
        Le code d'autorisation n'est pas arrivé.
        Please send me the auth info for example.com.
        I need the API token, where can I create it?
        The API key is invalid since the update to version 2.14.3.
        The token expires after 3600 seconds.
        A secret key is generated for each domain.
        Click on Manage API Tokens in WHM.
        -----BEGIN CERTIFICATE-----
        The file begins with -----BEGIN PRIVATE KEY----- and ends with -----END PRIVATE KEY-----.
        Paste the private key (KEY), the certificate (CRT) and the bundle (CABUNDLE).
        My card was declined, it ends in 4242.
        The CVV is the three-digit number on the back.
        The invoice was charged twice, 2 x 12.99 on 03/11/2026.
        I was asked for a verification code but did not get one.
        The support PIN is shown in the client area.
        How do I switch off 2FA for user2?
        My security question is about my first pet.
        The license is not valid for this domain.
        cPanel: the login page shows HTTP error 401 (Unauthorized).
        WHM root access is not included in Reseller-L2 plans.
        SSH: Permission denied (publickey,gssapi-keyex).
        ssh -p 2222 user@host1.example.com -i ~/.ssh/id_ed25519
        rsync -avz -e "ssh -p 2222" ./public_html/ user@203.0.113.5:/home/user/
        FTP: 530 Login authentication failed, port 21, FTPS explicit.
        SMTP server mail.example.com, port 587, STARTTLS, username full address.
        IMAP 993 SSL/TLS, SMTP 465 SSL/TLS, password of the mailbox.
        Fatal error: Uncaught Error in /home/u1234567/public_html/wp-content/plugins/a1b2/x.php:42
        [05-Nov-2026 14:32:01 UTC] PHP Warning: Undefined array key "HTTP_X2" in index.php on line 7
        2026-11-05 14:32:01 1t8Xyz-0004Ab-2C H=mail.example.com [203.0.113.9] F=<bob@example.com> rejected RCPT
        Login from 203.0.113.77 with Chrome/130.0.0.0 on Windows10 at 14:32.
        User agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36
        The account was suspended for Resource_Usage/CPU100.
        root@vps12:~# systemctl status php8.3-fpm
        The database user shop_u1 has no privileges on shop_db2.
        https://example.com/password-reset and https://example.com/forgot-password?lang=en
        https://example.com/wp-login.php?redirect_to=https%3A%2F%2Fexample.com%2Fwp-admin%2F
        https://billing.example.com/viewticket.php?tid=ABC-123456
        https://billing.example.com/cart.php?a=confproduct&i=0&token=
        It did not pass: SPF=pass, DKIM=fail, DMARC=fail.
        Please pass this on to the billing team.
        The pass rate is 95%, see report Q3/2026.
        Key: the customer must confirm within 14 days.
        The primary key of table wp_posts2 is missing.
        Use Ctrl+F5 or Cmd+Shift+R to reload.
        Select "Forgot Password?" on the page, then "Send2Me".
        user: bob / role: administrator
        user bob, plan Business-2, server web07
        Zugang: kunde12 / Tarif: Premium
        Login mit kunde4711 funktioniert nicht, Kundennummer 204881.
        The nameservers are ns1.example.com and ns2.example.com.
        ISBN 978-3-16-148410-0 is on the invoice of the book.
        Serial 2026110501, refresh 3600, retry 1800, expire 1209600.
        Backup file backup-11.5.2026_14-32-01_user.tar.gz is 4.2GB.
        """;
}
