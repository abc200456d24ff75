namespace SupportAssistant.Core.Ai;

/// <summary>
/// Cuts a text into folded, lower-case words: no diacritics, elisions and apostrophes resolved, `7.4` kept whole. Each word
/// lies in the reader's room until the next is read, since whole knowledge bases go through here.
/// </summary>
/// <param name="room">At least <see cref="Room"/> characters.</param>
internal ref struct OfflineWords(string text, Span<char> room)
{
    public const int Room = LongestWord + 2;

    /// <summary>Keys, hashes and base64 carry no meaning that a customer would repeat.</summary>
    private const int LongestWord = 40;

    // Own table instead of Normalize(): the product runs with invariant globalization, and ICU's answers vary by
    // version.
    private const string Folded =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Latin characters in small letters without diacritics; what is no part of a word is 0.</summary>
    private static readonly char[] Plain = [.. Enumerable.Range(0, 'ſ' + 1).Select(code => PlainOf((char)code))];

    private readonly ReadOnlySpan<char> _text = text.AsSpan().TrimStart();
    private readonly int _headingEnd = HeadingEnd(text.AsSpan().TrimStart());
    private readonly Span<char> _room = room;
    private int _at = 0;
    private int _length = 0;

    /// <summary>The word that <see cref="Next"/> has read.</summary>
    public Span<char> Word { get; private set; }

    /// <summary>Whether it stands on the first of several lines.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>Reads the next word; false at the end.</summary>
    public bool Next()
    {
        for (; _at <= _text.Length; _at++)
        {
            var c = _at < _text.Length ? _text[_at] : ' ';
            if (IsInner(c))
                Fold(c);
            else if (_length > 0 && IsDecimalPoint())
                Append('.');
            else if (_length > 0 && !IsSilentApostrophe())
            {
                (var length, _length) = (_length, 0);
                if (length > LongestWord)
                    continue;
                Word = _room[..length];
                IsHeading = _at++ <= _headingEnd;
                return true;
            }
        }
        return false;
    }

    /// <summary>Where the first line ends, or -1 when there is no other.</summary>
    private static int HeadingEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end >= 0 && !text[end..].IsWhiteSpace() ? end : -1;
    }

    private readonly bool IsDecimalPoint() =>
        _at + 1 < _text.Length && _text[_at] == '.'
        && char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1]);

    /// <summary>Let's, don't, we're lose the mark; l'adresse and d'hébergement lose the article.</summary>
    private readonly bool IsSilentApostrophe()
    {
        if (_at >= _text.Length || _text[_at] is not ('\'' or '\u2019'))
            return false;
        var after = _text[(_at + 1)..];
        var length = 0;
        while (length < after.Length && IsInner(after[length]))
            length++;
        return length is 1 or 2;
    }

    private static bool IsInner(char c) => c < Plain.Length ? Plain[c] != 0 : char.IsLetterOrDigit(c);

    private static char PlainOf(char c) => !char.IsLetterOrDigit(c) ? '\0' : char.ToLowerInvariant(c) switch
    {
        var lower and ('ß' or 'æ' or 'œ') => lower,
        var lower and >= 'À' and <= 'ſ' => Folded[lower - 'À'],
        var lower => lower,
    };

    private void Fold(char c)
    {
        var plain = c < Plain.Length ? Plain[c] : char.ToLowerInvariant(c);
        switch (plain)
        {
            case 'ß': Append('s'); Append('s'); break;
            case 'æ': Append('a'); Append('e'); break;
            case 'œ': Append('o'); Append('e'); break;
            default: Append(plain); break;
        }
    }

    /// <summary>A word that outgrows the room is only counted.</summary>
    private void Append(char c)
    {
        if (_length < _room.Length)
            _room[_length] = c;
        _length++;
    }
}
