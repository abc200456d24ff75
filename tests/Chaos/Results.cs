using System.Globalization;

namespace SupportAssistant.Chaos;

/// <summary>Prints what was measured beside its aim, a line each, and counts what was missed.</summary>
internal sealed class Results
{
    private readonly string scenario;
    private readonly Results? whole;

    public Results()
        : this("", null)
    {
    }

    private Results(string scenario, Results? whole) => (this.scenario, this.whole) = (scenario, whole);

    public int Missed { get; private set; }

    /// <summary>The same sum, under a scenario's name.</summary>
    public Results Of(string name) => new(name, this);

    public void Zero(string what, long measured) => Check(what, $"{measured}", "0", measured == 0);

    public void Exactly(string what, long measured, long aim) => Check(what, $"{measured}", $"{aim}", measured == aim);

    public void AtMost(string what, double measured, double aim, string unit) =>
        Check(what, $"{Text(measured)} {unit}", $"≤ {Text(aim)} {unit}", measured <= aim);

    /// <summary>What helps to read the figures, without an aim of its own.</summary>
    public void Note(string what) => Console.WriteLine($"{scenario}: {what}");

    /// <summary>The value that a share of all values does not exceed: 0.5 is the median.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private void Check(string what, string measured, string aim, bool holds)
    {
        Console.WriteLine($"{scenario}: {what}: {measured} ({aim}) {(holds ? "ok" : "MISSED")}");
        if (!holds && whole is not null)
            whole.Missed++;
    }
}
