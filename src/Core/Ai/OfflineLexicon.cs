using System.Collections.Frozen;

namespace SupportAssistant.Core.Ai;

/// <summary>Looks a stem, or a pair of them, up in the tables of common words and synonyms.</summary>
internal static class OfflineLexicon
{
    private static readonly char[] Blank = [' ', '\n', '\r'];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stop =
        Words(OfflineCommonWords.Stop).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Common =
        Words(OfflineCommonWords.Common).Select(OfflineStems.Of).ToFrozenSet();

    private static readonly FrozenDictionary<string, ulong[]> Meanings = ReadMeanings();

    /// <summary>True for grammar and courtesy; asked with the folded word, not the stem.</summary>
    public static bool IsStop(ReadOnlySpan<char> word) => Stop.Contains(word);

    /// <summary>True for words that half of all tickets hold.</summary>
    public static bool IsCommon(string stem) => Common.Contains(stem);

    /// <summary>The meanings of a stem, or of two neighbouring ones joined by an underscore.</summary>
    public static ulong[] MeaningsOf(string stem) => Meanings.TryGetValue(stem, out var found) ? found : [];

    private static FrozenDictionary<string, ulong[]> ReadMeanings()
    {
        var found =
            from line in OfflineSynonyms.Table.Split('\n')
            let colon = line.IndexOf(':')
            from words in Words(line[(colon + 1)..])
            let key = string.Join('_', words.Split('_').Select(OfflineStems.Of))
            group StableHash.Of('m', line.AsSpan(0, colon)) by key;
        return found.ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());
    }

    private static string[] Words(string text) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
}
