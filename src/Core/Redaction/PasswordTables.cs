namespace SupportAssistant.Core.Redaction;

/// <summary>Tables with a column of passwords, by bars: the cells below the heading that names it.</summary>
internal static class PasswordTables
{
    private const int MostRows = 40;
    private const int LongestRow = 400;

    public static void Find(SeenText text, List<Find> finds)
    {
        if (!text.Plain.Contains('|'))
            return;
        foreach (var (start, label) in text.Labels)
        {
            var end = start + label.Text.Length;
            if (label.Kind == Kind.Password && Column(text, start, end) is > 0 and var column)
                Rows(text, text.EndOfLine(end, LongestRow), column, finds);
        }
    }

    /// <summary>How many bars stand before the label in its line; 0 unless it fills a cell.</summary>
    private static int Column(SeenText text, int start, int end)
    {
        var line = start;
        while (line > 0 && start - line < LongestRow && text.Plain[line - 1] != '\n')
            line--;
        var row = text.Plain.AsSpan(line, text.EndOfLine(end, LongestRow) - line);
        if (row.Count('|') < 1 || !row[(end - line)..].TrimStart(" *`").StartsWith("|")
            && !row[(end - line)..].Trim(" *`").IsEmpty)
            return 0;
        var before = row[..(start - line)];
        return before.Count('|') + (before.TrimStart().StartsWith("|") ? 0 : 1);
    }

    private static void Rows(SeenText text, int at, int column, List<Find> finds)
    {
        for (var row = 0; row < MostRows && at + 1 < text.Length; row++)
        {
            var start = at + 1;
            at = text.EndOfLine(start, LongestRow);
            var line = text.Plain.AsSpan(start, at - start);
            if (!line.Contains('|'))
                return;
            var bars = line.TrimStart().StartsWith("|") ? column : column - 1;
            var cell = 0;
            for (; bars > 0 && cell < line.Length; cell++)
                bars -= line[cell] == '|' ? 1 : 0;
            var end = line[cell..].IndexOf('|');
            var value = end < 0 ? line[cell..] : line.Slice(cell, end);
            var first = cell + value.Length - value.TrimStart(" `*").Length;
            value = value.Trim(" `*");
            if (bars == 0 && value.Length >= 4 && !value.Contains(' ') && !value.Contains(SeenText.Wall)
                && ValueLook.Of(value) >= Looks.Number)
                finds.Add(new Find(Kind.Password, start + first, start + first + value.Length));
        }
    }
}
