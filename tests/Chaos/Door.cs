using System.Net.Http.Json;
using System.Text.Json;
using SupportAssistant.Core.Accounts;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>The Api as a process of its own, and an admin of the plant's company who has signed in.</summary>
internal sealed class Door : IDisposable
{
    private const string Password = "correct horse battery staple";

    private Door(ProductProcess process, HttpClient client) => (Process, Client) = (process, client);

    public ProductProcess Process { get; }

    public HttpClient Client { get; }

    public static async Task<Door> OpenAsync(Plant plant)
    {
        var email = $"{Guid.NewGuid():N}@admin.example";
        await plant.InTenantAsync((FirstAdmin first) =>
            first.AddUserAsync(email, "Sam", UserRole.Admin, Password, CancellationToken.None));
        var process = plant.StartApi();
        var client = new HttpClient { BaseAddress = await process.AddressAsync(), Timeout = TimeSpan.FromSeconds(100) };
        using var login = await client.PostAsJsonAsync("/api/v1/auth/login", new { email, password = Password });
        login.EnsureSuccessStatusCode();
        var session = await login.Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new("Bearer", session.GetProperty("access_token").GetString());
        return new Door(process, client);
    }

    /// <summary>Sends, and answers the status and how long it took.</summary>
    public async Task<(int Status, TimeSpan Took)> AskAsync(HttpRequestMessage request)
    {
        var begin = TimeProvider.System.GetTimestamp();
        using (request)
        using (var answer = await Client.SendAsync(request))
            return ((int)answer.StatusCode, TimeProvider.System.GetElapsedTime(begin));
    }

    public Task<(int Status, TimeSpan Took)> GetAsync(string path) => AskAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public void Dispose() => Client.Dispose();
}
