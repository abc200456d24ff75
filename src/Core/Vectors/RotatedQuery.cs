using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>A query, unit and rotated, in floats for the tables and in 16 bits for the codes; the same for every index of its space.</summary>
internal sealed class RotatedQuery
{
    private RotatedQuery(float[] unit)
    {
        Unit = unit;
        Words = new short[unit.Length];
        Span<float> words = stackalloc float[unit.Length];
        Step = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(Unit)) / short.MaxValue;
        TensorPrimitives.Divide(Unit, Step, words);
        TensorPrimitives.Round<float>(words, words);
        TensorPrimitives.ConvertSaturating<float, short>(words, Words);
    }

    public float[] Unit { get; }

    public short[] Words { get; }

    /// <exception cref="ArgumentException">The query is zero or not finite.</exception>
    public static RotatedQuery Of(ReadOnlySpan<float> query)
    {
        var rotation = Rotation.For(query.Length);
        var unit = new float[rotation.Width];
        rotation.Unit(query, unit);
        return new RotatedQuery(unit);
    }

    /// <summary>Of a vector that is rotated already, of any length.</summary>
    public static RotatedQuery OfRotated(ReadOnlySpan<float> rotated)
    {
        var unit = new float[rotated.Length];
        TensorPrimitives.Divide(rotated, TensorPrimitives.Norm(rotated), unit);
        return new RotatedQuery(unit);
    }

    /// <summary>Words times step is the unit vector.</summary>
    public float Step { get; }
}

/// <summary>A query made ready for one generation: its tables against the generation's mean.</summary>
internal readonly struct FittedQuery
{
    private readonly float _step;
    private readonly float _lowest;
    private readonly byte[] _tables;

    public FittedQuery(RotatedQuery query, float[] mean)
    {
        Query = query;
        MeanScore = TensorPrimitives.Dot<float>(query.Unit, mean);
        // Measured from the mean the query is shorter, and the sign bits' error grows with its length.
        Span<float> centred = stackalloc float[mean.Length];
        TensorPrimitives.Subtract(query.Unit, mean, centred);
        Length = TensorPrimitives.Norm<float>(centred);

        var planes = centred[..VectorCode.PlaneBits(mean.Length)];
        var widest = 0f;
        for (var i = 0; i < planes.Length; i += 4)
            widest = Math.Max(widest, TensorPrimitives.SumOfMagnitudes<float>(planes.Slice(i, 4)));
        _step = Math.Max(2 * widest / 127, float.Epsilon);
        _lowest = -TensorPrimitives.SumOfMagnitudes<float>(planes);
        _tables = new byte[planes.Length / 4 * ScanKernel.TableStride];
        for (var i = 0; i < planes.Length; i += 4)
            FillTable(planes.Slice(i, 4), _tables.AsSpan(i / 4 * ScanKernel.TableStride, ScanKernel.TableStride));
    }

    public RotatedQuery Query { get; }

    /// <summary>Query · mean: what every row's score starts from.</summary>
    public float MeanScore { get; }

    /// <summary>Distance of the unit query from the mean.</summary>
    public float Length { get; }

    /// <summary>Writes the 64 estimated cosines of a block and returns the highest.</summary>
    public float Estimate(Span<byte> block, Span<float> estimates)
    {
        Span<ushort> sums = stackalloc ushort[ScanKernel.BlockRows];
        ScanKernel.Sums(block[..^(2 * sizeof(float) * ScanKernel.BlockRows)], _tables, sums);
        return ScanKernel.Estimates(
            sums, _step, _lowest, VectorCode.Factors(block), VectorCode.Offsets(block), MeanScore, estimates);
    }

    /// <summary>The cosine with a coded row, exact but for the code's own rounding.</summary>
    public float Score(ReadOnlySpan<sbyte> codes, float scale) =>
        MeanScore + scale * Query.Step * ScanKernel.Dot(Query.Words, codes);

    private void FillTable(ReadOnlySpan<float> four, Span<byte> table)
    {
        var sum = TensorPrimitives.SumOfMagnitudes(four);
        for (var nibble = 0; nibble < 16; nibble++)
        {
            var value = sum;
            for (var bit = 0; bit < 4; bit++) value += (nibble >> bit & 1) == 1 ? four[bit] : -four[bit];
            table[nibble] = (byte)MathF.Round(value / _step);
        }

        for (var copy = 16; copy < table.Length; copy += 16) table[..16].CopyTo(table[copy..]);
    }
}
