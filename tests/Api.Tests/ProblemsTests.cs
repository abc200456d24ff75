using System.Net;
using System.Text;
using System.Text.Json;

namespace SupportAssistant.Api.Tests;

public sealed class ProblemsTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("{}", 422, "email", "is required")]
    [InlineData("""{"email":"a@b.example"}""", 422, "password", "is required")]
    [InlineData("""{"email":null,"password":"x"}""", 422, "email", "has the wrong type or value")]
    [InlineData("""{"email":["a@b.example"],"password":"x"}""", 422, "email", "has the wrong type or value")]
    [InlineData("""{"email":"","password":"x"}""", 422, "email", "must not be empty")]
    [InlineData(
        """{"email":"a@b.example","password":"\u0000"}""", 422, "password", "holds a character that cannot be stored")]
    [InlineData("""{"email":"a@b.example","password":"\ud800"}""", 422, "password", "has the wrong type or value")]
    [InlineData("[]", 422, null, "The body must be a JSON object.")]
    [InlineData("""{"email":"a""", 400, null, "The body is not valid JSON.")]
    [InlineData("", 400, null, "The request cannot be read: it needs a body in JSON.")]
    public async Task A_refused_body_says_which_field_and_why(string body, int status, string? field, string sentence)
    {
        var answer = await host.Anyone().PostAsync(
            "/api/v1/auth/login", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(status, (int)answer.StatusCode);
        var problem = await ProblemAsync(answer);
        if (field is null)
            Assert.Equal(sentence, problem.GetProperty("detail").GetString());
        else
            Assert.Equal(sentence, await answer.ProblemOfAsync(field));
    }

    [Fact]
    public async Task A_body_in_a_character_set_that_nobody_knows_is_refused_and_not_our_fault()
    {
        var body = new ByteArrayContent("{}"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=none");

        var answer = await host.Anyone().PostAsync("/api/v1/auth/login", body);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        await ProblemAsync(answer);
    }

    [Fact]
    public async Task Every_refusal_has_the_same_shape()
    {
        var admin = await host.JoinAsync("Shapes");
        var put = new HttpRequestMessage(HttpMethod.Put, "/api/v1/users");
        var text = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/login") { Content = new StringContent("x") };

        foreach (var (answer, status) in new[]
        {
            (await host.Anyone().GetAsync("/api/v1/users"), 401),
            (await admin.Client.GetAsync("/api/v1/users/12345"), 404),
            (await admin.Client.GetAsync("/api/v1/nothing"), 404),
            (await host.Anyone().GetAsync("/api/v1/nothing"), 404),
            (await admin.Client.SendAsync(put), 405),
            (await host.Anyone().SendAsync(text), 415),
        })
        {
            Assert.Equal(status, (int)answer.StatusCode);
            await ProblemAsync(answer);
        }
    }

    [Fact]
    public async Task Without_its_database_the_program_lives_is_not_ready_and_says_when_to_come_back()
    {
        await using var down = new ApiHost { DatabaseUrl = "postgresql://nobody:x@127.0.0.1:1/none" };
        var client = down.Anyone();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        var ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(
            "The database cannot be reached.",
            (await ready.JsonAsync()).GetProperty("checks").GetProperty("database").GetProperty("detail").GetString());

        var answer = await client.PostAsync("/api/v1/auth/login", new StringContent(
            """{"email":"a@b.example","password":"x"}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter!.Delta);
        var problem = (await ProblemAsync(answer)).GetRawText();
        Assert.DoesNotContain("127.0.0.1", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", problem, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.JsonAsync();
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.All(
            new[] { "type", "title", "detail" }, name => Assert.NotEqual("", problem.GetProperty(name).GetString()));
        Assert.Equal(JsonValueKind.Object, problem.GetProperty("errors").ValueKind);
        return problem;
    }
}
