using System.Text;
using Microsoft.EntityFrameworkCore;
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
        await ShreddedAsync(desk);
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

    [Fact]
    public async Task While_an_older_transaction_could_read_them_the_bytes_are_not_called_gone()
    {
        await using var desk = await Desk.OpenAsync(database);
        var gone = PlantedCustomer.Some(3)[2];
        await LivesAsync(desk, gone, clientId: 8);
        await using (var older = await DatabaseFiles.AsSuperAsync(
            database.SuperUrl, "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"))
        {
            await desk.WithAsync((CustomerErasure erasure) => erasure.EraseAsync(8, "", default));

            Assert.False(await ShredAsync(desk));
        }

        await ShreddedAsync(desk);

        Assert.Empty(await FilesWithAsync(gone.Email));
    }

    private static Task<bool> ShredAsync(Desk desk) => desk.WithAsync(async (Shredder shredder) =>
    {
        await shredder.ShredAsync(default);
        return !await shredder.IsDueAsync(default);
    });

    /// <summary>As often as the sweep would: an ANALYZE of PostgreSQL's own may have looked at the rows just then.</summary>
    private static Task ShreddedAsync(Desk desk) => Eventually.TrueAsync("the shredding", () => ShredAsync(desk));

    private static async Task LivesAsync(Desk desk, PlantedCustomer customer, int clientId)
    {
        var id = desk.Whmcs.Tickets.Open(
            "Error 500", customer.Message, email: customer.Email, clientId: clientId, name: customer.Name).Id;
        await desk.HappensAsync("TicketOpen", id);
        await desk.MarkAsync(await desk.DraftAsync(id));
        await desk.AgentSendsAsync(id, customer.Answer);
    }

    private Task<IReadOnlyList<string>> FilesWithAsync(string canary) => DatabaseFiles.WithAsync(database.SuperUrl, canary);

    private async Task SuperAsync(string statement)
    {
        await using var super = await DatabaseFiles.AsSuperAsync(database.SuperUrl, statement);
    }
}
