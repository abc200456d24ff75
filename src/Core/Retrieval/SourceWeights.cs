using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>How much each source counts when passages compete for the prompt; always sums to 1.</summary>
public sealed record SourceWeights
{
    /// <summary>The seed document's defaults.</summary>
    public static readonly SourceWeights Default = new(0.20, 0.30, 0.35, 0.15);

    /// <summary>Normalises the four numbers to sum 1.</summary>
    /// <exception cref="ArgumentException">One is negative or not a number, or all are zero.</exception>
    public SourceWeights(double globalKb, double tenantKb, double examples, double corrections)
    {
        double[] weights = [globalKb, tenantKb, examples, corrections];
        if (weights.Any(w => !double.IsFinite(w) || w < 0))
            throw new ArgumentException("Weights must be numbers of 0 or more.");
        var sum = weights.Sum();
        if (sum <= 0)
            throw new ArgumentException("At least one weight must be above 0.");
        (GlobalKb, TenantKb, Examples, Corrections) = (globalKb / sum, tenantKb / sum, examples / sum, corrections / sum);
    }

    public double GlobalKb { get; }

    public double TenantKb { get; }

    public double Examples { get; }

    public double Corrections { get; }

    public double this[Source source] => source switch
    {
        Source.GlobalKb => GlobalKb,
        Source.TenantKb => TenantKb,
        Source.Examples => Examples,
        Source.Corrections => Corrections,
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Not one of the four sources."),
    };
}
