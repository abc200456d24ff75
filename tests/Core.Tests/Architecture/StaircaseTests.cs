using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Tests.Architecture;

/// <summary>The path of a ticket is also the order of the code: a room may use those before it, never those after.</summary>
public sealed partial class StaircaseTests
{
    private static readonly string[] Path =
    [
        "Tenancy", "Secrets", "Accounts", "Audit", "Redaction", "Facts", "Slots", "Ai", "Vectors", "Whmcs", "Tickets",
        "Knowledge", "Retrieval", "Intents", "Confidence", "Prompts", "Guards", "Drafting", "Review", "Learning", "Erasure", "Analytics",
    ];

    private static readonly string[] Drawers =
        ["Services", "Helpers", "Utils", "Util", "Common", "Models", "Interfaces", "Managers", "Misc", "Shared", "Infrastructure"];

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        var wrong = Repository.Files("src/Core", "*.cs").SelectMany(file => WrongSteps(Repository.Relative(file), File.ReadAllText(file)));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_room_of_Core_stands_on_the_path()
    {
        var rooms = Directory.GetDirectories(System.IO.Path.Combine(Repository.Root, "src/Core"))
            .Select(System.IO.Path.GetFileName).Except(["bin", "obj", "Data"]);
        Assert.Empty(rooms.Except(Path));
    }

    [Fact]
    public void There_is_no_drawer()
    {
        var folders = new[] { "src", "tests", "frontend/src", "whmcs-addon" }.SelectMany(top => Repository.Files(top, "*.*"))
            .SelectMany(file => Repository.Relative(file).Split('/')[..^1]).Distinct();
        Assert.Empty(folders.Intersect(Drawers, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("OpenAI", "Ai")]
    [InlineData("RestSharp", "Whmcs")]
    [InlineData("System.Numerics.Tensors", "Vectors")]
    [InlineData("Polly", "Ai", "Whmcs")]
    [InlineData("Hangfire")]
    [InlineData("Serilog")]
    [InlineData("Microsoft.AspNetCore")]
    public void A_library_is_imported_only_where_it_belongs(string library, params string[] rooms)
    {
        var importers = Repository.Files("src/Core", "*.cs")
            .Where(file => Regex.IsMatch(File.ReadAllText(file), $@"^using (static )?{Regex.Escape(library)}(\.|;)", RegexOptions.Multiline))
            .Select(file => RoomOf(Repository.Relative(file))).Distinct();
        Assert.Empty(importers.Except(rooms));
    }

    [Fact]
    public void Api_and_Workers_never_import_each_other()
    {
        Assert.DoesNotContain(Repository.Files("src/Api", "*.cs*"), f => File.ReadAllText(f).Contains("SupportAssistant.Workers", StringComparison.Ordinal));
        Assert.DoesNotContain(Repository.Files("src/Workers", "*.cs*"), f => File.ReadAllText(f).Contains("SupportAssistant.Api", StringComparison.Ordinal));
    }

    [Fact]
    public void A_namespace_equals_its_folder()
    {
        var wrong = Repository.Files("src", "*.cs")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: Repository.Relative(file), Namespace: NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value))
            .Where(f => f.Namespace.Length > 0 && f.Namespace != Expected(f.File)).Select(f => f.File);
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> WrongSteps(string file, string code)
    {
        var room = RoomOf(file);
        var step = Array.IndexOf(Path, room);
        if (step < 0)
            yield break;
        foreach (Match mention in Mention().Matches(code))
        {
            var other = Array.IndexOf(Path, mention.Groups[1].Value);
            if (other > step)
                yield return $"{file} uses {mention.Groups[1].Value}, which comes later";
        }
    }

    private static string RoomOf(string file) => file.Split('/') is ["src", "Core", var room, _, ..] ? room : "";

    private static string Expected(string file) =>
        "SupportAssistant." + string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"SupportAssistant\.Core\.(\w+)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
