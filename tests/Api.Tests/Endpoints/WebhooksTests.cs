using System.Net;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class WebhooksTests(ApiHost host, ITestOutputHelper output) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Whatever_is_made_of_a_letter_without_the_secret_is_refused_with_one_and_the_same_answer()
    {
        var (tenantId, own) = await OpenAsync();
        var (_, foreign) = await OpenAsync();
        var (second, revoked) = (await KeyAsync(tenantId), await KeyAsync(tenantId));
        await host.InTenantAsync(tenantId, s => s.GetRequiredService<IntegrationKeys>().RevokeAsync(revoked.Id, default));
        var genuine = Letter.Of(own, host.Clock.GetUtcNow(), Letter.Event(41));
        var forgeries = new Forgeries(genuine, own, second, foreign, revoked).All().ToList();
        var client = host.Anyone();

        var (accepted, answers) = (0, new HashSet<string>());
        foreach (var forged in forgeries)
        {
            using var answer = await forged.SendAsync(client);
            accepted += answer.IsSuccessStatusCode ? 1 : 0;
            var problem = await answer.JsonAsync();
            answers.Add($"{answer.StatusCode} " + string.Join(' ', problem.EnumerateObject()
                .Where(member => member.Name != "trace_id").Select(member => member.Value.ToString())));
        }

        output.WriteLine($"forged accepted: {accepted} of {forgeries.Count} (0)");
        Assert.True(forgeries.Count > 200);
        Assert.Equal(0, accepted);
        Assert.StartsWith("Unauthorized ", Assert.Single(answers));
        Assert.Empty(await EventsAsync(tenantId));
        var keys = await host.InTenantAsync(tenantId, s => s.GetRequiredService<IntegrationKeys>().ListAsync(default));
        Assert.All(keys, key => Assert.Null(key.LastUsedAt));

        // And the letter they were all made of is a good one.
        Assert.Equal(HttpStatusCode.Accepted, (await genuine.SendAsync(client)).StatusCode);
        Assert.Equal([41], await EventsAsync(tenantId));
    }

    [Fact]
    public async Task A_replayed_letter_changes_nothing_and_five_minutes_later_it_is_refused_under_any_delivery_id()
    {
        var (tenantId, key) = await OpenAsync();
        var letter = Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(41));
        var client = host.Anyone();
        var before = JobsWaiting();

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.Accepted, (await letter.SendAsync(client)).StatusCode);

        Assert.Equal([41], await EventsAsync(tenantId));
        Assert.Equal(before + 1, JobsWaiting());
        host.Clock.Advance(TimeSpan.FromSeconds(301));
        Assert.Equal(HttpStatusCode.Unauthorized, (await letter.SendAsync(client)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await (letter with { Delivery = "another" }).SendAsync(client)).StatusCode);
        Assert.Equal([41], await EventsAsync(tenantId));
    }

    [Fact]
    public async Task While_a_secret_is_replaced_letters_of_both_are_taken_and_then_those_of_the_new_one()
    {
        var (tenantId, old) = await OpenAsync();
        var changed = await KeyAsync(tenantId);
        var client = host.Anyone();
        async Task<HttpStatusCode> SendAsync(NewIntegrationKey key) =>
            (await Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(41)).SendAsync(client)).StatusCode;

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (await SendAsync(old), await SendAsync(changed)));
        await host.InTenantAsync(tenantId, s => s.GetRequiredService<IntegrationKeys>().RevokeAsync(old.Id, default));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Accepted), (await SendAsync(old), await SendAsync(changed)));
    }

    [Theory]
    [InlineData(64 * 1024, HttpStatusCode.Accepted)]
    [InlineData((64 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task More_than_64_KiB_is_not_even_read_and_not_hashed(int length, HttpStatusCode expected)
    {
        var (_, key) = await OpenAsync();
        var letter = Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(41).PadRight(length));

        Assert.Equal(expected, (await letter.SendAsync(host.Anyone())).StatusCode);
        // A wrong signature makes no difference to what is too large.
        var forged = await (letter with { Signature = "t=1,v1=" + new string('0', 64) }).SendAsync(host.Anyone());
        Assert.Equal(expected == HttpStatusCode.Accepted ? HttpStatusCode.Unauthorized : expected, forged.StatusCode);
    }

    [Fact]
    public async Task Of_many_events_about_few_tickets_each_is_kept_and_each_ticket_is_looked_at_once()
    {
        var (tenantId, key) = await OpenAsync();
        var client = host.Anyone();
        var before = JobsWaiting();
        string[] looks = ["TicketOpen", "TicketUserReply", "TicketStatusChange", "TicketClose"];

        for (var n = 0; n < 400; n++)
        {
            var letter = Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(1 + (n % 10), looks[n % 4]));
            Assert.Equal(HttpStatusCode.Accepted, (await letter.SendAsync(client)).StatusCode);
        }

        Assert.Equal(400, (await EventsAsync(tenantId)).Count);
        Assert.Equal(before + 10, JobsWaiting());
        // A reply that is learned from, and a ticket that is gone, are more than a look.
        await Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(1, "TicketAdminReply")).SendAsync(client);
        await Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(1, "TicketDelete")).SendAsync(client);
        Assert.Equal(before + 12, JobsWaiting());
    }

    [Fact]
    public async Task A_storm_beyond_what_can_wait_is_told_to_come_again_and_other_companies_do_not_notice()
    {
        var (tenantId, key) = await OpenAsync();
        var (_, foreign) = await OpenAsync();
        var client = host.Anyone();
        // Every event of the key notes its use first, and waits for this row as long as somebody else has it.
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(host.Database.SuperUrl));
        await super.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = await super.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var hold = new NpgsqlCommand($"SELECT FROM integration_keys WHERE id = {key.Id} FOR UPDATE", super, held))
            await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var sent = Enumerable.Range(1, 200)
            .Select(id => Letter.Of(key, host.Clock.GetUtcNow(), Letter.Event(id)).SendAsync(client)).ToList();
        await Eventually.TrueAsync("the refusals", () => Task.FromResult(sent.Count(answer => answer.IsCompleted) >= 72));
        using var other = await Letter.Of(foreign, host.Clock.GetUtcNow(), Letter.Event(1)).SendAsync(client);
        await held.RollbackAsync(TestContext.Current.CancellationToken);
        var answers = await Task.WhenAll(sent);

        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable).ToList();
        Assert.Equal(72, refused.Count);
        Assert.All(refused, answer => Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta));
        Assert.Contains("Too much arrives at once.", await refused[0].Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(128, (await EventsAsync(tenantId)).Count);
    }

    [Theory]
    [InlineData("", "not the JSON")]
    [InlineData("null", "not the JSON")]
    [InlineData("[]", "not the JSON")]
    [InlineData("{\"event\":\"TicketOpen\",\"ticket_id\":41", "not the JSON")]
    [InlineData("{\"event\":\"TicketOpen\",\"ticket_id\":9999999999}", "not the JSON")]
    [InlineData("{\"event\":\"\\ud800\",\"ticket_id\":41}", "not the JSON")]
    [InlineData("{\"event\":\"TicketOpen\",\"ticket_id\":0}", "above 0")]
    [InlineData("{\"event\":\"ClientDelete\",\"ticket_id\":0,\"client_id\":0}", "above 0")]
    [InlineData("{\"event\":\" \",\"ticket_id\":41}", "Name the WHMCS hook")]
    [InlineData("{\"event\":\"\\u0000\",\"ticket_id\":41}", "cannot be stored")]
    public async Task What_is_rightly_signed_and_no_event_is_told_so(string body, string sentence)
    {
        var (tenantId, key) = await OpenAsync();

        using var answer = await Letter.Of(key, host.Clock.GetUtcNow(), body).SendAsync(host.Anyone());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await EventsAsync(tenantId));
    }

    private async Task<(int TenantId, NewIntegrationKey Key)> OpenAsync()
    {
        var tenantId = (await host.JoinAsync($"Company {Guid.NewGuid():N}")).TenantId;
        return (tenantId, await KeyAsync(tenantId));
    }

    private Task<NewIntegrationKey> KeyAsync(int tenantId) => host.InTenantAsync(
        tenantId, services => services.GetRequiredService<IntegrationKeys>().CreateAsync("addon", CancellationToken.None));

    /// <summary>The tickets that stored events are about.</summary>
    private Task<List<int>> EventsAsync(int tenantId) => host.InTenantAsync(tenantId, services =>
        services.GetRequiredService<AppDbContext>().WebhookEvents.OrderBy(e => e.Id).Select(e => e.WhmcsTicketId).ToListAsync());

    private long JobsWaiting() =>
        host.Services.GetRequiredService<JobStorage>().GetMonitoringApi().EnqueuedCount(JobQueues.Arrivals);
}
