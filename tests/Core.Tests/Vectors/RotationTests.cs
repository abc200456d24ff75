using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public class RotationTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(1000)]
    [InlineData(1536)]
    public void Cosines_survive_a_rotation(int dimensions)
    {
        var rotation = Rotation.For(dimensions);
        var (a, b) = (TestVectors.One(1, dimensions), TestVectors.One(14, dimensions));
        var (x, y) = (new float[rotation.Width], new float[rotation.Width]);
        rotation.Unit(a, x);
        rotation.Unit(b, y);
        Assert.Equal(TestVectors.Cosine(a, b), TensorPrimitives.Dot<float>(x, y), 1e-5);
        Assert.Equal(1, TensorPrimitives.Norm<float>(x), 1e-5);
    }

    [Theory]
    [InlineData(1e-30f)]
    [InlineData(1)]
    [InlineData(1e30f)]
    public void A_vector_of_one_coordinate_is_spread_over_all_of_them(float length)
    {
        var rotation = Rotation.For(1536);
        var unit = new float[1536];
        for (var coordinate = 0; coordinate < 1536; coordinate += 97)
        {
            var vector = new float[1536];
            vector[coordinate] = length;
            rotation.Unit(vector, unit);
            // Bell-shaped: 5 standard deviations are beyond what 1,536 coordinates reach.
            Assert.InRange(TensorPrimitives.MaxMagnitude<float>(unit), -5 / MathF.Sqrt(1536), 5 / MathF.Sqrt(1536));
            Assert.InRange(TensorPrimitives.SumOfSquares(unit.AsSpan(0, 256)), 0.1f, 0.24f);
        }
    }
}
