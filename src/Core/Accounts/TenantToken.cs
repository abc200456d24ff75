using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Accounts;

/// <summary>
/// A secret that names its tenant, <c>{tenant}.{256 random bits}</c>, for people who are not signed in yet. A forged
/// tenant finds nothing: the hash, over the whole text, is looked up under that tenant's row-level security.
/// </summary>
internal sealed record TenantToken(int TenantId, string Text)
{
    public byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    public static TenantToken New(int tenantId) => new(
        tenantId,
        string.Create(CultureInfo.InvariantCulture,
            $"{tenantId}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}"));

    /// <returns>The token, or null when the text cannot be one.</returns>
    public static TenantToken? Read(string? text)
    {
        if (text is not { Length: > 40 and < 80 }
            || text.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot))
            return null;
        return int.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var tenantId)
            && tenantId > 0
            ? new TenantToken(tenantId, text)
            : null;
    }
}
