using System.Security.Cryptography;
using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>Headers whose signature is right and whose form is not: the form alone must refuse them.</summary>
public sealed class SignatureRulesTests
{
    private const string Secret = "whsec_0123456789abcdef";
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Theory]
    [InlineData("790000000", 790_000_000, true)]
    [InlineData("0", 0, true)]
    [InlineData("9999999999", 9_999_999_999, true)]
    [InlineData("+790000000", 790_000_000, false)]
    [InlineData(" 790000000", 790_000_000, false)]
    [InlineData("790000000 ", 790_000_000, false)]
    [InlineData("-00000001", -1, false)]
    [InlineData("10000000000", 10_000_000_000, false)]
    [InlineData("00790000000", 790_000_000, false)]
    public void The_time_is_one_to_ten_digits(string seconds, long now, bool valid) =>
        Assert.Equal(valid, Verify($"t={seconds},v1={Signed(seconds)}", now));

    [Fact]
    public void The_same_right_signature_twice_is_right() =>
        Assert.True(Verify($"t=1000,v1={Signed("1000")},v1={Signed("1000")}", 1000));

    [Fact]
    public void Five_signatures_are_read_and_the_right_one_may_stand_anywhere()
    {
        var wrong = new string('a', 64);
        for (var right = 0; right < 5; right++)
        {
            var place = right;
            var signatures = Enumerable.Range(0, 5).Select(i => $",v1={(i == place ? Signed("1000") : wrong)}");
            Assert.True(Verify("t=1000" + string.Concat(signatures), 1000));
        }
    }

    [Fact]
    public void Capital_hexadecimal_digits_are_the_same_signature() =>
        Assert.True(Verify($"t=1000,v1={Signed("1000").ToUpperInvariant()}", 1000));

    [Fact]
    public void The_time_may_stand_behind_the_signature() => Assert.True(Verify($"v1={Signed("1000")},t=1000", 1000));

    [Theory]
    [InlineData("g")]
    [InlineData(" ")]
    [InlineData("é")]
    public void A_signature_with_one_sign_that_is_no_hexadecimal_digit_is_refused(string sign) =>
        Assert.False(Verify($"t=1000,v1={Signed("1000")[..63]}{sign}", 1000));

    [Theory]
    [InlineData("T=1000,v1={0}")]
    [InlineData("t=1000,V1={0}")]
    [InlineData("t=1000,v1={0},v1=")]
    [InlineData("t=1000,v1={0},x")]
    [InlineData("t=1000,v1={0},t=1000")]
    [InlineData(",t=1000,v1={0}")]
    [InlineData("t=1000")]
    public void Nothing_may_stand_beside_or_be_spelled_otherwise(string header) =>
        Assert.False(Verify(string.Format(null, header, Signed("1000")), 1000));

    private static bool Verify(string header, long now) =>
        WebhookSignature.Verify(header, Secret, Body, DateTimeOffset.FromUnixTimeSeconds(now));

    private static string Signed(string seconds) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.UTF8.GetBytes(seconds + "."), .. Body]));
}
