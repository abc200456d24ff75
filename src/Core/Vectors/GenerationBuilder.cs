using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>A row on its way into a base file; the packed code may be a buffer that the next row overwrites.</summary>
internal readonly record struct CodedRow(int Id, float Step, byte[] Packed);

/// <summary>Writes base files. The rows stream through a spool; only their ids are held in memory.</summary>
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
        using (var spool = new CodeSpool(Path.Combine(folder, "rows"), header.Width))
        {
            var spread = Spool(rows, spool);
            var test = spool.Rows > SelfTest.FewestRows ? new SelfTest(spool, spread, mean) : null;
            header = header with
            {
                Rows = spool.Rows,
                Spread = spread,
                ScanBits = test?.ChooseScanBits() ?? Math.Min(SelfTest.UntestedScanBits, header.Width),
                Reach = SelfTest.UntestedReach,
                Recall = 1,
            };
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 20))
                WriteAll(file, header, mean, spool);
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

    // Returns the root mean square of the rows' lengths from the mean.
    private static float Spool(IEnumerable<CodedRow> rows, CodeSpool spool)
    {
        var centred = new float[spool.Width];
        double squares = 0;
        foreach (var row in rows)
        {
            spool.Add(row);
            VectorCode.Of(row.Packed, row.Step).Centred(centred);
            squares += TensorPrimitives.SumOfSquares<float>(centred);
        }

        return spool.Rows == 0 ? 1 : (float)Math.Sqrt(squares / spool.Rows);
    }

    // In the order that GenerationHeader reckons with, after a page for the header.
    private static void WriteAll(FileStream file, GenerationHeader header, float[] mean, CodeSpool spool)
    {
        file.Write(new byte[GenerationHeader.Size]);
        file.Write(MemoryMarshal.AsBytes<float>(mean));
        var order = RowOrder.Of(spool);
        var magnitudes = new byte[header.MagnitudeBytes];
        for (var row = 0; row < header.Rows; row++)
        {
            spool.Code(order[row]).Magnitudes.CopyTo(magnitudes);
            WriteSealed(file, magnitudes, row);
        }

        var signs = new byte[header.SignBytes];
        for (var row = 0; row < header.Rows; row++)
        {
            SignRow.Write(signs.AsSpan(..^sizeof(uint)), spool.Code(order[row]), mean, header.ScanBits);
            WriteSealed(file, signs, row);
        }

        file.Write(new byte[header.BlocksAt - header.RowsEnd]);
        var block = new byte[header.BlockBytes];
        for (var first = 0; first < header.Rows; first += ScanKernel.BlockRows)
        {
            ScanBlock.Clear(block);
            for (var row = first; row < Math.Min(header.Rows, first + ScanKernel.BlockRows); row++)
                ScanBlock.Write(block, row - first, spool.Code(order[row]), mean);
            file.Write(block);
        }

        var (ids, rowsById) = (new int[order.Length], new int[order.Length]);
        for (var row = 0; row < order.Length; row++) (ids[row], rowsById[order[row]]) = (spool.Ids[order[row]], row);
        file.Write(MemoryMarshal.AsBytes<int>(ids));
        file.Write(MemoryMarshal.AsBytes<int>(rowsById));
    }

    // The last four bytes become the checksum of the others.
    private static void WriteSealed(FileStream file, Span<byte> bytes, int row)
    {
        MemoryMarshal.Write(bytes[^sizeof(uint)..], Checksum.Of(bytes[..^sizeof(uint)], (uint)row));
        file.Write(bytes);
    }
}
