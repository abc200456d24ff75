using System.Net;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>What the console asks afterwards: what became of drafts, where they came from, and what words they were written with.</summary>
public sealed class HindsightJourneyTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task An_approval_tells_the_draft_beside_the_reply_and_its_article_counts_the_use()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync("Mailbox quota", "When a mailbox is full, delete old mail or buy a larger mailbox in the panel.");
        var (_, draft) = await company.AsksAsync("Mailbox full", "My mailbox is full and I cannot receive mail. What can I do?");
        var final = draft.Text("draft") + "\n\nWe have given you one gigabyte more.";

        var approved = await company.ApprovesAsync(draft, final);

        var approval = await company.GetAsync($"replies/approvals/{approved.Number("approved_reply_id")}");
        Assert.Equal((draft.Text("draft"), final), (approval.Text("draft"), approval.Text("final_reply")));
        var ofTicket = await company.GetAsync($"replies/ticket/{draft.Number("ticket_id")}/approvals");
        Assert.Equal(draft.Number("id"), ofTicket.At("items")[0].Number("reply_id"));
        var article = draft.At("sources")[0].Number("document_id");
        var uses = await company.GetAsync($"analytics/uses?source=tenant_kb&document_id={article}");
        var use = Assert.Single(uses.At("items").EnumerateArray());
        Assert.Equal((draft.Number("id"), "approved", "Mailbox full"), (use.Number("reply_id"), use.Text("status"), use.Text("subject")));
        Assert.Equal(approved.Real("edit_analysis.similarity"), use.Real("similarity"));
        Assert.Empty((await company.GetAsync($"analytics/uses?source=global_kb&document_id={article}")).At("items").EnumerateArray());
    }

    [Fact]
    public async Task Quality_is_told_by_intent_prompt_and_person()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.WritesAsync("Mailbox quota", "When a mailbox is full, delete old mail or buy a larger mailbox in the panel.");
        var (_, kept) = await company.AsksAsync("Mailbox full", "My mailbox is full and I cannot receive e-mail. What can I do?");
        var (_, refused) = await company.AsksAsync("E-mail bounces", "E-mail to my mailbox bounces. Is the mailbox broken?");
        await company.ApprovesAsync(kept, kept.Text("draft"));
        await company.PostAsync($"replies/{refused.Number("id")}/reject", new { reason = "wrong" });

        var quality = await company.GetAsync("analytics/quality?days=1");

        var intent = Assert.Single(quality.At("by_intent").EnumerateArray());
        Assert.Equal(("email", 2, 1, 1, 1), (
            intent.Text("name"), intent.Number("drafts"), intent.Number("approved"), intent.Number("unedited"),
            intent.Number("rejected")));
        Assert.Equal(1.0, intent.Real("mean_similarity"));
        Assert.Equal("Default Support", Assert.Single(quality.At("by_prompt").EnumerateArray()).Text("name"));
        Assert.Equal(1, Assert.Single(quality.At("by_agent").EnumerateArray()).Number("drafts"));
    }

    [Fact]
    public async Task The_queue_can_be_cut_by_department_and_by_waiting_time()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.AsksAsync("DNS question", "How do I change my nameservers?");

        var departments = (await company.GetAsync("whmcs/departments")).At("items");
        var id = Assert.Single(departments.EnumerateArray()).Number("id");

        Assert.Equal(1, (await company.GetAsync($"replies/pending?department_id={id}")).Number("total"));
        Assert.Equal(0, (await company.GetAsync($"replies/pending?department_id={id + 1}")).Number("total"));
        Assert.Equal(0, (await company.GetAsync("replies/pending?waiting_hours=5")).Number("total"));
        Assert.Equal(1, (await company.GetAsync("replies/pending?waiting_hours=0")).Number("total"));
        Assert.Equal(0, (await company.GetAsync("whmcs/tickets?parked=true")).Number("total"));
    }

    [Fact]
    public async Task A_changed_prompt_keeps_the_words_it_had_and_can_be_tried_before_it_is_saved()
    {
        await using var company = await Company.OpenAsync(house.Api);
        var shipped = await company.GetAsync("prompts/active");
        var copy = await company.PostAsync($"prompts/{shipped.Number("id")}/duplicate", null, HttpStatusCode.Created);
        var changed = new
        {
            name = "Ours", system_prompt = "Write like a pirate.", context_template = "{context}", task_template = "{subject}\n{content}",
        };

        var tried = await company.PostAsync("playground", new { subject = "Hello", content = "My site is down.", prompt = changed });
        Assert.StartsWith("Write like a pirate.", tried.Text("prompt.system"), StringComparison.Ordinal);
        Assert.Equal(0, (await company.GetAsync($"prompts/{copy.Number("id")}/revisions")).Number("total"));
        await company.SendAsync(HttpMethod.Put, $"prompts/{copy.Number("id")}", changed);

        var revision = Assert.Single((await company.GetAsync($"prompts/{copy.Number("id")}/revisions")).At("items").EnumerateArray());
        Assert.Equal(
            (1, shipped.Text("system_prompt"), "A Admin"),
            (revision.Number("revision"), revision.Text("system_prompt"), revision.Text("replaced_by")));
    }
}
