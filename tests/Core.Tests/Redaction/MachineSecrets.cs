namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>
/// Secrets as files, commands and services write them. Each line gives the text and the secret in it.
/// </summary>
internal static class MachineSecrets
{
    public static IEnumerable<(string Class, string Text, string Secret)> Of(MadeUp made)
    {
        foreach (var frame in new[]
        {
            "define('DB_PASSWORD', '%');", "define( 'DB_PASSWORD', \"%\" );", "define('FTP_PASS','%');",
            "$db_password = '%';",
            "'password' => '%',", "\"password\": \"%\"", "DB_PASSWORD=%", "MYSQL_ROOT_PASSWORD=%",
            "spring.datasource.password=%",
            "<password>%</password>", "<add key=\"DbPassword\" value=\"%\" />", "smtp_pass: %",
            "  password: %  # mail", "dbPassword = \"%\";",
            "GRANT ALL ON shop.* TO 'bob'@'localhost' IDENTIFIED BY '%';",
            "SET PASSWORD FOR 'bob'@'%h' = PASSWORD('%');".Replace("%h", "localhost"),
        })
            yield return Put("configuration file", frame, made.Password());
        foreach (var name in new[] { "AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT",
            "NONCE_SALT" })
            yield return Put("WordPress salt", $"define('{name}', '%');",
                made.Alnum(20) + "|^ (" + made.Alnum(20) + ") #" + made.Alnum(18));
        foreach (var frame in new[]
        {
            "Server=db1;Database=shop;Uid=bob;Pwd=%;", "Server=db1;User Id=bob;Password=%;Encrypt=true",
            "ftp://bob:%@ftp.ourshop.example/",
            "mysql://shop:%@localhost:3306/shop", "postgres://shop:%@10.0.0.5/shop", "redis://:%@127.0.0.1:6379/0",
            "mongodb://app:%@mongo1/app",
            "https://bob:%@staging.ourshop.example/",
            "smtp://info%40ourshop.example:%@mail.ourshop.example:587".Replace("%40", "."),
            "jdbc:mysql://db1/shop?user=bob&password=%",
        })
            yield return Put("connection string", frame, made.Password().TrimEnd('!', '@', '^').Replace("#", "",
                StringComparison.Ordinal).Replace("&", "", StringComparison.Ordinal));
        foreach (var frame in new[]
        {
            "mysql -u root -p% shop < dump.sql", "mysqldump --password=% shop > x.sql",
            "sshpass -p '%' ssh root@203.0.113.5",
            "curl -u bob:% https://ourshop.example/api", "wget --user=bob --password=% ftp://ourshop.example/x",
            "lftp -u bob,% ourshop.example",
            "echo 'root:%' | chpasswd", "plink -pw % root@203.0.113.5", "redis-cli -a '%' ping",
            "htpasswd -cb .htpasswd bob %",
            "PGPASSWORD=% pg_dump shop", "whmapi1 passwd user=bob password=%",
        })
            yield return Put("command line", frame, made.Alnum(11) + made.Of(["!", "#9", "%x"]));
        foreach (var frame in new[] { "USER bob\nPASS %\n230 Login successful", "Command: PASS %",
            "Command: PASS %\nResponse: 530 Login incorrect" })
            yield return Put("protocol", frame, made.Password());
        yield return Put("protocol", "AUTH PLAIN %", made.Base64(22) + "==");
        yield return Put("protocol", "> AUTH LOGIN %", made.Base64(14) + "==");
        foreach (var frame in new[]
        {
            "Authorization: Bearer %", "Authorization: whm root:%", "Authorization: cpanel bob:%",
            "Authorization: Basic %",
            "curl -H 'X-API-Key: %' https://panel.ourshop.example:8443", "X-Auth-Token: %", "Authorization: Token %",
        })
            yield return Put("HTTP header", frame, made.Caps(32));
        foreach (var frame in new[] { "Cookie: PHPSESSID=%; lang=en", "Set-Cookie: WHMCSabc=%; path=/; secure",
            "https://host1.ourshop.example:2083/%/frontend" })
            yield return Put("session", frame, frame.Contains("2083", StringComparison.Ordinal)
                ? "cpsess" + made.Numbers(10) : made.Alnum(26));
        foreach (var frame in new[]
        {
            "WHM API token: %", "My cPanel API token is %", "Plesk secret key: %", "API-Schlüssel: %", "clé API : %",
            "clave API: %", "chave da API: %",
            "chiave API: %", "API-sleutel: %", "klucz API: %", "WHMCS API secret: %", "client_secret=%",
            "\"accessToken\": \"%\"", "$cc_encryption_hash = '%';",
            "DirectAdmin login key: %", "cloudflare api key %", "Secret access key: %", "the Hetzner API token is %",
        })
            yield return Put("API key with its name", frame, made.Of([made.Caps(32), made.Alnum(40), made.Hex(40)]));
        foreach (var text in Links(made))
            yield return text;
        foreach (var text in Tokens(made))
            yield return text;
    }

    private static IEnumerable<(string, string, string)> Links(MadeUp made)
    {
        foreach (var frame in new[]
        {
            "https://billing.ourshop.example/viewticket.php?tid=ABC-123456&c=%", "viewticket.php?tid=482913&c=%",
            "https://x.example/viewticket.php?tid=1&amp;c=%",
            "[ticket](https://billing.ourshop.example/viewticket.php?tid=77&c=%)",
            "https://b.example/viewticket.php?c=%&tid=9",
        })
            yield return Put("WHMCS ticket key", frame, made.Alnum(8));
        foreach (var frame in new[]
        {
            "https://billing.ourshop.example/password/reset/redeem/%",
            "https://shop.example/wp-login.php?action=rp&key=%&login=bob",
            "https://host1.example:8443/login?secret=%", "https://host1.example:2087/login/?session=%",
            "https://app.example/invite/%",
            "https://billing.example/index.php?rp=/password/reset/redeem/%",
        })
            yield return Put("login link", frame, made.Alnum(32));
        foreach (var frame in new[] { "https://api.example/v1?access_token=%&x=1",
            "https://s.blob.example/f?sv=2024&sig=%", "https://api.example/?api_key=%" })
            yield return Put("keyed address", frame, made.Alnum(36));
        yield return Put("webhook", "https://hooks.slack.com/services/%",
            $"T{made.Caps(8)}/B{made.Caps(8)}/{made.Alnum(24)}");
        yield return Put("webhook", "https://discord.com/api/webhooks/%", $"{made.Numbers(18)}/{made.Alnum(68)}");
    }

    private static IEnumerable<(string, string, string)> Tokens(MadeUp made)
    {
        string[] tokens =
        [
            "ghp_" + made.Alnum(36), "github_pat_" + made.Alnum(22) + "_" + made.Alnum(59), "glpat-" + made.Alnum(20),
            "sk-proj-" + made.Alnum(48),
            "sk-ant-api03-" + made.Alnum(93) + "AA", "AKIA" + made.Caps(16), "AIza" + made.Alnum(35),
            "xoxb-" + made.Numbers(12) + "-" + made.Numbers(12) + "-" + made.Alnum(24),
            "sk_live_" + made.Alnum(24), "rk_live_" + made.Alnum(24), "whsec_" + made.Alnum(32),
            "SG." + made.Alnum(22) + "." + made.Alnum(43), "key-" + made.Hex(32),
            made.Hex(32) + "-us12", "xkeysib-" + made.Hex(64) + "-" + made.Alnum(16), "SK" + made.Hex(32),
            "npm_" + made.Alnum(36), "pypi-AgEI" + made.Alnum(80),
            "dop_v1_" + made.Hex(64), "hf_" + made.Alnum(34), "shpat_" + made.Hex(32), "sq0atp-" + made.Alnum(22),
            "dckr_pat_" + made.Alnum(27), "hvs." + made.Alnum(90),
            "glsa_" + made.Alnum(32) + "_" + made.Hex(8), "NRAK-" + made.Caps(27),
            made.Numbers(10) + ":AA" + made.Alnum(33), "ya29." + made.Alnum(60), "GOCSPX-" + made.Alnum(28),
            "tskey-auth-" + made.Alnum(30),
        ];
        foreach (var token in tokens)
            yield return Put("key of a provider", made.Of(["We use % in the plugin.", "%", "key=%", "export X=%",
                "> the log says %."]), token);
        foreach (var token in tokens.Take(6))
            yield return ("key of a provider, split",
                $"It says {token[..(token.Length / 2)]}\n> {token[(token.Length / 2)..]} here",
                token[(token.Length / 2)..]);
        foreach (var frame in new[] { "token=%", "%", "Authorization: Bearer %", "I get 401 with % today.", "> %" })
            yield return Put("JWT", frame, made.Jwt());
        foreach (var frame in new[] { "root:%:19000:0:99999:7:::", "bob:%", "hash %", "user_pass = '%'" })
            yield return Put("password hash", frame, made.Of(["$2y$10$" + made.Alnum(53),
                "$6$" + made.Alnum(8) + "$" + made.Alnum(86), "$apr1$" + made.Alnum(8) + "$" + made.Alnum(22)]));
    }

    private static (string, string, string) Put(string kind, string frame, string secret) =>
        (kind, frame.Replace("%", secret, StringComparison.Ordinal), secret);
}
