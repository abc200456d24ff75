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

    /// <summary>Words times step is the unit vector.</summary>
    public float Step { get; }

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
}
