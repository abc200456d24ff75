using System.Buffers;

namespace SupportAssistant.Core.Redaction;

/// <summary>
/// A user and a password without the word: "cPanel: kunde12 / Xy12!abc", "root:Xy12!abc", "bob, Xy12!abc".
/// Only near a word for a login, only behind a separator, and only when it looks like nothing but a password.
/// </summary>
internal static class LoginPairs
{
    private const int Reach = 160;
    private const int MostLines = 4;
    private const int Shortest = 6;

    private static readonly string[] Words =
    [
        "cpanel", "whm", "plesk", "directadmin", "ftp", "sftp", "ssh", "mysql", "mariadb", "postgres", "phpmyadmin",
        "webmail", "imap", "smtp", "wp admin", "wordpress", "root", "login", "log in", "user", "admin",
        "credential", "zugang", "anmeldedaten", "logindaten", "benutzer", "identifiant", "utilisateur", "acces",
        "usuario", "credencia", "utente", "credenzial", "accesso", "gebruiker", "inlog", "uzytkownik",
        "dane logowania", "dane dostepowe", "konto", "database", "datenbank", "mailbox", "postfach", "account",
        "server", "vps",
    ];

    private static readonly SearchValues<string> Any = SearchValues.Create(Words, StringComparison.Ordinal);

    public static void Find(SeenText text, List<Find> finds)
    {
        var read = 0;
        var from = 0;
        while (from < text.Length && text.Folded.AsSpan(from).IndexOfAny(Any) is >= 0 and var offset)
        {
            var word = from + offset;
            from = word + 1;
            // Cells are read once, however many words stand near them.
            var at = Math.Max(read, text.StartOfRun(word));
            var end = Math.Min(text.Length, word + Reach);
            read = Math.Max(read, Near(text, at, end, finds));
        }
    }

    private static int Near(SeenText text, int at, int end, List<Find> finds)
    {
        var lines = 0;
        while (at < end)
        {
            if (text.Plain[at] == '\n' && ++lines == MostLines)
                break;
            if (SeenText.IsGap(text.Plain[at]))
            {
                at++;
                continue;
            }
            var value = Value.At(text, at);
            if (IsPassword(text, value, IsSeparated(text, at)))
                finds.Add(new Find(Kind.Password, value.Start, value.End));
            else if (Second(text, value) is { } second)
                finds.Add(new Find(Kind.Password, second, value.End));
            at = Math.Max(value.Next, at + 1);
        }
        return at;
    }

    /// <summary>Behind "/", "|", ":", "," or "-", or alone at the beginning of its line.</summary>
    private static bool IsSeparated(SeenText text, int at)
    {
        if (text.CharBefore(at) == '\n')
            return text.CharAt(text.EndOfRun(at)) == '\n';
        var before = at > 1 && text.Plain[at - 1] == ' ' ? text.Plain[at - 2] : text.CharBefore(at);
        return before is '/' or '|' or ':' or ',' or '-' or '+' or '>';
    }

    private static bool IsPassword(SeenText text, in Value value, bool isSeparated)
    {
        var plain = value.Of(text.Plain);
        return isSeparated && (!value.IsQuoted || text.CharAt(value.End) == '`') && !plain.Contains(' ')
            && plain.Length is >= Shortest and <= 40 && !plain.ContainsAny("/\\:()[]{}<>=,;|\"'") && IsMadeUp(plain);
    }

    /// <summary>The part behind the user in "user:password" and "user/password".</summary>
    private static int? Second(SeenText text, in Value value)
    {
        var plain = value.Of(text.Plain);
        var split = plain.IndexOfAny(':', '/', '|');
        if (value.IsQuoted || split < 2 || split > 40 || plain.Length - split - 1 is < Shortest or > 40
            || plain[0] is '/' or '-'
            || plain[..split].ContainsAnyExcept(User))
            return null;
        var second = plain[(split + 1)..];
        return !second.ContainsAny("/\\:()[]{}<>=,;|\"'?") && IsMadeUp(second) ? value.Start + split + 1 : null;
    }

    private static readonly SearchValues<char> User =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-@+");

    /// <summary>
    /// A symbol that no word, number or version has, with a letter and a digit; or both cases with a digit; or, as people
    /// make them, a word, a year and an exclamation mark.
    /// </summary>
    private static bool IsMadeUp(ReadOnlySpan<char> value)
    {
        var bare = value.TrimEnd(".,;!?");
        var hasSymbol = bare.ContainsAny("!#$%^&*+?~@€£§") && bare.ContainsAnyInRange('0', '9');
        var hasBothCases = value.ContainsAnyInRange('a', 'z') && value.ContainsAnyInRange('A', 'Z')
            && value.ContainsAnyInRange('0', '9');
        if (value.Length >= 8 && value[^1] == '!' && char.IsAsciiDigit(value[^2]) && char.IsAsciiLetter(value[0]))
            return ValueLook.Of(value) >= Looks.Mixed;
        return (hasSymbol || (hasBothCases && !value.ContainsAny('.', '-') && value.Length is >= 8 and <= 24))
            && ValueLook.Of(value) == Looks.Dense;
    }
}
