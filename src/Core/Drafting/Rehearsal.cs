using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Composes the draft of a made-up ticket and throws it away, so that what only the first draft of a process pays for
/// (code compiled, patterns built, shared indexes opened) is paid before a customer waits. Asks no provider.
/// </summary>
public sealed class Rehearsal(CurrentTenant tenant, DraftComposer composer, ChatModel chat, Embedder embedder)
{
    private static readonly IReadOnlyList<(bool FromStaff, string Text)> Thread =
    [
        (false, "Hello, how do I renew my domain example.com? My mailbox info@example.com is full. Thank you, Kim"),
    ];

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        if (!chat.IsOffline || !embedder.IsOffline)
            return;
        tenant.Set(Tenant.Shared);
        await composer.ComposeAsync(
            new DraftRequest(TicketQuestion.From("Renewing a domain", Thread), Thread, "Support", "Kim", "kim@example.com"),
            progress: null, cancellationToken);
    }
}
