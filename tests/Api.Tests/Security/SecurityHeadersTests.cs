using System.Net;
using System.Net.Http.Json;
using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_must_not_do_whoever_wrote_it()
    {
        var folder = Directory.CreateTempSubdirectory("sa-console-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html><p>console</p>");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "assets", "app-1a2b.js"), "1");
        await using var host = new ApiHost { ConsoleDir = folder.FullName };
        await host.InitializeAsync();
        var admin = (await host.JoinAsync("Headers")).Client;
        await BreakAsync(host, "ALTER TABLE examples RENAME TO elsewhere");
        var anyone = host.Anyone();

        foreach (var (answer, status) in new[]
        {
            (await anyone.GetAsync("/"), HttpStatusCode.OK),
            (await anyone.GetAsync("/assets/app-1a2b.js"), HttpStatusCode.OK),
            (await anyone.GetAsync("/health/ready"), HttpStatusCode.OK),
            (await anyone.GetAsync("/openapi/v1.json"), HttpStatusCode.OK),
            (await admin.GetAsync("/hangfire"), HttpStatusCode.OK),
            (await admin.GetAsync("/metrics"), HttpStatusCode.OK),
            (await admin.GetAsync("/api/v1/tenant"), HttpStatusCode.OK),
            (await anyone.GetAsync("/api/v1/tenant"), HttpStatusCode.Unauthorized),
            (await admin.GetAsync("/api/v1/users/12345"), HttpStatusCode.NotFound),
            (await admin.GetAsync("/assets/none.js"), HttpStatusCode.NotFound),
            (await admin.PutAsync("/api/v1/users", null), HttpStatusCode.MethodNotAllowed),
            (await anyone.PostAsync("/api/v1/auth/login", new StringContent("x")), HttpStatusCode.UnsupportedMediaType),
            (await SignInAsync(anyone, "somebody@else.example", "wrong"), HttpStatusCode.Unauthorized),
            (await SignInAsync(anyone, "", ""), HttpStatusCode.UnprocessableEntity),
            (await admin.GetAsync("/api/v1/examples"), HttpStatusCode.InternalServerError),
        })
        {
            Assert.Equal((answer.RequestMessage!.RequestUri, status), (answer.RequestMessage.RequestUri, answer.StatusCode));
            AssertGuarded(answer);
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_its_database_the_answers_are_guarded_too()
    {
        await using var down = new ApiHost { DatabaseUrl = "postgresql://nobody:x@127.0.0.1:1/none" };

        var answer = await SignInAsync(down.Anyone(), "somebody@else.example", "wrong");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_with_https_cookies_are_secure_and_the_browser_stays_with_https()
    {
        await using var host = new ApiHost
        {
            Settings = new Dictionary<string, string> { ["TRUSTED_PROXIES"] = "10.0.0.0/8" }, Change = Coming.From("10.0.0.5"),
        };
        await host.InitializeAsync();
        var person = await host.JoinAsync("Https");
        var browser = host.Anyone();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        var answer = await SignInAsync(browser, person.Email, ApiHost.Password);

        Assert.Contains("; secure", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    private static void AssertGuarded(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.False(answer.Headers.Contains("Server"));
        if (answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal))
            Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string email, string password) =>
        client.PostAsJsonAsync("/api/v1/auth/login", new { email, password, use_cookie = true });

    private static async Task BreakAsync(ApiHost host, string sql)
    {
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(host.Database.SuperUrl));
        await super.OpenAsync();
        await using var command = new NpgsqlCommand(sql, super);
        await command.ExecuteNonQueryAsync();
    }
}
