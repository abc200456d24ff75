using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Endpoints;

/// <summary>While the database is away an event stays with the addon: nothing is accepted that is not stored.</summary>
public sealed class WebhookOutageTests
{
    [Theory]
    [InlineData(CableState.Cut)]
    [InlineData(CableState.Silent)]
    [InlineData(CableState.OneWay)]
    public async Task An_event_is_answered_with_503_and_when_it_is_sent_again_it_is_there_once(CableState outage)
    {
        var database = new TestDatabase();
        await using var cable = Cable.To(database.ProductUrl);
        await using var api = new ApiHost { DatabaseUrl = cable.Url, IsReal = true };
        await using (database)
        {
            await database.InitializeAsync();
            await api.InitializeAsync();
            var tenantId = (await api.JoinAsync("Behind a cable")).TenantId;
            var key = await api.InTenantAsync(
                tenantId, services => services.GetRequiredService<IntegrationKeys>().CreateAsync("addon", CancellationToken.None));
            var client = api.Anyone();
            Letter[] letters = [.. Enumerable.Range(1, 4).Select(id => Letter.Of(key, TimeProvider.System.GetUtcNow(), Letter.Event(id), $"d{id}"))];
            await AcceptedAsync(client, letters[0]);

            cable.State = outage;
            foreach (var letter in letters[1..])
            {
                using var answer = await letter.SendAsync(client);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
            }
            cable.State = CableState.Whole;
            foreach (var letter in letters)
                await AcceptedAsync(client, letter);

            await using var db = database.Open(tenantId);
            Assert.Equal([1, 2, 3, 4], await db.WebhookEvents.Select(e => e.WhmcsTicketId).Order().ToListAsync());
        }
    }

    /// <summary>As the addon does it: sent again until it is taken.</summary>
    private static Task AcceptedAsync(HttpClient client, Letter letter) =>
        Eventually.TrueAsync("the event to be accepted", async () =>
        {
            using var answer = await letter.SendAsync(client);
            return answer.StatusCode == HttpStatusCode.Accepted;
        });
}
