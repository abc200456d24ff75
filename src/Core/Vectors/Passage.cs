using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A piece of text that can be found, with the vector it is found by: a chunk of an article, an approved example or a
/// correction. PostgreSQL's rows are the truth; the index files are a cache that can be rebuilt from them.
/// </summary>
public sealed class Passage : ISharedOrTenantOwned
{
    public required int TenantId { get; set; }

    /// <summary>The id under which the vector index knows this passage.</summary>
    public int Id { get; init; }

    public required Source Source { get; init; }

    /// <summary>The article, example or correction that this is a part of.</summary>
    public required int DocumentId { get; init; }

    /// <summary>Place within the document, from 0.</summary>
    public required int Position { get; init; }

    public required string Title { get; set; }

    /// <summary>What a person is shown and a prompt is given.</summary>
    public required string Text { get; set; }

    /// <summary>What the vector is taken from when that is not title and text: the customer's issue of an example.</summary>
    public string? Question { get; set; }

    public required string Model { get; set; }

    /// <summary>Unit length, float32; null once removed.</summary>
    public float[]? Vector { get; set; }

    /// <summary>While the index moves to another model: the model and vector that will serve then.</summary>
    public string? NextModel { get; set; }

    public float[]? NextVector { get; set; }

    /// <summary>The index's version that added or removed this passage; gap-free per tenant and source.</summary>
    public required long Version { get; set; }

    /// <summary>A removed passage stays as a tombstone until the index is compacted.</summary>
    public bool Removed { get; set; }

    /// <summary>The text to embed for this passage.</summary>
    public string EmbeddedText => new PassageText(Title, Text, Question).Embedded;
}

/// <summary>The version counter of one index. Its row lock puts writers in order, so versions appear in commit order.</summary>
public sealed class SourceIndex : ISharedOrTenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required Source Source { get; init; }

    public required long Version { get; set; }

    /// <summary>The model whose vectors are searched; another than the configured one while the index moves over.</summary>
    public required string Model { get; set; }

    public required int Dimensions { get; set; }

    internal EmbeddingModel Serving => new(Model, Dimensions);
}

internal sealed class PassageTable : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> table)
    {
        table.Ignore(p => p.EmbeddedText);
        table.HasIndex(p => new { p.TenantId, p.Source, p.Version });
        table.HasIndex(p => new { p.TenantId, p.Source, p.DocumentId });
        table.Property(p => p.Model).HasMaxLength(200);
        table.Property(p => p.NextModel).HasMaxLength(200);
        foreach (var vector in new[] { table.Property(p => p.Vector), table.Property(p => p.NextVector) })
            vector.HasColumnType("bytea").HasConversion(Bytes, Identity);
    }

    private static readonly ValueConverter<float[]?, byte[]> Bytes =
        new(vector => ToBytes(vector!), bytes => ToVector(bytes));

    // A vector is replaced, never written into.
    private static readonly ValueComparer<float[]?> Identity =
        new((a, b) => ReferenceEquals(a, b), vector => vector!.Length, vector => vector);

    // Little-endian float32: half the bytes of PostgreSQL's own real[] on the wire.
    private static byte[] ToBytes(float[] vector) => MemoryMarshal.AsBytes(vector.AsSpan()).ToArray();

    private static float[] ToVector(byte[] bytes) => MemoryMarshal.Cast<byte, float>(bytes).ToArray();
}

internal sealed class SourceIndexTable : IEntityTypeConfiguration<SourceIndex>
{
    public void Configure(EntityTypeBuilder<SourceIndex> table)
    {
        table.Ignore(s => s.Serving);
        table.HasIndex(s => new { s.TenantId, s.Source }).IsUnique();
        table.Property(s => s.Model).HasMaxLength(200);
    }
}
