using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The append-only file beside a base. A record counts once it is whole; what a crash left behind the last whole record
/// is overwritten by the next append.
/// </summary>
internal sealed class ChangeLog(string path, int width)
{
    /// <summary>First bytes of the file: whose it is and to which generation it belongs.</summary>
    public const int HeadBytes = 32;

    private const uint Magic = 0x4c564153;

    public long Length => new FileInfo(path).Length;

    public static void Create(string path, VectorIndexKey key, int generation)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, Head(key, generation), 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <exception cref="VectorIndexCorruptException">The head is damaged or another index's.</exception>
    public void MustBe(VectorIndexKey key, int generation)
    {
        using var file = Open(FileAccess.Read);
        var head = new byte[HeadBytes];
        if (RandomAccess.Read(file, head, 0) != HeadBytes || !head.AsSpan().SequenceEqual(Head(key, generation)))
            throw new VectorIndexCorruptException("The log of a vector index is damaged or belongs to another index.");
    }

    /// <summary>The whole records from <paramref name="start"/> on, and where the last of them ends.</summary>
    /// <exception cref="VectorIndexCorruptException">A record is damaged.</exception>
    public (List<LogRecord> Records, long End) Read(long start)
    {
        var records = new List<LogRecord>();
        using var file = Open(FileAccess.Read);
        var bytes = new byte[Math.Max(0, RandomAccess.GetLength(file) - start)];
        ReadOnlySpan<byte> rest = bytes.AsSpan(0, RandomAccess.Read(file, bytes, start));
        while (LogRecord.TryRead(rest, width, out var record))
        {
            records.Add(record);
            var size = LogRecord.Bytes(record.Code is not null, width);
            rest = rest[size..];
            start += size;
        }

        return (records, start);
    }

    /// <summary>Writes the records at <paramref name="end"/>, where the last whole one ends; on the disk when it returns.</summary>
    /// <returns>Where the last of them ends.</returns>
    public long Append(long end, IReadOnlyList<LogRecord> records)
    {
        var bytes = new byte[records.Sum(record => LogRecord.Bytes(record.Code is not null, width))];
        var at = 0;
        foreach (var record in records)
        {
            record.Write(bytes.AsSpan(at));
            at += LogRecord.Bytes(record.Code is not null, width);
        }

        using var file = Open(FileAccess.ReadWrite);
        if (RandomAccess.GetLength(file) > end) RandomAccess.SetLength(file, end);
        try
        {
            RandomAccess.Write(file, bytes, end);
            RandomAccess.FlushToDisk(file);
        }
        catch
        {
            // A full disk leaves half a record. Readers stop before it anyway; taking it back frees its space.
            RandomAccess.SetLength(file, end);
            throw;
        }

        return end + bytes.Length;
    }

    // Opened for each use: an open index costs no file handle, so thousands may be open.
    private SafeFileHandle Open(FileAccess access) =>
        File.OpenHandle(path, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete);

    private static byte[] Head(VectorIndexKey key, int generation)
    {
        var head = new byte[HeadBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), key.TenantId);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), (int)key.Source);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), generation);
        return head;
    }
}
