using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Tests.Architecture;

namespace SupportAssistant.Core.Tests.Intents;

/// <summary>A ticket as customers write it, labelled by hand; lexicons are tuned on "dev", never on "test".</summary>
internal sealed record LabelledTicket(string Language, string Split, Intent Intent, string Subject, string Text);

/// <summary>The lines of labelled.tsv.</summary>
internal static class LabelledTickets
{
    public static IReadOnlyList<LabelledTicket> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Core.Tests/Intents/labelled.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new LabelledTicket(cells[0], cells[1], IntentNames.Parse(cells[2]), cells[3], cells[4])),
    ];
}
