namespace SupportAssistant.Core.Tests.Architecture;

/// <summary>The checked-out tree that the tests were built from.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Where(IsSource)
            : [];

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsSource(string file) =>
        !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "vendor" or "dist");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SupportAssistant.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SupportAssistant.sln was not found above the tests.");
        return folder;
    }
}
