namespace SupportAssistant.Core.Whmcs;

/// <summary>From WHMCS's objects to ours. What is not named here does not enter the product.</summary>
internal static class WhmcsShapes
{
    public static WhmcsTicketPage TicketPage(WireObject answer)
    {
        var entries = answer.Items("tickets", "ticket");
        return new WhmcsTicketPage(
            answer.Number("totalresults"),
            entries.Count,
            [
                .. entries.Select(t => new WhmcsListedTicket(
                        Id(t, "id", "ticketid"), t.Number("deptid"), t.Text("status"), t.Text("lastreply")))
                    .Where(t => t.Id > 0),
            ]);
    }

    public static WhmcsThread Thread(WireObject t, TimeSpan offset) => new(
        // The docs say ticketid; an install was seen to answer id.
        Id(t, "ticketid", "id"), t.Text("tid"), t.Number("deptid"), t.Text("deptname"), t.Text("subject"),
        t.Text("status"), t.Text("priority"), t.Number("userid"), First(t, "name", "requestor_name"),
        First(t, "email", "requestor_email"), t.Time("date", offset), t.Text("lastreply"),
        [.. t.Items("replies", "reply").Select(r => Message(r, offset))]);

    public static IReadOnlyList<WhmcsDepartment> Departments(WireObject answer) =>
        [.. answer.Items("departments", "department").Select(d => new WhmcsDepartment(d.Number("id"), d.Text("name")))];

    public static IReadOnlyList<WhmcsStatus> Statuses(WireObject answer) =>
        [.. answer.Items("statuses", "status").Select(s => new WhmcsStatus(s.Text("title"), s.Text("color")))];

    public static IReadOnlyList<(int Id, string Path)> Categories(WireObject answer)
    {
        var categories = answer.Items("categories", "category")
            .Select(c => (Id: c.Number("id"), ParentId: c.Number("parentid"), Name: c.Text("name")))
            .DistinctBy(c => c.Id)
            .ToDictionary(c => c.Id);
        return [.. categories.Values.Select(c => (c.Id, Path(c, depth: 0)))];

        // A circle of parents ends at a depth that nobody files replies at.
        string Path((int Id, int ParentId, string Name) category, int depth) =>
            depth < 10 && categories.TryGetValue(category.ParentId, out var parent)
                ? $"{Path(parent, depth + 1)} / {category.Name}"
                : category.Name;
    }

    public static IEnumerable<WhmcsPredefinedReply> PredefinedReplies(WireObject answer, string category) =>
        answer.Items("predefinedreplies", "predefinedreply")
            .Select(r => new WhmcsPredefinedReply(category, r.Text("name"), r.Text("reply")));

    /// <summary>Drafts, and translations of another announcement, are left out.</summary>
    public static IReadOnlyList<WhmcsAnnouncement> Announcements(WireObject answer, TimeSpan offset) =>
    [
        .. answer.Items("announcements", "announcement")
            .Where(a => a.Number("parentid") == 0 && a.Text("published") is not ("0" or "off" or "false"))
            .Select(a => new WhmcsAnnouncement(
                a.Number("id"), a.Text("title"), a.Text("announcement"), a.Time("date", offset))),
    ];

    public static WhmcsClientDetails Client(WireObject answer, int clientId)
    {
        // Since 8.x the fields stand under "client"; the same at the top level is deprecated.
        var nested = answer.Object("client");
        var c = nested.Text("email").Length > 0 ? nested : answer;
        return new WhmcsClientDetails(
            clientId, c.Text("firstname"), c.Text("lastname"), c.Text("companyname"), c.Text("email"),
            c.Text("language"));
    }

    public static WhmcsAdmin Admin(WireObject answer, DateTimeOffset now)
    {
        var whmcs = answer.Object("whmcs");
        var version = First(whmcs, "version", "canonicalversion");
        if (answer.Time("requesttime", TimeSpan.Zero) is not { } theirs)
            return new WhmcsAdmin(version, null, TimeSpan.Zero);
        var difference = theirs - now;
        // The zones of the world differ by quarters of an hour, and lie within 14 hours of UTC.
        var offset = TimeSpan.FromMinutes(Math.Clamp(Math.Round(difference.TotalMinutes / 15) * 15, -840, 840));
        return new WhmcsAdmin(version, offset, (difference - offset).Duration());
    }

    private static WhmcsMessage Message(WireObject r, TimeSpan offset)
    {
        var admin = r.Text("admin").Trim();
        var fromStaff = admin.Length > 0
            || string.Equals(r.Text("requestor_type"), "Operator", StringComparison.OrdinalIgnoreCase);
        var author = fromStaff && admin.Length > 0 ? admin : First(r, "name", "requestor_name");
        return new WhmcsMessage(r.Number("replyid"), fromStaff, author, r.Time("date", offset), r.Text("message"));
    }

    private static int Id(WireObject t, string name, string other) =>
        t.Number(name) is > 0 and var id ? id : t.Number(other);

    private static string First(WireObject t, string name, string other) =>
        t.Text(name) is { Length: > 0 } text ? text : t.Text(other);
}
