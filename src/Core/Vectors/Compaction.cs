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
            var code = index.Code(row, out var scale).ToArray();
            return new CodedRow(index.Id(row), Recode(code, scale, index.Base.Mean, mean), code);
        }
    }

    /// <summary>Records written around one mean, around another.</summary>
    public static List<LogRecord> Carry(List<LogRecord> records, float[] from, float[] to) => records.ConvertAll(
        record => record.Code is null ? record : record with { Scale = Recode(record.Code, record.Scale, from, to) });

    private static float Recode(byte[] code, float scale, float[] from, float[] to)
    {
        if (from == to) return scale;
        var unit = new float[from.Length];
        VectorCode.Decode(code, scale, from, unit);
        return VectorCode.Encode(unit, to, code);
    }

    private static float[] Mean(Snapshot index, int[] rows)
    {
        var mean = new float[index.Base.Mean.Length];
        var unit = new float[mean.Length];
        foreach (var row in rows)
        {
            VectorCode.Decode(index.Code(row, out var scale), scale, index.Base.Mean, unit);
            TensorPrimitives.Add(mean, unit, mean);
        }

        if (rows.Length > 0) TensorPrimitives.Divide(mean, rows.Length, mean);
        return mean;
    }
}
