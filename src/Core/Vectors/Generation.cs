using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A base file, mapped and never changed once CURRENT names it. What a scan reads is verified when it is opened, each
/// row when it is first read: a damaged byte is met by an exception, never by a wrong score.
/// </summary>
internal sealed unsafe class Generation : IDisposable
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly ulong[] _soundSigns;
    private readonly ulong[] _soundMagnitudes;
    private readonly byte* _start;

    private Generation(string path, long length, MemoryMappedViewAccessor view, GenerationHeader? unfinished)
    {
        Path = path;
        _view = view;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        try
        {
            Header = unfinished ?? GenerationHeader.FromPage(new ReadOnlySpan<byte>(_start, GenerationHeader.Size));
            if (unfinished is null && length != Header.Length)
                throw new VectorIndexCorruptException("The vector index was cut short.");
            if (unfinished is null && ScanChecksum() != Header.ScanChecksum)
                throw new VectorIndexCorruptException("The scanned part of a vector index is damaged.");
            Mean = new ReadOnlySpan<float>(_start + GenerationHeader.Size, Header.Width).ToArray();
            _soundSigns = new ulong[Header.Blocks];
            _soundMagnitudes = new ulong[Header.Blocks];
        }
        catch
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            throw;
        }

        view.SafeMemoryMappedViewHandle.ReleasePointer();
    }

    public string Path { get; }

    public GenerationHeader Header { get; }

    public float[] Mean { get; }

    /// <exception cref="VectorIndexCorruptException">Damaged or cut.</exception>
    public static Generation Open(string path) => Open(path, null);

    /// <summary>Opens what its builder has written so far, trusting the header that is not written yet.</summary>
    public static Generation OpenUnfinished(string path, GenerationHeader header) => Open(path, header);

    private static Generation Open(string path, GenerationHeader? unfinished)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length < GenerationHeader.Size)
            throw new VectorIndexCorruptException("The vector index was cut short.");
        using var map = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new Generation(path, length, map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read), unfinished);
    }

    /// <summary>Keeps the mapping alive until <see cref="Release"/>; false when it is already closed.</summary>
    public bool TryHold()
    {
        var held = false;
        try
        {
            _view.SafeMemoryMappedViewHandle.DangerousAddRef(ref held);
        }
        catch (ObjectDisposedException)
        {
            return false;
        }

        return held;
    }

    public void Release() => _view.SafeMemoryMappedViewHandle.DangerousRelease();

    /// <summary>Unmaps once the last holder has released.</summary>
    public void Dispose() => _view.Dispose();

    public Span<byte> Block(int block) =>
        new(_start + Header.BlocksAt + (long)block * Header.BlockBytes, Header.BlockBytes);

    /// <summary>The id of every row.</summary>
    public ReadOnlySpan<int> Ids => new(_start + Header.IdsAt, Header.Rows);

    private ReadOnlySpan<int> RowsById => new(_start + Header.RowsByIdAt, Header.Rows);

    /// <summary>The row of an id, or -1.</summary>
    public int RowOf(int id)
    {
        var (from, to) = (0, Header.Rows);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Ids[RowsById[middle]] < id) from = middle + 1;
            else to = middle;
        }

        return from < Header.Rows && Ids[RowsById[from]] == id ? RowsById[from] : -1;
    }

    /// <summary>The row's signs beyond those of its block.</summary>
    /// <exception cref="VectorIndexCorruptException">The signs are damaged.</exception>
    public SignRow Signs(int row) => new(Verified(UnverifiedSigns(row), row, _soundSigns));

    /// <exception cref="VectorIndexCorruptException">The magnitudes are damaged.</exception>
    public ReadOnlySpan<byte> Magnitudes(int row) => Verified(UnverifiedMagnitudes(row), row, _soundMagnitudes);

    /// <summary>A row's whole code; its signs are put together in <paramref name="signs"/>.</summary>
    /// <exception cref="VectorIndexCorruptException">The row is damaged.</exception>
    public VectorCode Code(int row, Span<byte> signs) => Signs(row).Code(
        Block(row / ScanKernel.BlockRows), row % ScanKernel.BlockRows, Magnitudes(row), signs);

    /// <summary>A row's signs, to be asked for ahead of <see cref="Signs"/>, never to be read.</summary>
    public ReadOnlySpan<byte> UnverifiedSigns(int row) => new(_start + Header.SignsAt(row), Header.SignBytes);

    /// <summary>A row's magnitudes, to be asked for ahead of <see cref="Magnitudes"/>, never to be read.</summary>
    public ReadOnlySpan<byte> UnverifiedMagnitudes(int row) =>
        new(_start + Header.MagnitudesAt(row), Header.MagnitudeBytes);

    /// <summary>Reads every row, so that every byte of the file has been verified.</summary>
    public void Verify()
    {
        for (var row = 0; row < Header.Rows; row++)
        {
            Signs(row);
            Magnitudes(row);
        }
    }

    /// <summary>Checksum of all but the header and the rows: of the mean, the blocks and the ids, with the gaps between.</summary>
    public uint ScanChecksum()
    {
        var mean = Checksum.Of(new ReadOnlySpan<byte>(_start + GenerationHeader.Size, Header.Width * sizeof(float)));
        var rest = checked((int)(Header.Length - Header.RowsEnd));
        return Checksum.Of(new ReadOnlySpan<byte>(_start + Header.RowsEnd, rest), mean);
    }

    private static ReadOnlySpan<byte> Verified(ReadOnlySpan<byte> bytes, int row, ulong[] sound)
    {
        var covered = bytes[..^sizeof(uint)];
        var bit = 1UL << row;
        if ((sound[row >> 6] & bit) == 0)
        {
            if (MemoryMarshal.Read<uint>(bytes[covered.Length..]) != Checksum.Of(covered, (uint)row))
                throw new VectorIndexCorruptException("A row of a vector index is damaged.");
            // Two threads may lose each other's mark; the row is then verified once more.
            sound[row >> 6] |= bit;
        }

        return covered;
    }
}
