using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>How tickets come in, and which of them get a draft.</summary>
public sealed class ArrivalJourneyTests(House house) : IClassFixture<House>
{
    private const string Question = "My mailbox is full and I cannot receive email any more.";

    [Fact]
    public async Task A_signed_webhook_pulls_the_ticket_it_names_and_a_forged_one_does_nothing()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var ticket = company.Whmcs.Tickets.Open("Mailbox full", Question);
        await company.HookAsync("TicketOpen", ticket.Id, secret: "whsec_of_somebody_else", expected: HttpStatusCode.Unauthorized);
        Assert.Equal(0, await EventsAsync(company));

        await company.HookAsync("TicketOpen", ticket.Id, delivery: "once");
        await company.HookAsync("TicketOpen", ticket.Id, delivery: "once");

        Assert.Equal("email", (await company.DraftAsync(ticket)).Text("intent.name"));
        Assert.Equal(1, await EventsAsync(company));
        await house.QuietAsync();
        Assert.Single(await company.DraftsAsync(ticket));
    }

    [Fact]
    public async Task A_burst_of_three_messages_gives_one_draft()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var ticket = company.Whmcs.Tickets.Open("Mailbox full", Question);
        await company.HookAsync("TicketOpen", ticket.Id);
        await Task.Delay(300);
        company.Whmcs.Tickets.CustomerReplies(ticket.Id, "I forgot: it is info@sol.example.");
        await company.HookAsync("TicketUserReply", ticket.Id);
        await Task.Delay(300);
        company.Whmcs.Tickets.CustomerReplies(ticket.Id, "And it is urgent.");
        await company.HookAsync("TicketUserReply", ticket.Id);

        var draft = await company.DraftAsync(ticket);
        await house.QuietAsync();

        Assert.Equal(3, await EventsAsync(company));
        Assert.Equal([draft.Number("id")], (await company.DraftsAsync(ticket)).Select(d => d.Number("id")));
        var thread = await company.GetAsync($"whmcs/tickets/{await company.IdOfAsync(ticket)}");
        Assert.Equal(3, thread.At("messages").GetArrayLength());
        Assert.Equal(thread.Text("thread_hash"), draft.Text("thread_hash"));
    }

    [Fact]
    public async Task A_new_message_of_the_customer_supersedes_the_old_draft()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var (ticket, old) = await company.AsksAsync("Mailbox full", Question);

        company.Whmcs.Tickets.CustomerReplies(ticket.Id, "I have deleted some mail, and now the password is refused.");
        await company.SyncAsync();

        await company.PostAsync(
            "replies/approve", new { reply_id = old.Number("id"), final_reply = old.Text("draft") }, HttpStatusCode.Conflict);
        await Eventually.TrueAsync("the new draft", async () => (await company.DraftsAsync(ticket)).Count == 2);
        Assert.Equal(["pending", "superseded"], (await company.DraftsAsync(ticket)).Select(d => d.Text("status")));
        await company.PostAsync(
            "replies/approve", new { reply_id = old.Number("id"), final_reply = old.Text("draft") }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Closed_and_answered_tickets_and_silent_departments_get_no_draft()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { silent_departments = new[] { 3 } });
        var tickets = company.Whmcs.Tickets;
        var (closed, answered, silent, waiting) = (
            tickets.Open("Closed", Question), tickets.Open("Answered", Question), tickets.Open("Silent", Question, departmentId: 3),
            tickets.Open("Waiting", Question));
        await company.SyncAsync();
        tickets.SetStatus(closed.Id, "Closed");
        tickets.StaffReplies(answered.Id, "We have made your mailbox larger.");
        await company.SyncAsync();

        await company.DraftAsync(waiting);
        await house.QuietAsync();

        Assert.Empty(await company.DraftsAsync(closed));
        Assert.Empty(await company.DraftsAsync(answered));
        Assert.Empty(await company.DraftsAsync(silent));
    }

    [Fact]
    public async Task A_company_that_is_switched_off_gets_no_draft_until_it_is_switched_on()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { drafting_enabled = false });
        var ticket = company.Whmcs.Tickets.Open("Mailbox full", Question);
        await company.SyncAsync();
        await house.QuietAsync();
        Assert.Empty(await company.DraftsAsync(ticket));
        Assert.Empty(await house.Api.InTenantAsync(
            company.TenantId, services => services.GetRequiredService<DraftNeeds>().DueAsync(10, CancellationToken.None)));

        await company.SendAsync(HttpMethod.Patch, "tenant", new { drafting_enabled = true });

        await company.DraftAsync(ticket);
    }

    /// <summary>How many webhook events have been received and acted on.</summary>
    private Task<int> EventsAsync(Company company) => house.Api.InTenantAsync(company.TenantId, services =>
        services.GetRequiredService<AppDbContext>().WebhookEvents.CountAsync(e => e.ProcessedAt != null && e.LastError == null));
}
