using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class IndexFolderTests : IDisposable
{
    private readonly TestVectors.Folder parent = new();
    private readonly string path;
    private readonly IndexFolder folder;

    public IndexFolderTests()
    {
        path = Path.Combine(parent.Path, "index");
        folder = new IndexFolder(path);
    }

    public void Dispose() => parent.Dispose();

    [Fact]
    public void A_folder_that_is_not_there_or_names_none_has_no_generation()
    {
        Assert.Equal(0, folder.Current());
        Directory.CreateDirectory(path);
        Assert.Equal(0, folder.Current());
    }

    [Fact]
    public void Generations_are_numbered_on_and_only_the_one_in_force_stays()
    {
        for (var generation = 1; generation <= 12; generation++)
        {
            Assert.Equal(generation, Built());
            folder.Switch(generation);
            Assert.Equal(generation, folder.Current());
            Assert.Equal([$"{generation:D8}"], Directory.GetDirectories(path).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void The_next_number_is_one_above_the_highest_whichever_is_in_force()
    {
        foreach (var name in new[] { "00000004", "00000009", "other", "-0000020", "+0000030", "00000000" })
            Directory.CreateDirectory(Path.Combine(path, name));

        Assert.Equal(10, Built());
        folder.Switch(4);

        Assert.Equal(
            ["+0000030", "-0000020", "00000000", "00000004", "other"],
            Directory.GetDirectories(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_adopted_has_its_base_and_an_empty_log_of_its_number()
    {
        var generation = Built();

        Assert.Equal(Path.Combine(path, "00000001", "base"), folder.BasePath(generation));
        Assert.Equal("built", File.ReadAllText(folder.BasePath(generation)));
        new ChangeLog(folder.LogPath(generation), 64).MustBe(TestVectors.Key, generation);
    }

    [Fact]
    public void Current_that_is_cut_longer_or_changed_is_damaged()
    {
        Built();
        folder.Switch(1);
        var current = Path.Combine(path, "CURRENT");
        var sound = File.ReadAllBytes(current);
        for (var length = 0; length < sound.Length; length++) Damaged(sound[..length]);
        Damaged([.. sound, (byte)'x']);
        for (var bit = 0; bit < 8 * sound.Length; bit++)
        {
            var flipped = (byte[])sound.Clone();
            flipped[bit / 8] ^= (byte)(1 << bit % 8);
            Damaged(flipped);
        }

        File.WriteAllBytes(current, sound);
        Assert.Equal(1, folder.Current());

        void Damaged(byte[] bytes)
        {
            File.WriteAllBytes(current, bytes);
            Assert.Throws<VectorIndexCorruptException>(() => folder.Current());
        }
    }

    [Fact]
    public void A_build_begins_in_an_empty_folder_whatever_an_interrupted_one_left()
    {
        Directory.CreateDirectory(Path.Combine(path, "building", "deep"));
        File.WriteAllText(Path.Combine(path, "building", "left"), "over");

        var built = folder.Build("building", target => Assert.Empty(Directory.GetFileSystemEntries(target)));

        Assert.Equal(Path.Combine(path, "building"), built);
        Assert.Empty(Directory.GetFileSystemEntries(built));
    }

    [Fact]
    public void A_build_that_fails_says_so_and_leaves_nothing()
    {
        Assert.Throws<TimeZoneNotFoundException>(() => folder.Build("building", target =>
        {
            File.WriteAllText(Path.Combine(target, "half"), "done");
            throw new TimeZoneNotFoundException();
        }));

        Assert.Empty(Directory.GetFileSystemEntries(path));
    }

    [Fact]
    public void One_writes_at_a_time_while_another_may_build()
    {
        using (folder.LockForWriting())
        {
            Assert.Throws<IOException>(() => Opened("lock"));
            using (folder.LockForBuilding()) Assert.Throws<IOException>(() => Opened("build.lock"));
        }

        folder.LockForWriting().Dispose();
        folder.LockForBuilding().Dispose();

        FileStream Opened(string name) =>
            new(Path.Combine(path, name), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    private int Built() => folder.Adopt(
        folder.Build("building", target => File.WriteAllText(Path.Combine(target, "base"), "built")), TestVectors.Key);
}
