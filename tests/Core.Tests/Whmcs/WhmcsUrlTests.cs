using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WhmcsUrlTests
{
    [Theory]
    [InlineData("https://billing.example.com", "https://billing.example.com/")]
    [InlineData(" https://billing.example.com/whmcs ", "https://billing.example.com/whmcs/")]
    [InlineData("https://billing.example.com/whmcs/includes/api.php", "https://billing.example.com/whmcs/")]
    [InlineData("https://billing.example.com/index.php?rp=/login#x", "https://billing.example.com/")]
    [InlineData("https://BILLING.example.com:8443/x/", "https://billing.example.com:8443/x/")]
    public void What_people_paste_becomes_the_folder_of_whmcs(string entered, string url) =>
        Assert.Equal(url, WhmcsUrl.Read(entered, allowPlainHttp: false).Url!.AbsoluteUri);

    [Theory]
    [InlineData(null, "Enter the address of WHMCS.")]
    [InlineData("billing.example.com", "Enter the whole address, beginning with https://")]
    [InlineData("//127.0.0.1/", "Enter the whole address, beginning with https://")]
    [InlineData("file:///etc/passwd", "Enter the whole address, beginning with https://")]
    [InlineData("gopher://example.com/", "Enter the whole address, beginning with https://")]
    [InlineData("https://user:pass@example.com/", "Leave the user name and password out of the address.")]
    [InlineData("https://example.com@127.0.0.1/", "Leave the user name and password out of the address.")]
    [InlineData("http://example.com/", "The address must begin with https://, because credentials are sent to it.")]
    [InlineData("https://example.com:25/", "WHMCS is not served on this port.")]
    public void What_cannot_be_is_refused_with_a_sentence(string? entered, string sentence)
    {
        var (url, problem) = WhmcsUrl.Read(entered, allowPlainHttp: false);

        Assert.Null(url);
        Assert.Equal(sentence, problem);
    }

    [Fact]
    public void Inside_a_companys_own_network_plain_http_will_do() =>
        Assert.Equal(
            "http://localhost:8080/", WhmcsUrl.Read("http://localhost:8080", allowPlainHttp: true).Url!.AbsoluteUri);
}
