using System.Net.Http.Json;
using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class KbTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Articles_are_found_by_the_tags_and_categories_that_the_labels_name()
    {
        var admin = await host.JoinAsync("Labels");
        await WriteAsync("Refunds", "billing", "money", "policy");
        await WriteAsync("Prices", "billing", "money");
        await WriteAsync("Opening hours", "about us");

        var labels = await ReadAsync("labels");
        Assert.Equal(["about us", "billing"], labels.At("categories").EnumerateArray().Select(one => one.GetString()!));
        Assert.Equal(["money", "policy"], labels.At("tags").EnumerateArray().Select(one => one.GetString()!));
        Assert.Equal(["Refunds"], (await ReadAsync("articles?tag=policy")).Each("items", "title"));
        Assert.Equal(
            ["Prices", "Refunds"],
            (await ReadAsync("articles?tag=money&category=billing")).Each("items", "title").Order(StringComparer.Ordinal));
        Assert.Empty((await ReadAsync("labels?source=upload")).At("tags").EnumerateArray());

        async Task<System.Text.Json.JsonElement> ReadAsync(string path) =>
            await (await admin.Client.GetAsync($"/api/v1/kb/{path}")).JsonAsync();

        async Task WriteAsync(string title, string category, params string[] tags) => (await admin.Client.PostAsJsonAsync(
            "/api/v1/kb/articles", new { title, content = "Text.", category, tags })).EnsureSuccessStatusCode();
    }
}
