using System.Buffers.Binary;
using System.Text;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The first page of a base file: whose it is, what it holds and where. After it: the mean (floats); what few rows are
/// asked for, their magnitudes; what more are asked for, the signs that are not scanned, each row with a checksum; then
/// what every search scans, blocks of 64 rows; the rows' ids; and the rows again in the order of their ids.
/// </summary>
internal sealed record GenerationHeader(VectorIndexKey Key, VectorSpace Space, int Rows, long Version)
{
    public const int Size = 4096;
    private const uint Magic = 0x35564153;
    private const int NameAt = 64;
    private const int LongestName = 1024;

    /// <summary>Root mean square length of the rows measured from the mean.</summary>
    public float Spread { get; init; }

    /// <summary>Signs of a row in the scan; chosen by what a search would cost.</summary>
    public int ScanBits { get; init; }

    /// <summary>Standard errors of the estimate that the search looks beyond the k-th score; chosen by the index's own test.</summary>
    public float Reach { get; init; }

    /// <summary>Share of the exact 10 best that the test's searches found, against a full scan of the codes.</summary>
    public float Recall { get; init; }

    /// <summary>Rows when the mean was taken.</summary>
    public int MeanRows { get; init; }

    /// <summary>Checksum of all but this page and the rows, which carry their own.</summary>
    public uint ScanChecksum { get; init; }

    /// <summary>Length of a rotated vector; kept, for every address below is reckoned from it.</summary>
    public int Width { get; } = Rotation.For(Space.Dimensions).Width;

    public int Blocks => (Rows + ScanKernel.BlockRows - 1) / ScanKernel.BlockRows;

    public int BlockBytes => ScanBlock.Bytes(ScanBits);

    /// <summary>Of a row's signs beyond those of its block, with their checksum.</summary>
    public int SignBytes => SignRow.Bytes(Width, ScanBits) + sizeof(uint);

    /// <summary>Of a row's magnitudes, with their checksum.</summary>
    public int MagnitudeBytes => Width + sizeof(uint);

    public long RowsAt => Size + Width * sizeof(float);

    public long RowsEnd => SignsAt(Rows);

    public long BlocksAt => (RowsEnd + 63) / 64 * 64;

    public long IdsAt => BlocksAt + (long)Blocks * BlockBytes;

    public long RowsByIdAt => IdsAt + (long)Rows * sizeof(int);

    public long Length => RowsByIdAt + (long)Rows * sizeof(int);

    public long MagnitudesAt(int row) => RowsAt + (long)row * MagnitudeBytes;

    public long SignsAt(int row) => MagnitudesAt(Rows) + (long)row * SignBytes;

    public byte[] ToPage()
    {
        var page = new byte[Size];
        var name = Encoding.UTF8.GetBytes(Space.Model);
        if (name.Length > LongestName) throw new ArgumentException("A model's name has at most 1024 bytes.");
        BinaryPrimitives.WriteUInt32LittleEndian(page, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(4), Key.TenantId);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(8), (int)Key.Source);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(12), Space.Dimensions);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(16), Rows);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(20), MeanRows);
        BinaryPrimitives.WriteInt64LittleEndian(page.AsSpan(24), Version);
        BinaryPrimitives.WriteSingleLittleEndian(page.AsSpan(32), Spread);
        BinaryPrimitives.WriteSingleLittleEndian(page.AsSpan(36), Reach);
        BinaryPrimitives.WriteSingleLittleEndian(page.AsSpan(40), Recall);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(44), ScanChecksum);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(48), name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(52), ScanBits);
        name.CopyTo(page.AsSpan(NameAt));
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(Size - 4), Checksum.Of(page.AsSpan(0, Size - 4)));
        return page;
    }

    /// <exception cref="VectorIndexCorruptException">The page is damaged.</exception>
    public static GenerationHeader FromPage(ReadOnlySpan<byte> page)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(page[(Size - 4)..]) != Checksum.Of(page[..(Size - 4)]))
            throw new VectorIndexCorruptException("The header of a vector index is damaged.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(page) != Magic)
            throw new VectorIndexCorruptException("The vector index was written by another version of the program.");
        var name = page.Slice(NameAt, BinaryPrimitives.ReadInt32LittleEndian(page[48..]));
        var key = new VectorIndexKey(
            BinaryPrimitives.ReadInt32LittleEndian(page[4..]), (Source)BinaryPrimitives.ReadInt32LittleEndian(page[8..]));
        var space = new VectorSpace(
            Encoding.UTF8.GetString(name), BinaryPrimitives.ReadInt32LittleEndian(page[12..]));
        return new GenerationHeader(
            key, space, BinaryPrimitives.ReadInt32LittleEndian(page[16..]), BinaryPrimitives.ReadInt64LittleEndian(page[24..]))
        {
            MeanRows = BinaryPrimitives.ReadInt32LittleEndian(page[20..]),
            Spread = BinaryPrimitives.ReadSingleLittleEndian(page[32..]),
            Reach = BinaryPrimitives.ReadSingleLittleEndian(page[36..]),
            Recall = BinaryPrimitives.ReadSingleLittleEndian(page[40..]),
            ScanBits = BinaryPrimitives.ReadInt32LittleEndian(page[52..]),
            ScanChecksum = BinaryPrimitives.ReadUInt32LittleEndian(page[44..]),
        };
    }

    /// <exception cref="VectorIndexCorruptException">The file is another tenant's, source's or model's.</exception>
    public void MustBe(VectorIndexKey key, VectorSpace space)
    {
        if (Key != key)
            throw new VectorIndexCorruptException(
                $"The index of tenant {key.TenantId}, {key.Source} holds the file of tenant {Key.TenantId}, {Key.Source}.");
        if (Space != space)
            throw new VectorIndexCorruptException(
                $"The index holds vectors of {Space.Model} ({Space.Dimensions}), not of {space.Model} ({space.Dimensions}).");
    }
}
