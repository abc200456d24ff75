using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class DamageTests : IDisposable
{
    private readonly TestVectors.Folder _folder = new();

    public DamageTests()
    {
        using var index = Open();
        index.Rebuild(Enumerable.Range(1, 300).Select(id => new VectorEntry(id, TestVectors.One(id))), 300);
        index.Apply(TestVectors.Additions(301, 30), 300);
        index.Apply([VectorChange.Remove(5, 331)], 330);
    }

    public void Dispose() => _folder.Dispose();

    private string Generation => Directory.GetDirectories(IndexFolder).Single();

    private string IndexFolder => Path.Combine(_folder.Path, "indexes", "tenant_7", "examples");

    [Fact]
    public void Every_one_of_a_hundred_flipped_bytes_is_detected()
    {
        var random = new Random(3);
        string[] files = [Path.Combine(Generation, "base"), Path.Combine(Generation, "log"), Path.Combine(IndexFolder, "CURRENT")];
        for (var flip = 0; flip < 100; flip++)
        {
            var file = files[flip % 10 == 0 ? 2 : flip % 2];
            var bytes = File.ReadAllBytes(file);
            var at = flip < 20 && flip % 10 != 0 ? random.Next(100) : random.Next(bytes.Length);
            var flipped = (byte[])bytes.Clone();
            flipped[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(file, flipped);
            using (var index = Open()) Assert.Throws<VectorIndexCorruptException>(index.Verify);
            File.WriteAllBytes(file, bytes);
        }

        using var sound = Open();
        sound.Verify();
        Assert.Equal(329, sound.Count);
    }

    [Fact]
    public void A_damaged_row_is_an_exception_and_never_a_wrong_score()
    {
        var file = Path.Combine(Generation, "base");
        var bytes = File.ReadAllBytes(file);
        for (var at = 5000; at < bytes.Length; at += 997) bytes[at] ^= 0x10;
        File.WriteAllBytes(file, bytes);
        using var index = Open();
        Assert.Throws<VectorIndexCorruptException>(() => index.Search(TestVectors.One(9), 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(60)]
    public void A_torn_last_record_is_cut_off_and_the_next_append_goes_on_from_there(int torn)
    {
        var log = Path.Combine(Generation, "log");
        using (var file = new FileStream(log, FileMode.Open)) file.SetLength(file.Length - torn);
        using var index = Open();
        var whole = torn <= 24 ? 330 : 329;
        Assert.Equal(whole, index.AppliedVersion);
        index.Apply([VectorChange.Add(400, TestVectors.One(400), whole + 1)], whole);
        index.Verify();
        using var again = Open();
        Assert.Equal(400, again.Search(TestVectors.One(400), 1)[0].Id);
    }

    [Fact]
    public void A_cut_base_or_a_missing_file_is_detected()
    {
        var file = Path.Combine(Generation, "base");
        var bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..^1]);
        using (var index = Open()) Assert.Throws<VectorIndexCorruptException>(() => index.Count);
        File.WriteAllBytes(file, bytes);
        File.Delete(Path.Combine(Generation, "log"));
        using (var index = Open()) Assert.Throws<VectorIndexCorruptException>(() => index.Count);
    }

    [Fact]
    public void A_damaged_index_is_rebuilt_in_place()
    {
        File.WriteAllText(Path.Combine(IndexFolder, "CURRENT"), "nonsense");
        using var index = Open();
        Assert.Throws<VectorIndexCorruptException>(() => index.Count);
        index.Rebuild([new VectorEntry(1, TestVectors.One(1))], 400);
        Assert.Equal(1, index.Count);
        Assert.Equal(400, index.AppliedVersion);
        index.Verify();
    }

    private VectorIndex Open() => new(_folder.Path, TestVectors.Key, TestVectors.Space());
}
