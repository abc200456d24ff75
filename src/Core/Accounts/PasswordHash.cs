using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Bcrypt = BCrypt.Net.BCrypt;

namespace SupportAssistant.Core.Accounts;

/// <summary>
/// bcrypt over the password's SHA-256. bcrypt alone reads 72 bytes and calls two passwords equal that differ after them
/// (reliability notes, C2); base64 keeps zero bytes, at which bcrypt would stop, out of the digest.
/// </summary>
public sealed class PasswordHash(IOptions<AccountOptions> options)
{
    private readonly Lazy<string> nobodys = new(() =>
        Bcrypt.HashPassword(Convert.ToHexString(RandomNumberGenerator.GetBytes(16)), options.Value.PasswordCost));

    public string Make(string password) => Bcrypt.HashPassword(Digest(password), options.Value.PasswordCost);

    /// <summary>
    /// Takes as long for a user who does not exist (<paramref name="hash"/> null) as for a wrong password.
    /// </summary>
    public bool Verify(string password, string? hash)
    {
        var matches = Bcrypt.Verify(Digest(password), hash ?? nobodys.Value);
        return matches && hash is not null;
    }

    private static string Digest(string password) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(password)));
}
