using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Secrets;

/// <summary>
/// The root of the product's keys (<c>SECRET_KEY</c>). Tokens and stored credentials get keys of their own, derived
/// with HKDF-SHA256 (RFC 5869), so that neither use ever sees the other's bytes.
/// </summary>
/// <param name="previous">Earlier values: what they made is still accepted, and nothing new is made with them.</param>
public sealed class MasterKey(string secret, params IReadOnlyList<string> previous)
{
    private readonly byte[] root = Encoding.UTF8.GetBytes(secret);

    /// <summary>The keys of earlier values, each on its own.</summary>
    public IReadOnlyList<MasterKey> Previous { get; } = [.. previous.Select(earlier => new MasterKey(earlier))];

    /// <summary>64 bytes, long enough for HS512.</summary>
    public byte[] ForTokens() => Derive("supportassistant/access-tokens/v1", 64);

    /// <summary>32 bytes, for AES-256.</summary>
    public byte[] ForCredentials() => Derive("supportassistant/credentials/v1", 32);

    private byte[] Derive(string purpose, int length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, root, length, info: Encoding.UTF8.GetBytes(purpose));
}
