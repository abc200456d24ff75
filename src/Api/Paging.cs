using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace SupportAssistant.Api;

/// <summary>One page of a list.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public int Number { get; init; } = Number;

    [System.Text.Json.Serialization.JsonPropertyName("page_size")]
    public int Size { get; init; } = Size;
}

/// <summary>Which page is asked for: <c>page</c> from 1, <c>page_size</c> up to 100, 25 when nothing is said.</summary>
internal sealed record Paging(
    [property: FromQuery(Name = "page")] int? Page, [property: FromQuery(Name = "page_size")] int? PageSize)
{
    private const int Standard = 25;
    private const int Most = 100;

    /// <summary>Counts, cuts and reads; the query must be ordered.</summary>
    public async Task<Page<TAnswer>> ReadAsync<TRow, TAnswer>(
        IOrderedQueryable<TRow> rows, Expression<Func<TRow, TAnswer>> answer, CancellationToken cancellationToken)
    {
        var number = Page ?? 1;
        var size = PageSize ?? Standard;
        new Fields()
            .Must(number is >= 1 and <= 1_000_000, "page", "counts from 1")
            .Must(size is >= 1 and <= Most, "page_size", $"must be from 1 to {Most}")
            .Check();
        var total = await rows.CountAsync(cancellationToken);
        var items = await rows.Skip((number - 1) * size).Take(size).Select(answer).ToListAsync(cancellationToken);
        return new Page<TAnswer>(items, total, number, size);
    }
}
