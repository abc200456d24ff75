using System.Text.Json;

namespace SupportAssistant.Core.Tests.Architecture;

/// <summary>What the product is built from is pinned, free of what is known to be bad, and its licences are listed.</summary>
public sealed class SupplyChainTests
{
    /// <summary>The first version without the fault, by package.</summary>
    private static readonly Dictionary<string, Version> AtLeast = new(StringComparer.OrdinalIgnoreCase)
    {
        // A deep nesting overflows the stack (GHSA-5crp-9r3c-p9vr); Hangfire asks for 11.0.1.
        ["Newtonsoft.Json"] = new(13, 0, 1),
        // Decompression bomb in an encrypted token (CVE-2024-21319).
        ["System.IdentityModel.Tokens.Jwt"] = new(7, 1, 2),
        ["Microsoft.IdentityModel.JsonWebTokens"] = new(7, 1, 2),
        // A statement can be smuggled in by an overflowing message length (CVE-2024-32655).
        ["Npgsql"] = new(8, 0, 3),
        // Line ends in header values (CVE-2024-45302).
        ["RestSharp"] = new(112, 0, 0),
        // Denial of service by a crafted document or by collisions of its hashes.
        ["System.Text.Json"] = new(8, 0, 5),
        ["System.Text.Encodings.Web"] = new(4, 7, 2),
        ["System.Net.Http"] = new(4, 3, 4),
        ["System.Text.RegularExpressions"] = new(4, 3, 1),
    };

    [Fact]
    public void Every_project_has_a_lock_file() => Assert.Empty(
        Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .Concat(NpmFolders().Where(folder => !File.Exists(Path.Combine(folder, "package-lock.json"))))
            .Select(Repository.Relative));

    [Fact]
    public void No_lock_file_holds_a_version_that_is_known_to_be_bad() => Assert.Empty(
        Locks().SelectMany(file => Packages(file).Where(package => AtLeast.TryGetValue(package.Name, out var least)
                && Version.Parse(package.Version.Split('-')[0]) < least)
            .Select(package => $"{Repository.Relative(file)}: {package.Name} {package.Version}")));

    [Fact]
    public void The_version_that_a_dependency_would_bring_along_is_lifted_above_the_bad_one() => Assert.Contains(
        Packages(Path.Combine(Repository.Root, "src/Api/packages.lock.json")), package => package.Name == "Newtonsoft.Json");

    [Fact]
    public void Every_npm_package_comes_with_its_checksum_from_a_registry() => Assert.Empty(
        NpmFolders().Select(folder => Path.Combine(folder, "package-lock.json")).SelectMany(file => Entries(file)
            .Where(entry => !entry.Value.TryGetProperty("link", out _)
                && !(entry.Value.TryGetProperty("integrity", out var sum)
                    && sum.GetString()!.StartsWith("sha512-", StringComparison.Ordinal)))
            .Select(entry => $"{Repository.Relative(file)}: {entry.Name}")));

    [Fact]
    public void The_licence_of_every_package_of_the_product_is_listed()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs/licences.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[2].Split(','))
            .Select(name => name.Trim()).ToHashSet();
        var used = Locks().Where(file => Repository.Relative(file).StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(Packages).Select(package => package.Name)
            .Concat(Entries(Path.Combine(Repository.Root, "frontend/package-lock.json"))
                .Where(entry => !entry.Value.TryGetProperty("dev", out _)).Select(entry => entry.Name.Split("node_modules/")[^1]))
            .ToHashSet();

        Assert.True(used.Count > 200);
        Assert.Empty(used.Except(listed));
    }

    private static IEnumerable<string> Locks() =>
        Repository.Files("src", "packages.lock.json").Concat(Repository.Files("tests", "packages.lock.json"));

    private static List<string> NpmFolders()
    {
        var folders = Directory.GetDirectories(Repository.Root).Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "tests")))
            .Where(folder => File.Exists(Path.Combine(folder, "package.json"))).ToList();
        Assert.NotEmpty(folders);
        return folders;
    }

    private static IEnumerable<(string Name, string Version)> Packages(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!)).ToList();
    }

    private static IEnumerable<JsonProperty> Entries(string file) =>
        JsonDocument.Parse(File.ReadAllText(file)).RootElement.Clone().GetProperty("packages").EnumerateObject()
            .Where(entry => entry.Name.Length > 0);
}
