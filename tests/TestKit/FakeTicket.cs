namespace SupportAssistant.TestKit;

/// <summary>A ticket inside <see cref="FakeWhmcs"/>, in plain text; it is encoded on the way out.</summary>
public sealed class FakeTicket
{
    public required int Id { get; init; }
    public required string Subject { get; set; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset LastReplyAt { get; set; }
    public string Mask => $"ABC-{482000 + Id}";
    public int DepartmentId { get; set; } = 2;
    public string Status { get; set; } = "Open";
    public string Priority { get; set; } = "Medium";
    public int ClientId { get; init; } = 7;
    public string Name { get; init; } = "Ana Sol";
    public string Email { get; init; } = "ana@example.test";

    /// <summary>The customer's key to the ticket, which must never leave the adapter.</summary>
    public string AccessKey => $"canary-c-{Id}";

    public List<FakeReply> Replies { get; } = [];
}

/// <param name="Id">0 is the opening message.</param>
/// <param name="Admin">The admin's display name, or "" for the customer.</param>
/// <param name="RawDate">What is said instead of the date, such as a zero date.</param>
public sealed record FakeReply(int Id, string Admin, string Message, DateTimeOffset At, string? RawDate = null);
