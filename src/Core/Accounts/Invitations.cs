using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>An invitation with its token, which cannot be shown again.</summary>
public sealed record NewInvitation(Invitation Invitation, string Token);

public enum InvitationOutcome
{
    Accepted,

    /// <summary>No such token, used before, or expired.</summary>
    NotValid,

    /// <summary>The address already has an account, here or with another company.</summary>
    EmailTaken,

    PasswordRefused,
}

/// <param name="User">The new user, when accepted.</param>
/// <param name="Problem">What is wrong with the password, when refused.</param>
public sealed record AcceptedInvitation(InvitationOutcome Outcome, User? User = null, string? Problem = null);

/// <summary>
/// The only way into a company that exists: an admin invites an address, and its token makes one user, once.
/// </summary>
public sealed class Invitations(
    AppDbContext db, CurrentTenant tenant, PasswordHash passwords, IOptions<AccountOptions> options, TimeProvider clock)
{
    /// <summary>An earlier open invitation of the same address ends.</summary>
    /// <param name="email">As <see cref="EmailAddress.Normalize"/> gives it.</param>
    /// <returns>Null when somebody of this company has the address. Other companies' users are not told of.</returns>
    public async Task<NewInvitation?> CreateAsync(string email, UserRole role, CancellationToken cancellationToken)
    {
        if (await db.Users.AnyAsync(u => u.Email == email, cancellationToken))
            return null;
        db.Invitations.RemoveRange(
            await db.Invitations.Where(i => i.Email == email && i.AcceptedAt == null).ToListAsync(cancellationToken));
        var token = TenantToken.New(tenant.Id);
        var now = clock.GetUtcNow();
        var invitation = new Invitation
        {
            TenantId = tenant.Id,
            Email = email,
            Role = role,
            TokenHash = token.Hash,
            CreatedAt = now,
            ExpiresAt = now.AddDays(options.Value.InvitationDays),
        };
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(cancellationToken);
        return new NewInvitation(invitation, token.Text);
    }

    /// <summary>Sets the scope's tenant from the token.</summary>
    public async Task<AcceptedInvitation> AcceptAsync(
        string tokenText, string fullName, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await FindAsync(tokenText, cancellationToken) is not { AcceptedAt: null } invitation
            || invitation.ExpiresAt <= now)
            return new AcceptedInvitation(InvitationOutcome.NotValid);
        if (PasswordRules.Problem(password, invitation.Email) is { } problem)
            return new AcceptedInvitation(InvitationOutcome.PasswordRefused, Problem: problem);
        invitation.AcceptedAt = now;
        var user = new User
        {
            TenantId = invitation.TenantId,
            Email = invitation.Email,
            FullName = fullName,
            Role = invitation.Role,
            PasswordHash = passwords.Make(password),
            CreatedAt = now,
        };
        try
        {
            return await NewUser.TryAddAsync(db, user, cancellationToken)
                ? new AcceptedInvitation(InvitationOutcome.Accepted, user)
                : new AcceptedInvitation(InvitationOutcome.EmailTaken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new AcceptedInvitation(InvitationOutcome.NotValid);
        }
    }

    private async Task<Invitation?> FindAsync(string tokenText, CancellationToken cancellationToken)
    {
        if (TenantToken.Read(tokenText) is not { } token)
            return null;
        tenant.Set(token.TenantId);
        var hash = token.Hash;
        return await db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken);
    }
}
