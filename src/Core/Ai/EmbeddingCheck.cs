namespace SupportAssistant.Core.Ai;

/// <summary>
/// Nothing but a finite vector of the right length enters an index; a model swapped behind its URL shows here first.
/// </summary>
internal static class EmbeddingCheck
{
    /// <summary>
    /// The vector brought to unit length, or an <see cref="EmbeddingRefusedException"/> that names the fault.
    /// </summary>
    public static float[] Unit(ReadOnlySpan<float> vector, EmbeddingModel model)
    {
        if (vector.Length != model.Dimensions)
            throw Refuse(model, $"{vector.Length} dimensions instead of {model.Dimensions}");
        var squares = 0.0;
        foreach (var coordinate in vector)
        {
            if (float.IsNaN(coordinate))
                throw Refuse(model, "a vector with NaN in it");
            if (float.IsInfinity(coordinate))
                throw Refuse(model, "a vector with an infinite number in it");
            squares += (double)coordinate * coordinate;
        }

        if (squares == 0)
            throw Refuse(model, "a vector of zeros");
        var length = Math.Sqrt(squares);
        var unit = new float[vector.Length];
        for (var i = 0; i < unit.Length; i++)
            unit[i] = (float)(vector[i] / length);
        return unit;
    }

    /// <summary>One vector for each text, or they would be given to the wrong ones.</summary>
    public static void Count(int vectors, int texts, EmbeddingModel model)
    {
        if (vectors != texts)
            throw Refuse(model, $"{vectors} vectors for {texts} texts");
    }

    private static EmbeddingRefusedException Refuse(EmbeddingModel model, string what) =>
        new($"The embedding model {model.Name} answered {what}.");
}
