using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Drafting;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>A provider that is down costs quality or time, and never a ticket.</summary>
public sealed class OutageJourneyTests(HouseWithModel house) : IClassFixture<HouseWithModel>
{
    [Fact]
    public async Task While_chat_is_down_the_offline_writer_answers_with_a_warning_and_while_embedding_is_down_tickets_wait()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync("Renewing a certificate", "Open SSL in the panel and renew the certificate.");
        house.Ai.ChatAlways(OpenAiAnswers.Fails(503));

        var (_, draft) = await company.AsksAsync("Certificate expired", "My certificate has expired. How do I renew it?");

        Assert.Equal("offline", draft.Text("writer"));
        Assert.Contains("renew the certificate", draft.Text("draft"), StringComparison.Ordinal);
        Assert.Contains("llm_unavailable", draft.Each("warnings", "kind"));

        house.Ai.EmbeddingsAlways(OpenAiAnswers.Fails(503));
        var waiting = company.Whmcs.Tickets.Open("Mailbox full", "My mailbox is full and cannot receive email any more.");
        var before = house.Ai.EmbeddingCalls.Count;
        await company.SyncAsync();
        await Eventually.TrueAsync("the provider to be asked in vain", () => Task.FromResult(house.Ai.EmbeddingCalls.Count > before));
        await Eventually.TrueAsync("the attempt's end", async () => !(await DueAsync(company)).Any());
        Assert.Empty(await company.DraftsAsync(waiting));

        house.Ai.EmbeddingsAlways(OpenAiAnswers.Embeds);
        await Eventually.TrueAsync("the draft that had to wait", async () =>
        {
            await house.SkipPausesAsync();
            return (await company.DraftsAsync(waiting)).Count == 1;
        });
    }

    private Task<IReadOnlyList<int>> DueAsync(Company company) => house.Api.InTenantAsync(
        company.TenantId, services => services.GetRequiredService<DraftNeeds>().DueAsync(10, CancellationToken.None));
}
