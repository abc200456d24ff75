using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class GenerationTests : IDisposable
{
    private readonly TestVectors.Folder folder = new();

    public void Dispose() => folder.Dispose();

    private string Base => Path.Combine(folder.Path, "base");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(150)]
    public void A_base_holds_every_row_around_the_mean_of_all(int rows)
    {
        Build(Enumerable.Range(1, rows));
        using var built = Generation.Open(Base);

        Assert.Equal(rows, built.Header.Rows);
        Assert.Equal(rows, built.Header.MeanRows);
        Assert.Equal(33, built.Header.Version);
        Assert.Equal(1, built.Header.Recall);
        Assert.Equal(SelfTest.UntestedReach, built.Header.Reach);
        Assert.Equal(built.Header.Width, built.Header.ScanBits);
        Assert.Equal(new FileInfo(Base).Length, built.Header.Length);
        Assert.Equal(Enumerable.Range(1, rows).Select(n => 3 * n), built.Ids.ToArray());
        var (units, mean) = Units(rows, built.Header.Width);
        for (var i = 0; i < mean.Length; i++) Assert.Equal(mean[i], built.Mean[i], 1e-5f);
        var unit = new float[built.Header.Width];
        for (var row = 0; row < rows; row++)
        {
            built.Code(row, new byte[16]).Decode(built.Mean, unit);
            Assert.InRange(TensorPrimitives.CosineSimilarity<float>(units[row], unit), 0.9995f, 1.0001f);
        }

        built.Verify();
    }

    [Fact]
    public void The_spread_is_the_root_mean_square_of_the_rows_lengths_from_the_mean()
    {
        Build(Enumerable.Range(1, 100));
        using var built = Generation.Open(Base);
        var centred = new float[built.Header.Width];
        var squares = Enumerable.Range(0, 100).Sum(row =>
        {
            built.Code(row, new byte[16]).Centred(centred);
            return TensorPrimitives.SumOfSquares<float>(centred);
        });

        Assert.Equal(Math.Sqrt(squares / 100), built.Header.Spread, 1e-5);
    }

    [Fact]
    public void An_empty_base_has_a_spread_of_one()
    {
        Build([]);
        using var built = Generation.Open(Base);

        Assert.Equal(1, built.Header.Spread);
    }

    [Fact]
    public void The_mean_is_taken_of_the_first_4096_rows()
    {
        GenerationBuilder.Build(
            folder.Path, TestVectors.Key, TestVectors.Space(8),
            Enumerable.Range(1, 4100).Select(id => new VectorEntry(id, TestVectors.One(id, 8))), 1);
        using var built = Generation.Open(Base);

        Assert.Equal(4096, built.Header.MeanRows);
        Assert.Equal(4100, built.Header.Rows);
        var (unit, last) = (new float[built.Header.Width], new float[built.Header.Width]);
        Rotation.For(8).Unit(TestVectors.One(4100, 8), unit);
        built.Code(built.RowOf(4100), new byte[8]).Decode(built.Mean, last);
        Assert.InRange(TensorPrimitives.CosineSimilarity<float>(unit, last), 0.999f, 1.001f);
    }

    [Fact]
    public void The_places_of_a_last_block_that_hold_no_row_are_never_among_the_best()
    {
        Build(Enumerable.Range(1, 70));
        using var built = Generation.Open(Base);

        var offsets = ScanBlock.Offsets(built.Block(1)).ToArray().Select(EstimateLine.Whole).ToList();
        Assert.All(offsets[..6], offset => Assert.True(float.IsFinite(offset)));
        Assert.All(offsets[6..], offset => Assert.Equal(float.NegativeInfinity, offset));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    public void Ids_that_do_not_ascend_are_refused(int first, int second) =>
        Assert.Throws<ArgumentException>(() => Build([first, second]));

    [Fact]
    public void A_base_is_never_written_over_another()
    {
        Build([1]);

        Assert.Throws<IOException>(() => Build([1]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(-9999)]
    public void A_base_of_another_length_than_its_header_says_is_refused(int more)
    {
        Build(Enumerable.Range(1, 70));
        using (var file = new FileStream(Base, FileMode.Open)) file.SetLength(file.Length + more);

        Assert.Throws<VectorIndexCorruptException>(() => Generation.Open(Base));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4095)]
    public void A_file_shorter_than_a_header_is_refused(int length)
    {
        File.WriteAllBytes(Base, new byte[length]);

        Assert.Throws<VectorIndexCorruptException>(() => Generation.Open(Base));
    }

    [Fact]
    public void Signs_and_magnitudes_are_verified_when_they_are_read_and_all_else_at_once()
    {
        Build(Enumerable.Range(1, 70));
        GenerationHeader header;
        using (var built = Generation.Open(Base)) header = built.Header;
        Damaged(header.SignsAt(66), at: built => built.Signs(66), sound: built => built.Magnitudes(66));
        Damaged(header.SignsAt(2) + header.SignBytes - 1, at: built => built.Signs(2), sound: built => built.Signs(66));
        Damaged(header.MagnitudesAt(66), at: built => built.Magnitudes(66), sound: built => built.Signs(66));
        Damaged(header.MagnitudesAt(66), at: built => built.Code(66, new byte[16]), sound: built => built.Code(2, new byte[16]));
        Damaged(header.MagnitudesAt(69), at: built => built.Verify(), sound: built => built.Code(68, new byte[16]));
        Damaged(header.SignsAt(69), at: built => built.Verify(), sound: built => built.Code(68, new byte[16]));
        foreach (var at in new[]
        {
            GenerationHeader.Size, header.BlocksAt, header.IdsAt, header.RowsByIdAt, header.Length - 1, header.RowsAt - 1,
        })
            Flipped(at, () => Assert.Throws<VectorIndexCorruptException>(() => Generation.Open(Base)));
    }

    [Fact]
    public void A_row_in_the_place_of_another_is_damaged_though_each_is_whole()
    {
        Build(Enumerable.Range(1, 70));
        GenerationHeader header;
        using (var built = Generation.Open(Base)) header = built.Header;
        var bytes = File.ReadAllBytes(Base);
        bytes.AsSpan((int)header.MagnitudesAt(1), header.MagnitudeBytes).CopyTo(bytes.AsSpan((int)header.MagnitudesAt(2)));
        bytes.AsSpan((int)header.SignsAt(1), header.SignBytes).CopyTo(bytes.AsSpan((int)header.SignsAt(2)));
        File.WriteAllBytes(Base, bytes);
        using var swapped = Generation.Open(Base);

        swapped.Code(1, new byte[16]);
        Assert.Throws<VectorIndexCorruptException>(() => swapped.Magnitudes(2).Length);
        Assert.Throws<VectorIndexCorruptException>(() => swapped.Signs(2).Step);
    }

    [Fact]
    public void A_held_base_stays_mapped_until_it_is_released_and_then_can_be_held_no_more()
    {
        Build(Enumerable.Range(1, 70));
        var built = Generation.Open(Base);
        Assert.True(built.TryHold());
        built.Dispose();
        Assert.Equal(210, built.Ids[69]);
        built.Release();

        Assert.False(built.TryHold());
    }

    private void Damaged(long place, Action<Generation> at, Action<Generation> sound) => Flipped(place, () =>
    {
        using var built = Generation.Open(Base);
        sound(built);
        Assert.Throws<VectorIndexCorruptException>(() => at(built));
    });

    private void Flipped(long place, Action then)
    {
        var bytes = File.ReadAllBytes(Base);
        bytes[place] ^= 4;
        File.WriteAllBytes(Base, bytes);
        then();
        bytes[place] ^= 4;
        File.WriteAllBytes(Base, bytes);
    }

    private void Build(IEnumerable<int> numbers) => GenerationBuilder.Build(
        folder.Path, TestVectors.Key, TestVectors.Space(), numbers.Select(n => new VectorEntry(3 * n, TestVectors.One(n))), 33);

    private static (float[][] Units, float[] Mean) Units(int rows, int width)
    {
        var units = Enumerable.Range(1, rows).Select(n =>
        {
            var unit = new float[width];
            Rotation.For(96).Unit(TestVectors.One(n), unit);
            return unit;
        }).ToArray();
        return (units, [.. Enumerable.Range(0, width).Select(i => rows == 0 ? 0 : units.Average(unit => unit[i]))]);
    }
}
