using System.Diagnostics;
using SupportAssistant.Chaos;

// A scenario a line: its name, what is done to the product, and who does it. Each states its aims where it measures.
Scenario[] scenarios =
[
    new("kills", "the Workers killed at 200 random moments (--kills N)", Kills.RunAsync),
    new("webhook-flood", "10,000 events about 200 tickets at once (--events N)", Webhooks.FloodAsync),
    new("webhook-ack", "200 events a second for half a minute (--seconds N)", Webhooks.AckAsync),
    new("webhook-fuzz", "10 million letters that nobody has signed (--letters N)", WebhookFuzz.RunAsync),
    new("crowd", "more than 200,000 queries of many tenants over three connections (--queries N)", Crowd.RunAsync),
    new("login-timing", "200 wrong passwords and 200 unknown addresses at the real cost (--logins N)", LoginTiming.RunAsync),
    new("zombie", "the Workers frozen in their drafts, awake when others have written them (--seconds 90)", Zombie.RunAsync),
    new("rolling", "the Workers replaced 20 times while jobs run (--rounds N); jobs of earlier versions", Rolling.RunAsync),
    new("database-restart", "PostgreSQL crashes 10 times while drafts are under way (--crashes N)", DatabaseRestart.RunAsync),
    new("database-outage", "PostgreSQL cannot be reached for 10 minutes (--minutes N)", DatabaseOutage.RunAsync),
    new("pool", "more requests than connections; a locked table", Pool.RunAsync),
    new("provider", "the model refuses, fails, stalls, drips, is cut, answers nonsense", Provider.RunAsync),
    new("embedding", "vectors of the wrong size, with NaN, infinite, of zeros", Embedding.RunAsync),
    new("backlog", "500 tickets of half an hour without Workers, or without embeddings (--tickets N)", Backlog.RunAsync),
    new("whmcs", "WHMCS dead, slow, garbled, with a list that shrinks (--minutes 5)", Whmcs.RunAsync),
    new("clock", "one of two Workers lives two hours ahead (needs faketime)", Clock.RunAsync),
    new("parallel", "1,000 clicks approve 500 drafts, 50 one more (--clicks N)", Clicks.RunAsync),
    new("noisy", "5,000 events of one company at once (--events N)", Noisy.RunAsync),
    new("soak", "half an hour of work with a fault every minute (--minutes N)", Soak.RunAsync),
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
    try
    {
        await scenario.RunAsync(results.Of(scenario.Name), options);
    }
    catch (Exception end) when (end is TimeoutException or InvalidOperationException)
    {
        results.Of(scenario.Name).Ended(end.Message);
    }
    Console.WriteLine($"{scenario.Name}: took {watch.Elapsed.TotalSeconds:F0} s");
}
return results.Missed == 0 ? 0 : 1;
