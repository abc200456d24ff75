using System.Globalization;

namespace SupportAssistant.Core.Tests.Guards;

/// <summary>A sentence with a fact that the article or ticket states, in another spelling at times, and with one near it.</summary>
internal static class WrongFacts
{
    /// <param name="Frame">The draft; % stands for the fact.</param>
    internal sealed record Case(string Ticket, string Article, string Frame, string Right, string Wrong);

    public static IReadOnlyList<Case> All(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 210).Select(n => Make(n % 7, random))];
    }

    private static Case Make(int kind, Random random)
    {
        var (a, b) = (random.Next(1, 120), random.Next(121, 250));
        var (day, month, year) = (random.Next(1, 13), random.Next(1, 12), random.Next(2025, 2028));
        var date = new DateOnly(year, month, day);
        var (cents, port) = (random.Next(10, 99), random.Next(1000, 9000));
        string[] commands = ["systemctl restart", "apt install", "dig +short", "chmod 644", "mysqldump --single-transaction"];
        string[] things = ["mariadb", "nginx-full", "exim4-base", "dovecot.service"];
        var (command, thing) = (commands[random.Next(commands.Length)], random.Next(things.Length));
        return kind switch
        {
            0 => Of("The address of the server is %.", $"203.0.{b}.{a}", $"203.0.{b}.{a + 1}"),
            1 => Of("This plan costs % a month.", $"€{a}.{cents}", $"€{a + 1}.{cents}", $"{a},{cents} EUR"),
            2 => Of("Set the outgoing port % in your program.", $"port {port}", $"port {port + 1}"),
            3 => Of(
                "The old version is switched off on %.", date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                date.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            4 => Of("The steps stand at %.", $"https://help.northwind.example/kb/{port}", $"https://help.northwind.example/kb/{port + 1}"),
            5 => Of("Please run `%` on the server.", $"{command} {things[thing]}", $"{command} {things[(thing + 1) % 4]}"),
            _ => Of("Your files are below % on the server.", $"/srv/www/site{a}/public", $"/srv/www/site{a + 1}/public"),
        };

        Case Of(string frame, string right, string wrong, string? spelled = null) => new(
            "Where do I find this?", $"Everything about {spelled ?? right} and more.\nNothing else.",
            $"Hello,\n\n{frame}\n\nKind regards,\nNorthwind Hosting", right, wrong);
    }
}
