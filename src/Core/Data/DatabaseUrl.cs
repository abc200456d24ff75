using Npgsql;

namespace SupportAssistant.Core.Data;

/// <summary>Reads <c>postgresql://user:pass@host:port/db?sslmode=…</c>, the form every platform hands out.</summary>
public static class DatabaseUrl
{
    /// <param name="forRequests">
    /// Somebody waits for the answer: neither a connection nor a lock is waited for so long that they ask again.
    /// </param>
    /// <returns>An Npgsql connection string.</returns>
    /// <exception cref="FormatException">The text is not such an address; the message never repeats it.</exception>
    public static string ToConnectionString(string url, bool forRequests = false)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgresql" or "postgres"))
            throw new FormatException("must look like postgresql://user:password@host:5432/database");
        var name = uri.AbsolutePath.Trim('/');
        var user = uri.UserInfo.Split(':', 2);
        if (name.Length == 0 || user[0].Length == 0)
            throw new FormatException("must name a user and a database: postgresql://user:password@host:5432/database");
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            Database = Uri.UnescapeDataString(name),
            // A dead database answers a request in seconds, not in the driver's 15.
            Timeout = forRequests ? 3 : 5,
            Options = forRequests ? "-c lock_timeout=1500" : null,
            IncludeErrorDetail = false,
            // Never the driver's automatic preparing: after a statement that failed while it was being prepared, the next use on
            // that connection reads the wrong messages ("Received unexpected backend message").
            MaxAutoPrepare = 0,
        };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            Apply(builder, pair.Split('=', 2));
        return builder.ConnectionString;
    }

    private static void Apply(NpgsqlConnectionStringBuilder builder, string[] pair)
    {
        var value = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
        try
        {
            // libpq's names, as they stand in everybody's addresses.
            builder[pair[0] switch
            {
                "sslmode" => "SSL Mode",
                "sslrootcert" => "Root Certificate",
                "application_name" => "Application Name",
                "connect_timeout" => "Timeout",
                var other => other,
            }] = pair[0] == "sslmode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (ArgumentException)
        {
            throw new FormatException($"has an unknown or wrong option '{pair[0]}'");
        }
    }
}
