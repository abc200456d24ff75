using System.Globalization;
using System.Text.Json.Nodes;

namespace SupportAssistant.TestKit;

/// <summary>The shapes in which <see cref="FakeWhmcs"/> says things, odd as they are.</summary>
internal sealed class FakeWhmcsJson(FakeWhmcsQuirks quirks)
{
    /// <summary>WHMCS's server clock, ahead of UTC.</summary>
    public static readonly TimeSpan ServerZone = TimeSpan.FromHours(2);

    public JsonNode Number(int number) =>
        quirks.NativeNumbers ? number : number.ToString(CultureInfo.InvariantCulture);

    public string Date(DateTimeOffset at) =>
        at.ToOffset(ServerZone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>
    /// Text as it is stored: line ends of the web form, entities as PHP's htmlspecialchars makes them.
    /// </summary>
    public static string Encode(string text) => text
        .ReplaceLineEndings("\r\n")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#039;", StringComparison.Ordinal);

    public JsonObject Of(params (string Name, object Value)[] members) => new(
        members.Select(member => KeyValuePair.Create<string, JsonNode?>(
            member.Name, member.Value is int number ? Number(number) : Encode((string)member.Value))));

    public JsonObject List(string container, string item, IEnumerable<JsonObject> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0)
            return Empty(container);
        JsonNode items = quirks switch
        {
            { SingleAsObject: true } when list.Count == 1 => list[0],
            { NumericKeys: true } => new JsonObject(list.Select((entry, at) =>
                KeyValuePair.Create<string, JsonNode?>(at.ToString(CultureInfo.InvariantCulture), entry))),
            _ => new JsonArray([.. list]),
        };
        return new JsonObject { [container] = new JsonObject { [item] = items } };
    }

    public JsonObject Listed(FakeTicket t)
    {
        var entry = Common(t);
        entry["id"] = Number(t.Id);
        entry["owner_name"] = Encode(t.Name);
        entry["attachment"] = "";
        entry["attachments"] = new JsonArray();
        entry["attachments_removed"] = false;
        return entry;
    }

    public JsonObject Thread(FakeTicket t)
    {
        var thread = Common(t);
        thread["ticketid"] = Number(t.Id);
        thread["contactid"] = Number(0);
        thread["deptname"] = "Technical &amp; Billing";
        thread["replies"] = List("replies", "reply", t.Replies.Select(reply => Reply(t, reply)))["replies"]?.DeepClone();
        var note = Of(("noteid", 3), ("message", "canary-note: VIP, do not tell"), ("admin", "Sam Staff"));
        note["date"] = Date(t.OpenedAt);
        NoAttachments(note);
        thread["notes"] = new JsonObject { ["note"] = new JsonArray(note) };
        return thread;
    }

    private JsonObject Common(FakeTicket t)
    {
        var common = Of(
            ("tid", t.Mask), ("c", t.AccessKey), ("deptid", t.DepartmentId), ("userid", t.ClientId), ("name", t.Name),
            ("email", t.Email), ("subject", t.Subject), ("status", t.Status), ("priority", t.Priority), ("admin", ""),
            ("requestor_name", t.Name), ("requestor_email", t.Email), ("requestor_type", CustomerType(t)), ("cc", ""),
            ("flag", 0), ("service", ""));
        common["date"] = Date(t.OpenedAt);
        common["lastreply"] = Date(t.LastReplyAt);
        return common;
    }

    /// <summary>A staff reply carries the client's id and an empty name.</summary>
    private JsonObject Reply(FakeTicket t, FakeReply reply)
    {
        var isStaff = reply.Admin.Length > 0;
        var entry = Of(
            ("replyid", reply.Id), ("userid", t.ClientId), ("contactid", 0), ("name", isStaff ? "" : t.Name),
            ("email", isStaff ? "" : t.Email), ("requestor_name", isStaff ? reply.Admin : t.Name),
            ("requestor_email", isStaff ? "" : t.Email), ("requestor_type", isStaff ? "Operator" : CustomerType(t)),
            ("admin", reply.Admin), ("message", reply.Message));
        entry["date"] = reply.RawDate ?? Date(reply.At);
        NoAttachments(entry);
        // The opening message cannot be rated.
        if (reply.Id > 0)
            entry["rating"] = Number(0);
        return entry;
    }

    private static string CustomerType(FakeTicket t) => t.ClientId == 0 ? "Guest" : "Owner";

    private static void NoAttachments(JsonObject entry)
    {
        entry["attachment"] = "";
        entry["attachments"] = new JsonArray(new JsonArray());
        entry["attachments_removed"] = false;
    }

    private JsonObject Empty(string container) => quirks.EmptyList switch
    {
        EmptyList.Missing => [],
        EmptyList.Array => new JsonObject { [container] = new JsonArray() },
        EmptyList.Object => new JsonObject { [container] = new JsonObject() },
        EmptyList.NestedArray => new JsonObject { [container] = new JsonArray(new JsonArray()) },
        _ => new JsonObject { [container] = "" },
    };
}
