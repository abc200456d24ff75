using System.Buffers.Binary;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class GenerationHeaderTests
{
    private static readonly GenerationHeader Header = new(TestVectors.Key, new VectorSpace("modèle-1", 100), 130, 0x0102030405060708)
    {
        Spread = 0.75f, ScanBits = 64, Reach = 2.125f, Recall = 0.998f, MeanRows = 77, ScanChecksum = 0xfedcba98,
    };

    [Fact]
    public void A_page_says_everything_that_was_written_to_it()
    {
        var page = Header.ToPage();

        Assert.Equal(4096, page.Length);
        Assert.Equal(Header, GenerationHeader.FromPage(page));
    }

    [Fact]
    public void Any_flipped_bit_of_a_page_is_detected()
    {
        var page = Header.ToPage();
        // All of what is in use, and one in a hundred of the rest; the checksum's own test flips every bit.
        foreach (var bit in Enumerable.Range(0, 8 * 4096).Where(bit => bit < 8 * 80 || bit >= 8 * 4092 || bit % 101 == 0))
        {
            page[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.Throws<VectorIndexCorruptException>(() => GenerationHeader.FromPage(page));
            page[bit / 8] ^= (byte)(1 << bit % 8);
        }
    }

    [Fact]
    public void A_whole_page_of_another_version_of_the_program_is_refused()
    {
        var page = Header.ToPage();
        page[0]++;
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(4092), Checksum.Of(page.AsSpan(0, 4092)));

        Assert.Contains(
            "another version", Assert.Throws<VectorIndexCorruptException>(() => GenerationHeader.FromPage(page)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_models_name_has_room_for_1024_bytes_and_no_more()
    {
        var longest = Header with { Space = new VectorSpace(new string('n', 1024), 100) };

        Assert.Equal(longest, GenerationHeader.FromPage(longest.ToPage()));
        Assert.Throws<ArgumentException>(() => (Header with { Space = new VectorSpace(new string('n', 1025), 100) }).ToPage());
        Assert.Throws<ArgumentException>(() => (Header with { Space = new VectorSpace(new string('é', 513), 100) }).ToPage());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(130)]
    public void Every_byte_of_the_rows_belongs_to_one_row_and_the_parts_follow_each_other(int rows)
    {
        var header = Header with { Rows = rows };
        var parts = Enumerable.Range(0, rows).SelectMany(row => new[]
        {
            (Start: header.SignsAt(row), Length: header.SignBytes), (Start: header.MagnitudesAt(row), Length: header.MagnitudeBytes),
        }).OrderBy(part => part.Start);
        var at = header.RowsAt;
        foreach (var (start, length) in parts)
        {
            Assert.Equal(at, start);
            at += length;
        }

        Assert.Equal(at, header.RowsEnd);
        Assert.Equal(0, header.BlocksAt % 64);
        Assert.InRange(header.BlocksAt, header.RowsEnd, header.RowsEnd + 63);
        Assert.Equal((rows + 63) / 64, header.Blocks);
        Assert.Equal(header.BlocksAt + header.Blocks * (long)header.BlockBytes, header.IdsAt);
        Assert.Equal(header.IdsAt + 4L * rows, header.RowsByIdAt);
        Assert.Equal(header.RowsByIdAt + 4L * rows, header.Length);
    }

    [Fact]
    public void The_parts_have_the_lengths_that_the_format_says()
    {
        // 100 dimensions are rotated into 128 coordinates: 8 bytes of signs in the block and 8
        // beside a step, a line of two halves and a checksum.
        Assert.Equal(128, Header.Width);
        Assert.Equal(8 + 4 + 4 + 4, Header.SignBytes);
        Assert.Equal(128 + 4, Header.MagnitudeBytes);
        Assert.Equal(64 * (8 + 4), Header.BlockBytes);
        Assert.Equal(4096 + 4 * 128, Header.RowsAt);
        // The magnitudes of all rows stand before the signs of the first.
        Assert.Equal(Header.RowsAt, Header.MagnitudesAt(0));
        Assert.Equal(Header.RowsAt + 130 * 132, Header.SignsAt(0));
    }

    [Fact]
    public void A_file_of_another_tenant_source_model_or_length_is_refused()
    {
        Header.MustBe(TestVectors.Key, Header.Space);
        Refused(TestVectors.Key with { TenantId = 8 }, Header.Space);
        Refused(TestVectors.Key with { Source = Source.Corrections }, Header.Space);
        Refused(TestVectors.Key, Header.Space with { Model = "other" });
        Refused(TestVectors.Key, Header.Space with { Dimensions = 99 });
    }

    private static void Refused(VectorIndexKey key, VectorSpace space) =>
        Assert.Throws<VectorIndexCorruptException>(() => Header.MustBe(key, space));
}
