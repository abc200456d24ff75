using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>
/// What a signed-in person holds: a short-lived token for calls, a refresh token for exactly one renewal.
/// </summary>
public sealed record Session(IssuedToken AccessToken, string RefreshToken, User User, string TenantName);

/// <summary>
/// Signing in, staying signed in, signing out. The tenant comes out of the sign-in itself: from the e-mail's
/// <see cref="LoginName"/>, or from the refresh token, and holds for the rest of the scope.
/// </summary>
public sealed class SignIn(
    AppDbContext db, CurrentTenant tenant, PasswordHash passwords, AccessToken tokens, IOptions<AccountOptions> options,
    TimeProvider clock)
{
    /// <returns>A session, or null: an unknown address, a wrong password or a disabled user.</returns>
    public async Task<Session?> LoginAsync(string email, string password, CancellationToken cancellationToken)
    {
        var hash = EmailAddress.Normalize(email) is { } address ? EmailAddress.Hash(address) : "";
        var name = await db.LoginNames.AsNoTracking().SingleOrDefaultAsync(n => n.EmailHash == hash, cancellationToken);
        // Nobody is looked up too, so that an unknown address takes the same way to the same answer.
        var nobody = new LoginName { EmailHash = hash, TenantId = Tenant.Shared, UserId = 0 };
        var user = await FindAsync(name ?? nobody, cancellationToken);
        if (!passwords.Verify(password, user?.PasswordHash) || user!.DisabledAt is not null)
            return null;
        var now = clock.GetUtcNow();
        await db.RefreshTokens.Where(t => t.UserId == user.Id && t.ExpiresAt < now)
            .ExecuteDeleteAsync(cancellationToken);
        return await OpenAsync(user, cancellationToken);
    }

    /// <summary>Starts a session for somebody who has just proved who he is by other means.</summary>
    public async Task<Session> OpenAsync(User user, CancellationToken cancellationToken)
    {
        var session = await NextAsync(user, Guid.NewGuid(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    /// <summary>
    /// Exchanges a refresh token for a new session. A token shown twice, even twice at once, was copied by somebody:
    /// its whole family ends, the thief's part of it too (RFC 9700, 4.14.2).
    /// </summary>
    /// <returns>A session, or null.</returns>
    public async Task<Session?> RefreshAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (await FindAsync(refreshToken, cancellationToken) is not { } token)
            return null;
        if (token.UsedAt is not null)
        {
            await EndAsync(token.Family, cancellationToken);
            return null;
        }
        if (token.RevokedAt is not null || token.ExpiresAt <= clock.GetUtcNow())
            return null;
        var user = await db.Users.SingleAsync(u => u.Id == token.UserId, cancellationToken);
        if (user.DisabledAt is not null)
            return null;
        token.UsedAt = clock.GetUtcNow();
        var session = await NextAsync(user, token.Family, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return session;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await EndAsync(token.Family, cancellationToken);
            return null;
        }
    }

    /// <summary>Ends the session that the token belongs to; nothing happens when there is none.</summary>
    public async Task LogoutAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (await FindAsync(refreshToken, cancellationToken) is { } token)
            await EndAsync(token.Family, cancellationToken);
    }

    private async Task<User?> FindAsync(LoginName name, CancellationToken cancellationToken)
    {
        tenant.Set(name.TenantId);
        return await db.Users.SingleOrDefaultAsync(u => u.Id == name.UserId, cancellationToken);
    }

    private async Task<RefreshToken?> FindAsync(string text, CancellationToken cancellationToken)
    {
        if (TenantToken.Read(text) is not { } token)
            return null;
        tenant.Set(token.TenantId);
        var hash = token.Hash;
        return await db.RefreshTokens.SingleOrDefaultAsync(t => t.TokenHash == hash, cancellationToken);
    }

    private async Task<Session> NextAsync(User user, Guid family, CancellationToken cancellationToken)
    {
        var refresh = TenantToken.New(user.TenantId);
        db.RefreshTokens.Add(new RefreshToken
        {
            TenantId = user.TenantId,
            UserId = user.Id,
            Family = family,
            TokenHash = refresh.Hash,
            ExpiresAt = clock.GetUtcNow().AddDays(options.Value.RefreshTokenDays),
        });
        var tenantName = await db.Tenants.Where(t => t.Id == user.TenantId).Select(t => t.Name)
            .SingleAsync(cancellationToken);
        return new Session(tokens.Issue(user), refresh.Text, user, tenantName);
    }

    private Task EndAsync(Guid family, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.RefreshTokens.Where(t => t.Family == family && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), cancellationToken);
    }
}
