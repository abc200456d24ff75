using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A change as the log keeps it: head (kind, id, version, scale) with its own checksum, then for an addition the codes
/// with theirs. Two checksums tell a record cut by a crash (shorter than its sound head says) from a damaged one.
/// </summary>
internal readonly record struct LogRecord(int Id, long Version, float Scale, sbyte[]? Codes)
{
    private const uint Addition = 0x2b444441;
    private const uint Removal = 0x2d4d4552;
    private const int HeadBytes = 24;

    public static int Bytes(bool addition, int width) => HeadBytes + (addition ? width + sizeof(uint) : 0);

    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, Codes is null ? Removal : Addition);
        BinaryPrimitives.WriteInt32LittleEndian(target[4..], Id);
        BinaryPrimitives.WriteInt64LittleEndian(target[8..], Version);
        BinaryPrimitives.WriteSingleLittleEndian(target[16..], Scale);
        BinaryPrimitives.WriteUInt32LittleEndian(target[20..], Checksum.Of(target[..20]));
        if (Codes is null) return;
        MemoryMarshal.AsBytes(Codes.AsSpan()).CopyTo(target[HeadBytes..]);
        BinaryPrimitives.WriteUInt32LittleEndian(
            target[(HeadBytes + Codes.Length)..], Checksum.Of(target.Slice(HeadBytes, Codes.Length), (uint)Id));
    }

    /// <summary>Reads the record at the start of <paramref name="bytes"/>; false when it is not whole yet.</summary>
    /// <exception cref="VectorIndexCorruptException">The record is damaged.</exception>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int width, out LogRecord record)
    {
        record = default;
        if (bytes.Length < HeadBytes) return false;
        var kind = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]) != Checksum.Of(bytes[..20])
            || kind is not (Addition or Removal))
            throw Damaged();
        if (bytes.Length < Bytes(kind == Addition, width)) return false;

        sbyte[]? codes = null;
        if (kind == Addition)
        {
            var id = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            var body = bytes.Slice(HeadBytes, width);
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(HeadBytes + width)..]) != Checksum.Of(body, id))
                throw Damaged();
            codes = MemoryMarshal.Cast<byte, sbyte>(body).ToArray();
        }

        record = new LogRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadSingleLittleEndian(bytes[16..]),
            codes);
        return true;
    }

    private static VectorIndexCorruptException Damaged() => new("A record of a vector index's log is damaged.");
}
