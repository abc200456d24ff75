using System.Reflection;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Architecture;

/// <summary>Never sending to a customer is an absence, and this is where one can see it.</summary>
public sealed class NeverSendsTests
{
    /// <summary>Every WHMCS action that writes anything into a customer's sight, or at all.</summary>
    private static readonly string[] Writing =
    [
        "AddTicketReply", "AddTicketNote", "OpenTicket", "UpdateTicket", "UpdateTicketReply", "DeleteTicket", "DeleteTicketReply",
        "MergeTicket", "SendEmail", "SendAdminEmail", "SmtpClient", "MailKit",
    ];

    [Theory]
    [InlineData("src/Core", "*.cs")]
    [InlineData("src/Api", "*.cs")]
    [InlineData("src/Workers", "*.cs")]
    public void No_code_names_an_action_that_writes_to_a_ticket(string folder, string pattern)
    {
        var senders = Repository.Files(folder, pattern)
            .SelectMany(file => Writing.Where(action => Calls(File.ReadAllText(file), action)).Select(a => $"{Repository.Relative(file)}: {a}"));
        Assert.Empty(senders);
    }

    [Fact]
    public void The_addon_never_asks_WHMCS_to_post()
    {
        var senders = Repository.Files("whmcs-addon", "*.php")
            .SelectMany(file => Writing.Where(action => File.ReadAllText(file).Contains($"localAPI('{action}", StringComparison.OrdinalIgnoreCase))
                .Select(a => $"{Repository.Relative(file)}: {a}"));
        Assert.Empty(senders);
    }

    [Fact]
    public void The_client_of_WHMCS_has_no_method_that_sounds_like_sending()
    {
        string[] verbs = ["Add", "Post", "Send", "Reply", "Open", "Update", "Delete", "Merge", "Create"];
        var methods = typeof(WhmcsClient).GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(m => m.Name).Where(name => verbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)));
        Assert.Empty(methods);
    }

    // A webhook's event may be named TicketDeleteReply; an API action stands in quotes of its own.
    private static bool Calls(string code, string action) =>
        code.Contains($"\"{action}\"", StringComparison.OrdinalIgnoreCase);
}
