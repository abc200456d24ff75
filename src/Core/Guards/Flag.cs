namespace SupportAssistant.Core.Guards;

/// <summary>A place of a draft that a person has to look at before it may be sent.</summary>
/// <param name="Kind">One of the room's table; a program can switch on it.</param>
/// <param name="Start">In the draft, in UTF-16 units.</param>
/// <param name="Reason">A sentence for the agent.</param>
public sealed record Flag(string Kind, int Start, int Length, string Reason);
