using SupportAssistant.Core.Slots;

namespace SupportAssistant.Core.Guards;

/// <param name="Text">The draft as it may be shown.</param>
/// <param name="Flags">In the order of the text.</param>
public sealed record GuardedDraft(string Text, IReadOnlyList<Flag> Flags);

/// <summary>
/// Reads a draft as a careful colleague would who trusts no writer. Pure and linear; marks words, not moods. The
/// company's own published sentences are never flagged for what they promise or ask.
/// </summary>
public static class DraftGuard
{
    private static readonly IReadOnlyList<WordRule> Words = [.. PromiseRules.All, .. CredentialRules.All, .. FormRules.All];

    /// <param name="instructions">Everything in the prompt that the company or the product wrote.</param>
    public static GuardedDraft Check(string draft, string instructions, Grounds grounds)
    {
        var (text, leaked) = InstructionLeak.Cut(draft, instructions);
        var read = string.Create(text.Length, text, Narrow);
        var flags = FactGuard.Check(read, grounds)
            .Concat(Words.SelectMany(rule => rule.Check(read)).Where(flag => !IsPublished(read, flag, grounds)))
            .Concat(SlotFiller.Gaps(read).Select(gap => new Flag(
                FlagKinds.Gap, gap.Start, gap.Name.Length, "Nothing in the ticket says what belongs here.")))
            .ToList();
        if (leaked)
            flags.Add(new Flag(FlagKinds.Instructions, 0, 0, "The writer repeated its instructions; they were taken out. Read the rest with care."));
        if (CutOff.Check(text) is { } cut)
            flags.Add(cut);
        if (Languages.Of(grounds.Customer.Said) is { } asked && Languages.Of(text) is { } answered && asked != answered)
            flags.Add(new Flag(FlagKinds.Language, 0, text.Length, $"The customer wrote in {asked}, the draft is in {answered}."));
        return new GuardedDraft(text, [.. flags.DistinctBy(f => (f.Kind, f.Start)).OrderBy(f => f.Start)]);
    }

    private static bool IsPublished(string draft, Flag flag, Grounds grounds) => flag.Kind switch
    {
        FlagKinds.Promise or FlagKinds.CredentialRequest =>
            grounds.Publishes(Sentence(draft, flag).Trim(' ', '.', '!', '?', ':', '\n', '-', '*')),
        // "Click [Add New]" and "put it before </body>" are an article's own words.
        FlagKinds.Leftover or FlagKinds.Markup => grounds.Publishes(draft.Substring(flag.Start, flag.Length)),
        _ => false,
    };

    private static string Sentence(string draft, Flag flag)
    {
        var start = flag.Start == 0 ? 0 : draft.LastIndexOfAny(['.', '!', '?', '\n'], flag.Start - 1) + 1;
        var end = draft.IndexOfAny(['.', '!', '?', '\n'], flag.Start + flag.Length);
        return draft[start..(end < 0 ? draft.Length : end)];
    }

    /// <summary>Full-width letters and signs read as the plain ones they imitate; places stay the same.</summary>
    private static void Narrow(Span<char> narrow, string text)
    {
        for (var i = 0; i < text.Length; i++)
            narrow[i] = text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i] is '’' ? '\'' : text[i];
    }
}
