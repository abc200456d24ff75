using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class IntegrationKeysTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_key_is_shown_once_and_found_by_a_stranger_who_holds_it()
    {
        await using var company = await Company.OpenAsync(database, connected: false);
        var made = await CreateAsync(company);

        Assert.Equal($"k{company.TenantId}-{made.Id}", made.KeyId);
        Assert.StartsWith($"sak_{company.TenantId}_", made.IntegrationKey);
        Assert.Equal(made.Id, (await FindAsync(company, made.IntegrationKey))!.Id);
        Assert.Equal(
            made.WebhookSecret, (await company.AsStrangerAsync((IntegrationKeys k) => k.FindWebhookKeyAsync(made.KeyId, default)))!.Secret);
        var listed = Assert.Single(await company.WithAsync((IntegrationKeys k) => k.ListAsync(default)));
        Assert.Equal((made.KeyId, "Shop floor", company.Clock.GetUtcNow()), (listed.KeyId, listed.Name, listed.LastUsedAt));
        Assert.DoesNotContain(made.IntegrationKey[^20..], listed.ToString());
    }

    [Fact]
    public async Task The_scope_works_for_the_keys_tenant_afterwards()
    {
        await using var company = await Company.OpenAsync(database, connected: false);
        var made = await CreateAsync(company);

        var tenantId = await company.AsStrangerAsync(async (IServiceProvider scope) =>
        {
            await ((IntegrationKeys)scope.GetService(typeof(IntegrationKeys))!).FindByKeyAsync(made.IntegrationKey, default);
            return ((CurrentTenant)scope.GetService(typeof(CurrentTenant))!).Id;
        });

        Assert.Equal(company.TenantId, tenantId);
    }

    [Fact]
    public async Task A_forged_tenant_finds_nothing()
    {
        await using var company = await Company.OpenAsync(database, connected: false);
        await using var other = await Company.OpenAsync(database, connected: false);
        var made = await CreateAsync(company);

        Assert.Null(await FindAsync(
            company, made.IntegrationKey.Replace($"sak_{company.TenantId}_", $"sak_{other.TenantId}_")));
        Assert.Null(await company.AsStrangerAsync(
            (IntegrationKeys k) => k.FindWebhookKeyAsync($"k{other.TenantId}-{made.Id}", default)));
    }

    [Fact]
    public async Task While_secrets_are_changed_the_old_key_and_the_new_one_both_serve_until_the_old_one_is_revoked()
    {
        await using var company = await Company.OpenAsync(database, connected: false);
        var (old, changed) = (await CreateAsync(company), await CreateAsync(company));
        Task<WebhookKey?> Webhooks(NewIntegrationKey key) =>
            company.AsStrangerAsync((IntegrationKeys k) => k.FindWebhookKeyAsync(key.KeyId, default));

        Assert.Equal((old.WebhookSecret, changed.WebhookSecret), ((await Webhooks(old))!.Secret, (await Webhooks(changed))!.Secret));
        Assert.NotNull(await FindAsync(company, old.IntegrationKey));
        Assert.NotNull(await FindAsync(company, changed.IntegrationKey));
        await company.WithAsync((IntegrationKeys k) => k.RevokeAsync(old.Id, default));

        Assert.Null(await Webhooks(old));
        Assert.Null(await FindAsync(company, old.IntegrationKey));
        Assert.Equal(changed.WebhookSecret, (await Webhooks(changed))!.Secret);
        Assert.NotNull(await FindAsync(company, changed.IntegrationKey));
    }

    [Fact]
    public async Task A_revoked_key_is_no_key()
    {
        await using var company = await Company.OpenAsync(database, connected: false);
        var made = await CreateAsync(company);

        Assert.True(await company.WithAsync((IntegrationKeys k) => k.RevokeAsync(made.Id, default)));

        Assert.False(await company.WithAsync((IntegrationKeys k) => k.RevokeAsync(made.Id, default)));
        Assert.Null(await FindAsync(company, made.IntegrationKey));
        Assert.Null(await company.AsStrangerAsync((IntegrationKeys k) => k.FindWebhookKeyAsync(made.KeyId, default)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sak_")]
    [InlineData("sak_1_x")]
    [InlineData("sak_0_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sak_-1_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sak_99999999999_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("k1")]
    [InlineData("k1-0")]
    [InlineData("k+1-1")]
    [InlineData("k1-1-1")]
    public async Task What_is_no_key_finds_nothing_and_does_no_harm(string? text)
    {
        await using var company = await Company.OpenAsync(database, connected: false);

        Assert.Null(await FindAsync(company, text));
        Assert.Null(await company.AsStrangerAsync((IntegrationKeys k) => k.FindWebhookKeyAsync(text, default)));
    }

    private static Task<NewIntegrationKey> CreateAsync(Company company) =>
        company.WithAsync((IntegrationKeys k) => k.CreateAsync("Shop floor", default));

    private static Task<IntegrationKey?> FindAsync(Company company, string? key) =>
        company.AsStrangerAsync((IntegrationKeys k) => k.FindByKeyAsync(key, default));
}
