using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>A row on its way into a base file; the packed code may be a buffer that the next row overwrites.</summary>
internal readonly record struct CodedRow(int Id, float Step, byte[] Packed);

/// <summary>Writes base files. The rows stream through; only their ids and the last 64 are held in memory.</summary>
internal static class GenerationBuilder
{
    // The mean of so many rows is off by 1.6 % of their spread: further rows would not improve the codes.
    private const int MeanSample = 4096;

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
            var code = new byte[VectorCode.Bytes(rotation.Width)];
            foreach (var (id, unit) in sample) yield return new CodedRow(id, VectorCode.Encode(unit, mean, code), code);
            sample.Clear();
            var rotated = new float[rotation.Width];
            while (source.MoveNext())
            {
                rotation.Unit(source.Current.Vector, rotated);
                yield return new CodedRow(source.Current.Id, VectorCode.Encode(rotated, mean, code), code);
            }
        }
    }

    /// <summary>Writes the rows (ids ascending), has the file test itself, and finishes it with its header.</summary>
    public static void Write(string folder, GenerationHeader header, float[] mean, IEnumerable<CodedRow> rows)
    {
        var path = Path.Combine(folder, "base");
        var ids = new List<int>();
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 20))
        {
            file.Write(new byte[GenerationHeader.Size]);
            file.Write(MemoryMarshal.AsBytes<float>(mean));
            header = WriteRows(file, header, mean, rows, ids);
        }

        using (var built = Generation.OpenUnfinished(path, header))
        {
            var test = header.Rows > SelfTest.FewestRows ? new SelfTest(built) : null;
            header = header with
            {
                ScanBits = test?.ChooseScanBits() ?? Math.Min(SelfTest.UntestedScanBits, header.Width),
            };
            using (var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, 1 << 20))
                WriteBlocks(file, header, built, ids);
            using var whole = Generation.OpenUnfinished(path, header);
            header = header with { ScanChecksum = whole.ScanChecksum() };
            if (test is not null)
            {
                var (reach, recall) = test.ChooseReach(whole);
                header = header with { Reach = reach, Recall = recall };
            }
        }

        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        RandomAccess.Write(handle, header.ToPage(), 0);
        RandomAccess.FlushToDisk(handle);
    }

    private static GenerationHeader WriteRows(
        FileStream file, GenerationHeader header, float[] mean, IEnumerable<CodedRow> rows, List<int> ids)
    {
        var signs = new byte[ScanKernel.BlockRows * header.SignBytes];
        var magnitudes = new byte[ScanKernel.BlockRows * header.MagnitudeBytes];
        var centred = new float[header.Width];
        double squares = 0;
        foreach (var (id, step, packed) in rows)
        {
            if (ids.Count > 0 && id <= ids[^1]) throw new ArgumentException("The entries' ids must ascend.");
            var code = VectorCode.Of(packed, step);
            code.Centred(centred);
            squares += TensorPrimitives.SumOfSquares<float>(centred);
            var place = ids.Count % ScanKernel.BlockRows;
            var signRow = signs.AsSpan(place * header.SignBytes, header.SignBytes);
            SignRow.Write(signRow[..^sizeof(uint)], code, mean);
            Seal(signRow, ids.Count);
            var magnitudeRow = magnitudes.AsSpan(place * header.MagnitudeBytes, header.MagnitudeBytes);
            code.Magnitudes.CopyTo(magnitudeRow);
            Seal(magnitudeRow, ids.Count);
            ids.Add(id);
            if (place == ScanKernel.BlockRows - 1) Flush(ScanKernel.BlockRows);
        }

        Flush(ids.Count % ScanKernel.BlockRows);
        return header with
        {
            Rows = ids.Count,
            Spread = ids.Count == 0 ? 1 : (float)Math.Sqrt(squares / ids.Count),
            Reach = SelfTest.UntestedReach,
            Recall = 1,
        };

        void Flush(int count)
        {
            file.Write(signs.AsSpan(0, count * header.SignBytes));
            file.Write(magnitudes.AsSpan(0, count * header.MagnitudeBytes));
        }
    }

    private static void WriteBlocks(FileStream file, GenerationHeader header, Generation rows, List<int> ids)
    {
        file.Write(new byte[header.BlocksAt - header.RowsEnd]);
        var block = new byte[header.BlockBytes];
        for (var first = 0; first < header.Rows; first += ScanKernel.BlockRows)
        {
            ScanBlock.Clear(block);
            for (var row = first; row < Math.Min(header.Rows, first + ScanKernel.BlockRows); row++)
                ScanBlock.Write(block, row - first, rows.Code(row), rows.Mean);

            file.Write(block);
        }

        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ids)));
    }

    // The last four bytes become the checksum of the others.
    private static void Seal(Span<byte> bytes, int row) =>
        MemoryMarshal.Write(bytes[^sizeof(uint)..], Checksum.Of(bytes[..^sizeof(uint)], (uint)row));
}
