namespace SupportAssistant.Core.Redaction;

/// <summary>Hashes of passwords: they can be tried at leisure, so they are as secret as what they hide.</summary>
internal static class PasswordHashes
{
    private const int ShortestTail = 22;

    private static readonly string[] Marks =
    [
        "$1$", "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$7$", "$y$", "$gy$", "$apr1$", "$argon2", "$P$", "$H$", "$wp$",
        "$pbkdf2", "$S$",
        "{SSHA", "{SHA", "{MD5", "{CRYPT", "{BLF-CRYPT", "{ARGON2", "{PBKDF2", "pbkdf2_sha256$",
    ];

    public static void Find(SeenText text, List<Find> finds)
    {
        foreach (var mark in Marks)
        {
            var from = 0;
            while (from < text.Length && text.Plain.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var start)
            {
                var end = start + mark.Length;
                while (end < text.Length && end - start < 300 && (char.IsAsciiLetterOrDigit(text.Plain[end])
                    || text.Plain[end] is '$' or '/' or '.' or '+' or '=' or ',' or '}' or '-' or '_'))
                    end++;
                if (end - start >= ShortestTail && Tokens.IsRandom(text.Plain.AsSpan(start, end - start)))
                    finds.Add(new Find(Kind.PasswordHash, start, end));
                from = end;
            }
        }
        MySql(text, finds);
    }

    /// <summary>A star and 40 capital hexadecimal digits, as SHOW GRANTS prints it.</summary>
    private static void MySql(SeenText text, List<Find> finds)
    {
        const int Digits = 40;
        for (var start = text.Plain.IndexOf('*'); start >= 0; start = text.Plain.IndexOf('*', start + 1))
        {
            if (start + Digits < text.Length && !text.Plain.AsSpan(start + 1,
                Digits).ContainsAnyExcept("0123456789ABCDEF")
                && !char.IsAsciiLetterOrDigit(text.CharAt(start + Digits + 1)))
                finds.Add(new Find(Kind.PasswordHash, start, start + Digits + 1));
        }
    }
}
