using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>A row on its way into a base file; the codes may be a buffer that the next row overwrites.</summary>
internal readonly record struct CodedRow(int Id, float Scale, sbyte[] Codes);

/// <summary>Writes base files. The rows stream through; only what a scan reads (76 bytes a row) is held in memory.</summary>
internal static class GenerationBuilder
{
    // The mean of so many rows is off by 1.6 % of their spread: further rows would not improve the codes.
    private const int MeanSample = 4096;

    // The reach of an index without rows of its own to test; the estimate's error is bell-shaped.
    private const float UntestedReach = 3;

    /// <summary>Encodes entries (ids ascending) around the mean of the first of them.</summary>
    public static void Build(
        string folder, VectorIndexKey key, VectorSpace space, IEnumerable<VectorEntry> entries, long version)
    {
        var rotation = Rotation.For(space.Dimensions);
        using var source = entries.GetEnumerator();
        var sample = new List<(int Id, float[] Unit)>();
        var mean = new float[rotation.Width];
        while (sample.Count < MeanSample && source.MoveNext())
        {
            var unit = new float[rotation.Width];
            rotation.Unit(source.Current.Vector, unit);
            TensorPrimitives.Add(mean, unit, mean);
            sample.Add((source.Current.Id, unit));
        }

        if (sample.Count > 0) TensorPrimitives.Divide(mean, sample.Count, mean);
        Write(folder, new GenerationHeader(key, space, 0, version) { MeanRows = sample.Count }, mean, Rows());

        IEnumerable<CodedRow> Rows()
        {
            var codes = new sbyte[rotation.Width];
            foreach (var (id, unit) in sample) yield return new CodedRow(id, VectorCode.Encode(unit, mean, codes), codes);
            sample.Clear();
            var rotated = new float[rotation.Width];
            while (source.MoveNext())
            {
                rotation.Unit(source.Current.Vector, rotated);
                yield return new CodedRow(source.Current.Id, VectorCode.Encode(rotated, mean, codes), codes);
            }
        }
    }

    /// <summary>Writes the rows (ids ascending), has the file test its own recall, and finishes it with its header.</summary>
    public static void Write(string folder, GenerationHeader header, float[] mean, IEnumerable<CodedRow> rows)
    {
        var path = Path.Combine(folder, "base");
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 20))
        {
            file.Write(new byte[GenerationHeader.Size]);
            file.Write(MemoryMarshal.AsBytes<float>(mean));
            header = WriteRows(file, header, mean, rows);
        }

        using (var built = Generation.Open(path, header)) header = header with { ScanChecksum = built.ScanChecksum() };
        using (var built = Generation.Open(path, header))
            if (header.Rows > Search.ExactRows) header = RecallTest.Run(built);

        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        RandomAccess.Write(handle, header.ToPage(), 0);
        RandomAccess.FlushToDisk(handle);
    }

    private static GenerationHeader WriteRows(
        FileStream file, GenerationHeader header, float[] mean, IEnumerable<CodedRow> rows)
    {
        var blocks = new List<byte[]>();
        var ids = new List<int>();
        var row = new byte[header.RowBytes];
        double squares = 0;
        foreach (var (id, scale, codes) in rows)
        {
            if (ids.Count > 0 && id <= ids[^1]) throw new ArgumentException("The entries' ids must ascend.");
            if (ids.Count % ScanKernel.BlockRows == 0) VectorCode.Clear(AddBlock(blocks, header));
            VectorCode.WriteRow(blocks[^1], ids.Count % ScanKernel.BlockRows, codes, scale, mean);
            squares += VectorCode.SquaredLength(codes, scale);

            MemoryMarshal.AsBytes(codes.AsSpan()).CopyTo(row);
            MemoryMarshal.Write(row.AsSpan(codes.Length), scale);
            MemoryMarshal.Write(row.AsSpan(codes.Length + 4), Checksum.Of(row.AsSpan(0, codes.Length + 4), (uint)ids.Count));
            file.Write(row);
            ids.Add(id);
        }

        header = header with
        {
            Rows = ids.Count,
            Spread = ids.Count == 0 ? 1 : (float)Math.Sqrt(squares / ids.Count),
            Reach = UntestedReach,
            Recall = 1,
        };
        file.Write(new byte[header.BlocksAt - header.RowsEnd]);
        foreach (var block in blocks) file.Write(block);
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ids)));
        return header;
    }

    private static byte[] AddBlock(List<byte[]> blocks, GenerationHeader header)
    {
        blocks.Add(new byte[header.BlockBytes]);
        return blocks[^1];
    }
}
