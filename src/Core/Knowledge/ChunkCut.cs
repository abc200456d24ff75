using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Knowledge;

/// <summary>Cuts a block that is too long for a part: prose at sentences, lists at items, code at lines.</summary>
internal static class ChunkCut
{
    /// <summary>
    /// Words, or eight characters each where that is more: Chinese has no blanks, and a pasted key is one "word".
    /// </summary>
    public static int Words(string text) => Math.Max(LetterLines.CountWords(text), text.Length / 8);

    public static IEnumerable<string> Pieces(MarkdownBlock block, int most)
    {
        if (Words(block.Text) <= most)
            return [block.Text];
        return block.Kind switch
        {
            MarkdownBlockKind.Code => CodePieces(block.Text, most),
            MarkdownBlockKind.List => Packed(Items(block.Text), "\n", most),
            _ => Packed(Sentences(block.Text), " ", most),
        };
    }

    /// <summary>Every piece of code is fenced for itself.</summary>
    private static IEnumerable<string> CodePieces(string code, int most)
    {
        var lines = code.Split('\n');
        var fence = lines[0].Trim()[..3];
        var isClosed = lines[^1].Trim() == fence;
        return Packed(lines[1..(isClosed ? ^1 : ^0)], "\n", most).Select(piece => $"{lines[0]}\n{piece}\n{fence}");
    }

    private static IEnumerable<string> Items(string list)
    {
        var item = new List<string>();
        foreach (var line in list.Split('\n'))
        {
            if (item.Count > 0 && MarkdownBlocks.IsItem(line) && !char.IsWhiteSpace(line[0]))
            {
                yield return string.Join('\n', item);
                item.Clear();
            }
            item.Add(line);
        }
        yield return string.Join('\n', item);
    }

    private static IEnumerable<string> Sentences(string prose)
    {
        var start = 0;
        for (var at = 0; at < prose.Length; at++)
        {
            var isWide = prose[at] is '。' or '！' or '？';
            var isEnd = prose[at] is '.' or '!' or '?' && at + 1 < prose.Length && char.IsWhiteSpace(prose[at + 1]);
            if (!isWide && !isEnd)
                continue;
            yield return prose[start..(at + 1)].Trim();
            start = at + 1;
        }
        if (!string.IsNullOrWhiteSpace(prose[start..]))
            yield return prose[start..].Trim();
    }

    /// <summary>Joins what fits together; what is too long alone is cut hard.</summary>
    private static IEnumerable<string> Packed(IEnumerable<string> parts, string separator, int most)
    {
        var packed = "";
        foreach (var part in parts.SelectMany(part => Words(part) <= most ? [part] : Hard(part, most)))
        {
            var joined = packed.Length == 0 ? part : packed + separator + part;
            if (packed.Length == 0 || Words(joined) <= most)
            {
                packed = joined;
                continue;
            }
            yield return packed;
            packed = part;
        }
        if (packed.Length > 0)
            yield return packed;
    }

    /// <summary>At a blank near the limit if there is one; never between the halves of a surrogate pair.</summary>
    private static IEnumerable<string> Hard(string text, int most)
    {
        // A word takes at least two characters, so the piece is under the limit by both ways of counting.
        var limit = most * 2;
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + limit);
            if (end < text.Length)
            {
                var blank = text.LastIndexOfAny([' ', '\n'], end - 1, limit / 2);
                end = blank > start ? blank : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
            }
            var piece = text[start..end].Trim();
            if (piece.Length > 0)
                yield return piece;
            start = end;
        }
    }
}
