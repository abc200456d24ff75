using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

/// <summary>Forgetting a customer, as the running product does it: rows by the Api's step, bytes by the Workers.</summary>
public sealed class ErasureTests(ITestOutputHelper output)
{
    private static readonly string[] Canaries =
        ["Mirabelle Torquist", "mirabelle@torquist-sails.example", "torquist-sails", "198.51.77.203", "halyard-jammed-9417"];

    [Fact]
    public async Task After_an_erasure_no_byte_is_left_in_the_database_the_queue_the_data_folder_or_the_log()
    {
        await using var plant = await Plant.OpenAsync();
        var worker = plant.StartWorkers();
        var ticketId = await AddTicketAsync(plant);
        await Eventually.TrueAsync("a draft", async () => (await plant.DraftsAsync()).Count == 1);
        await plant.InTenantAsync<IServiceProvider, bool>(ApproveAsync);
        await Eventually.TrueAsync("what was learned", async () =>
        {
            await using var db = plant.Open();
            return await db.Examples.AnyAsync(e => e.TicketId == ticketId) || await db.Corrections.AnyAsync(c => c.TicketId == ticketId);
        });
        Assert.NotEmpty(await DatabaseFiles.WithAsync(plant.SuperUrl, Canaries[1]));

        var watch = Stopwatch.StartNew();
        await plant.InTenantAsync((CustomerErasure erasure) => erasure.EraseAsync(0, Canaries[1], default));
        await Eventually.TrueAsync("the Workers' shredding", async () =>
        {
            await using var db = plant.Open();
            return await db.ErasedCustomers.AllAsync(e => e.ShreddedAt != null);
        });
        output.WriteLine($"Erased and shredded after {watch.Elapsed.TotalSeconds:F1} s.");

        foreach (var canary in Canaries)
            Assert.Equal((canary, ""), (canary, string.Join(", ", await DatabaseFiles.WithAsync(plant.SuperUrl, canary))));
        Assert.All(Canaries, canary => Assert.DoesNotContain(worker.Lines, line => line.Contains(canary, StringComparison.Ordinal)));
        Assert.All(
            Directory.GetFiles(plant.Settings["DATA_DIR"], "*", SearchOption.AllDirectories).Select(File.ReadAllBytes),
            file => Assert.All(Canaries, canary => Assert.Equal(-1, file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)))));
    }

    private static async Task<int> AddTicketAsync(Plant plant)
    {
        var then = TimeProvider.System.GetUtcNow().AddSeconds(-10);
        await using var db = plant.Open();
        var ticket = new Ticket
        {
            TenantId = plant.TenantId, WhmcsId = 900, Subject = $"Site {Canaries[2]}.example", Status = "Open", AwaitsReply = true,
            CustomerName = Canaries[0], CustomerEmail = Canaries[1], ThreadHash = "state", ThreadChangedAt = then, WaitingSince = then,
            Messages =
            [
                new TicketMessage
                {
                    TenantId = plant.TenantId, WhmcsReplyId = 0, FromStaff = false, Author = Canaries[0],
                    Text = $"The site on {Canaries[3]} says {Canaries[4]}. How do I renew {Canaries[2]}.example?",
                },
            ],
        };
        db.Tickets.Add(ticket);
        await db.SaveChangesAsync();
        return ticket.Id;
    }

    private static async Task<bool> ApproveAsync(IServiceProvider services)
    {
        var draft = await services.GetRequiredService<AppDbContext>().Drafts.SingleAsync();
        await services.GetRequiredService<DraftReview>().ApproveAsync(
            draft, $"Hello {Canaries[0]},\n\nthe error {Canaries[4]} is gone; renew it under Domains.", "console", null, default);
        return true;
    }
}
