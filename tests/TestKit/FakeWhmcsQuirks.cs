namespace SupportAssistant.TestKit;

/// <summary>How a list without entries looks.</summary>
public enum EmptyList
{
    Missing,
    Array,
    Object,
    Text,
    NestedArray,
}

/// <summary>The oddities and faults of a WHMCS, each of which may be switched on and off while it runs.</summary>
public sealed class FakeWhmcsQuirks
{
    /// <summary>PHP 8.1's numbers instead of PHP 8.0's strings.</summary>
    public bool NativeNumbers { get; set; }

    public EmptyList EmptyList { get; set; }

    /// <summary>A list of one entry comes as that entry.</summary>
    public bool SingleAsObject { get; set; }

    /// <summary>Lists come as objects with the keys "0", "1" and so on.</summary>
    public bool NumericKeys { get; set; }

    public bool WarningBeforeJson { get; set; }

    public bool Html500 { get; set; }

    /// <summary>Tickets that GetTicket answers with a web page for.</summary>
    public HashSet<int> BrokenTickets { get; } = [];

    /// <summary>Answers stop in the middle, as complete HTTP.</summary>
    public bool Truncated { get; set; }

    public TimeSpan Delay { get; set; }

    /// <summary>Runs once between the making of the next answer and its sending, while the answer grows old.</summary>
    public Func<Task>? BeforeSendingNext { get; set; }

    /// <summary>So many of the next requests get their connection closed without an answer.</summary>
    public int ResetNext { get; set; }

    /// <summary>So many of the next requests get this status and a web page.</summary>
    public (int Count, int Status) FailNext { get; set; }

    /// <summary>More than this is not listed at once, whatever limitnum says.</summary>
    public int MaxPageSize { get; set; } = int.MaxValue;

    /// <summary>So many tickets are left out of the list although they exist.</summary>
    public int HideFromList { get; set; }

    /// <summary>After every page that is listed, a ticket is opened that pushes the others down.</summary>
    public bool ShiftingPages { get; set; }

    /// <summary>Lower-case actions of the API role; null allows all.</summary>
    public HashSet<string>? AllowedActions { get; set; }

    /// <summary>The address that WHMCS says is not on its list.</summary>
    public string? RefusedIp { get; set; }

    /// <summary>Every request is led on to here.</summary>
    public string? RedirectTo { get; set; }
}
