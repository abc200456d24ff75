using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tests.Learning;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Drafting;

/// <summary>What became of earlier drafts, told beside the next one.</summary>
public sealed class SendEstimateTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_reply_sent_as_drafted_counts_as_sent_and_a_rewritten_one_does_not()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (first, same) = await desk.DraftedAsync("Certificate", "My certificate has expired.");
        await desk.MarkAsync(same, inserted: true);
        await desk.AgentSendsAsync(first, same.Text);
        var (second, other) = await desk.DraftedAsync("Mail", "My mail does not arrive.");
        await desk.MarkAsync(other, inserted: true);
        await desk.AgentSendsAsync(second, "We looked into it together on the telephone and all is well again.");

        var decided = await desk.WithAsync((SendRecord record) => record.DecidedAsync(default));

        Assert.Equal([(same.Score, true), (other.Score, false)], decided.OrderByDescending(d => d.Sent));
        var (_, next) = await desk.DraftedAsync("Domain", "How do I renew a domain?");
        Assert.Null(next.Evidence.Send!.Probability);
        Assert.Equal("Unknown until 50 drafts have been decided; so far 2.", next.Evidence.Send.Basis);
        Assert.NotNull(next.Evidence.Answer);
    }
}
