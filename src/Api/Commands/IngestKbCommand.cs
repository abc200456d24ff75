using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Api.Commands;

/// <summary>Brings the shipped articles into the global knowledge base; the workers index what has changed.</summary>
internal static class IngestKbCommand
{
    public static Task<int> RunAsync() => CommandScope.RunAsync(async services =>
    {
        var count = await services.GetRequiredService<GlobalKnowledge>()
            .ImportAsync(CommandScope.Shipped("kb"), CancellationToken.None);
        Console.WriteLine($"The global knowledge base holds {count} articles.");
        return 0;
    });
}
