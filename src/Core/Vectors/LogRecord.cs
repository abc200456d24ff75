using System.Buffers.Binary;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A change as the log keeps it: head (kind, id, version, step) with its own checksum, then for an addition the code
/// with its own. Two checksums tell a record cut by a crash (shorter than its sound head says) from a damaged one.
/// </summary>
internal readonly record struct LogRecord(int Id, long Version, float Step, byte[]? Code)
{
    private const uint Addition = 0x2b444441;
    private const uint Removal = 0x2d4d4552;
    private const int HeadBytes = 24;

    public static int Bytes(bool addition, int width) => HeadBytes + (addition ? VectorCode.Bytes(width) + sizeof(uint) : 0);

    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, Code is null ? Removal : Addition);
        BinaryPrimitives.WriteInt32LittleEndian(target[4..], Id);
        BinaryPrimitives.WriteInt64LittleEndian(target[8..], Version);
        BinaryPrimitives.WriteSingleLittleEndian(target[16..], Step);
        BinaryPrimitives.WriteUInt32LittleEndian(target[20..], Checksum.Of(target[..20]));
        if (Code is null) return;
        Code.CopyTo(target[HeadBytes..]);
        BinaryPrimitives.WriteUInt32LittleEndian(
            target[(HeadBytes + Code.Length)..], Checksum.Of(target.Slice(HeadBytes, Code.Length), (uint)Id));
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

        byte[]? code = null;
        if (kind == Addition)
        {
            var id = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            var body = bytes.Slice(HeadBytes, VectorCode.Bytes(width));
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(HeadBytes + body.Length)..]) != Checksum.Of(body, id))
                throw Damaged();
            code = body.ToArray();
        }

        record = new LogRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadSingleLittleEndian(bytes[16..]),
            code);
        return true;
    }

    private static VectorIndexCorruptException Damaged() => new("A record of a vector index's log is damaged.");
}
