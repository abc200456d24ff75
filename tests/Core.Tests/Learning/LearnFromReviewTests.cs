using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Learning;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Learning;

public sealed class LearnFromReviewTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task While_one_job_learns_from_a_reply_another_leaves_it_alone()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How do I restore a file?");
        await desk.AgentSendsAsync(id, draft.Text);
        var replyId = await desk.ReadAsync(db => db.ApprovedReplies.Select(r => r.Id).SingleAsync());
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl));
        await super.OpenAsync();
        await using (var forget = new NpgsqlCommand(
            $"DELETE FROM examples; UPDATE approved_replies SET learned_at = NULL WHERE id = {replyId}", super))
            await forget.ExecuteNonQueryAsync();

        await using (var otherJob = await super.BeginTransactionAsync())
        {
            await using var taken = new NpgsqlCommand($"SELECT 1 FROM approved_replies WHERE id = {replyId} FOR UPDATE", super, otherJob);
            await taken.ExecuteScalarAsync();
            await LearnAsync(desk, replyId);
            Assert.Empty(await desk.ReadAsync(db => db.Examples.ToListAsync()));
        }
        await LearnAsync(desk, replyId);

        Assert.Single(await desk.ReadAsync(db => db.Examples.ToListAsync()));
        Assert.Equal(0, await desk.ReadAsync(db => db.ApprovedReplies.Select(r => r.LearnAttempts).SingleAsync()));
    }

    private static Task<bool> LearnAsync(Desk desk, int replyId) => desk.WithAsync(async (LearnFromReview learning) =>
    {
        await learning.LearnAsync(replyId, CancellationToken.None);
        return true;
    });
}
