using System.Net;
using System.Net.Http.Json;
using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.BadInput;

/// <summary>JSON knows null where an array's type says that there is none.</summary>
public sealed class NullElementTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task An_article_of_nothing_from_the_addon_is_refused_by_name()
    {
        var admin = (await host.JoinAsync("Nulls")).Client;
        var key = await (await admin.PostAsJsonAsync("/api/v1/whmcs/integration-keys", new { name = "addon" })).JsonAsync();
        var token = await host.Anyone().PostAsJsonAsync("/api/v1/auth/integration-token", new
        {
            integration_key = key.Text("integration_key"), whmcs_admin_id = 1, whmcs_admin_name = "Sam",
        });
        var addon = host.With((await token.JsonAsync()).Text("access_token"));

        var answer = await addon.PostAsJsonAsync("/api/v1/addon/knowledge", new { articles = new object?[] { null } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(await answer.ProblemOfAsync("articles"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("a tag of more than sixty characters is a sentence, and sentences belong into the article")]
    public async Task A_tag_that_is_no_label_is_refused_by_name(string? tag)
    {
        var admin = (await host.JoinAsync("Tags")).Client;

        var answer = await admin.PostAsJsonAsync("/api/v1/kb/articles", new { title = "x", content = "x", tags = new[] { tag } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(await answer.ProblemOfAsync("tags"));
    }
}
