using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Drafting;
using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

public sealed class LeaseTests
{
    [Fact]
    public async Task The_late_result_of_a_worker_that_slept_through_its_lease_is_refused()
    {
        await using var ai = await FakeOpenAi.StartAsync();
        await using var plant = await Plant.OpenAsync(ai);
        var ticketId = await plant.AddTicketAsync();
        var awake = new TaskCompletionSource();
        ai.Chat(async (context, body) =>
        {
            await awake.Task;
            await OpenAiAnswers.Says("Late.")(context, body);
        }).ChatAlways(OpenAiAnswers.Says("In time."));
        var sleeper = WriteAsync(plant, ticketId);
        await Eventually.TrueAsync("the sleeper's question", () => Task.FromResult(ai.ChatCalls.Count == 1));
        Assert.Null(await WriteAsync(plant, ticketId));
        await SleepAsync(plant);

        var second = await WriteAsync(plant, ticketId);
        awake.SetResult();

        Assert.Equal("In time.", second!.Text);
        Assert.Null(await sleeper);
        Assert.Equal([second.Id], (await plant.DraftsAsync()).Select(d => d.Id));
        await using var db = plant.Open();
        Assert.Equal(2, (await db.DraftClaims.SingleAsync()).Attempt);
    }

    [Fact]
    public async Task A_result_for_a_thread_that_has_moved_on_is_refused_and_the_new_thread_gets_its_own()
    {
        await using var ai = await FakeOpenAi.StartAsync();
        await using var plant = await Plant.OpenAsync(ai);
        var ticketId = await plant.AddTicketAsync();
        var written = new TaskCompletionSource();
        ai.Chat(async (context, body) =>
        {
            await written.Task;
            await OpenAiAnswers.Says("To the old question.")(context, body);
        }).ChatAlways(OpenAiAnswers.Says("To the new question."));
        var old = WriteAsync(plant, ticketId);
        await Eventually.TrueAsync("the question", () => Task.FromResult(ai.ChatCalls.Count == 1));
        await using (var db = plant.Open())
            await db.Tickets.ExecuteUpdateAsync(set => set.SetProperty(t => t.ThreadHash, "the customer wrote again"));
        written.SetResult();

        Assert.Null(await old);
        Assert.Equal("To the new question.", (await WriteAsync(plant, ticketId))!.Text);
        Assert.Equal("the customer wrote again", Assert.Single(await plant.DraftsAsync()).ThreadHash);
    }

    [Fact]
    public async Task Many_jobs_for_the_same_thread_write_one_draft()
    {
        await using var ai = (await FakeOpenAi.StartAsync()).ChatAlways(OpenAiAnswers.Says("Renew it under Domains."));
        await using var plant = await Plant.OpenAsync(ai);
        for (var i = 0; i < 10; i++)
        {
            var ticketId = await plant.AddTicketAsync();
            // Enqueued by the sync, and again by sweeps: each begins while another is somewhere on its way.
            await Task.WhenAll(Enumerable.Range(0, 10).Select(async job =>
            {
                await Task.Delay(3 * job);
                await WriteAsync(plant, ticketId);
            }));
        }

        Assert.Equal(10, (await plant.DraftsAsync()).Count);
        Assert.Equal(10, ai.ChatCalls.Count);
    }

    private static Task<Draft?> WriteAsync(Plant plant, int ticketId) =>
        plant.InTenantAsync((DraftWriter writer) => writer.WriteIfDueAsync(ticketId, CancellationToken.None));

    /// <summary>As a machine that was suspended: no heartbeat came, and the lease has run out.</summary>
    private static async Task SleepAsync(Plant plant)
    {
        await using var db = plant.Open();
        var past = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        await db.DraftClaims.ExecuteUpdateAsync(set => set.SetProperty(c => c.LeaseUntil, past));
    }
}
