namespace SupportAssistant.Core.Ai;

/// <summary>Carries a judged fault through the pipeline; it never leaves this folder.</summary>
internal sealed class AiFaultException(AiFault fault) : Exception(fault.Kind.ToString())
{
    public AiFault Fault { get; } = fault;
}
