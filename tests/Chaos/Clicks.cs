using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F29 and F31: every draft approved by two clicks at once, and one draft by fifty.</summary>
internal static class Clicks
{
    private const int AtOnce = 50;

    public static async Task RunAsync(Results results, Options options)
    {
        await using var plant = await Plant.OpenAsync();
        var drafts = options.Count("clicks", 1_000) / 2;
        for (var i = 0; i <= drafts; i++)
            await plant.AddTicketAsync();
        var workers = plant.StartWorkers();
        await Eventually.TrueAsync("the drafts", async () => (await plant.DraftsAsync()).Count > drafts, TimeSpan.FromMinutes(10));
        await workers.KillAsync();
        using var door = await Door.OpenAsync(plant);
        var ids = (await plant.DraftsAsync()).Select(draft => draft.Id).ToList();

        var clicks = ids.Skip(1).SelectMany(id => new[] { id, id }).Chunk(AtOnce).ToList();
        var statuses = new List<int>();
        foreach (var many in clicks.Append([.. Enumerable.Repeat(ids[0], AtOnce)]))
            statuses.AddRange(await Task.WhenAll(many.Select(id => ApproveAsync(door, id))));

        await using var db = plant.Open();
        var perDraft = await db.ApprovedReplies.GroupBy(reply => reply.DraftId).Select(of => of.Count()).ToListAsync();
        results.Zero("drafts approved twice", perDraft.Count(count => count > 1));
        results.Exactly("clicks that approved", statuses.Count(status => status == 200), ids.Count);
        results.Exactly($"of {statuses.Count} clicks told 409", statuses.Count(status => status == 409), statuses.Count - ids.Count);
    }

    private static async Task<int> ApproveAsync(Door door, int draftId) => (await door.AskAsync(
        new HttpRequestMessage(HttpMethod.Post, "/api/v1/replies/approve")
        {
            Content = JsonContent.Create(new { reply_id = draftId, final_reply = "Renew it under Domains." }),
        })).Status;
}
