using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The append-only file beside a base. A record counts once it is whole; what a crash left behind the last whole record
/// is overwritten by the next append.
/// </summary>
internal sealed class ChangeLog : IDisposable
{
    /// <summary>First bytes of the file: whose it is and to which generation it belongs.</summary>
    public const int HeadBytes = 32;

    private const uint Magic = 0x4c564153;
    private readonly SafeFileHandle _file;
    private readonly int _width;

    private ChangeLog(SafeFileHandle file, int width) => (_file, _width) = (file, width);

    public long Length => RandomAccess.GetLength(_file);

    public static void Create(string path, VectorIndexKey key, int generation)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, Head(key, generation), 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <exception cref="VectorIndexCorruptException">The log is damaged or belongs to another index.</exception>
    public static ChangeLog Open(string path, VectorIndexKey key, int generation, int width)
    {
        var file = File.OpenHandle(
            path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[HeadBytes];
        if (RandomAccess.Read(file, head, 0) == HeadBytes && head.AsSpan().SequenceEqual(Head(key, generation)))
            return new ChangeLog(file, width);
        file.Dispose();
        throw new VectorIndexCorruptException("The log of a vector index is damaged or belongs to another index.");
    }

    /// <summary>The whole records from <paramref name="start"/> on, and where the last of them ends.</summary>
    /// <exception cref="VectorIndexCorruptException">A record is damaged.</exception>
    public (List<LogRecord> Records, long End) Read(long start)
    {
        var records = new List<LogRecord>();
        var bytes = new byte[Math.Max(0, Length - start)];
        ReadOnlySpan<byte> rest = bytes.AsSpan(0, RandomAccess.Read(_file, bytes, start));
        while (LogRecord.TryRead(rest, _width, out var record))
        {
            records.Add(record);
            var size = LogRecord.Bytes(record.Code is not null, _width);
            rest = rest[size..];
            start += size;
        }

        return (records, start);
    }

    /// <summary>Writes the records at <paramref name="end"/>, where the last whole one ends; on the disk when it returns.</summary>
    /// <returns>Where the last of them ends.</returns>
    public long Append(long end, IReadOnlyList<LogRecord> records)
    {
        var bytes = new byte[records.Sum(record => LogRecord.Bytes(record.Code is not null, _width))];
        var at = 0;
        foreach (var record in records)
        {
            record.Write(bytes.AsSpan(at));
            at += LogRecord.Bytes(record.Code is not null, _width);
        }

        if (Length > end) RandomAccess.SetLength(_file, end);
        try
        {
            RandomAccess.Write(_file, bytes, end);
            RandomAccess.FlushToDisk(_file);
        }
        catch
        {
            // A full disk leaves half a record. Readers stop before it anyway; taking it back frees its space.
            RandomAccess.SetLength(_file, end);
            throw;
        }

        return end + bytes.Length;
    }

    public void Dispose() => _file.Dispose();

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
