using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A snapshot written out again. Codes are copied as they are, so that compacting loses nothing; only when the index
/// has doubled since its mean was taken are they coded anew around the present one.
/// </summary>
internal static class Compaction
{
    /// <summary>Writes the base file and returns its mean. The caller holds the snapshot's base.</summary>
    public static float[] Write(string folder, Snapshot index)
    {
        var header = index.Base.Header;
        var rows = index.LiveRows().OrderBy(index.Id).ToArray();
        var recentre = rows.Length >= 2 * header.MeanRows;
        var mean = recentre ? Mean(index, rows) : index.Base.Mean;
        header = new GenerationHeader(header.Key, header.Space, 0, index.Version)
        {
            MeanRows = recentre ? rows.Length : header.MeanRows,
        };
        GenerationBuilder.Write(folder, header, mean, rows.Select(Row));
        return mean;

        CodedRow Row(int row)
        {
            var code = index.Code(row, stackalloc byte[VectorCode.SignBytes(mean.Length)]);
            byte[] packed = [.. code.Signs, .. code.Magnitudes];
            return new CodedRow(index.Id(row), Recode(packed, code.Step, index.Base.Mean, mean), packed);
        }
    }

    /// <summary>Records written around one mean, around another.</summary>
    public static List<LogRecord> Carry(List<LogRecord> records, float[] from, float[] to) => records.ConvertAll(
        record => record.Code is null ? record : record with { Step = Recode(record.Code, record.Step, from, to) });

    private static float Recode(byte[] packed, float step, float[] from, float[] to)
    {
        if (from == to) return step;
        var unit = new float[from.Length];
        VectorCode.Of(packed, step).Decode(from, unit);
        return VectorCode.Encode(unit, to, packed);
    }

    private static float[] Mean(Snapshot index, int[] rows)
    {
        var mean = new float[index.Base.Mean.Length];
        var (unit, signs) = (new float[mean.Length], new byte[VectorCode.SignBytes(mean.Length)]);
        foreach (var row in rows)
        {
            index.Code(row, signs).Decode(index.Base.Mean, unit);
            TensorPrimitives.Add(mean, unit, mean);
        }

        if (rows.Length > 0) TensorPrimitives.Divide(mean, rows.Length, mean);
        return mean;
    }
}
