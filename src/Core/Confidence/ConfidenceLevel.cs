namespace SupportAssistant.Core.Confidence;

/// <summary>How much review a draft asks for.</summary>
public enum ConfidenceLevel
{
    /// <summary>Below 25: consider escalation.</summary>
    VeryLow = 1,

    /// <summary>From 25: needs careful review.</summary>
    Low,

    /// <summary>From 50: some review recommended.</summary>
    Medium,

    /// <summary>From 75: minimal review needed.</summary>
    High,
}

/// <summary>The names of the levels on the wire and in the database.</summary>
public static class ConfidenceLevelNames
{
    /// <summary>high, medium, low or very_low.</summary>
    public static string Name(this ConfidenceLevel level) => level switch
    {
        ConfidenceLevel.High => "high",
        ConfidenceLevel.Medium => "medium",
        ConfidenceLevel.Low => "low",
        ConfidenceLevel.VeryLow => "very_low",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not one of the four levels."),
    };

    /// <summary>The level of a score, decided on the score as it is shown (0 to 100, one decimal).</summary>
    internal static ConfidenceLevel Of(decimal shownScore) => shownScore switch
    {
        >= 75 => ConfidenceLevel.High,
        >= 50 => ConfidenceLevel.Medium,
        >= 25 => ConfidenceLevel.Low,
        _ => ConfidenceLevel.VeryLow,
    };
}
