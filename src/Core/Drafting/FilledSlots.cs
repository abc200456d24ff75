using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>Past replies as they would read to this customer.</summary>
internal static class FilledSlots
{
    public static IReadOnlyList<Match> In(IReadOnlyList<Match> matches, CustomerFacts customer) =>
        [.. matches.Select(match => match.Source is Source.Examples or Source.Corrections ? Filled(match, customer) : match)];

    private static Match Filled(Match match, CustomerFacts customer) => match with
    {
        Passage = match.Passage with
        {
            Text = SlotFiller.Fill(match.Passage.Text, customer),
            Question = match.Passage.Question is { } question ? SlotFiller.Fill(question, customer) : null,
        },
    };
}
