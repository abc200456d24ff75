using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Review;

namespace SupportAssistant.Core.Learning;

/// <summary>Recognises replies that nobody wrote for this customer. They teach nothing that a macro does not know.</summary>
public sealed partial class RoutineReplies(AppDbContext db)
{
    /// <summary>A macro with its blanks filled in; measured on the shipped ones, a personal sentence more falls below.</summary>
    private const double SameAsMacro = 0.9;

    /// <summary>Nobody types the same reply word for word into so many tickets.</summary>
    private const int AutomaticFrom = 3;

    private const int FewestWords = 3;

    /// <returns><c>too short</c>, <c>predefined reply</c>, <c>automatic</c>, or null for a reply to learn from.</returns>
    public async Task<string?> ReasonAsync(int ticketId, string reply, CancellationToken cancellationToken)
    {
        var bare = ReplyText.Strip(reply);
        if (bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
            return "too short";
        var elsewhere = await db.TicketMessages
            .Where(m => m.FromStaff && m.TicketId != ticketId && m.Text == reply)
            .Select(m => m.TicketId).Distinct().Take(AutomaticFrom).CountAsync(cancellationToken);
        if (elsewhere >= AutomaticFrom)
            return "automatic";
        var macros = await db.KbArticles
            .Where(a => a.Origin == WhmcsKnowledge.Origin && a.ExternalId!.StartsWith(WhmcsKnowledge.Replies))
            .Select(a => a.Content).ToListAsync(cancellationToken);
        return macros.Any(macro => IsFilledIn(macro, bare)) ? "predefined reply" : null;
    }

    internal static bool IsFilledIn(string macro, string bareReply)
    {
        var (distance, longest) = EditDistance.Between(ReplyText.Strip(Blank().Replace(macro, "")), bareReply);
        return longest > 0 && longest - distance >= SameAsMacro * longest;
    }

    /// <summary>WHMCS's merge fields: [NAME], [FIRSTNAME], [TICKET_ID].</summary>
    [GeneratedRegex(@"\[[A-Z_]+\]")]
    private static partial Regex Blank();
}
