using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests;

/// <summary>The real program over a real database of its own, on a clock that the test turns.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    public const string SecretKey = "only-for-tests-0123456789-abcdefghijkl";
    public const string Password = "correct horse battery";

    private readonly Factory factory;

    static ApiHost() => TestTemplate.AlsoInstall(JobQueue.Install, JobQueue.Schema);

    public ApiHost() => factory = new Factory(this);

    public TestDatabase Database { get; } = new();

    /// <summary>Another database than <see cref="Database"/>; set it before the first request.</summary>
    public string? DatabaseUrl { get; init; }

    public string? ConsoleDir { get; init; }

    public bool Debug { get; init; }

    /// <summary>More settings, under the names of the environment.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Real sockets and the real time, as other processes that take part in a test have them.</summary>
    public bool IsReal { get; init; }

    /// <summary>What a test makes different in the program's services.</summary>
    public Action<IServiceCollection> Change { get; init; } = _ => { };

    public FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public IServiceProvider Services => factory.Services;

    /// <summary>Somebody without a token.</summary>
    public HttpClient Anyone() => factory.CreateClient();

    public async ValueTask InitializeAsync()
    {
        if (IsReal)
            factory.UseKestrel(0);
        await Database.InitializeAsync();
    }

    /// <summary>A person in a tenant, which is made when it is missing.</summary>
    public async Task<Person> JoinAsync(string tenantName, UserRole role = UserRole.Admin)
    {
        await using var scope = Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAdmin>();
        var tenantId = await first.OpenTenantAsync(tenantName, CancellationToken.None);
        var email = $"{Guid.NewGuid():N}@{role.Name()}.example";
        var user = await first.AddUserAsync(email, $"A {role}", role, Password, CancellationToken.None);
        var session = await scope.ServiceProvider.GetRequiredService<SignIn>().OpenAsync(user!, CancellationToken.None);
        return new Person(
            tenantId, user!.Id, email, session.AccessToken.Text, session.RefreshToken, With(session.AccessToken.Text));
    }

    /// <summary>A client that shows this token.</summary>
    public HttpClient With(string accessToken)
    {
        var client = factory.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return client;
    }

    public Task<T> InTenantAsync<T>(int tenantId, Func<IServiceProvider, Task<T>> work) => InScopeAsync(services =>
    {
        services.GetRequiredService<CurrentTenant>().Set(tenantId);
        return work(services);
    });

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await Database.DisposeAsync();
    }

    private sealed class Factory(ApiHost host) : WebApplicationFactory<Program>
    {
        /// <summary>A busy machine has taken longer than the client's own 100 s over one draft.</summary>
        protected override void ConfigureClient(HttpClient client)
        {
            base.ConfigureClient(client);
            client.Timeout = TimeSpan.FromMinutes(10);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder
                .UseEnvironment("Production")
                .UseSetting("SECRET_KEY", SecretKey)
                .UseSetting("DATABASE_URL", host.DatabaseUrl ?? host.Database.ProductUrl)
                .UseSetting("CONSOLE_DIR", host.ConsoleDir ?? "")
                .UseSetting("DEBUG", host.Debug ? "true" : "false")
                .ConfigureTestServices(services => host.Change(services
                    .AddSingleton(host.IsReal ? TimeProvider.System : host.Clock)
                    // bcrypt's least cost: these tests are about what is let in, not about how long that takes.
                    .AddSingleton(Options.Create(new AccountOptions { PasswordCost = 4 }))));
            foreach (var (name, value) in host.Settings)
                builder.UseSetting(name, value);
        }
    }
}

/// <param name="Client">Shows the access token.</param>
public sealed record Person(
    int TenantId, int Id, string Email, string AccessToken, string RefreshToken, HttpClient Client);

public static class HttpAnswers
{
    /// <summary>The body as JSON; fails when it is none.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    /// <summary>What a problem says about one field, or null.</summary>
    public static async Task<string?> ProblemOfAsync(this HttpResponseMessage response, string field)
    {
        var problem = await response.JsonAsync();
        return problem.GetProperty("errors").TryGetProperty(field, out var sentences) ? sentences[0].GetString() : null;
    }
}
