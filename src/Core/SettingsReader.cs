using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using SupportAssistant.Core.Ai;

namespace SupportAssistant.Core;

/// <summary>
/// Reads settings one by one and keeps a sentence for every one that cannot be used, instead of stopping at the first.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    // How the examples of tutorials and of our own .env.example begin; a key like that is known to all.
    private static readonly string[] Placeholders =
        ["change", "your-", "your_", "yoursecret", "replace", "insert", "placeholder", "<"];

    public List<string> Problems { get; } = [];

    /// <returns>The trimmed value, or null when it is missing or empty.</returns>
    public string? Text(string name) => configuration[name]?.Trim() is { Length: > 0 } text ? text : null;

    public string SecretKey()
    {
        const string name = "SECRET_KEY";
        var value = Text(name);
        if (value is null)
            Problems.Add($"{name} is missing. Make one with: openssl rand -base64 48");
        else if (value.Length < 32)
            Problems.Add(
                $"{name} is too short: it needs at least 32 characters. Make one with: openssl rand -base64 48");
        else if (Placeholders.Any(p => value.StartsWith(p, StringComparison.OrdinalIgnoreCase))
            || value.Distinct().Count() < 8)
            Problems.Add($"{name} is a placeholder that anybody can guess. Make one with: openssl rand -base64 48");
        return value ?? "";
    }

    public string Database(string name, bool required)
    {
        var value = Text(name);
        if (value is null)
        {
            if (required)
                Problems.Add($"{name} is missing. It looks like postgresql://user:password@host:5432/database");
            return "";
        }
        try
        {
            Data.DatabaseUrl.ToConnectionString(value);
        }
        catch (FormatException e)
        {
            Problems.Add($"{name} {e.Message}.");
        }
        return value;
    }

    /// <returns>An absolute http or https address, or null.</returns>
    public string? Address(string name)
    {
        var value = Text(name);
        if (value is not null
            && !(Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            Problems.Add($"{name} must be an absolute http or https address.");
        return value;
    }

    public bool Flag(string name)
    {
        switch (Text(name)?.ToLowerInvariant())
        {
            case null or "false" or "0" or "no" or "off":
                return false;
            case "true" or "1" or "yes" or "on":
                return true;
            default:
                Problems.Add($"{name} must be true or false.");
                return false;
        }
    }

    public int Number(string name, int standard, int least, int most)
    {
        if (Text(name) is not { } text)
            return standard;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            && number <= most)
            return number;
        Problems.Add(
            string.Create(CultureInfo.InvariantCulture, $"{name} must be a whole number from {least} to {most}."));
        return standard;
    }

    /// <returns>Null when neither is set; one without the other is a price of which half is missing.</returns>
    public AiPrice? Price(string input, string output)
    {
        if (Text(input) is null && Text(output) is null)
            return null;
        return new AiPrice(Dollars(input), Dollars(output));
    }

    private decimal Dollars(string name)
    {
        if (decimal.TryParse(Text(name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars)
            && dollars <= 10_000)
            return dollars;
        Problems.Add($"{name} must be a number of US dollars from 0 to 10000, like 0.15; set both prices or none.");
        return 0;
    }

    /// <summary>The first of <paramref name="allowed"/> is the default.</summary>
    public string OneOf(string name, params string[] allowed)
    {
        var value = Text(name) ?? allowed[0];
        if (!allowed.Contains(value, StringComparer.Ordinal))
            Problems.Add($"{name} must be one of {string.Join(", ", allowed)}.");
        return value;
    }

    public IReadOnlyList<IPNetwork> Networks(string name)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in (Text(name) ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(part, out var address))
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(part, out var network))
                networks.Add(network);
            else
                Problems.Add(
                    $"{name} must be addresses or networks separated by commas, like 10.0.0.5, 172.16.0.0/12.");
        }
        return networks;
    }
}
