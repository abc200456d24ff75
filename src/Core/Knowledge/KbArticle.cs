using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Knowledge;

/// <summary>An article to answer from: the company's own, or one that ships with the product.</summary>
public sealed class KbArticle : ISharedOrTenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>The article's name at its source (file name, WHMCS id), or null when written in the console.</summary>
    public string? ExternalId { get; init; }

    public required string Title { get; set; }

    /// <summary>Markdown.</summary>
    public required string Content { get; set; }

    public required string Category { get; set; }

    public string[] Tags { get; set; } = [];

    /// <summary><c>public</c>: customers can read it too; <c>internal</c>: staff only, still used for drafts.</summary>
    public string Visibility { get; set; } = "public";

    /// <summary>Where it came from: <c>manual</c>, <c>upload</c>, <c>whmcs</c> or <c>global</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>Hash of title and content.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The hash that stands in the index; different from <see cref="ContentHash"/> means it needs indexing.</summary>
    public string? IndexedHash { get; set; }

    public DateTimeOffset? IndexedAt { get; set; }

    public int IndexAttempts { get; set; }

    /// <summary>Why indexing failed last, in a sentence, or null.</summary>
    public string? IndexError { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class KbArticleTable : IEntityTypeConfiguration<KbArticle>
{
    public void Configure(EntityTypeBuilder<KbArticle> table)
    {
        table.Property(a => a.Title).HasMaxLength(300);
        table.Property(a => a.Category).HasMaxLength(60);
        table.HasIndex(a => new { a.TenantId, a.Origin, a.ExternalId }).IsUnique();
    }
}
