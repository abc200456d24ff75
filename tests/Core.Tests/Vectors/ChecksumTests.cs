using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class ChecksumTests
{
    /// <summary>Reckoned bit by bit elsewhere; other values would make every index on a disk a damaged one.</summary>
    [Theory]
    [InlineData(0, 0x32a5e9a3, 0xba15d507)]
    [InlineData(1, 0x6c8712b3, 0x09de8036)]
    [InlineData(8, 0x486015f1, 0xe8846a50)]
    [InlineData(31, 0x6d6d35de, 0x98e8ad99)]
    [InlineData(32, 0x0f84fca2, 0xaf608303)]
    [InlineData(33, 0x101089d1, 0x40905b0b)]
    [InlineData(64, 0x6d6ceffe, 0xc529ff53)]
    [InlineData(100, 0x923c0729, 0x6f5df20d)]
    public void A_checksum_is_the_same_on_every_machine(int length, uint plain, uint seeded)
    {
        var bytes = Bytes(length);

        Assert.Equal(plain, Checksum.Of(bytes));
        Assert.Equal(seeded, Checksum.Of(bytes, 9));
    }

    [Fact]
    public void Every_flipped_bit_shows_whatever_the_length()
    {
        for (var length = 1; length <= 130; length++)
        {
            var bytes = Bytes(length);
            var sound = Checksum.Of(bytes);
            for (var bit = 0; bit < 8 * length; bit++)
            {
                bytes[bit / 8] ^= (byte)(1 << bit % 8);
                Assert.NotEqual(sound, Checksum.Of(bytes));
                bytes[bit / 8] ^= (byte)(1 << bit % 8);
            }
        }
    }

    [Fact]
    public void The_same_bytes_of_another_row_have_another_checksum_whatever_the_length()
    {
        for (var length = 0; length <= 130; length++)
            Assert.Equal(64, Enumerable.Range(0, 64).Select(row => Checksum.Of(Bytes(length), (uint)row)).Distinct().Count());
    }

    [Fact]
    public void Zeros_of_different_number_have_different_checksums() =>
        Assert.Equal(200, Enumerable.Range(0, 200).Select(length => Checksum.Of(new byte[length])).Distinct().Count());

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(7 * i + 3))];
}
