using System.ComponentModel.DataAnnotations;

namespace SupportAssistant.Core.Whmcs;

/// <summary>How this installation reaches its companies' WHMCS.</summary>
public sealed class WhmcsOptions
{
    /// <summary>
    /// On: a WHMCS may stand at a loopback, private or link-local address, and be spoken to without TLS.
    /// For installations inside a company's own network; off where strangers may enter addresses.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Seconds between two polls of one company.</summary>
    [Range(5, 3600)]
    public int PollSeconds { get; set; } = 60;

    /// <summary>The pause before the second try of a read; the third waits twice as long. Tests shorten it.</summary>
    internal TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one try may take until it is connected, TLS included.</summary>
    internal TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one try may take.</summary>
    internal TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
