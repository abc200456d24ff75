using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WhmcsUrlEdgesTests
{
    [Theory]
    [InlineData("https://example.com:443/", "https://example.com/")]
    [InlineData("https://example.com:1024/", "https://example.com:1024/")]
    [InlineData("https://example.com:65535/", "https://example.com:65535/")]
    [InlineData("https://example.com/INCLUDES/API.PHP", "https://example.com/")]
    [InlineData("https://example.com/a/ClientArea.php?action=x", "https://example.com/a/")]
    [InlineData("https://example.com/a/notindex.php", "https://example.com/a/notindex.php/")]
    [InlineData("https://example.com/index.php/a", "https://example.com/index.php/a/")]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example/")]
    [InlineData("https://8.8.8.8/whmcs", "https://8.8.8.8/whmcs/")]
    public void An_address_that_may_be_used_is_brought_to_its_folder(string entered, string url)
    {
        var (read, problem) = WhmcsUrl.Read(entered, allowPlainHttp: false);

        Assert.Null(problem);
        Assert.Equal(url, read!.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://example.com:1023/")]
    [InlineData("https://example.com:444/")]
    [InlineData("https://example.com:442/")]
    [InlineData("https://example.com:80/")]
    [InlineData("https://example.com:0/")]
    public void Ports_of_other_services_are_refused_outside_a_companys_own_network(string entered)
    {
        Assert.Equal("WHMCS is not served on this port.", WhmcsUrl.Read(entered, allowPlainHttp: false).Problem);
        Assert.Null(WhmcsUrl.Read(entered, allowPlainHttp: true).Problem);
    }

    [Theory]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("localhost:8080")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    public void Plain_http_allowed_does_not_allow_anything_else(string entered)
    {
        var (url, problem) = WhmcsUrl.Read(entered, allowPlainHttp: true);

        Assert.Null(url);
        Assert.Equal("Enter the whole address, beginning with https://", problem);
    }

    [Fact]
    public void A_user_name_is_refused_in_a_companys_own_network_too() => Assert.Equal(
        "Leave the user name and password out of the address.",
        WhmcsUrl.Read("http://bob@localhost/", allowPlainHttp: true).Problem);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Blanks_are_no_address(string entered) =>
        Assert.Equal("Enter the address of WHMCS.", WhmcsUrl.Read(entered, allowPlainHttp: false).Problem);

    [Fact]
    public void An_address_of_500_characters_is_read_and_one_more_is_too_long()
    {
        var longest = "https://example.com/" + new string('a', 480);

        Assert.Equal(longest + "/", WhmcsUrl.Read(longest, allowPlainHttp: false).Url!.AbsoluteUri);
        Assert.Equal(
            "The address is longer than 500 characters.", WhmcsUrl.Read(longest + "a", allowPlainHttp: false).Problem);
    }
}
