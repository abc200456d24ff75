using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WhmcsConnectionsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] Actions =
    [
        "GetAdminDetails", "GetTickets", "GetTicket", "GetSupportDepartments", "GetSupportStatuses", "GetClientsDetails",
        "GetTicketPredefinedCats", "GetTicketPredefinedReplies", "GetAnnouncements",
    ];

    [Fact]
    public async Task What_is_stored_and_shown_holds_no_secret()
    {
        await using var company = await Company.OpenAsync(database);

        var shown = await company.WithAsync((WhmcsConnections c) => c.FindAsync(default));
        var row = await company.WithAsync((AppDbContext db) => db.WhmcsConnections.SingleAsync());

        Assert.True(shown is { HasSecret: true, HasAccessKey: false, Enabled: true });
        Assert.DoesNotContain(FakeWhmcs.Secret, $"{shown} {row.SealedIdentifier} {row.SealedSecret}");
        Assert.StartsWith("v1.", row.SealedSecret);
        Assert.Equal(
            "whmcs.saved", (await company.WithAsync((AppDbContext db) => db.AuditEntries.SingleAsync())).Action);
    }

    [Fact]
    public async Task A_saved_secret_stays_unless_the_address_leads_elsewhere()
    {
        await using var company = await Company.OpenAsync(database);
        await using var other = FakeWhmcs.Start();
        var silent = new WhmcsConnectionInput(company.Whmcs.Url + "index.php", null, null, Enabled: false);

        Assert.Empty(await company.WithAsync((WhmcsConnections c) => c.SaveAsync(silent, default)));
        var elsewhere = await company.WithAsync(
            (WhmcsConnections c) => c.SaveAsync(silent with { Url = other.Url }, default));

        Assert.Equal(["identifier", "secret"], elsewhere.Keys);
        Assert.All(await TestAsync(company), finding => Assert.True(finding.Ok, finding.Message));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Every_field_that_is_wrong_is_named_at_once()
    {
        await using var company = await Company.OpenAsync(database, connected: false);

        var errors = await company.WithAsync(
            (WhmcsConnections c) => c.SaveAsync(new("billing.example.com", " ", null), default));

        Assert.Equal(["url", "identifier", "secret"], errors.Keys);
        Assert.Null(await company.WithAsync((WhmcsConnections c) => c.FindAsync(default)));
    }

    [Fact]
    public async Task The_test_names_each_missing_permission()
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Quirks.AllowedActions = ["gettickets", "getticket"];

        var findings = await TestAsync(company);

        Assert.Equal(
            Actions.Except(["GetTickets", "GetTicket"]), findings.Where(finding => !finding.Ok).Select(finding => finding.Name));
        Assert.All(findings.Where(finding => !finding.Ok), finding => Assert.Contains(finding.Name, finding.Message));
    }

    [Fact]
    public async Task The_test_of_a_good_connection_learns_version_and_clock()
    {
        await using var company = await Company.OpenAsync(database);

        var findings = await TestAsync(company);

        Assert.Equal(["connection", "version", "clock", .. Actions], findings.Select(finding => finding.Name));
        Assert.All(findings, finding => Assert.True(finding.Ok, finding.Message));
        Assert.Contains(findings, finding => finding.Message == "WHMCS's clock shows UTC+02:00.");
        var shown = await company.WithAsync((WhmcsConnections c) => c.FindAsync(default));
        Assert.Equal(("8.13.1", 120), (shown!.Version, shown.ClockOffsetMinutes));
    }

    [Fact]
    public async Task The_test_of_an_unlisted_address_says_which_one_to_list()
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Quirks.RefusedIp = "203.0.113.9";

        var finding = Assert.Single(await TestAsync(company));

        Assert.Equal(("connection", false), (finding.Name, finding.Ok));
        Assert.Contains("Add it under System Settings", finding.Message);
        Assert.Contains("203.0.113.9", finding.Message);
    }

    [Fact]
    public async Task Credentials_of_another_tenant_do_not_open()
    {
        await using var company = await Company.OpenAsync(database);
        await using var other = await Company.OpenAsync(database);
        var stolen = await other.WithAsync((AppDbContext db) => db.WhmcsConnections.SingleAsync());
        await company.WithAsync((AppDbContext db) => db.WhmcsConnections.ExecuteUpdateAsync(
            row => row.SetProperty(c => c.SealedSecret, stolen.SealedSecret)));

        var refused = await Assert.ThrowsAsync<WhmcsException>(() => TestAsync(company));

        Assert.Equal(WhmcsFailure.NotConnected, refused.Failure);
    }

    [Fact]
    public async Task A_deleted_connection_is_gone_once()
    {
        await using var company = await Company.OpenAsync(database);

        Assert.True(await company.WithAsync((WhmcsConnections c) => c.DeleteAsync(default)));
        Assert.False(await company.WithAsync((WhmcsConnections c) => c.DeleteAsync(default)));
        Assert.Equal(WhmcsFailure.NotConnected, (await Assert.ThrowsAsync<WhmcsException>(() => TestAsync(company))).Failure);
    }

    private static Task<IReadOnlyList<WhmcsFinding>> TestAsync(Company company) =>
        company.WithAsync((WhmcsConnections c) => c.TestAsync(default));
}
