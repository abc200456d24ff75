using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class RowOrderTests : IDisposable
{
    private const int Dims = 768;
    private readonly TestVectors.Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Like_stands_beside_like_and_every_row_has_one_place()
    {
        // 24 leaders, every 25th row: some of each of the thirteen clusters.
        using var built = Build(600);
        var ids = built.Ids.ToArray();

        Assert.Equal(Enumerable.Range(1, 600), ids.Order());
        // In the order of their ids no row stands beside one of its own of the thirteen clusters.
        var together = ids.Zip(ids.Skip(1)).Count(pair => pair.First % 13 == pair.Second % 13);
        Assert.InRange(together, 500, 599);
    }

    [Fact]
    public void Every_id_leads_to_the_row_of_its_own_vector()
    {
        using var built = Build(600);
        var (unit, code) = (new float[built.Header.Width], new float[built.Header.Width]);
        for (var id = 1; id <= 600; id++)
        {
            var row = built.RowOf(id);
            Assert.Equal(id, built.Ids[row]);
            Rotation.For(Dims).Unit(TestVectors.One(id, Dims), unit);
            built.Code(row, new byte[Dims / 8]).Decode(built.Mean, code);
            Assert.InRange(TensorPrimitives.CosineSimilarity<float>(unit, code), 0.999f, 1.001f);
        }

        Assert.Equal(-1, built.RowOf(0));
        Assert.Equal(-1, built.RowOf(601));
    }

    [Fact]
    public void Rows_that_are_all_scored_stay_in_the_order_of_their_ids()
    {
        using var built = Build(Search.ExactRows);
        Assert.Equal(Enumerable.Range(1, Search.ExactRows), built.Ids.ToArray());
    }

    private Generation Build(int rows)
    {
        GenerationBuilder.Build(
            _folder.Path, TestVectors.Key, TestVectors.Space(Dims),
            Enumerable.Range(1, rows).Select(id => new VectorEntry(id, TestVectors.One(id, Dims))), 1);
        return Generation.Open(Path.Combine(_folder.Path, "base"));
    }
}
