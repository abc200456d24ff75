using Microsoft.Extensions.Options;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Core.Tests.Accounts;

public sealed class PasswordTests
{
    private readonly PasswordHash passwords = new(Options.Create(new AccountOptions { PasswordCost = 4 }));

    [Fact]
    public void The_whole_password_counts_also_after_72_bytes_and_after_a_zero()
    {
        var start = new string('a', 72);
        Assert.True(passwords.Verify(start + "x", passwords.Make(start + "x")));
        Assert.False(passwords.Verify(start + "y", passwords.Make(start + "x")));
        Assert.False(passwords.Verify("abc\0y", passwords.Make("abc\0x")));
    }

    [Fact]
    public void Nobodys_password_is_never_right_and_is_hashed_at_the_same_cost()
    {
        Assert.False(passwords.Verify("anything", null));
        Assert.StartsWith("$2", passwords.Make("x"), StringComparison.Ordinal);
        Assert.Contains("$04$", passwords.Make("x"), StringComparison.Ordinal);
        Assert.Contains(
            "$12$", new PasswordHash(Options.Create(new AccountOptions())).Make("x"), StringComparison.Ordinal);
    }

    [Fact]
    public void For_nobody_a_hash_is_computed_as_for_somebody()
    {
        var counted = new CountedOptions();
        var hashes = new PasswordHash(counted);
        var hash = passwords.Make("right");

        Assert.False(hashes.Verify("wrong", hash));
        Assert.Equal(0, counted.Asked);
        Assert.False(hashes.Verify("wrong", null));
        // The cost is asked for when there has to be a hash to compare with, once.
        Assert.False(hashes.Verify("wrong", null));
        Assert.Equal(1, counted.Asked);
    }

    [Theory]
    [InlineData("123456789", "9 characters")]
    [InlineData("password123", "on every list")]
    [InlineData("PassWord123", "on every list, in other letters")]
    [InlineData("aaaaaaaaaaaa", "one character")]
    [InlineData("someone@host.example", "the address")]
    [InlineData("someone123", "the address' name with digits")]
    public void A_guessable_password_is_refused(string password, string why) =>
        Assert.True(PasswordRules.Problem(password, "someone@host.example") is not null, why);

    [Fact]
    public void Length_is_enough_and_has_an_end()
    {
        Assert.Null(PasswordRules.Problem("tall green river", "someone@host.example"));
        Assert.Null(PasswordRules.Problem(string.Concat(Enumerable.Repeat("tall river", 20)), "someone@host.example"));
        Assert.NotNull(
            PasswordRules.Problem(string.Concat(Enumerable.Repeat("tall river", 20)) + "!", "someone@host.example"));
    }

    [Theory]
    [InlineData(" Ada@Host.Example ", "ada@host.example")]
    [InlineData("ada+tag@host.example", "ada+tag@host.example")]
    [InlineData("ada", null)]
    [InlineData("ada@host.example, eve@host.example", null)]
    [InlineData("Ada <ada@host.example>", null)]
    [InlineData("ada\n@host.example", null)]
    [InlineData(null, null)]
    public void An_address_has_one_spelling(string? text, string? expected) =>
        Assert.Equal(expected, EmailAddress.Normalize(text));

    private sealed class CountedOptions : IOptions<AccountOptions>
    {
        public int Asked { get; private set; }

        public AccountOptions Value
        {
            get
            {
                Asked++;
                return new AccountOptions { PasswordCost = 4 };
            }
        }
    }
}
