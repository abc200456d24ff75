using SupportAssistant.Benchmarks;

switch (args)
{
    case ["retrieval", .. var options]: return RetrievalBenchmark.Run(RetrievalOptions.Parse(options));
    case ["words", .. var options]: return WordsBenchmark.Run(options);
    case ["tenants", .. var options]: return TenantsBenchmark.Run(options);
    case ["quality", .. var options]: return QualityBenchmark.Run(options);
    case ["safety", var folder]: return SafetyBenchmark.Run(folder, null);
    case ["safety", var folder, var collection]: return SafetyBenchmark.Run(folder, collection);
    case ["pipeline", .. var sizes]: return await PipelineBenchmark.RunAsync(sizes);
    default:
        Console.Error.WriteLine($"""
            {RetrievalOptions.Usage}
            tenants [--tenants 1000] [--rows 1000] [--global 100000]
            words [100000]
            pipeline [1000 10000 100000]
            {QualityBenchmark.Usage}
            {SafetyBenchmark.Usage}
            """);
        return 2;
}
