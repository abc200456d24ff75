namespace SupportAssistant.Chaos;

/// <param name="What">What is done to the product, and the options that change how much of it.</param>
internal sealed record Scenario(string Name, string What, Func<Results, Options, Task> RunAsync);
