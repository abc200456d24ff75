using System.Net;
using System.Text.RegularExpressions;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>Both programs as their own processes, and every line they log while people use them and things go wrong.</summary>
public sealed partial class LogTests(HouseWithModel house) : IClassFixture<HouseWithModel>
{
    private const string Canary = "canary";

    [Fact]
    public async Task No_line_of_the_log_holds_what_anybody_wrote_nor_an_address_nor_a_secret()
    {
        house.Ai.ChatAlways(OpenAiAnswers.Says("canarydraft: renew the certificate."));
        await using var api = house.Start("SupportAssistant.Api");
        var address = await api.AddressAsync();
        await using var company = await Company.OpenAsync(house.Api, new HttpClient { BaseAddress = address });
        var token = company.Client.DefaultRequestHeaders.Authorization!.Parameter!;

        await UseAsync(company);
        await BreakAsync(company);
        await house.QuietAsync();

        var lines = api.Lines.Concat(house.WorkersLog).ToList();
        Assert.Contains(lines, line => line.Contains("/api/v1/replies/approve", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("learned as", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("could not be pulled", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("An attempt at", StringComparison.Ordinal));
        var key = await company.KeyAsync();
        string[] secrets =
        [
            Canary, "@", FakeWhmcs.Secret, FakeWhmcs.Identifier, "sk-only-for-tests", ApiHost.SecretKey, ApiHost.Password,
            "only-for-tests", token, key.Text("integration_key"), key.Text("webhook_secret"), "Ana Sol",
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(lines, line => Said(line).Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A day's work: a ticket, articles, searches, a hint, an edited and an unedited approval, a rejection.</summary>
    private static async Task UseAsync(Company company)
    {
        await company.WritesAsync("canarytitle", "canarycontent: open SSL in the panel and renew the certificate.");
        await company.SendAsync(HttpMethod.Patch, "tenant", new { signature = "canarysignature" });
        await company.PostAsync("search/unified", new { query = "canaryquery" });
        await company.GetAsync("whmcs/tickets?q=canaryfilter");
        await company.PostAsync("playground", new { subject = "canaryplay", content = "canaryplay" });
        var (ticket, draft) = await company.AsksAsync("canarysubject", "canarybody: my certificate has expired. How do I renew it?");
        await company.ApprovesAsync(draft, "canaryfinal: our partner had closed the account, and we have opened another one.");
        company.Whmcs.Tickets.CustomerReplies(ticket.Id, "canaryreply: thank you, and what about mail?");
        await company.HookAsync("TicketUserReply", ticket.Id);
        var second = await company.DraftAsync(ticket);
        var hinted = await company.PostAsync(
            "replies/generate", new { ticket_id = second.Number("ticket_id"), hint = "canaryhint" }, HttpStatusCode.Created);
        await company.ApprovesAsync(hinted, hinted.Text("draft"));
        var (_, third) = await company.AsksAsync("canarythird", "canarythird");
        await company.PostAsync($"replies/{third.Number("id")}/reject", new { reason = "other", note = "canarynote" });
    }

    /// <summary>A day's accidents: wrong input, a wrong password, forgeries, WHMCS and the model failing.</summary>
    private async Task BreakAsync(Company company)
    {
        await company.PostAsync("auth/login", new { email = "canary@a.example", password = "canarypassword" }, HttpStatusCode.Unauthorized);
        await company.PostAsync("replies/approve", new { reply_id = "canaryid", final_reply = "canaryfinal" }, HttpStatusCode.UnprocessableEntity);
        await company.PostAsync("prompts", new
        {
            name = "canaryprompt", system_prompt = "canaryprompt {canaryvariable}", context_template = "", task_template = "",
        }, HttpStatusCode.UnprocessableEntity);
        await company.HookAsync("TicketOpen", 41, secret: "canarysecret", expected: HttpStatusCode.Unauthorized);
        using var broken = await company.Client.PostAsync("/api/v1/playground", new StringContent("{canarybroken", null, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);

        house.Ai.ChatAlways(OpenAiAnswers.Raw("{\"error\":\"canaryprovider\"}"));
        await company.AsksAsync("canarydown", "canarydown: my certificate has expired.");
        var poison = company.Whmcs.Tickets.Open("canarypoison", "canarypoison");
        company.Whmcs.Quirks.BrokenTickets.Add(poison.Id);
        await company.SyncAsync();
        company.Whmcs.Quirks.Html500 = true;
        await company.PostAsync("whmcs/sync", expected: HttpStatusCode.BadGateway);
    }

    /// <summary>The line without the one sign that belongs to the format: Serilog's "@t", "@m" and the like.</summary>
    private static string Said(string line) => Member().Replace(line, "\"");

    [GeneratedRegex("\"@(?=[a-z]+\":)")]
    private static partial Regex Member();
}
