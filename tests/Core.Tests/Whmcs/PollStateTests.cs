using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class PollStateTests
{
    [Theory]
    [InlineData(1, 0, 60)]
    [InlineData(2, 0, 120)]
    [InlineData(3, 0, 240)]
    [InlineData(4, 0, 480)]
    [InlineData(5, 0, 600)]
    [InlineData(5_000, 0, 600)]
    [InlineData(5, 0.999999, 720)]
    public void The_pause_doubles_up_to_ten_minutes_and_a_fifth(int failures, double chance, double seconds) =>
        Assert.Equal(seconds, PollState.Pause(failures, pollSeconds: 60, chance).TotalSeconds, 1);
}
