namespace SupportAssistant.Core.Redaction;

/// <summary>A secret that a finder saw.</summary>
/// <param name="Start">First cell of the <see cref="SeenText"/>.</param>
/// <param name="End">The cell after the last.</param>
/// <param name="Shown">What may stay visible of it: a card's first six and last four digits, else null.</param>
internal readonly record struct Find(string Kind, int Start, int End, string? Shown = null);
