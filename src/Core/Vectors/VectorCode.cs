using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// One vector as it is kept: unit, rotated, less the mean; a sign bit a coordinate (set: not negative), then a byte a
/// coordinate for its magnitude: x = ±(m + ½) · step. Nine bits a coordinate, of which the first is of use by itself.
/// </summary>
internal readonly ref struct VectorCode(ReadOnlySpan<byte> signs, ReadOnlySpan<byte> magnitudes, float step)
{
    public ReadOnlySpan<byte> Signs { get; } = signs;

    public ReadOnlySpan<byte> Magnitudes { get; } = magnitudes;

    public float Step { get; } = step;

    public static int SignBytes(int width) => width / 8;

    public static int Bytes(int width) => SignBytes(width) + width;

    /// <summary>The code that <see cref="Encode"/> packed.</summary>
    public static VectorCode Of(ReadOnlySpan<byte> packed, float step)
    {
        var signs = packed.Length / 9;
        return new VectorCode(packed[..signs], packed[signs..], step);
    }

    /// <summary>Packs a unit vector and returns the step; scores from it err by 0.0001 (standard deviation).</summary>
    public static float Encode(ReadOnlySpan<float> unit, ReadOnlySpan<float> mean, Span<byte> packed)
    {
        packed.Clear();
        Span<float> centred = stackalloc float[unit.Length];
        TensorPrimitives.Subtract(unit, mean, centred);
        var step = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(centred)) / 256;
        if (step == 0) return 0;

        for (var i = 0; i < unit.Length; i++)
            if (centred[i] >= 0) packed[i / 8] |= (byte)(1 << i % 8);
        TensorPrimitives.Abs(centred, centred);
        TensorPrimitives.Divide(centred, step, centred);
        // Truncated; the largest, 256 steps, becomes 255.
        TensorPrimitives.ConvertSaturating<float, byte>(centred, packed[SignBytes(unit.Length)..]);
        return step;
    }

    /// <summary>The unit vector it stands for, of length near 1.</summary>
    public void Decode(ReadOnlySpan<float> mean, Span<float> unit)
    {
        Centred(unit);
        TensorPrimitives.Add(unit, mean, unit);
    }

    /// <summary>The vector it stands for, measured from the mean.</summary>
    public void Centred(Span<float> x)
    {
        TensorPrimitives.ConvertTruncating(Magnitudes, x);
        TensorPrimitives.Add(x, 0.5f, x);
        TensorPrimitives.Multiply(x, Step, x);
        for (var i = 0; i < x.Length; i++) x[i] *= 2 * (Signs[i / 8] >> i % 8 & 1) - 1;
    }
}
