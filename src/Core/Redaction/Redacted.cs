namespace SupportAssistant.Core.Redaction;

/// <summary>A text without its secrets, and what was taken out.</summary>
/// <param name="Text">Each secret stands as a placeholder of its kind; nobody can get the secret back from it.</param>
/// <param name="Parts">In the order of the text; they never overlap.</param>
public sealed record Redacted(string Text, IReadOnlyList<RedactedPart> Parts);

/// <param name="Kind">One of the kinds of the room's table, as the placeholder names it.</param>
/// <param name="Start">Where the secret began in the original text, in UTF-16 units.</param>
/// <param name="Length">Its length in the original text, with whatever was hidden inside it.</param>
public sealed record RedactedPart(string Kind, int Start, int Length);
