namespace SupportAssistant.Core.Vectors;

/// <summary>The four places an answer is looked for; each has an index of its own per tenant.</summary>
public enum Source
{
    /// <summary>Articles shipped with the product, the same for every tenant.</summary>
    GlobalKb = 1,

    /// <summary>The company's own articles.</summary>
    TenantKb = 2,

    /// <summary>Replies that were sent with few or no edits.</summary>
    Examples = 3,

    /// <summary>Replies that an agent had to rewrite.</summary>
    Corrections = 4,
}

/// <summary>The names of the sources on the wire and on disk.</summary>
public static class SourceNames
{
    public static string Name(this Source source) => source switch
    {
        Source.GlobalKb => "global_kb",
        Source.TenantKb => "tenant_kb",
        Source.Examples => "examples",
        Source.Corrections => "corrections",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Not one of the four sources."),
    };
}
