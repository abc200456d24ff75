namespace SupportAssistant.Core.Confidence;

/// <param name="Probability">That an agent will send the draft as it is or nearly so, in [0,1]; null while unknown.</param>
/// <param name="Basis">What the number rests on, or why there is none, in a sentence.</param>
public sealed record SendEstimate(double? Probability, string Basis);

/// <summary>
/// What a score has meant in this company so far: isotonic regression of "sent unedited or lightly edited" on the score, by
/// pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman, 1955; for classifiers Zadrozny and Elkan, 2002). A
/// higher score never gets a lower probability.
/// </summary>
public static class SendCalibration
{
    /// <summary>Below so many decided drafts any number would be chance.</summary>
    public const int Fewest = 50;

    private sealed record Block(double From, int Sent, int Count)
    {
        public double Share => (double)Sent / Count;

        public Block With(Block next) => new(From, Sent + next.Sent, Count + next.Count);
    }

    /// <param name="decided">Scores of decided drafts, and whether each was sent unedited or lightly edited.</param>
    public static SendEstimate Estimate(double score, IReadOnlyCollection<(double Score, bool Sent)> decided)
    {
        if (decided.Count < Fewest)
            return new SendEstimate(null, $"Unknown until {Fewest} drafts have been decided; so far {decided.Count}.");
        var blocks = Pooled(decided);
        var block = blocks.LastOrDefault(block => block.From <= score) ?? blocks[0];
        // No history makes a thing certain: as if one more had gone either way (Laplace's rule of succession).
        var least = 1.0 / (decided.Count + 2);
        return new SendEstimate(
            Math.Round(Math.Clamp(block.Share, least, 1 - least), 3),
            $"What became of your last {decided.Count} decided drafts: of {block.Count} with a score like this, {block.Sent} "
                + "were sent as they were or lightly edited.");
    }

    private static List<Block> Pooled(IEnumerable<(double Score, bool Sent)> decided)
    {
        var blocks = new List<Block>();
        foreach (var same in decided.GroupBy(one => one.Score).OrderBy(same => same.Key))
        {
            blocks.Add(new Block(same.Key, same.Count(one => one.Sent), same.Count()));
            while (blocks.Count > 1 && blocks[^2].Share >= blocks[^1].Share)
            {
                blocks[^2] = blocks[^2].With(blocks[^1]);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }
        return blocks;
    }
}
