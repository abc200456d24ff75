using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class ThreadHashTests
{
    [Fact]
    public void The_hash_never_changes_between_releases() =>
        // sha256 of: 01000000 'S' | 00000000 00000000 02000000 'ab' | 07000000 01000000 01000000 'c'
        Assert.Equal(
            "8c72c752f42db3e00c5e84c14d82daaac53e5b5512384db2411fe35644d4659f",
            ThreadHash.Compute("S", [(0, false, "ab"), (7, true, "c")]));

    [Fact]
    public void Anything_that_changes_the_thread_changes_the_hash()
    {
        string[] hashes =
        [
            ThreadHash.Compute("S", [(0, false, "ab")]),
            ThreadHash.Compute("Sa", [(0, false, "b")]),
            ThreadHash.Compute("S", [(0, true, "ab")]),
            ThreadHash.Compute("S", [(1, false, "ab")]),
            ThreadHash.Compute("S", [(0, false, "a"), (0, false, "b")]),
            ThreadHash.Compute("S", []),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}
