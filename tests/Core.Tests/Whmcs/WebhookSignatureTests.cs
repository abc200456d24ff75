using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_0123456789abcdef";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"event":"TicketOpen","ticket_id":41}""");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);

    [Fact]
    public void The_header_is_what_any_other_language_computes() =>
        // printf '1790000000.{"event":"TicketOpen","ticket_id":41}' | openssl dgst -sha256 -hmac whsec_0123456789abcdef
        Assert.Equal(
            "t=1790000000,v1=fcaa5bef2efad1e7b90205f69f4f843963433a4dcedcefa1e81d0c5f1b49464c",
            WebhookSignature.Sign(Secret, Now, Body));

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void Five_minutes_are_tolerated_on_either_side(int secondsLater, bool valid) =>
        Assert.Equal(valid, Verify(WebhookSignature.Sign(Secret, Now, Body), now: Now.AddSeconds(secondsLater)));

    [Fact]
    public void Body_secret_and_time_are_all_signed()
    {
        var header = WebhookSignature.Sign(Secret, Now, Body);

        Assert.False(Verify(header, body: [.. Body, (byte)' ']));
        Assert.False(Verify(header, secret: Secret + "x"));
        Assert.False(Verify(header.Replace("t=1790000000", "t=1790000001")));
    }

    [Fact]
    public void One_of_several_signatures_will_do_while_a_secret_is_replaced()
    {
        var old = new string('a', 64);
        var header = WebhookSignature.Sign(Secret, Now, Body);

        Assert.True(Verify(header.Replace(",v1=", $",v1={old},v1=")));
        Assert.True(Verify($"{header},v1={old}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1790000000")]
    [InlineData("t=1790000000,v1=")]
    [InlineData("t=,v1={sig}")]
    [InlineData("v1={sig}")]
    [InlineData("t=1790000000,t=1790000000,v1={sig}")]
    [InlineData("t=+1790000000,v1={sig}")]
    [InlineData("t=1790000000.0,v1={sig}")]
    [InlineData("t=99999999999999999999,v1={sig}")]
    [InlineData("t=1790000000, v1={sig}")]
    [InlineData("t=1790000000,v0={sig}")]
    [InlineData("t=1790000000,v1={sig}0")]
    [InlineData("t=1790000000,v1={sig},")]
    [InlineData("t=1790000000,v1={sig},v1={sig},v1={sig},v1={sig},v1={sig},v1={sig}")]
    public void A_header_that_is_not_exactly_so_is_refused(string? header)
    {
        var signature = WebhookSignature.Sign(Secret, Now, Body)[^64..];

        Assert.False(Verify(header?.Replace("{sig}", signature)));
    }

    private static bool Verify(
        string? header, string secret = Secret, byte[]? body = null, DateTimeOffset? now = null) =>
        WebhookSignature.Verify(header, secret, body ?? Body, now ?? Now);
}
