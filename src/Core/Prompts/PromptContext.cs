using System.Text;

namespace SupportAssistant.Core.Prompts;

/// <summary>The context of a prompt: what agents corrected before, then the passages, as far as they fit.</summary>
internal static class PromptContext
{
    private const int NoteTokens = 150;

    /// <summary>Less than this of a passage says nothing, so it is left out instead of cut.</summary>
    private const int LeastPassageTokens = 80;

    public static string Of(PromptMaterial material, Fence fence, int tokens, List<string> notes)
    {
        var parts = new List<string>();
        tokens -= AddCorrections(parts, material.CorrectionNotes, fence, tokens, notes);
        AddPassages(parts, material.Passages, fence, tokens, notes);
        return string.Join("\n\n", parts);
    }

    private static int AddCorrections(
        List<string> parts, IReadOnlyList<string> corrections, Fence fence, int tokens, List<string> notes)
    {
        if (corrections.Count == 0)
            return 0;
        var list = new StringBuilder();
        foreach (var correction in corrections.Select(fence.Stripped))
            list.Append("- ").Append(TokenEstimate.Head(correction, NoteTokens).ReplaceLineEndings(" ")).Append('\n');
        var part = "Agents had to correct earlier replies to such questions. Do not repeat these mistakes:\n"
            + fence.Around("notes on corrections", list.ToString().TrimEnd());
        // A third of the room at most, so that the answer's own passages are not crowded out.
        if (TokenEstimate.Of(part) > tokens / 3)
        {
            notes.Add("The notes on earlier corrections did not fit into the prompt.");
            return 0;
        }
        parts.Add(part);
        return TokenEstimate.Of(part) + 1;
    }

    private static void AddPassages(
        List<string> parts, IReadOnlyList<ContextPassage> passages, Fence fence, int tokens, List<string> notes)
    {
        var used = 0;
        // One source alone never fills the prompt while another has something to say.
        var perSource = passages.Select(p => p.SourceLabel).Distinct().Count() > 1 ? tokens / 2 : tokens;
        var left = passages.Select(p => p.SourceLabel).Distinct().ToDictionary(source => source, _ => perSource);
        foreach (var passage in passages)
        {
            var label = $"{passage.SourceLabel}: {passage.Title}";
            var frame = TokenEstimate.Of(fence.Around(label, "")) + 1;
            var room = Math.Min(tokens, left[passage.SourceLabel]) - frame;
            var text = fence.Stripped(passage.Text);
            var isWhole = TokenEstimate.Of(text) <= room;
            if (!isWhole && room < LeastPassageTokens)
                continue;
            parts.Add(fence.Around(label, isWhole ? text : TokenEstimate.Head(text, room)));
            used += isWhole ? 1 : 0;
            var spent = frame + (isWhole ? TokenEstimate.Of(text) : room);
            tokens -= spent;
            left[passage.SourceLabel] -= spent;
        }
        if (used < passages.Count)
            notes.Add($"{used} of {passages.Count} passages fit whole into the prompt.");
    }
}
