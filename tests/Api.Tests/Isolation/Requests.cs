using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>Where a request names a row of the victim's.</summary>
internal enum Foreign
{
    Nowhere,
    Path,
    Query,
    Body,
}

/// <summary>Makes the stranger's requests: right in every part, but for the one that is to name the victim.</summary>
internal sealed partial class Requests(TwoCompanies two, JsonElement document, string companyName)
{
    private readonly Dictionary<string, IReadOnlyList<int>> victims = [];
    private int made;

    /// <summary>The ids of the victim's that the operation could be asked for.</summary>
    public async Task<IReadOnlyList<int>> VictimsAsync(Operation operation)
    {
        var table = operation.Table ?? "tickets";
        if (!victims.TryGetValue(table, out var ids))
            victims[table] = ids = await two.IdsAsync(two.Victim, table);
        Assert.NotEmpty(ids);
        return ids;
    }

    public async Task<HttpRequestMessage> MakeAsync(Operation operation, Caller caller, Foreign foreign, int victimId)
    {
        made++;
        // What has been decided cannot be decided again.
        if (operation is { Table: "drafts", Method.Method: "POST" } && operation.LetsIn(caller) && foreign == Foreign.Nowhere)
            await GenerateAsync();
        var own = await OwnIdAsync(operation);
        var path = PathParameter().Replace(operation.Path, $"{(foreign == Foreign.Path ? victimId : own)}");
        path += Query(operation, foreign == Foreign.Query ? victimId : null);
        var body = Body(foreign == Foreign.Body ? victimId : own, victimId);
        foreach (var (name, value) in await SpecialAsync(operation))
            body[name] = value;
        if (operation.Name == "POST /webhooks/whmcs")
        {
            var hook = await two.Stranger.HookRequestAsync(body);
            hook.RequestUri = new Uri(path, UriKind.Relative);
            return hook;
        }
        return new HttpRequestMessage(operation.Method, path)
        {
            Content = operation.Method == HttpMethod.Get ? null
                : operation.Path.EndsWith("/upload", StringComparison.Ordinal) ? File(body) : JsonContent.Create(body),
        };
    }

    private async Task<int> OwnIdAsync(Operation operation) =>
        (await two.IdsAsync(
            two.Stranger, operation.Table ?? "tickets", operation.Path.Contains("whmcsTicketId") ? "whmcs_id" : "id"))
        .FirstOrDefault();

    private async Task GenerateAsync() => await two.Stranger.PostAsync(
        "replies/generate", new { ticket_id = (await two.IdsAsync(two.Stranger, "tickets"))[0], hint = $"Make it {made}." },
        HttpStatusCode.Created);

    /// <summary>Everything that the document names, and the victim's number under names that it does not.</summary>
    private string Query(Operation operation, int? victimId)
    {
        var entry = document.GetProperty("paths").GetProperty(operation.Path)
            .GetProperty(operation.Method.Method.ToLowerInvariant());
        var named = entry.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(p => p.Text("in") == "query").Select(p => p.Text("name")).ToList()
            : [];
        var values = new Dictionary<string, string>();
        if (named.Contains("page_size"))
            values["page_size"] = "100";
        if (named.Contains("document_id"))
            (values["source"], values["document_id"]) = ("examples", "1");
        if (victimId is { } id)
        {
            foreach (var name in named.Where(n => n is "document_id" or "department_id").Append("tenant_id").Append("id"))
                values[name] = id.ToString(CultureInfo.InvariantCulture);
            if (named.Contains("actor"))
                values["actor"] = $"user:{id}";
        }
        return values.Count == 0 ? "" : "?" + string.Join('&', values.Select(v => $"{v.Key}={v.Value}"));
    }

    /// <summary>
    /// What every operation wants, in one: those members that one does not know are ignored, and so must be the tenant,
    /// the id, the role and the rest that nobody may choose.
    /// </summary>
    private Dictionary<string, object?> Body(int named, int victimId) => new()
    {
        ["ticket_id"] = named, ["reply_id"] = named, ["client_id"] = 1_000_000 + made, ["reason"] = "wrong", ["excluded"] = false,
        ["final_reply"] = $"This is what was sent at last, number {made}.", ["query"] = TwoCompanies.Question, ["top_k"] = 20,
        ["subject"] = "SSL certificate", ["content"] = TwoCompanies.Question, ["issue"] = "It does not work.", ["reply"] = "It does.",
        ["title"] = $"Title {made}", ["name"] = $"Name {made}", ["full_name"] = "Somebody", ["system_prompt"] = "Be kind.",
        ["context_template"] = "{context}", ["task_template"] = "{content}", ["url"] = two.Stranger.Whmcs.Url,
        ["identifier"] = TestKit.FakeWhmcs.Identifier, ["secret"] = TestKit.FakeWhmcs.Secret,
        ["email"] = $"{Guid.NewGuid():N}@new.example", ["global_kb"] = 0.2, ["tenant_kb"] = 0.3, ["examples"] = 0.3,
        ["corrections"] = 0.2, ["enabled"] = true, ["drafting_enabled"] = true, ["signature"] = "Yours",
        ["event"] = "TicketUserReply",
        ["silent_departments"] = new[] { 99 }, ["removed"] = new[] { victimId },
        ["articles"] = new[]
        {
            new { id = victimId, title = "Title", content = "Content", category = "general", tenant_id = two.Victim.TenantId },
        },
        ["tenant_id"] = two.Victim.TenantId, ["tenant"] = two.Victim.TenantId, ["id"] = victimId, ["user_id"] = victimId,
        ["draft_id"] = victimId, ["approved_reply_id"] = victimId, ["document_id"] = victimId, ["role"] = "support_agent",
        ["is_default"] = true, ["is_active"] = true, ["password_hash"] = "x", ["created_by"] = TwoCompanies.Canary,
    };

    /// <summary>What an operation wants otherwise than all others.</summary>
    private async Task<Dictionary<string, object?>> SpecialAsync(Operation operation) => operation.Name switch
    {
        "POST /auth/login" => new() { ["email"] = (await JoinAsync()).Email, ["password"] = ApiHost.Password },
        "POST /auth/refresh" or "POST /auth/logout" => new() { ["refresh_token"] = (await JoinAsync()).RefreshToken },
        "POST /auth/register" => new()
        {
            ["invitation"] = (await two.Stranger.PostAsync(
                "users/invitations", new { email = $"{Guid.NewGuid():N}@new.example", role = "support_agent" },
                HttpStatusCode.Created)).Text("invitation"),
            ["password"] = ApiHost.Password, ["role"] = "admin",
        },
        "POST /auth/integration-token" => new()
        {
            ["integration_key"] = (await two.Stranger.KeyAsync()).Text("integration_key"),
            ["whmcs_admin_id"] = 1, ["whmcs_admin_name"] = "Sam",
        },
        _ => [],
    };

    private Task<Person> JoinAsync() => two.Api.JoinAsync(companyName, UserRole.SupportAgent);

    private static MultipartFormDataContent File(Dictionary<string, object?> fields)
    {
        var form = new MultipartFormDataContent { { new StringContent("# Title\n\nContent"), "files", "article.md" } };
        foreach (var name in new[] { "tenant_id", "id" })
            form.Add(new StringContent($"{fields[name]}"), name);
        return form;
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex PathParameter();
}
