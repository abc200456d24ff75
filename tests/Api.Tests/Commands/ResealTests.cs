using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.Commands;

/// <summary>SECRET_KEY is changed: no credential is lost, and a wrong key never gets to write beside the right one.</summary>
public sealed class ResealTests
{
    private const string Present = "the-next-one-0123456789-abcdefghijklm";

    [Fact]
    public async Task The_key_is_changed_in_three_steps_and_no_credential_is_entered_again()
    {
        await using var api = new ApiHost { Settings = new Dictionary<string, string> { ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true" } };
        await api.InitializeAsync();
        await using var company = await Company.OpenAsync(api);
        await company.KeyAsync();
        var wrong = Settings(api, Present);

        var (code, _, errors) = await ApiProgram.RunAsync(["serve"], wrong);
        Assert.Equal(78, code);
        Assert.StartsWith("SECRET_KEY is not the one that the 2 stored credentials were sealed with.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Present, errors, StringComparison.Ordinal);
        Assert.Equal(1, (await ApiProgram.RunAsync(["reseal"], wrong)).Code);

        var both = new Dictionary<string, string>(wrong) { ["SECRET_KEY_PREVIOUS"] = $"{ApiHost.SecretKey} one-before-that-0123456789" };
        var resealed = await ApiProgram.RunAsync(["reseal"], both);
        Assert.Equal((0, "2 sealed anew, 2 of 2 stored credentials open with the present key."), (resealed.Code, resealed.Output.Trim()));

        var again = await ApiProgram.RunAsync(["reseal"], wrong);
        Assert.Equal((0, "0 sealed anew, 2 of 2 stored credentials open with the present key."), (again.Code, again.Output.Trim()));
        Assert.Equal(78, (await ApiProgram.RunAsync(["serve"], Settings(api, ApiHost.SecretKey))).Code);
    }

    [Fact]
    public async Task Who_has_lost_the_key_lets_go_of_the_credentials_and_of_nothing_else()
    {
        await using var api = new ApiHost { Settings = new Dictionary<string, string> { ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true" } };
        await api.InitializeAsync();
        await using var company = await Company.OpenAsync(api);
        await company.KeyAsync();

        var forgotten = await ApiProgram.RunAsync(["reseal", "--forget-lost"], Settings(api, Present));

        Assert.Equal((0, "0 sealed anew, 0 of 0 stored credentials open with the present key."), (forgotten.Code, forgotten.Output.Trim()));
        Assert.Equal(64, (await ApiProgram.RunAsync(["reseal", "--everything"], Settings(api, Present))).Code);
        Assert.False((await company.GetAsync("analytics/dashboard")).GetProperty("whmcs_connected").GetBoolean());
        var chain = await company.GetAsync("audit/chain");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, chain.GetProperty("reason").ValueKind);
        Assert.True(chain.Number("intact_up_to") >= 4);
    }

    private static Dictionary<string, string> Settings(ApiHost api, string key) => new()
    {
        ["SECRET_KEY"] = key, ["DATABASE_URL"] = api.Database.ProductUrl, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    };
}
