using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The coded rows of an index that is being built, in a file that goes when the builder does: what order and shape they
/// are written in depends on all of them. Only their ids are held in memory.
/// </summary>
internal sealed class CodeSpool(string path, int width) : IDisposable
{
    private readonly SafeFileHandle _file = File.OpenHandle(
        path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
    private readonly List<int> _ids = [];
    private readonly byte[] _row = new byte[VectorCode.Bytes(width) + sizeof(float)];

    public int Width => width;

    public int Rows => _ids.Count;

    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(_ids);

    /// <exception cref="ArgumentException">The ids do not ascend.</exception>
    public void Add(CodedRow row)
    {
        if (Rows > 0 && row.Id <= _ids[^1]) throw new ArgumentException("The entries' ids must ascend.");
        row.Packed.CopyTo(_row.AsSpan());
        MemoryMarshal.Write(_row.AsSpan(row.Packed.Length), row.Step);
        RandomAccess.Write(_file, _row, (long)Rows * _row.Length);
        _ids.Add(row.Id);
    }

    /// <summary>A row's code, good until the next call.</summary>
    public VectorCode Code(int row)
    {
        RandomAccess.Read(_file, _row, (long)row * _row.Length);
        var packed = _row.AsSpan(..^sizeof(float));
        return VectorCode.Of(packed, MemoryMarshal.Read<float>(_row.AsSpan(packed.Length)));
    }

    public void Dispose() => _file.Dispose();
}
