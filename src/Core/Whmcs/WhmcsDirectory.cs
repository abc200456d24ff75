namespace SupportAssistant.Core.Whmcs;

public sealed record WhmcsDepartment(int Id, string Name);

public sealed record WhmcsStatus(string Title, string Color);

/// <param name="Category">Names from the root down, joined by " / ".</param>
/// <param name="Text">May hold WHMCS's macros, such as <c>[NAME]</c>.</param>
public sealed record WhmcsPredefinedReply(string Category, string Name, string Text);

/// <param name="Html">As written in WHMCS's editor.</param>
public sealed record WhmcsAnnouncement(int Id, string Title, string Html, DateTimeOffset? PublishedAt);

/// <summary>The five fields of a client that the product has a use for; WHMCS hands out far more.</summary>
public sealed record WhmcsClientDetails(
    int Id, string FirstName, string LastName, string CompanyName, string Email, string Language);

/// <summary>What WHMCS says about itself and about the admin behind the API credential.</summary>
/// <param name="ClockOffset">WHMCS's clock minus UTC, to 15 minutes; null when it told no time.</param>
/// <param name="ClockError">How far its clock is off after that rounding.</param>
public sealed record WhmcsAdmin(string Version, TimeSpan? ClockOffset, TimeSpan ClockError);
