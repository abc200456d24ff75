using SupportAssistant.Core.Secrets;

namespace SupportAssistant.Core.Tests.Secrets;

public sealed class SecretBoxTests
{
    private const string Column = "whmcs_connections.secret";

    private readonly SecretBox box = new(new MasterKey("a root key for tests, long enough to be one"));

    [Fact]
    public void What_was_sealed_opens_for_the_same_tenant_and_column() =>
        Assert.Equal("pässword 🔑", box.Open(7, Column, box.Seal(7, Column, "pässword 🔑")));

    [Fact]
    public void The_sealed_text_names_version_and_key_and_never_repeats()
    {
        var first = box.Seal(7, Column, "secret");

        Assert.Matches("^v1\\.[0-9a-f]{8}\\.[A-Za-z0-9+/=]+$", first);
        Assert.NotEqual(first, box.Seal(7, Column, "secret"));
    }

    [Fact]
    public void A_text_moved_to_another_tenant_or_column_does_not_open()
    {
        var sealedText = box.Seal(7, Column, "secret");

        Assert.Throws<SecretUnreadableException>(() => box.Open(8, Column, sealedText));
        Assert.Throws<SecretUnreadableException>(() => box.Open(7, "whmcs_connections.identifier", sealedText));
    }

    [Fact]
    public void Another_root_key_is_named_as_the_reason()
    {
        var other = new SecretBox(new MasterKey("another root key for tests, as long as the first"));

        var refused = Assert.Throws<SecretUnreadableException>(() => other.Open(7, Column, box.Seal(7, Column, "s")));

        Assert.Equal("SECRET_KEY has changed since this was saved; enter the credentials again.", refused.Message);
    }

    [Fact]
    public void While_a_key_is_changed_the_earlier_one_opens_and_the_present_one_seals()
    {
        var both = new SecretBox(new MasterKey(
            "another root key for tests, as long as the first", "a root key for tests, long enough to be one"));
        var old = box.Seal(7, Column, "s");

        Assert.Equal("s", both.Open(7, Column, old));
        Assert.True(both.Knows(old));
        Assert.False(both.IsCurrent(old));
        var anew = both.Seal(7, Column, "s");
        Assert.True(both.IsCurrent(anew));
        Assert.False(box.Knows(anew));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v1..")]
    [InlineData("v2.00000000.AAAA")]
    [InlineData("v1.00000000.not base64")]
    [InlineData("v1.00000000.AAAA")]
    public void Anything_else_is_unreadable_and_not_a_crash(string text) =>
        Assert.Throws<SecretUnreadableException>(() => box.Open(7, Column, text));

    [Fact]
    public void One_flipped_bit_anywhere_is_noticed()
    {
        var sealedText = box.Seal(7, Column, "secret");
        var prefix = sealedText[..(sealedText.LastIndexOf('.') + 1)];
        var bytes = Convert.FromBase64String(sealedText[prefix.Length..]);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 1;
            var damaged = prefix + Convert.ToBase64String(bytes);
            Assert.Throws<SecretUnreadableException>(() => box.Open(7, Column, damaged));
            bytes[at] ^= 1;
        }
    }
}
