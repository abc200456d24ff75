using System.Globalization;

namespace SupportAssistant.Chaos;

/// <summary>Numbers given as <c>--name 5</c> behind the scenarios' names.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, double> numbers = [];

    public static (IReadOnlyList<string> Names, Options Options) Parse(string[] args)
    {
        var (names, options) = (new List<string>(), new Options());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
                options.numbers[args[i][2..]] = double.Parse(args[++i], CultureInfo.InvariantCulture);
            else
                names.Add(args[i]);
        }
        return (names, options);
    }

    public int Count(string name, int usual) => (int)numbers.GetValueOrDefault(name, usual);

    public TimeSpan Minutes(string name, double usual) => TimeSpan.FromMinutes(numbers.GetValueOrDefault(name, usual));
}
