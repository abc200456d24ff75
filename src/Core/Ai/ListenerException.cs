namespace SupportAssistant.Core.Ai;

/// <summary>
/// The receiver of a stream failed, not the provider: carried past the judgement of faults and unwrapped again.
/// </summary>
internal sealed class ListenerException(Exception inner) : Exception("The receiver of the stream failed.", inner);
