namespace SupportAssistant.Core.Tenancy;

/// <summary>
/// The tenant that the present scope works for: set once, from the token or the job's arguments.
/// Reading it unset throws, so that code without a tenant cannot see a row.
/// </summary>
public sealed class CurrentTenant
{
    private int? id;

    /// <exception cref="InvalidOperationException">No tenant has been set in this scope.</exception>
    public int Id => id ?? throw new InvalidOperationException("No tenant is set in this scope.");

    public bool IsSet => id is not null;

    /// <exception cref="InvalidOperationException">The scope already works for another tenant.</exception>
    public void Set(int tenantId)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenantId);
        if (id is { } current && current != tenantId)
            throw new InvalidOperationException("This scope already works for another tenant.");
        id = tenantId;
    }
}
