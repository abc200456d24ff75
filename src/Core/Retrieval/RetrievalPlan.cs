namespace SupportAssistant.Core.Retrieval;

/// <param name="TopK">Passages that reach the prompt.</param>
/// <param name="ScoreThreshold">Used when reranking; a raw cosine.</param>
public sealed record RetrievalPlan(SourceWeights Weights, int TopK, bool UseReranking, double ScoreThreshold)
{
    /// <summary>As a company has set it, or the defaults.</summary>
    internal static RetrievalPlan Of(RetrievalSettings? settings)
    {
        settings ??= new RetrievalSettings { TenantId = 0 };
        return new RetrievalPlan(
            new SourceWeights(settings.GlobalKb, settings.TenantKb, settings.Examples, settings.Corrections),
            settings.TopK, settings.RerankingEnabled, settings.ScoreThreshold);
    }
}
