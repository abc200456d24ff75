using System.Diagnostics;
using SupportAssistant.Chaos;

// A scenario a line: its name, what is done to the product, and who does it. Each states its aims where it measures.
Scenario[] scenarios =
[
    new("kills", "the Workers killed at 200 random moments (--kills N)", Kills.RunAsync),
];

var (names, options) = Options.Parse(args);
var chosen = names is ["all"] ? scenarios : [.. scenarios.Where(scenario => names.Contains(scenario.Name))];
var unknown = names.Except(["all"]).Except(scenarios.Select(scenario => scenario.Name)).ToList();
if (chosen.Length == 0 || unknown.Count > 0)
{
    Console.WriteLine("./dev chaos NAME… | all");
    foreach (var scenario in scenarios)
        Console.WriteLine($"  {scenario.Name,-18} {scenario.What}");
    unknown.ForEach(name => Console.Error.WriteLine($"There is no scenario {name}."));
    return unknown.Count > 0 ? 64 : 0;
}

var results = new Results();
foreach (var scenario in chosen)
{
    var watch = Stopwatch.StartNew();
    Console.WriteLine($"{scenario.Name}: {scenario.What}");
    await scenario.RunAsync(results.Of(scenario.Name), options);
    Console.WriteLine($"{scenario.Name}: took {watch.Elapsed.TotalSeconds:F0} s");
}
return results.Missed == 0 ? 0 : 1;
