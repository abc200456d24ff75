using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Endpoints;

internal static class UsersEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/users").WithTags("users").RequireAuthorization(Policies.Admin)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        users.MapGet("/", ListAsync);
        users.MapGet("/{id:int}", FindAsync);
        users.MapPatch("/{id:int}", ChangeAsync).ProducesProblem(StatusCodes.Status409Conflict);
        users.MapDelete("/{id:int}", DeleteAsync).ProducesProblem(StatusCodes.Status409Conflict);
        users.MapGet("/invitations", InvitationsAsync);
        users.MapPost("/invitations", InviteAsync).ProducesProblem(StatusCodes.Status409Conflict);
        users.MapDelete("/invitations/{id:int}", WithdrawAsync);
    }

    private static async Task<Ok<Page<UserAnswer>>> ListAsync(
        [AsParameters] Paging paging, string? q, Users users, CancellationToken cancellationToken) => TypedResults.Ok(
            await paging.ReadAsync(users.All(q).OrderBy(u => u.Email), UserAnswer.FromRow, cancellationToken));

    private static async Task<Results<Ok<UserAnswer>, NotFound>> FindAsync(
        int id, Users users, CancellationToken cancellationToken) =>
        await users.FindAsync(id, cancellationToken) is { } user
            ? TypedResults.Ok(UserAnswer.Of(user))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<UserAnswer>, NotFound>> ChangeAsync(
        int id, UserChangeRequest request, Users users, AuditTrail audit, CancellationToken cancellationToken)
    {
        new Fields().Text("full_name", request.FullName, most: 200).Check();
        audit.Record("user.changed", id, request.Changed);
        var changes = new UserChanges(request.FullName?.Trim(), request.Role, request.Disabled);
        return Allowed(await users.ChangeAsync(id, changes, cancellationToken))
            && await users.FindAsync(id, cancellationToken) is { } user
            ? TypedResults.Ok(UserAnswer.Of(user))
            : TypedResults.NotFound();
    }

    private static async Task<Results<NoContent, NotFound>> DeleteAsync(
        int id, Users users, AuditTrail audit, CancellationToken cancellationToken)
    {
        audit.Record("user.deleted", id);
        return Allowed(await users.DeleteAsync(id, cancellationToken))
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
    }

    private static async Task<Ok<Page<InvitationAnswer>>> InvitationsAsync(
        [AsParameters] Paging paging, AppDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var open = db.Invitations.Where(i => i.AcceptedAt == null && i.ExpiresAt > now).OrderBy(i => i.Email);
        return TypedResults.Ok(await paging.ReadAsync(open, InvitationAnswer.FromRow, cancellationToken));
    }

    private static async Task<Created<NewInvitationAnswer>> InviteAsync(
        InvitationRequest request, Invitations invitations, AuditTrail audit, CancellationToken cancellationToken)
    {
        new Fields().Email("email", request.Email).Check();
        audit.Record("user.invited", detail: request.Role.Name());
        var made = await invitations.CreateAsync(
            EmailAddress.Normalize(request.Email)!, request.Role, cancellationToken)
            ?? throw ProblemException.Conflict("Somebody in your company already has this e-mail address.");
        var row = made.Invitation;
        return TypedResults.Created(
            $"/api/v1/users/invitations/{row.Id}",
            new NewInvitationAnswer(row.Id, row.Email, row.Role, row.ExpiresAt, made.Token));
    }

    private static async Task<Results<NoContent, NotFound>> WithdrawAsync(
        int id, AppDbContext db, AuditTrail audit, CancellationToken cancellationToken)
    {
        if (await db.Invitations.SingleOrDefaultAsync(
            i => i.Id == id && i.AcceptedAt == null, cancellationToken) is not { } row)
            return TypedResults.NotFound();
        db.Invitations.Remove(row);
        audit.Record("invitation.withdrawn", id);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static bool Allowed(UserChangeOutcome outcome) => outcome == UserChangeOutcome.LastAdmin
        ? throw ProblemException.Conflict("This is the last active admin. Make somebody else an admin first.")
        : outcome == UserChangeOutcome.Done;
}

internal sealed record UserAnswer(
    int Id, string Email, string FullName, UserRole Role, bool Disabled, DateTimeOffset CreatedAt)
{
    public static readonly Expression<Func<User, UserAnswer>> FromRow = user =>
        new UserAnswer(user.Id, user.Email, user.FullName, user.Role, user.DisabledAt != null, user.CreatedAt);

    public static readonly Func<User, UserAnswer> Of = FromRow.Compile();
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UserChangeRequest(string? FullName = null, UserRole? Role = null, bool? Disabled = null)
{
    /// <summary>The names of the given fields, for the audit trail; a name itself does not belong there.</summary>
    internal string Changed => string.Join(", ", new[]
    {
        FullName is null ? null : "full_name",
        Role is { } role ? $"role={role.Name()}" : null,
        Disabled is { } disabled ? $"disabled={(disabled ? "true" : "false")}" : null,
    }.OfType<string>());
}

internal sealed record InvitationRequest(string Email, UserRole Role);

internal sealed record InvitationAnswer(int Id, string Email, UserRole Role, DateTimeOffset ExpiresAt)
{
    public static readonly Expression<Func<Invitation, InvitationAnswer>> FromRow = row =>
        new InvitationAnswer(row.Id, row.Email, row.Role, row.ExpiresAt);
}

/// <param name="Invitation">The token, for <c>POST /auth/register</c>. It is shown only here.</param>
internal sealed record NewInvitationAnswer(
    int Id, string Email, UserRole Role, DateTimeOffset ExpiresAt, string Invitation);
