using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// factor · Σ q·sign + offset estimates the inner product of a query (measured from the mean) and a row: the factor
/// |x|²/Σ|x| makes it exact for q ∥ x and unbiased otherwise (as in RaBitQ, Gao and Long 2024); the offset is mean·x.
/// Both are kept as the upper halves of floats.
/// </summary>
internal readonly record struct EstimateLine(ushort Factor, ushort Offset)
{
    public const int Bytes = 2 * sizeof(ushort);

    /// <summary>The line for some of a row's signs.</summary>
    public static EstimateLine Of(VectorCode code, ReadOnlySpan<float> mean, Range signs)
    {
        Span<float> x = stackalloc float[mean.Length];
        code.Centred(x);
        var absolute = TensorPrimitives.SumOfMagnitudes<float>(x[signs]);
        var factor = absolute == 0 ? 0 : TensorPrimitives.SumOfSquares<float>(x) / absolute;
        return new EstimateLine(UpperHalf(factor), UpperHalf(TensorPrimitives.Dot(x, mean)));
    }

    /// <summary>
    /// Standard error of the estimate for unit lengths, from the signs of <paramref name="bits"/> of
    /// <paramref name="width"/> randomly rotated coordinates: √(π/2b − 1/d). Measured: 0.0431 where it says 0.0427.
    /// </summary>
    public static float StandardError(int bits, int width) => MathF.Sqrt(MathF.PI / 2 / bits - 1f / width);

    // Rounded: cut off, all factors would be a little too small.
    public static ushort UpperHalf(float value) =>
        (ushort)(BitConverter.SingleToUInt32Bits(value) + (float.IsFinite(value) ? 0x8000u : 0) >> 16);

    public static float Whole(ushort upperHalf) => BitConverter.UInt32BitsToSingle((uint)upperHalf << 16);
}
