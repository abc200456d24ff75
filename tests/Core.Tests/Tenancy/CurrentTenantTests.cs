using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Tests.Tenancy;

public sealed class CurrentTenantTests
{
    private readonly CurrentTenant tenant = new();

    [Fact]
    public void A_scope_without_a_tenant_can_name_none()
    {
        Assert.False(tenant.IsSet);
        Assert.Throws<InvalidOperationException>(() => tenant.Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_tenant_once_set_is_the_scopes_and_may_be_said_again(int id)
    {
        tenant.Set(id);
        tenant.Set(id);

        Assert.True(tenant.IsSet);
        Assert.Equal(id, tenant.Id);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(7, 0)]
    [InlineData(7, 8)]
    public void A_scope_never_changes_its_tenant(int first, int second)
    {
        tenant.Set(first);

        Assert.Throws<InvalidOperationException>(() => tenant.Set(second));
        Assert.Equal(first, tenant.Id);
    }

    [Fact]
    public void A_negative_number_is_no_tenant()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => tenant.Set(-1));
        Assert.False(tenant.IsSet);
    }
}
