using System.Net;
using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Core.Tests.Accounts;

public sealed class SignInThrottleTests
{
    private static readonly IPAddress Office = IPAddress.Parse("198.51.100.7");

    private readonly FakeTimeProvider clock = new();
    private readonly SignInThrottle throttle;

    public SignInThrottleTests() => throttle = new SignInThrottle(clock);

    [Fact]
    public void The_window_slides_each_failure_is_forgotten_when_its_own_time_is_over()
    {
        for (var i = 0; i < SignInThrottle.PerAccount; i++)
        {
            Assert.Null(throttle.Begin("ada@host.example", Office));
            clock.Advance(TimeSpan.FromSeconds(10));
        }
        // The first of eight failures, ten seconds apart, was 80 s ago: 300 − 80 = 220 s until it is forgotten.
        Assert.Equal(TimeSpan.FromSeconds(220), throttle.Begin("ada@host.example", Office));

        clock.Advance(TimeSpan.FromSeconds(220));
        Assert.Null(throttle.Begin("ada@host.example", Office));
        Assert.Equal(TimeSpan.FromSeconds(10), throttle.Begin("ada@host.example", Office));
    }

    [Fact]
    public void An_account_is_counted_from_everywhere_and_in_any_spelling()
    {
        for (var i = 0; i < SignInThrottle.PerAccount; i++)
            Assert.Null(throttle.Begin(
                i % 2 == 0 ? "ada@host.example" : " ADA@host.example", IPAddress.Parse($"203.0.113.{i}")));

        Assert.NotNull(throttle.Begin("ada@host.example", IPAddress.Parse("203.0.113.99")));
        Assert.Null(throttle.Begin("bob@host.example", IPAddress.Parse("203.0.113.99")));
    }

    [Fact]
    public void An_address_may_fail_with_many_accounts_only_so_often()
    {
        for (var i = 0; i < SignInThrottle.PerAddress; i++)
            Assert.Null(throttle.Begin($"user{i}@host.example", Office));

        Assert.NotNull(throttle.Begin("another@host.example", Office));
        Assert.NotNull(throttle.Begin("another@host.example", Office.MapToIPv6()));
        Assert.Null(throttle.Begin("another@host.example", IPAddress.Parse("198.51.100.8")));
    }

    [Fact]
    public void All_addresses_of_one_IPv6_household_are_one()
    {
        for (var i = 0; i < SignInThrottle.PerAddress; i++)
            Assert.Null(throttle.Begin($"user{i}@host.example", IPAddress.Parse($"2001:db8:1:2::{i:x}")));

        Assert.NotNull(throttle.Begin("another@host.example", IPAddress.Parse("2001:db8:1:2:ffff::1")));
        Assert.Null(throttle.Begin("another@host.example", IPAddress.Parse("2001:db8:1:3::1")));
    }

    [Fact]
    public void Those_who_know_their_password_are_never_throttled()
    {
        for (var i = 0; i < 500; i++)
        {
            Assert.Null(throttle.Begin("ada@host.example", Office));
            throttle.Succeeded("ada@host.example", Office);
        }
    }
}
