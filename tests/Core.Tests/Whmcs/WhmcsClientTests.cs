using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WhmcsClientTests : IAsyncDisposable
{
    private static readonly WhmcsOptions Options = new()
    {
        AllowPrivateAddresses = true,
        RetryPause = TimeSpan.FromMilliseconds(1),
        Timeout = TimeSpan.FromSeconds(20),
    };

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 7, TimeSpan.Zero));
    private readonly WhmcsTransport transport = new(Options, TimeProvider.System);
    private readonly FakeWhmcs whmcs;

    public WhmcsClientTests() => whmcs = FakeWhmcs.Start(clock);

    public async ValueTask DisposeAsync()
    {
        transport.Dispose();
        await whmcs.DisposeAsync();
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    public async Task A_thread_is_read_whatever_the_version_of_php_makes_of_it(bool native, bool single, bool warning)
    {
        (whmcs.Quirks.NativeNumbers, whmcs.Quirks.SingleAsObject, whmcs.Quirks.WarningBeforeJson) = (native, single, warning);
        var id = whmcs.Tickets.Open("Mail isn't <here>", "Hi,\n\nno mail since \"yesterday\" &lt;sic&gt;.").Id;

        var thread = await Client().GetTicketAsync(id, CancellationToken.None);

        Assert.Equal(id, thread.Id);
        Assert.Equal("Mail isn't <here>", thread.Subject);
        Assert.Equal("Technical & Billing", thread.Department);
        Assert.Equal(2, thread.DepartmentId);
        Assert.Equal(clock.GetUtcNow(), thread.OpenedAt);
        Assert.Equal("2026-03-02 11:00:07", thread.LastReply);
        var opening = Assert.Single(thread.Messages);
        Assert.Equal((0, false, "Ana Sol"), (opening.ReplyId, opening.FromStaff, opening.Author));
        Assert.Equal("Hi,\r\n\r\nno mail since \"yesterday\" &lt;sic&gt;.", opening.Text);
    }

    [Fact]
    public async Task A_staff_reply_is_known_by_its_admin_although_it_carries_the_clients_id()
    {
        var id = whmcs.Tickets.Open("Mail", "no mail").Id;
        whmcs.Tickets.StaffReplies(id, "Please check **MX**.");

        var thread = await Client().GetTicketAsync(id, CancellationToken.None);

        Assert.True(thread.Messages[1].FromStaff);
        Assert.Equal("Sam Staff", thread.Messages[1].Author);
    }

    [Fact]
    public async Task Notes_and_the_customers_access_key_never_leave_the_adapter()
    {
        var id = whmcs.Tickets.Open("Mail", "no mail").Id;

        var thread = await Client().GetTicketAsync(id, CancellationToken.None);
        var client = await Client().GetClientAsync(7, CancellationToken.None);

        Assert.DoesNotContain("canary", $"{thread} {string.Join(' ', thread.Messages)} {client}");
    }

    [Fact]
    public async Task Lists_and_people_are_read()
    {
        var client = Client();

        Assert.Equal(new WhmcsDepartment(2, "Technical & Billing"), Assert.Single(await client.GetDepartmentsAsync(default)));
        Assert.Equal("Open", Assert.Single(await client.GetStatusesAsync(default)).Title);
        Assert.Equal(
            new WhmcsPredefinedReply("Hosting / Mail", "MX", "Dear [NAME], check <MX>."),
            Assert.Single(await client.GetPredefinedRepliesAsync(default)));
        Assert.Equal(
            new WhmcsAnnouncement(1, "New nameservers", "<p>Soon</p>", new(2026, 3, 2, 7, 15, 0, TimeSpan.Zero)),
            Assert.Single(await client.GetAnnouncementsAsync(0, 25, default)));
        Assert.Equal(
            new WhmcsClientDetails(7, "Ana", "O'Sol", "Sol & Co", "ana@example.test", "spanish"),
            await client.GetClientAsync(7, default));
    }

    [Fact]
    public async Task The_zone_of_whmcs_is_learnt_from_its_clock()
    {
        var admin = await Client().GetAdminDetailsAsync(CancellationToken.None);

        Assert.Equal(("8.13.1", TimeSpan.FromHours(2), TimeSpan.Zero), (admin.Version, admin.ClockOffset, admin.ClockError));
    }

    [Fact]
    public async Task Reads_are_tried_three_times_and_no_more()
    {
        whmcs.Quirks.FailNext = (2, 503);
        await Client().GetDepartmentsAsync(CancellationToken.None);
        whmcs.Quirks.ResetNext = 2;
        await Client().GetDepartmentsAsync(CancellationToken.None);
        whmcs.Quirks.FailNext = (3, 429);
        Assert.Equal(WhmcsFailure.TooManyRequests, (await FailAsync()).Failure);

        Assert.Equal(9, whmcs.Count("GetSupportDepartments"));
    }

    [Fact]
    public async Task What_another_try_cannot_help_is_not_tried_again()
    {
        whmcs.Quirks.AllowedActions = [];

        var failure = await FailAsync();

        Assert.Equal(WhmcsFailure.PermissionMissing, failure.Failure);
        Assert.Equal(
            "The API role does not allow GetSupportDepartments. Tick it under Manage API Credentials > API Roles.",
            failure.Message);
        Assert.Single(whmcs.Requests);
    }

    [Fact]
    public async Task A_slow_whmcs_is_given_up()
    {
        whmcs.Quirks.Delay = TimeSpan.FromSeconds(2);
        using var hasty = new WhmcsTransport(
            new WhmcsOptions
            {
                AllowPrivateAddresses = true,
                RetryPause = TimeSpan.FromMilliseconds(1),
                Timeout = TimeSpan.FromMilliseconds(100),
            },
            TimeProvider.System);

        Assert.Equal(WhmcsFailure.TimedOut, (await FailAsync(hasty)).Failure);

        // On a busy machine an attempt may end before the server has even read it, so fewer may be seen, never more.
        Assert.True(whmcs.Requests.Count <= 3, $"{whmcs.Requests.Count} attempts were made.");
    }

    [Fact]
    public async Task The_callers_cancellation_is_no_failure_of_whmcs()
    {
        whmcs.Quirks.Delay = TimeSpan.FromSeconds(2);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().GetDepartmentsAsync(cancelled.Token));
    }

    [Fact]
    public async Task The_address_that_whmcs_saw_is_told()
    {
        whmcs.Quirks.RefusedIp = "203.0.113.9";

        var failure = await FailAsync();

        Assert.Equal(WhmcsFailure.AddressNotListed, failure.Failure);
        Assert.Contains("203.0.113.9", failure.Message);
    }

    [Fact]
    public async Task What_only_pretends_to_be_an_address_is_not_repeated()
    {
        whmcs.Quirks.RefusedIp = "<script>alert(1)</script>";

        Assert.DoesNotContain("script", (await FailAsync()).Message);
    }

    [Fact]
    public async Task Wrong_credentials_pages_and_cut_answers_are_told_apart()
    {
        var wrong = new WhmcsClient(
            transport, new WhmcsCredentials(new Uri(whmcs.Url), FakeWhmcs.Identifier, "wrong", null), default, clock);
        var elsewhere = new WhmcsClient(
            transport, new WhmcsCredentials(new Uri(whmcs.Url + "shop/"), "x", "x", null), default, clock);
        Assert.Equal(WhmcsFailure.WrongCredentials, (await FailAsync(wrong)).Failure);
        Assert.Equal(
            "There is no WHMCS at this address. Enter the folder it is installed in.", (await FailAsync(elsewhere)).Message);
        whmcs.Quirks.Truncated = true;
        Assert.Equal(WhmcsFailure.Unreadable, (await FailAsync()).Failure);
        whmcs.Quirks.Html500 = true;
        Assert.Equal(WhmcsFailure.Broken, (await FailAsync()).Failure);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        var id = whmcs.Tickets.Open("Huge", new string('x', 21 * 1024 * 1024)).Id;

        var failure = await Assert.ThrowsAsync<WhmcsException>(() => Client().GetTicketAsync(id, CancellationToken.None));

        Assert.Equal("This address answers with more than WHMCS ever would.", failure.Message);
    }

    [Fact]
    public async Task A_ticket_that_is_not_there_is_not_found() =>
        Assert.Equal(
            WhmcsFailure.NotFound,
            (await Assert.ThrowsAsync<WhmcsException>(() => Client().GetTicketAsync(999, CancellationToken.None))).Failure);

    private WhmcsClient Client(WhmcsTransport? over = null) => new(
        over ?? transport, new WhmcsCredentials(new Uri(whmcs.Url), FakeWhmcs.Identifier, FakeWhmcs.Secret, null),
        TimeSpan.FromHours(2), clock);

    private Task<WhmcsException> FailAsync(WhmcsTransport over) => FailAsync(Client(over));

    private Task<WhmcsException> FailAsync(WhmcsClient? client = null) => Assert.ThrowsAsync<WhmcsException>(
        () => (client ?? Client()).GetDepartmentsAsync(CancellationToken.None));
}
