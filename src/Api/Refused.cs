namespace SupportAssistant.Api;

/// <summary>A request that cannot be carried out as it stands; answered as 422 with the field and the reason.</summary>
internal sealed class RefusedException(string field, string reason) : Exception(reason)
{
    /// <summary>Name of the field in snake_case, as it stands in the request.</summary>
    public string Field { get; } = field;
}
