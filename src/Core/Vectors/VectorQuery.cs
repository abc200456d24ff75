using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>A query made ready once for all indexes of its space: unit, rotated, in floats and in words. Immutable.</summary>
public sealed class VectorQuery
{
    private VectorQuery(int dimensions, float[] unit)
    {
        Dimensions = dimensions;
        Unit = unit;
        var largest = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(unit));
        Span<float> steps = stackalloc float[unit.Length];

        WordStep = largest / short.MaxValue;
        Words = new short[unit.Length];
        TensorPrimitives.Divide(unit, WordStep, steps);
        TensorPrimitives.Round<float>(steps, steps);
        TensorPrimitives.ConvertSaturating<float, short>(steps, Words);
        WordSum = (long)TensorPrimitives.Sum<float>(steps);
    }

    /// <summary>Length of the vector it was made of.</summary>
    public int Dimensions { get; }

    internal float[] Unit { get; }

    internal short[] Words { get; }

    /// <summary>Words times step is the unit vector.</summary>
    internal float WordStep { get; }

    internal long WordSum { get; }

    /// <summary>From an embedding of any length but zero.</summary>
    /// <exception cref="ArgumentException">The query is zero or not finite.</exception>
    public static VectorQuery Of(ReadOnlySpan<float> query)
    {
        var rotation = Rotation.For(query.Length);
        var unit = new float[rotation.Width];
        rotation.Unit(query, unit);
        return new VectorQuery(query.Length, unit);
    }

    /// <summary>Of a vector that is rotated already, of any length.</summary>
    internal static VectorQuery OfRotated(ReadOnlySpan<float> rotated)
    {
        var unit = new float[rotated.Length];
        TensorPrimitives.Divide(rotated, TensorPrimitives.Norm(rotated), unit);
        return new VectorQuery(unit.Length, unit);
    }
}
