using System.Globalization;
using System.Text.Json.Nodes;

namespace SupportAssistant.TestKit;

/// <summary>The actions of <see cref="FakeWhmcs"/>: a posted form in, status and body out.</summary>
internal sealed class FakeWhmcsApi(FakeWhmcs whmcs, TimeProvider clock)
{
    private readonly FakeTickets tickets = whmcs.Tickets;
    private readonly FakeWhmcsQuirks quirks = whmcs.Quirks;

    private const string Page = "<html><body><h1>Oops!</h1>Something went wrong { and we could not process it }</body></html>";

    private const string Warning =
        "<br />\n<b>Warning</b>: Undefined array key {\"x\"} in <b>/home/whmcs/includes/hooks/x.php</b> on line <b>3</b><br />\n";

    private readonly FakeWhmcsJson json = new(whmcs.Quirks);

    public (int Status, string Body) Answer(IReadOnlyDictionary<string, string> form)
    {
        if (quirks.Html500)
            return (500, Page);
        if (quirks.FailNext is { Count: > 0 } fail)
        {
            quirks.FailNext = (fail.Count - 1, fail.Status);
            return (fail.Status, Page);
        }
        if (quirks.RefusedIp is { } ip)
            return Error(403, $"Invalid IP {ip}");
        if (form.GetValueOrDefault("identifier") != FakeWhmcs.Identifier)
            return Error(403, "Invalid or missing credentials");
        if (form.GetValueOrDefault("secret") != FakeWhmcs.Secret)
            return Error(403, "Authentication Failed");
        var action = form.GetValueOrDefault("action", "").ToLowerInvariant();
        if (quirks.AllowedActions is { } allowed && !allowed.Contains(action))
            return Error(403, $"Invalid Permissions: API action \"{action}\" is not allowed");
        var answer = action switch
        {
            "gettickets" => GetTickets(form),
            "getticket" => GetTicket(form),
            "getsupportdepartments" => Listed("departments", "department", json.Of(("id", 2), ("name", "Technical & Billing"))),
            "getsupportstatuses" => Listed("statuses", "status", json.Of(("title", "Open"), ("color", "#779500"))),
            "getticketpredefinedcats" => Listed(
                "categories", "category", json.Of(("id", 1), ("parentid", 0), ("name", "Hosting")),
                json.Of(("id", 2), ("parentid", 1), ("name", "Mail"))),
            "getticketpredefinedreplies" => Listed(
                "predefinedreplies", "predefinedreply",
                [.. whmcs.PredefinedReplies.Where(r => r.CategoryId == Number(form, "catid")).Select(
                    r => json.Of(("name", r.Name), ("reply", r.Reply)))]),
            "getclientsdetails" => Client(Number(form, "clientid")),
            "getannouncements" => Announcements(),
            "getadmindetails" => Admin(),
            _ => null,
        };
        return answer is null ? (200, quirks.BrokenTickets.Contains(Number(form, "ticketid")) ? Page : NotFound(action)) : Good(answer);
    }

    /// <summary>What is said about things that are not there; what the API does not have is unknown.</summary>
    private static string NotFound(string action) => action switch
    {
        "getticket" => Error(200, "Ticket ID Not Found").Body,
        "getclientsdetails" => Error(200, "Client Not Found").Body,
        _ => Error(200, $"Invalid API Action: \"{action}\" is not a valid API action").Body,
    };

    private JsonObject GetTickets(IReadOnlyDictionary<string, string> form)
    {
        var active = tickets.All.Where(ticket => ticket.Status != "Closed").Skip(quirks.HideFromList).ToList();
        var start = Number(form, "limitstart");
        var page = active.Skip(start).Take(Math.Min(Number(form, "limitnum"), quirks.MaxPageSize)).ToList();
        var answer = json.List("tickets", "ticket", page.Select(json.Listed));
        answer["totalresults"] = json.Number(active.Count);
        answer["startnumber"] = start;
        answer["numreturned"] = page.Count;
        if (quirks.ShiftingPages)
            tickets.Open("pushes the others down", "hello");
        return answer;
    }

    private JsonObject? GetTicket(IReadOnlyDictionary<string, string> form) =>
        !quirks.BrokenTickets.Contains(Number(form, "ticketid")) && tickets.TryGet(Number(form, "ticketid"), out var ticket)
            ? json.Thread(ticket!)
            : null;

    private JsonObject Listed(string container, string item, params JsonObject[] entries)
    {
        var answer = json.List(container, item, entries);
        answer["totalresults"] = json.Number(entries.Length);
        return answer;
    }

    private JsonObject? Client(int id) => id == 7
        ? new JsonObject
        {
            ["client"] = json.Of(
                ("id", 7), ("firstname", "Ana"), ("lastname", "O'Sol"), ("companyname", "Sol & Co"),
                ("email", "ana@example.test"), ("language", "spanish"), ("credit", "$12.00 USD"), ("notes", "canary-client-note")),
        }
        : null;

    /// <summary>The flattened keys of WHMCS's own sample.</summary>
    private JsonObject Announcements() => new()
    {
        ["totalresults"] = 2,
        ["announcements[announcement][0][id]"] = json.Number(1),
        ["announcements[announcement][0][title]"] = "New nameservers",
        ["announcements[announcement][0][announcement]"] = "&lt;p&gt;Soon&lt;/p&gt;",
        ["announcements[announcement][0][date]"] = "2026-03-02 09:15:00",
        ["announcements[announcement][0][published]"] = "1",
        ["announcements[announcement][0][parentid]"] = "0",
        ["announcements[announcement][1][id]"] = json.Number(2),
        ["announcements[announcement][1][title]"] = "A translation",
        ["announcements[announcement][1][published]"] = "1",
        ["announcements[announcement][1][parentid]"] = "1",
    };

    private JsonObject Admin() => new()
    {
        ["adminid"] = json.Number(1),
        ["name"] = "Api Admin",
        ["allowedpermissions"] = "API Access",
        ["departments"] = ",1,2,",
        ["requesttime"] = json.Date(clock.GetUtcNow()),
        ["whmcs"] = new JsonObject { ["version"] = "8.13.1", ["canonicalversion"] = "8.13.1-release.1" },
    };

    private (int Status, string Body) Good(JsonObject answer)
    {
        var body = new JsonObject { ["result"] = "success" };
        foreach (var (name, value) in answer)
            body[name] = value?.DeepClone();
        return (200, (quirks.WarningBeforeJson ? Warning : "") + body.ToJsonString());
    }

    private static (int Status, string Body) Error(int status, string message) =>
        (status, new JsonObject { ["result"] = "error", ["message"] = message }.ToJsonString());

    private static int Number(IReadOnlyDictionary<string, string> form, string name) =>
        int.TryParse(form.GetValueOrDefault(name), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
