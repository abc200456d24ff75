using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Accounts;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>Whether an address has an account does not show in how long a refusal takes, at the product's own bcrypt cost.</summary>
internal static class LoginTiming
{
    public static async Task RunAsync(Results results, Options options)
    {
        await using var plant = await Plant.OpenAsync();
        var rounds = options.Count("logins", 200);
        var known = await AddAccountsAsync(plant, rounds / (SignInThrottle.PerAccount - 1) + 1);
        var address = $"http://127.0.0.1:{FreePort()}";
        await using var api = ProductProcess.Start("SupportAssistant.Api", new Dictionary<string, string>(plant.Settings)
        {
            ["ASPNETCORE_URLS"] = address, ["TRUSTED_PROXIES"] = "127.0.0.1/32",
        });
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        await Eventually.TrueAsync("the Api", () => AnswersAsync(client), TimeSpan.FromMinutes(5));
        var (wrong, unknown, refused) = (new List<double>(), new List<double>(), 0);

        // The first of each kind also loads what the others find loaded.
        for (var i = -1; i < rounds; i++)
        {
            var somebody = await FailAsync(client, known[Math.Max(i, 0) % known.Count], i);
            var nobody = await FailAsync(client, $"{Guid.NewGuid():N}@chaos.example", i);
            if (i < 0)
                continue;
            refused += new[] { somebody, nobody }.Count(answer => answer.Status == HttpStatusCode.Unauthorized);
            wrong.Add(somebody.Milliseconds);
            unknown.Add(nobody.Milliseconds);
        }

        var (known50, unknown50) = (Results.Quantile(wrong, 0.5), Results.Quantile(unknown, 0.5));
        results.Note($"medians: wrong password {known50:F1} ms, unknown address {unknown50:F1} ms, of {rounds} each");
        results.Exactly("refused before any throttle", refused, 2 * rounds);
        results.AtMost("difference of the medians", Math.Abs(known50 - unknown50), 5, "ms");
    }

    private static async Task<List<string>> AddAccountsAsync(Plant plant, int count)
    {
        var emails = Enumerable.Range(0, count).Select(i => $"{i}@chaos.example").ToList();
        await using var scope = plant.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAdmin>();
        await first.OpenTenantAsync("Timing", CancellationToken.None);
        foreach (var email in emails)
            await first.AddUserAsync(email, "Somebody", UserRole.SupportAgent, "correct horse battery", CancellationToken.None);
        return emails;
    }

    /// <summary>From an address of its own, as the proxy in front says, so that only the account's count applies.</summary>
    private static async Task<(HttpStatusCode Status, double Milliseconds)> FailAsync(HttpClient client, string email, int round)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/login")
        {
            Content = JsonContent.Create(new { email, password = "wrong" }),
        };
        request.Headers.Add("X-Forwarded-For", $"10.1.{(round + 1) / 250}.{(round + 1) % 250}");
        var began = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/health/live");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
