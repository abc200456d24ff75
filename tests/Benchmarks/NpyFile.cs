using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportAssistant.Benchmarks;

/// <summary>A two-dimensional little-endian float32 array in row-major order, as numpy.save writes it; read row by row.</summary>
internal sealed partial class NpyFile
{
    private readonly string _path;
    private readonly long _start;

    public NpyFile(string path)
    {
        _path = path;
        using var file = File.OpenRead(path);
        using var reader = new BinaryReader(file);
        if (!reader.ReadBytes(6).AsSpan().SequenceEqual((byte[])[0x93, .. "NUMPY"u8]))
            throw new InvalidDataException($"{path} is no .npy file.");
        var major = reader.ReadUInt16() & 255;
        var length = major == 1 ? reader.ReadUInt16() : reader.ReadInt32();
        var header = Encoding.ASCII.GetString(reader.ReadBytes(length));
        _start = file.Position;
        var shape = Shape().Match(header);
        if (!header.Contains("'<f4'") || !header.Contains("'fortran_order': False") || !shape.Success)
            throw new InvalidDataException($"{path} is not a row-major float32 matrix: {header.Trim()}");
        Rows = int.Parse(shape.Groups[1].Value, CultureInfo.InvariantCulture);
        Dims = int.Parse(shape.Groups[2].Value, CultureInfo.InvariantCulture);
    }

    public string Path => _path;

    public int Rows { get; }

    public int Dims { get; }

    /// <summary>All rows in order, each an array of its own.</summary>
    public IEnumerable<float[]> Read()
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20);
        file.Position = _start;
        for (var row = 0; row < Rows; row++)
        {
            var vector = new float[Dims];
            file.ReadExactly(MemoryMarshal.AsBytes(vector.AsSpan()));
            yield return vector;
        }
    }

    public static void Write(string path, int rows, int dims, IEnumerable<float[]> vectors)
    {
        var header = $"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {dims}), }}";
        header = header.PadRight((10 + header.Length + 64) / 64 * 64 - 11) + "\n";
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write([0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, (byte)(header.Length >> 8)]);
        file.Write(Encoding.ASCII.GetBytes(header));
        foreach (var vector in vectors) file.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
    }

    [GeneratedRegex(@"'shape': \((\d+), (\d+)\)")]
    private static partial Regex Shape();
}
