using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// One vector as it is kept: unit, rotated, less the mean, one signed byte a coordinate times a scale. Sign bits and
/// factors are derived from these bytes, so that log, base and compaction cannot disagree.
/// </summary>
internal static class VectorCode
{
    /// <summary>Writes the codes of a unit vector and returns their scale; scores from them err by 0.0002 (standard deviation).</summary>
    public static float Encode(ReadOnlySpan<float> unit, ReadOnlySpan<float> mean, Span<sbyte> codes)
    {
        Span<float> centred = stackalloc float[unit.Length];
        TensorPrimitives.Subtract(unit, mean, centred);
        var scale = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(centred)) / 127;
        if (scale == 0)
        {
            codes.Clear();
            return 0;
        }

        TensorPrimitives.Divide(centred, scale, centred);
        TensorPrimitives.Round<float>(centred, centred);
        TensorPrimitives.ConvertSaturating<float, sbyte>(centred, codes);
        return scale;
    }

    /// <summary>The vector a code stands for, of length near 1.</summary>
    public static void Decode(ReadOnlySpan<sbyte> codes, float scale, ReadOnlySpan<float> mean, Span<float> unit)
    {
        TensorPrimitives.ConvertTruncating(codes, unit);
        TensorPrimitives.MultiplyAdd(unit, scale, mean, unit);
    }

    /// <summary>Squared distance from the mean.</summary>
    public static float SquaredLength(ReadOnlySpan<sbyte> codes, float scale)
    {
        Span<float> floats = stackalloc float[codes.Length];
        TensorPrimitives.ConvertTruncating(codes, floats);
        return scale * scale * TensorPrimitives.SumOfSquares<float>(floats);
    }
}
