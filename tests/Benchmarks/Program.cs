using SupportAssistant.Benchmarks;

switch (args)
{
    case ["retrieval", .. var options]: return RetrievalBenchmark.Run(RetrievalOptions.Parse(options));
    case ["tenants", .. var options]: return TenantsBenchmark.Run(options);
    case ["quality", .. var options]: return QualityBenchmark.Run(options);
    case ["pipeline", .. var sizes]: return await PipelineBenchmark.RunAsync(sizes);
    default:
        Console.Error.WriteLine(
            $"{RetrievalOptions.Usage}\ntenants [--tenants 1000] [--rows 1000] [--global 100000]\npipeline [1000 10000 100000]\n{QualityBenchmark.Usage}");
        return 2;
}
