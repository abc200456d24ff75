namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>What customers and agents write that has no secret in it, a class of the room's table each.</summary>
internal static class BenignFrames
{
    /// <summary>One frame a line; {…} is filled by <see cref="BenignTexts"/>.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["trouble with a password"] =
            """
            The password for {mail} is refused by {program} since {date}.
            I changed the password of {mail} twice and {program} still says error {code}.
            I cannot see where the password of {user} is kept in {program}.
            Since {date} {program} asks for the password of {mail} every {n} minutes.
            {person} left the company, please tell me how to change the password for {mail}.
            After the move to {host} every password of the mailboxes has to be entered again.
            The password reset link for {site} expires before I can open it.
            Which password does {program} want, the one of cPanel or the one of {mail}?
            My password manager does not fill in the form on {host}.
            The password policy asks for {n} characters, why does {program} accept fewer?
            Password for {user}: (leave empty to keep the current one)
            A colleague typed the wrong password {n} times and {ip} was blocked.
            """,
        ["the same in other languages"] =
            """
            Das Passwort für {mail} wird von {program} seit dem {date} abgelehnt.
            Ich habe das Passwort für {user} geändert, aber Fehler {code} bleibt.
            Passwort vergessen: die E-Mail an {mail} kommt nicht an.
            Le mot de passe de {mail} est refusé par {program} depuis le {date}.
            Le mot de passe pour {user} a été changé par {person}, erreur {code}.
            La contraseña de {mail} no funciona en {program} desde el {date}.
            He cambiado la contraseña de {user} y ahora sale el error {code}.
            A senha de {mail} não é aceite pelo {program} desde {date}.
            La password di {mail} non viene accettata da {program} dal {date}.
            Het wachtwoord van {mail} werkt niet in {program} sinds {date}.
            Hasło do {mail} nie działa w {program} od {date}.
            Zmieniłem hasło użytkownika {user}, ale błąd {code} zostaje.
            """,
        ["what an agent answers"] =
            """
            Please choose a new password in cPanel under Email Accounts for {mail}.
            Never send the password of {user} in a ticket; we do not need it.
            Your user name is {user} and the server is {host}, port {port}.
            The password stays the same after the move to {host}.
            We cannot see the password of {mail}, it is stored only as a hash.
            Open https://{host}:{port}/ and log in as {user} with your own password.
            You find the EPP code of {site} in the client area, below Domains.
            The auth code of {site} is sent to {mail} within {n} minutes.
            Create an API token in WHM, below Development, and give it a name such as backup-{n}.
            Two-factor authentication can be switched off by {person} in the client area.
            """,
        ["keys and tokens talked about"] =
            """
            The API token for {site} expired on {date}, where do I make a new one?
            The API key is rejected with HTTP {code} by {host}.
            Our developer {person} asks for an API key with read access to {site}.
            The access token has to be renewed every {n} days.
            Let's Encrypt says that the account key for {host} is not known.
            The private key does not match the certificate of {site}, error {code}.
            DKIM: the public key at default._domainkey.{site} is missing.
            SSH key of {user} was refused: Permission denied (publickey).
            The license key of the plugin on {site} is not valid, says {program}.
            csrf-token={base64}
            <input type="hidden" name="csrf_token" value="{hex40}">
            X-XSRF-TOKEN: {hex40}
            My API key begins with {hex8}... and the log of {host} shows no more of it.
            The log of {host} shows the API key: {hex8}… only.
            Slack says that xoxb-{id}{n}-{id}{n}-################ is not known on {site}.
            nextPageToken: {base64}
            """,
        ["codes and status of a domain"] =
            """
            {site} has the status clientTransferProhibited, what now?
            The transfer of {site} was rejected on {date}, reason code {code}.
            The EPP code for {site} is not accepted by the new registrar.
            Domain ID: {id}_DOMAIN_COM-VRSN
            Registry expiry of {site}: {date}T14:32:01Z
            The verification code for {person} never came by SMS.
            Google shows the verification token {base64} for {site}, which record is that?
            google-site-verification={base64}
            """,
        ["DNS records"] =
            """
            {site}. 3600 IN A {ip}
            {site}. 3600 IN MX 10 mail.{site}.
            {site}. IN TXT "v=spf1 ip4:{ip} include:_spf.{host} ~all"
            default._domainkey.{site}. IN TXT "v=DKIM1; k=rsa; p={base64}{base64}"
            _acme-challenge.{site}. 60 IN TXT "{base64}"
            _dmarc.{site}. TXT "v=DMARC1; p=quarantine; rua=mailto:{mail}"
            {hex32}.{site}. CNAME {hex32}.comodoca.com.
            {site}. SOA ns1.{host}. {user}.{host}. {id} 3600 1800 1209600 86400
            {site} CAA 0 issue "letsencrypt.org"
            _443._tcp.{site}. TLSA 3 1 1 {hex64}
            """,
        ["lines of logs"] =
            """
            {date} 14:32:01 {mailid} <= {mail} H={host} [{ip}] P=esmtpsa X=TLS1.3 A=dovecot_login:{mail} S={n}812
            {date} 14:32:01 {mailid} ** {mail} R=dnslookup T=remote_smtp: 550 5.7.1 blocked by {host}
            {ip} - - [{date}] "GET /wp-login.php?v={hex8} HTTP/1.1" {code} {n}41 "-" "Mozilla/5.0"
            dovecot: imap-login: Disconnected (auth failed, {n} attempts in 12 secs): user=<{mail}>, rip={ip}, session=<{sessionid}>
            sshd[{id}]: Failed password for {user} from {ip} port {port} ssh2
            sshd[{id}]: Accepted publickey for {user} from {ip} port {port} ssh2: RSA SHA256:{base64}
            pure-ftpd: ({user}@{ip}) [WARNING] Authentication failed for user [{user}]
            PHP Fatal error:  Uncaught Error in /home/{user}/public_html/wp-content/plugins/a{n}/{hex8}.php:{n}
            mysqld: Access denied for user '{user}'@'localhost' (using password: YES)
            ModSecurity: Warning. Pattern match [id "{id}"] [unique_id "{sessionid}"] [uri "/{hex8}/"]
            fail2ban.actions: NOTICE [dovecot] Ban {ip}
            kernel: Out of memory: Killed process {id} (mysqld) total-vm:{id}kB
            Message-ID: <{hex32}@{host}>
            DKIM-Signature: v=1; a=rsa-sha256; d={site}; s=default; bh={base64}=; b={base64}
            request_id={uuid} status={code} duration={n}ms
            """,
        ["command lines"] =
            """
            ssh -p {port} {user}@{host} -i ~/.ssh/id_ed25519
            mysql -h {host} -u {user} -p {user}_wp < backup-{date}.sql
            rsync -avz -e "ssh -p {port}" ./public_html/ {user}@{ip}:/home/{user}/
            curl -I https://{site}/?v={hex8}
            openssl s_client -connect {host}:{port} -servername {site}
            dig +short TXT default._domainkey.{site} @{ip}
            wp user update {user} --user_pass="$NEW_PASSWORD" --path=/home/{user}/public_html
            git checkout {hex40}
            docker pull registry.{host}/shop@sha256:{hex64}
            certbot certonly --webroot -w /home/{user}/public_html -d {site} -d www.{site}
            sha256sum backup-{date}.tar.gz gives {hex64}
            """,
        ["settings without their values"] =
            """
            define('DB_NAME', '{user}_wp'); define('DB_HOST', '{ip}');
            define('DB_PASSWORD', getenv('DB_PASSWORD')); // {site}
            DB_HOST={host} DB_USER={user} DB_PASSWORD=${DB_PASSWORD}
            password: "{{ vault_{user}_password }}"
            smtp.host = {host}; smtp.port = {port}; smtp.user = {mail}; smtp.password = ********
            spring.datasource.url=jdbc:mysql://{host}:3306/{user}_db
            AuthUserFile /home/{user}/.htpasswds/{site}/passwd
            ssl_certificate_key /etc/ssl/{site}/privkey.pem;
            $table_prefix = 'wp{n}_'; $version = '{version}';
            password_hash($new, PASSWORD_BCRYPT, ['cost' => {n}]);
            requirepass is commented out on {host}, port {port}
            """,
        ["numbers of orders, tickets and accounts"] =
            """
            Order {id}, invoice {date}-{n}, service id {id}, server {host}.
            Ticket {ref} about {site} is open since {date}.
            Customer number {id}, contract {ref}, paid on {date}.
            PayPal transaction {ref}{id} of {amount} was taken twice.
            Our VAT number is DE{id}{n} and the order is {id}.
            Please book {amount} for invoice {id} on {date}.
            The tracking number is {id}{id} and the parcel is for {person}.
            Die Kundennummer ist {id}, die Rechnung {ref} vom {date}.
            Numéro de client {id}, facture {ref} du {date}, montant {amount}.
            """,
        ["cards and banks talked about"] =
            """
            My card ending in {n}42 was declined on {date}, amount {amount}.
            Can I pay invoice {id} by bank transfer instead of by card?
            The bank says that {amount} was debited on {date} with the reference {ref}.
            The CVV was asked for, although the card of {person} is already stored.
            Please remove the card that expires 0{digit}/29 from account {id}.
            """,
        ["telephone numbers, addresses and people"] =
            """
            Call {person} at +49 30 {id} or write to {mail}.
            {person}, Hauptstr. {n}, {id} Berlin
            My IP address is {ip}, the one of the server {host} is {ip}.
            IPv6 2001:db8:{hex4}:{hex4}::{digit} of {host} does not answer.
            The router has the MAC address b8:27:eb:{hex2}:{hex2}:{hex2}.
            """,
        ["versions, products and error numbers"] =
            """
            {site} runs PHP {version} and MySQL {version} behind {program}.
            Outlook says 0x800CCC{hex2} when it sends through {host}:{port}.
            After the update to {version} the plugin shows error {code} on {site}.
            cPanel & WHM {version} on AlmaLinux {version}, kernel {version}-{n}.el9.x86_64
            Build {hex8} of {date} fails, build {hex8} worked.
            Windows {n} with {program}/{version}, error {code}-{n}.
            """,
        ["links without a key"] =
            """
            https://{site}/wp-content/uploads/2026/11/{hex8}-1024x768.jpg
            https://{site}/shop/product-{id}?utm_source=newsletter&utm_campaign={ref}
            https://billing.{host}/viewticket.php?tid={ref}
            https://{site}/page.php?id={n}&lang=de&sort=price#top
            https://github.com/acme/shop/commit/{hex40}
            https://docs.{host}/articles/{uuid}
            https://{site}/wp-json/wp/v2/posts?per_page={n}&page=2
            """,
        ["words that sound alike"] =
            """
            All checks pass for {site}: SPF pass, DKIM pass, since {date}.
            Please pass this on to {person} in billing, invoice {id}.
            The key: invoice {id} has to be paid before {date}.
            The primary key of table wp{n}_posts is missing since {version}.
            Foreign key constraint fails on {user}_db.orders{n}, error {code}.
            Hit the key F{digit} and then choose {program} {version}.
            The code on {site} breaks in line {n} of index{n}.php.
            The secret of a fast site is a cache, as {person} wrote about {site}.
            Press any key, then log in: the console of {host} shows {user}.
            {person} has the key to the office in the building of {host}.
            The pin of the connector on server {host} is bent, rack {n}.
            """,
    };
}
