using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Secrets;

/// <summary>
/// Seals credentials for storage: AES-256-GCM, text <c>v1.&lt;key id&gt;.&lt;base64 of nonce, ciphertext, tag&gt;</c>.
/// Tenant and column are authenticated with it, so that a ciphertext copied into another tenant's row does not open
/// (reliability notes, C4).
/// </summary>
public sealed class SecretBox
{
    private const string Version = "v1";
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly string keyId;
    private readonly Dictionary<string, byte[]> keys;

    public SecretBox(MasterKey masterKey)
    {
        keyId = IdOf(masterKey.ForCredentials());
        keys = masterKey.Previous.Append(masterKey).Select(each => each.ForCredentials()).DistinctBy(IdOf).ToDictionary(IdOf);
    }

    /// <summary>Whether a key of ours, present or earlier, sealed it; whether it is undamaged, opening tells.</summary>
    public bool Knows(string sealedText) => keys.ContainsKey(KeyIdOf(sealedText));

    /// <summary>Whether the present key sealed it.</summary>
    public bool IsCurrent(string sealedText) => KeyIdOf(sealedText) == keyId;

    /// <param name="column">Where it will be stored, as <c>table.column</c>.</param>
    public string Seal(int tenantId, string column, string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var box = new byte[NonceSize + text.Length + TagSize];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(keys[keyId], TagSize);
        aes.Encrypt(
            box.AsSpan(0, NonceSize), text, box.AsSpan(NonceSize, text.Length), box.AsSpan(NonceSize + text.Length),
            Place(keyId, tenantId, column));
        return $"{Version}.{keyId}.{Convert.ToBase64String(box)}";
    }

    /// <exception cref="SecretUnreadableException">Another key, tenant or column sealed it.</exception>
    public string Open(int tenantId, string column, string sealedText)
    {
        var parts = sealedText.Split('.');
        var room = new byte[sealedText.Length];
        if (parts.Length != 3 || parts[0] != Version || !Convert.TryFromBase64String(parts[2], room, out var length)
            || length < NonceSize + TagSize)
            throw new SecretUnreadableException(SecretUnreadableException.Damaged);
        if (!keys.TryGetValue(parts[1], out var key))
            throw new SecretUnreadableException(SecretUnreadableException.OtherKey);
        var box = room.AsSpan(0, length);
        var plain = new byte[length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        try
        {
            aes.Decrypt(box[..NonceSize], box[NonceSize..^TagSize], box[^TagSize..], plain, Place(parts[1], tenantId, column));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SecretUnreadableException(SecretUnreadableException.Damaged);
        }
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Tells a changed SECRET_KEY from a damaged row; 32 bits of a hash reveal nothing of a 256-bit key.</summary>
    private static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 4));

    private static string KeyIdOf(string sealedText) => sealedText.Split('.') is [Version, var id, _] ? id : "";

    private static byte[] Place(string keyId, int tenantId, string column) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Version}|{keyId}|{tenantId}|{column}"));
}
