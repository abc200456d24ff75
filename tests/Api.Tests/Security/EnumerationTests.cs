using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Security;

/// <summary>
/// Whether an address has an account is not told by the work that a refusal takes: the same statements here; that the
/// same hash is computed stands in the tests of PasswordHash.
/// </summary>
public sealed class EnumerationTests
{
    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_ask_the_database_the_same()
    {
        var asked = new Statements();
        await using var host = new ApiHost
        {
            Change = services => services.ConfigureDbContext<AppDbContext>(db => db.AddInterceptors(asked)),
        };
        await host.InitializeAsync();
        var person = await host.JoinAsync("Known");

        var wrong = await RefusedAsync(host, person.Email, asked);
        var unknown = await RefusedAsync(host, "nobody@nowhere.example", asked);

        Assert.NotEmpty(wrong);
        Assert.Equal(wrong, unknown);
    }

    private static async Task<string[]> RefusedAsync(ApiHost host, string email, Statements asked)
    {
        asked.Texts.Clear();
        var answer = await host.Anyone().PostAsJsonAsync("/api/v1/auth/login", new { email, password = "wrong" });
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return [.. asked.Texts];
    }

    private sealed class Statements : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData data, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Texts.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
