using SupportAssistant.Benchmarks;

switch (args)
{
    case ["retrieval", .. var options]: return RetrievalBenchmark.Run(RetrievalOptions.Parse(options));
    case ["tenants", .. var options]: return TenantsBenchmark.Run(options);
    default:
        Console.Error.WriteLine($"{RetrievalOptions.Usage}\ntenants [--tenants 1000] [--rows 1000] [--global 100000]");
        return 2;
}
