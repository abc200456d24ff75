using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Tests.Drafting;
using SupportAssistant.Core.Tests.Learning;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Erasure;

public sealed class ErasureTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_forgotten_customer_leaves_no_byte_behind_and_does_not_come_back()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (gone, stays) = (PlantedCustomer.Some(2)[0], PlantedCustomer.Some(2)[1]);
        await LivesAsync(desk, gone, clientId: 8);
        await LivesAsync(desk, stays, clientId: 9);
        await SuperAsync("ANALYZE");
        Assert.NotEmpty(await FilesWithAsync(gone.Email));

        var report = await desk.WithAsync((CustomerErasure erasure) => erasure.EraseAsync(8, "", default));
        await desk.WithAsync(async (Shredder shredder) =>
        {
            await shredder.ShredAsync(default);
            return true;
        });
        await desk.WithAsync((TicketSync sync) => sync.SyncAsync(null, default));
        await desk.HappensAsync("TicketUserReply", desk.Whmcs.Tickets.All.Single(t => t.ClientId == 8).Id);
        await SuperAsync("ANALYZE");

        Assert.Equal((1, 1, 1), (report.Tickets, report.Drafts, report.Examples + report.Corrections));
        foreach (var canary in gone.Identity.Concat(gone.Secrets))
            Assert.Equal((canary, ""), (canary, string.Join(", ", await FilesWithAsync(canary))));
        Assert.NotEmpty(await FilesWithAsync(stays.Email));
        Assert.Equal(1, await desk.ReadAsync(db => db.Tickets.CountAsync()));
        Assert.Equal(1, await desk.FindableAsync());
        Assert.All(
            Directory.GetFiles(desk.Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes),
            bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(gone.Domain))));
    }

    [Fact]
    public async Task A_ticket_that_is_opened_after_the_erasure_is_read()
    {
        await using var desk = await Desk.OpenAsync(database);
        await desk.WithAsync((CustomerErasure erasure) => erasure.EraseAsync(0, "guest@guests.example", default));
        desk.Clock.Advance(TimeSpan.FromHours(1));

        var ticket = desk.Whmcs.Tickets.Open("Hello again", "It is me.", email: "guest@guests.example", clientId: 0);
        await desk.HappensAsync("TicketOpen", ticket.Id);

        Assert.Equal(1, await desk.ReadAsync(db => db.Tickets.CountAsync()));
    }

    private static async Task LivesAsync(Desk desk, PlantedCustomer customer, int clientId)
    {
        var id = desk.Whmcs.Tickets.Open(
            "Error 500", customer.Message, email: customer.Email, clientId: clientId, name: customer.Name).Id;
        await desk.HappensAsync("TicketOpen", id);
        await desk.MarkAsync(await desk.DraftAsync(id));
        await desk.AgentSendsAsync(id, customer.Answer);
    }

    /// <summary>The tables, catalogs and indexes of the database whose files hold these bytes.</summary>
    private async Task<IReadOnlyList<string>> FilesWithAsync(string canary)
    {
        await using var super = await SuperAsync("CHECKPOINT");
        await using var look = new NpgsqlCommand(
            """
            SELECT c.relname FROM pg_class c
            WHERE pg_relation_filenode(c.oid) IS NOT NULL AND pg_relation_size(c.oid) > 0 AND NOT c.relisshared
                AND position(convert_to($1, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(c.oid))) > 0
            """, super);
        look.Parameters.AddWithValue(canary);
        var found = new List<string>();
        await using var rows = await look.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));
        return found;
    }

    private async Task<NpgsqlConnection> SuperAsync(string statement)
    {
        var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl));
        await super.OpenAsync();
        await using var command = new NpgsqlCommand(statement, super);
        await command.ExecuteNonQueryAsync();
        return super;
    }
}
