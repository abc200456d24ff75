using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tenancy;

public sealed class CrowdedPoolTests(TestDatabase database, ITestOutputHelper output) : IClassFixture<TestDatabase>
{
    private const int Queries = 20_000;

    [Fact]
    public async Task Sixty_four_at_once_over_three_connections_never_see_another_tenants_row()
    {
        var (answered, mixups) = await CrowdedPool.RunAsync(database, Queries, seed: 20261123);

        output.WriteLine($"crowded pool: {answered} queries, {mixups} mix-ups (0)");
        Assert.Equal(0, mixups);
        Assert.InRange(answered, Queries * 9 / 10, Queries);
    }
}
