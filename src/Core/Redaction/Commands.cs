namespace SupportAssistant.Core.Redaction;

/// <summary>Secrets on command lines, by the program and its option.</summary>
internal static class Commands
{
    private const int LongestCommand = 600;

    private enum Form
    {
        /// <summary>The option's whole argument: sshpass -p x.</summary>
        Whole,

        /// <summary>Directly behind the option's letter: mysql -px.</summary>
        Attached,

        /// <summary>What follows the user: curl -u user:x.</summary>
        AfterUser,
    }

    private static readonly (string Program, string[] Options, Form Form)[] Known =
    [
        ("mysql", ["-p"], Form.Attached), ("mariadb", ["-p"], Form.Attached), ("mysqldump", ["-p"], Form.Attached),
        ("mysqladmin", ["-p"], Form.Attached), ("sshpass", ["-p"], Form.Whole), ("sshpass", ["-p"], Form.Attached),
        ("curl", ["-u", "--user", "--proxy-user"], Form.AfterUser), ("lftp", ["-u", "--user"], Form.AfterUser),
        ("wget", ["--user"], Form.AfterUser), ("redis-cli", ["-a", "--pass"], Form.Whole),
        ("plink", ["-pw"], Form.Whole),
        ("pscp", ["-pw"], Form.Whole), ("putty", ["-pw"], Form.Whole), ("psftp", ["-pw"], Form.Whole),
        ("unzip", ["-P"], Form.Whole),
        ("zip", ["-P"], Form.Whole), ("7z", ["-p"], Form.Attached), ("ldapsearch", ["-w"], Form.Whole),
        ("sqlcmd", ["-P"], Form.Whole),
        ("mongo", ["-p"], Form.Whole), ("mongodump", ["-p"], Form.Whole), ("smbclient", ["-U"], Form.AfterUser),
        ("ncftp", ["-p"], Form.Whole),
        ("imapsync", ["--password1", "--password2"], Form.Whole), ("swaks", ["-ap", "--auth-password"], Form.Whole),
    ];

    public static void Find(SeenText text, List<Find> finds)
    {
        foreach (var (program, options, form) in Known)
        {
            var from = 0;
            while (from < text.Length && text.Plain.IndexOf(program, from, StringComparison.Ordinal) is >= 0 and var at)
            {
                from = at + program.Length;
                if (SeenText.IsGap(text.CharAt(from)) && !char.IsAsciiLetterOrDigit(text.CharBefore(at)))
                    Options(text, from, options, form, finds);
            }
        }
        Piped(text, finds);
        Htpasswd(text, finds);
        OpenSsl(text, finds);
    }

    private static void Options(SeenText text, int from, string[] options, Form form, List<Find> finds)
    {
        // A command may be wrapped with "\" at the line's end.
        var limit = Math.Min(text.Length, from + LongestCommand);
        for (var at = from; at < limit; at++)
        {
            if (text.Plain[at] == '\n' && text.CharBefore(at) != '\\' && !(at > 1 && text.Plain[at - 1] == ' '
                && text.Plain[at - 2] == '\\'))
                return;
            if (text.Plain[at] != '-' || !SeenText.IsGap(text.CharBefore(at)))
                continue;
            foreach (var option in options)
            {
                if (string.CompareOrdinal(text.Plain, at, option, 0, option.Length) == 0
                    && Argument(text, at + option.Length, form) is var (start, end)
                    && IsReal(text.Plain.AsSpan(start, end - start), form))
                    finds.Add(new Find(Kind.Password, start, end));
            }
        }
    }

    private static (int Start, int End)? Argument(SeenText text, int at, Form form)
    {
        var isApart = text.CharAt(at) is ' ' or '=' or '\n';
        if (at >= text.Length || isApart == (form == Form.Attached) && !(form == Form.AfterUser
            && text.CharAt(at) is '"' or '\''))
            return null;
        var value = Value.At(text, isApart ? Math.Min(at + 1, text.Length - 1) : at);
        if (form != Form.AfterUser)
            return (value.Start, value.End);
        var user = value.Of(text.Plain).IndexOfAny(':', ',', '%');
        if (user < 0)
            return null;
        var start = value.Start + user + 1;
        // --user kevin:'secret'
        if (start < value.End && text.Plain[start] is '\'' or '"')
            return (start + 1, value.End);
        // curl -u "key:" sends the key as the user.
        return start >= value.End ? (value.Start, value.Start + user) : (start, value.End);
    }

    private static bool IsReal(ReadOnlySpan<char> value, Form form) => value.Length >= (form == Form.Attached ? 4 : 3)
        && value[0] is not ('$' or '<' or '{' or '[' or '%' or '-') && ValueLook.Distinct(value) > 2
        && !value.Contains("pass", StringComparison.OrdinalIgnoreCase) | value.ContainsAnyInRange('0', '9')
        && value is not ("test" or "port" or "secret" or "rotocol");

    /// <summary>echo 'user:x' | chpasswd</summary>
    private static void Piped(SeenText text, List<Find> finds)
    {
        var at = text.Plain.IndexOf("chpasswd", StringComparison.Ordinal);
        while (at >= 0)
        {
            var from = Math.Max(0, at - 160);
            var colon = text.Plain.LastIndexOf(':', at, at - from);
            if (colon > 0 && !SeenText.IsGap(text.CharBefore(colon)))
            {
                var end = text.EndOfRun(colon + 1);
                while (end > colon + 1 && text.Plain[end - 1] is '\'' or '"')
                    end--;
                if (end - colon > 4 && text.Plain[colon + 1] is not '$')
                    finds.Add(new Find(Kind.Password, colon + 1, end));
            }
            at = text.Plain.IndexOf("chpasswd", at + 8, StringComparison.Ordinal);
        }
    }

    /// <summary>htpasswd -b file user x</summary>
    private static void Htpasswd(SeenText text, List<Find> finds)
    {
        var at = text.Plain.IndexOf("htpasswd -", StringComparison.Ordinal);
        if (at < 0)
            return;
        var end = text.EndOfLine(at, LongestCommand);
        var words = text.Plain[at..end].Split(' ');
        if (words.Length >= 4 && words[1].Contains('b', StringComparison.Ordinal) && words[^1].Length > 3
            && words[^1][0] is not ('$' or '<'))
            finds.Add(new Find(Kind.Password, end - words[^1].Length, end));
    }

    /// <summary>openssl … -passin pass:x</summary>
    private static void OpenSsl(SeenText text, List<Find> finds)
    {
        var at = text.Plain.IndexOf(" pass:", StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = text.EndOfRun(at + 6);
            if (end - at > 9 && text.Plain[at + 6] is not ('$' or '<'))
                finds.Add(new Find(Kind.Password, at + 6, end));
            at = text.Plain.IndexOf(" pass:", at + 6, StringComparison.Ordinal);
        }
    }
}
