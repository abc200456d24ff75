using System.Net;
using System.Net.Http.Json;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Security;

/// <summary>Which address a failed sign-in is counted for. Every attempt is for another account.</summary>
public sealed class ThrottleTests
{
    [Fact]
    public async Task A_forwarded_address_that_nobody_vouches_for_does_not_open_a_new_count()
    {
        await using var host = new ApiHost { Change = Coming.From("198.51.100.7") };
        await host.InitializeAsync();

        for (var i = 0; i < SignInThrottle.PerAddress; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await FailAsync(host, $"203.0.113.{i}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await FailAsync(host, "203.0.113.200"));
    }

    [Fact]
    public async Task A_trusted_proxys_word_counts_and_what_its_client_says_of_himself_does_not()
    {
        await using var host = new ApiHost
        {
            Settings = new Dictionary<string, string> { ["TRUSTED_PROXIES"] = "10.0.0.0/8" }, Change = Coming.From("10.0.0.5"),
        };
        await host.InitializeAsync();

        for (var i = 0; i < SignInThrottle.PerAddress; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await FailAsync(host, $"192.0.2.{i}, 203.0.113.1"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await FailAsync(host, "192.0.2.200, 203.0.113.1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await FailAsync(host, "203.0.113.2"));
    }

    private static async Task<HttpStatusCode> FailAsync(ApiHost host, string forwardedFor)
    {
        using var client = host.Anyone();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        using var answer = await client.PostAsJsonAsync(
            "/api/v1/auth/login", new { email = $"{Guid.NewGuid():N}@nowhere.example", password = "wrong" });
        return answer.StatusCode;
    }
}
