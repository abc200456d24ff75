namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>Codes, keys, cards and accounts.</summary>
internal static class NumberSecrets
{
    public static IEnumerable<(string Class, string Text, string Secret)> Of(MadeUp made)
    {
        foreach (var frame in new[]
        {
            "The EPP code is %", "EPP code: %", "auth code for ourshop.example: %", "Auth-Code: %",
            "Der AuthInfo-Code lautet %", "Transfercode: %", "code d'autorisation : %",
            "Le code EPP est %", "código de autorización: %", "El código EPP es %", "código de autorização: %",
            "codice di autorizzazione: %", "Il codice AuthInfo è %",
            "autorisatiecode: %", "Verhuiscode: %", "Kod AuthInfo: %", "kod autoryzacyjny to %", "authorization code %",
        })
            yield return Put("EPP code", frame, made.Of([made.Alnum(10) + "#", made.Alnum(12), "x4!" + made.Alnum(8)]));
        for (var i = 0; i < 12; i++)
        {
            var card = made.Card();
            var shown = i % 4 == 0 ? card : string.Join(i % 4 == 1 ? ' ' : i % 4 == 2 ? '-'
                : '\n', card.Chunk(4).Select(g => new string(g)));
            yield return ("payment card", made.Of(["Card %, please charge it.", "my visa is % exp 04/29", "Karte: %",
                "invoice 4711 carta %."]).Replace("%", shown, StringComparison.Ordinal), shown);
        }
        for (var i = 0; i < 10; i++)
        {
            var iban = made.Iban();
            var shown = i % 2 == 0 ? iban : string.Join(' ', iban.Chunk(4).Select(g => new string(g)));
            yield return ("IBAN", made.Of(["IBAN: %", "Bitte auf % überweisen.", "mijn rekening %",
                "konto %, dziękuję"]).Replace("%", shown, StringComparison.Ordinal), shown);
        }
        foreach (var frame in new[] { "CVV: %", "cvc %", "CVV2 is %", "Prüfziffer: %",
            "the security code on the card: cvc: %", "cryptogramme : %" })
            yield return Put("card code", frame, made.Numbers(3));
        foreach (var frame in new[] { "support PIN: %", "My PIN is %", "PIN %", "Telefon-PIN: %", "code PIN : %",
            "PIN-code: %", "kod PIN to %" })
            yield return Put("PIN", frame, made.Numbers(4));
        foreach (var frame in new[]
        {
            "verification code: %", "My 2FA code is %", "Bestätigungscode: %", "code de vérification : %",
            "código de verificación: %", "codice di verifica: %",
            "verificatiecode %", "kod weryfikacyjny: %", "OTP %",
        })
            yield return Put("one-time code", frame, made.Numbers(6));
        foreach (var frame in new[] { "backup codes:\n%", "recovery codes: %", "Wiederherstellungscode: %" })
            yield return Put("backup codes", frame, $"{made.Hex(5)}-{made.Hex(5)}");
        yield return ("seed", "2FA secret: JBSW Y3DP EHPK 3PXP", "JBSW Y3DP EHPK 3PXP");
        yield return Put("seed", "otpauth://totp/Panel:bob?secret=%&issuer=Panel", made.Caps(16));
        foreach (var frame in new[] { "Security answer: %", "My mother's maiden name is %.", "Sicherheitsantwort: %",
            "réponse secrète : %", "respuesta secreta: %" })
            yield return Put("security answer", frame, made.Of(["Fernandez", "Kowalska", "Lindqvist"]));
        foreach (var frame in new[] { "License key: %", "Lizenzschlüssel: %", "clé de licence : %",
            "My WHMCS license key is Owned-%" })
            yield return Put("licence key", frame, made.Hex(20));
        foreach (var kind in new[] { "RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY",
            "PGP PRIVATE KEY BLOCK" })
        {
            var body = string.Join('\n', Enumerable.Range(0, 5).Select(_ => made.Base64(64)));
            var key = $"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----";
            yield return ("private key", $"Here is the key:\n{key}\nThanks", body[^50..]);
            yield return ("private key, quoted", "> " + key.Replace("\n", "\n> ", StringComparison.Ordinal),
                body[^50..]);
            yield return ("private key, cut off", $"-----BEGIN {kind}-----\n{body}", body[^50..]);
        }
        var putty = made.Base64(64);
        yield return ("private key", $"PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\n{putty}\nPrivate-MAC: {made.Hex(40)}", putty);
        yield return Put("private key", "PrivateKey = %", made.Base64(43) + "=");
    }

    private static (string, string, string) Put(string kind, string frame, string secret) =>
        (kind, frame.Replace("%", secret, StringComparison.Ordinal), secret);
}
