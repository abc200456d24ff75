namespace SupportAssistant.Core.Review;

/// <summary>How far an agent's final reply is from the draft.</summary>
/// <param name="Similarity">1 − distance / length of the longer bare reply; 1.0 for two empty ones.</param>
/// <param name="Distance">Levenshtein's distance in characters, on the bare replies.</param>
/// <param name="Summary">One or two sentences for people, at most 300 characters.</param>
/// <param name="Classes">Kinds of change; see <see cref="EditClasses"/>.</param>
public sealed record EditAnalysis(double Similarity, int Distance, string Summary, IReadOnlyList<string> Classes);

/// <summary>Compares a draft with what the agent made of it.</summary>
public static class EditAnalyser
{
    public static EditAnalysis Analyse(string draft, string final)
    {
        var before = ReplyText.Strip(draft);
        var after = ReplyText.Strip(final);
        var (distance, longest) = EditDistance.Between(before, after);
        // One division of integers, so that a distance of 30 in 100 is exactly 0.70 and an example.
        var similarity = longest == 0 ? 1.0 : (longest - distance) / (double)longest;
        var changes = WordDiff.Between(before, after);
        var classes = EditClasses.Of(before, after, changes);
        var isFrameChanged = before == after && draft.ReplaceLineEndings().Trim() != final.ReplaceLineEndings().Trim();
        return new EditAnalysis(similarity, distance, EditSummary.Of(changes, classes, isFrameChanged), classes);
    }
}
