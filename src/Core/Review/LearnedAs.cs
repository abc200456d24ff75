namespace SupportAssistant.Core.Review;

/// <summary>What an approved reply teaches.</summary>
public enum LearnedAs
{
    /// <summary>The draft was good: a model for similar questions.</summary>
    Example = 1,

    /// <summary>The draft had to be rewritten: a mistake not to repeat.</summary>
    Correction,
}

/// <summary>The decision between the two, and their names on the wire.</summary>
public static class LearnedAsNames
{
    private const double ExampleFrom = 0.70;

    /// <summary>Example from a similarity of 0.70, else correction.</summary>
    public static LearnedAs For(double similarity) =>
        similarity >= ExampleFrom ? LearnedAs.Example : LearnedAs.Correction;

    /// <summary>example or correction.</summary>
    public static string Name(this LearnedAs learnedAs) => learnedAs switch
    {
        LearnedAs.Example => "example",
        LearnedAs.Correction => "correction",
        _ => throw new ArgumentOutOfRangeException(nameof(learnedAs), learnedAs, "Neither example nor correction."),
    };
}
