namespace SupportAssistant.Core.Redaction;

/// <summary>One character as another, so that a label is known however it is typed.</summary>
internal static class Letters
{
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u1680' or '\u202F'
        or '\u205F'
        or '\u3000' or '\u2028' or '\u2029' or (>= '\u2000' and <= '\u200A');

    /// <summary>Zero-width, soft hyphen, direction, variation and control characters, combining accents.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u180E' or '\uFEFF' or '\u034F'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F') or (>= '\u0300' and <= '\u036F')
        or (< ' ' and not '\t' and not '\n' and not '\r');

    /// <summary>Quotes, dashes and full-width forms as ASCII writes them.</summary>
    public static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '´' or '‹' or '›' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '→' or '⇒' or '➜' => '>',
        '：' => ':',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    public static void Fold(Span<char> folded, string plain)
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(plain[i]);
    }

    public static char Fold(char c) => c switch
    {
        ' ' or '\n' or '-' or '_' => ' ',
        < '\u0080' => char.ToLowerInvariant(c),
        _ => Base(char.ToLowerInvariant(c)),
    };

    private static char Base(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ą' or 'ă' => 'a',
        'ç' or 'ć' or 'č' => 'c',
        'è' or 'é' or 'ê' or 'ë' or 'ę' or 'ě' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ı' => 'i',
        'ł' => 'l',
        'ñ' or 'ń' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ő' => 'o',
        'ś' or 'š' or 'ß' or 'ş' => 's',
        'ù' or 'ú' or 'û' or 'ü' or 'ů' or 'ű' => 'u',
        'ý' => 'y',
        'ź' or 'ż' or 'ž' => 'z',
        _ => c,
    };
}
