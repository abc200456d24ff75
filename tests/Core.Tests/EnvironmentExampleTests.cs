using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using SupportAssistant.Core.Tests.Architecture;

namespace SupportAssistant.Core.Tests;

public sealed partial class EnvironmentExampleTests
{
    [Fact]
    public void The_example_names_every_setting_that_the_product_reads_and_none_that_nobody_reads()
    {
        var example = Named().Matches(File.ReadAllText(Path.Combine(Repository.Root, ".env.example")))
            .Select(name => name.Groups[1].Value).ToHashSet();
        var read = new Readings();
        Assert.Throws<SettingsException>(() => ProductSettings.Read(read));

        Assert.NotEmpty(read.Names);
        Assert.Subset(example, read.Names);
        // The rest belongs to compose, to ./dev or to one of the commands, and has to be found there.
        var elsewhere = string.Concat(new[] { (".", "docker-compose.yml"), (".dev", "*.mjs"), ("src", "*.cs") }
            .SelectMany(place => Repository.Files(place.Item1, place.Item2)).Select(File.ReadAllText));
        Assert.All(example.Except(read.Names), name => Assert.Matches($@"\b{name}\b", elsewhere));
    }

    /// <summary>One name a line, given or commented out.</summary>
    [GeneratedRegex("^(?:# ?)?([A-Z][A-Z0-9_]+)=", RegexOptions.Multiline)]
    private static partial Regex Named();

    /// <summary>An environment with nothing in it, which remembers what was looked for.</summary>
    private sealed class Readings : IConfiguration
    {
        public HashSet<string> Names { get; } = [];

        public string? this[string key]
        {
            get
            {
                Names.Add(key);
                return null;
            }
            set => throw new NotSupportedException();
        }

        public IEnumerable<IConfigurationSection> GetChildren() => [];

        public IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
