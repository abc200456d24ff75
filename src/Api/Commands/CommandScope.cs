using SupportAssistant.Core;

namespace SupportAssistant.Api.Commands;

/// <summary>The product without its doors, for commands that do one thing and end.</summary>
internal static class CommandScope
{
    public static ProductSettings Settings() => ProductSettings.Read(Environment());

    public static IConfiguration Environment() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work)
    {
        await using var services = new ServiceCollection().AddLogging().AddCore(Settings()).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>A folder of what ships beside the program: <c>kb</c>, <c>prompts</c> or <c>demo</c>.</summary>
    public static string Shipped(string folder) => Path.Combine(AppContext.BaseDirectory, "shipped", folder);
}
