using System.Buffers.Binary;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class LogRecordTests
{
    private const int Width = 64;

    private static readonly LogRecord Added =
        new(7, 0x0102030405060708, 0.25f, [.. Enumerable.Range(0, VectorCode.Bytes(Width)).Select(i => (byte)(11 * i))]);

    private static readonly LogRecord Removed = new(-9, 42, 0, null);

    [Fact]
    public void A_record_is_read_as_it_was_written_and_what_follows_is_no_matter()
    {
        Same(Added, Read([.. Written(Added), 1, 2, 3])!.Value);
        Same(Removed, Read([.. Written(Removed), 1, 2, 3])!.Value);
    }

    [Fact]
    public void A_removal_has_24_bytes_and_an_addition_its_code_and_a_checksum_more()
    {
        Assert.Equal(24, LogRecord.Bytes(addition: false, Width));
        Assert.Equal(24 + 72 + 4, LogRecord.Bytes(addition: true, Width));
    }

    [Fact]
    public void A_record_cut_anywhere_is_not_there_yet()
    {
        foreach (var record in new[] { Added, Removed })
        {
            var bytes = Written(record);
            for (var length = 0; length < bytes.Length; length++)
                Assert.Null(Read(bytes[..length]));
        }
    }

    [Fact]
    public void Every_flipped_bit_of_a_record_is_detected()
    {
        foreach (var record in new[] { Added, Removed })
        {
            var bytes = Written(record);
            for (var bit = 0; bit < 8 * bytes.Length; bit++)
            {
                bytes[bit / 8] ^= (byte)(1 << bit % 8);
                Assert.Throws<VectorIndexCorruptException>(() => Read(bytes));
                bytes[bit / 8] ^= (byte)(1 << bit % 8);
            }
        }
    }

    [Fact]
    public void A_record_of_no_known_kind_is_damaged_even_with_a_right_checksum()
    {
        var bytes = Written(Removed);
        bytes[0]++;

        Assert.Throws<VectorIndexCorruptException>(() => Read(Sealed(bytes)));
    }

    [Fact]
    public void A_code_behind_the_head_of_another_vector_is_damaged()
    {
        var bytes = Written(Added);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), 8);

        Assert.Throws<VectorIndexCorruptException>(() => Read(Sealed(bytes)));
    }

    private static byte[] Sealed(byte[] bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(20), Checksum.Of(bytes.AsSpan(0, 20)));
        return bytes;
    }

    private static byte[] Written(LogRecord record)
    {
        var bytes = new byte[LogRecord.Bytes(record.Code is not null, Width)];
        record.Write(bytes);
        return bytes;
    }

    private static LogRecord? Read(byte[] bytes) => LogRecord.TryRead(bytes, Width, out var record) ? record : null;

    private static void Same(LogRecord expected, LogRecord read)
    {
        Assert.Equal(expected.Code, read.Code);
        Assert.Equal(expected with { Code = null }, read with { Code = null });
    }
}
