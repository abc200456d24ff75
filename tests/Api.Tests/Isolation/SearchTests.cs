using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>Sharing an index file with nobody also means that nobody's hits push the own ones out.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task The_same_question_finds_the_own_answers_and_as_many_as_there_are()
    {
        await using var two = await TwoCompanies.OpenAsync(Walls.All);

        var found = await two.Stranger.PostAsync("search/unified", new { query = TwoCompanies.Question, top_k = 100 });

        // One article, the example written by hand, the one learned, and one correction.
        Assert.Equal(["corrections", "examples", "examples", "tenant_kb"], found.Each("items", "source").Order());
        Assert.Equal(4, found.Number("total"));
        Assert.All(found.At("items").EnumerateArray(), hit => Assert.True(hit.Number("document_id") >= TwoCompanies.StrangerIds));
    }
}
