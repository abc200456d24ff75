using System.Net;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>The seed's path from end to end: ticket, draft, human decision, and the better next draft.</summary>
public sealed class LearningJourneyTests(House house) : IClassFixture<House>
{
    private const string Subject = "SSL certificate expired on my shop";
    private const string Issue =
        "Since this morning visitors of my shop see a warning that the SSL certificate has expired. How can I renew the certificate?";

    [Fact]
    public async Task A_ticket_that_nobody_announces_is_polled_and_gets_a_draft_with_confidence_intent_and_sources()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync("Renewing an SSL certificate", "When the SSL certificate of a shop has expired, open SSL in the panel and renew the certificate.");
        var ticket = company.Whmcs.Tickets.Open(Subject, Issue);

        var draft = await company.DraftAsync(ticket);

        Assert.Equal(("offline", "pending", "ssl"), (draft.Text("writer"), draft.Text("status"), draft.Text("intent.name")));
        Assert.Contains("renew the certificate", draft.Text("draft"), StringComparison.Ordinal);
        Assert.Equal(["tenant_kb"], draft.Each("sources", "source"));
        Assert.Equal(["Renewing an SSL certificate"], draft.Each("sources", "title"));
        // 100 × (0.4·0 + 0.3·(0.6·tenant + 0.4·0) + 0.2·intent + 0.1·1)
        var kb = draft.Real("confidence.breakdown.kb_similarity");
        Assert.Equal(0.6 * draft.At("sources")[0].Real("score"), kb, 3);
        Assert.Equal((30 * kb) + (20 * draft.Real("intent.certainty")) + 10, draft.Real("confidence.score"), 0.06);
        Assert.True(draft.Number("prompt_version_id") > 0);
        var pending = await company.GetAsync("replies/pending");
        Assert.Equal(draft.Number("id"), pending.At("items")[0].Number("id"));
    }

    [Fact]
    public async Task An_unedited_approval_lifts_similar_tickets_and_makes_a_perfect_repeat_high()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync(Subject, Issue);
        var similar = new { subject = "My certificate", content = "Visitors see a warning that the SSL certificate of my shop has expired. What now?" };
        var before = await company.PostAsync("playground", similar);
        Assert.Equal(0, before.Real("confidence.breakdown.example_similarity"));
        var (_, first) = await company.AsksAsync(Subject, Issue);

        var approval = await company.ApprovesAsync(first, first.Text("draft"));

        Assert.Equal(("example", 1.0, 0), (approval.Text("learned_as"), approval.Real("edit_analysis.similarity"), approval.Number("edit_analysis.distance")));
        var (_, after) = await company.AsksAsync(similar.subject, similar.content);
        Assert.True(after.Real("confidence.breakdown.example_similarity") > 0.5);
        Assert.True(after.Real("confidence.score") > before.Real("confidence.score"));
        var (_, repeat) = await company.AsksAsync(Subject, Issue);
        Assert.Equal(1.0, repeat.Real("confidence.breakdown.example_similarity"), 3);
        Assert.Equal("high", repeat.Text("confidence.level"));
        var record = (await company.GetAsync("examples")).At("items")[0].Text("content");
        Assert.StartsWith($"Customer Issue: {Subject}\n{Issue}\n\nApproved Response:\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heavy_edit_becomes_a_correction_and_the_same_issue_is_drafted_with_safety_0_4_and_a_warning()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync("Renewing an SSL certificate", "Open SSL in the panel and renew the certificate.");
        var (_, first) = await company.AsksAsync(Subject, Issue);
        Assert.Equal(1.0, first.Real("confidence.breakdown.correction_safety"));
        const string Final = "Your certificates come from a partner whose account had been closed. We have moved you to another one.";

        var approval = await company.ApprovesAsync(first, Final);

        Assert.Equal("correction", approval.Text("learned_as"));
        Assert.True(approval.Real("edit_analysis.similarity") < 0.7);
        Assert.NotEmpty(approval.Text("edit_analysis.summary"));
        var (_, again) = await company.AsksAsync(Subject, Issue);
        Assert.Equal(0.4, again.Real("confidence.breakdown.correction_safety"));
        Assert.True(again.At("confidence.should_escalate").GetBoolean());
        Assert.Contains("past_correction", again.Each("warnings", "kind"));
        Assert.Contains("moved you to another one", again.Text("draft"), StringComparison.Ordinal);
        var record = (await company.GetAsync("corrections")).At("items")[0].Text("content");
        Assert.Contains("INCORRECT Response (Do Not Use):", record, StringComparison.Ordinal);
        Assert.Contains($"CORRECT Response:\n{Final}\n\nEdit Notes: ", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_decided_once()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var (_, draft) = await company.AsksAsync(Subject, Issue);
        await company.ApprovesAsync(draft, draft.Text("draft"));
        var decision = new { reply_id = draft.Number("id"), final_reply = "Something else." };

        await company.PostAsync("replies/approve", decision, HttpStatusCode.Conflict);
        await company.PostAsync($"replies/{draft.Number("id")}/reject", new { reason = "wrong" }, HttpStatusCode.Conflict);

        Assert.Equal("approved", (await company.GetAsync($"replies/{draft.Number("id")}")).Text("status"));
        var approvals = await company.GetAsync($"replies/ticket/{draft.Number("ticket_id")}/approvals");
        Assert.Equal([draft.Text("draft")], approvals.Each("items", "draft"));
        Assert.Equal(1, (await company.GetAsync("examples")).Number("total"));
    }

    [Fact]
    public async Task A_rejected_draft_teaches_nothing_and_its_ticket_can_be_drafted_anew()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var (ticket, draft) = await company.AsksAsync(Subject, Issue);

        await company.PostAsync($"replies/{draft.Number("id")}/reject", new { reason = "tone", note = "too short" });
        await house.QuietAsync();

        Assert.Equal(0, (await company.GetAsync("examples")).Number("total") + (await company.GetAsync("corrections")).Number("total"));
        Assert.Equal(["rejected"], (await company.DraftsAsync(ticket)).Select(d => d.Text("status")));
        var ticketId = await company.IdOfAsync(ticket);
        await company.PostAsync("replies/generate", new { ticket_id = ticketId }, HttpStatusCode.Created);
    }
}
