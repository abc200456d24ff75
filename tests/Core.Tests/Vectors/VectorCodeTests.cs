using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public class VectorCodeTests
{
    private const int Width = 128;

    [Fact]
    public void A_decoded_coordinate_lies_within_half_a_step_of_the_coded_one_and_on_its_side_of_the_mean()
    {
        var (unit, mean, decoded) = (Unit(1), Unit(2), new float[Width]);
        var packed = new byte[VectorCode.Bytes(Width)];
        var step = VectorCode.Encode(unit, mean, packed);
        VectorCode.Of(packed, step).Decode(mean, decoded);
        for (var i = 0; i < Width; i++)
        {
            Assert.Equal(unit[i], decoded[i], 0.501f * step);
            Assert.Equal(unit[i] >= mean[i], decoded[i] >= mean[i]);
        }
    }

    [Fact]
    public void A_vector_that_is_the_mean_decodes_to_it()
    {
        var (mean, decoded) = (Unit(3), new float[Width]);
        var packed = new byte[VectorCode.Bytes(Width)];
        VectorCode.Of(packed, VectorCode.Encode(mean, mean, packed)).Decode(mean, decoded);
        Assert.Equal(mean, decoded);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(512)]
    [InlineData(1472)]
    [InlineData(1536)]
    public void All_signs_estimate_a_cosine_within_four_standard_errors_and_the_whole_code_gives_it_exactly(int scanBits)
    {
        const int dimensions = 1536;
        var mean = new float[dimensions];
        var (unit, other) = (new float[dimensions], new float[dimensions]);
        Rotation.For(dimensions).Unit(TestVectors.One(5, dimensions), other);
        Rotation.For(dimensions).Unit(TestVectors.One(18, dimensions), unit);
        var packed = new byte[VectorCode.Bytes(dimensions)];
        var code = VectorCode.Of(packed, VectorCode.Encode(unit, mean, packed));
        var (row, block) = (new byte[SignRow.Bytes(dimensions, scanBits)], new byte[ScanBlock.Bytes(scanBits)]);
        SignRow.Write(row, code, mean, scanBits);
        ScanBlock.Write(block, 7, code, mean);

        var query = new FittedQuery(VectorQuery.OfRotated(other), mean, scanBits);
        var scanned = new float[ScanKernel.BlockRows];
        query.Estimate(block, scanned);
        var exact = TensorPrimitives.Dot<float>(unit, other);
        Assert.Equal(exact, query.Score(code), 0.001f);
        Assert.Equal(exact, query.Estimate(new SignRow(row), scanned[7]), 4 * EstimateLine.StandardError(dimensions, dimensions));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(128)]
    public void A_code_is_put_together_from_the_signs_of_its_block_and_the_others(int scanBits)
    {
        var (mean, packed, signs) = (Unit(2), new byte[VectorCode.Bytes(Width)], new byte[Width / 8]);
        var code = VectorCode.Of(packed, VectorCode.Encode(Unit(1), mean, packed));
        var (row, block) = (new byte[SignRow.Bytes(Width, scanBits)], new byte[ScanBlock.Bytes(scanBits)]);
        SignRow.Write(row, code, mean, scanBits);
        ScanBlock.Write(block, 33, code, mean);

        var whole = new SignRow(row).Code(block, 33, code.Magnitudes, signs);

        Assert.Equal(code.Signs, whole.Signs);
        Assert.Equal(code.Step, whole.Step);
    }

    private static float[] Unit(int seed)
    {
        var unit = TestVectors.One(seed, Width);
        TensorPrimitives.Divide(unit, TensorPrimitives.Norm<float>(unit), unit);
        return unit;
    }
}
