using SupportAssistant.Benchmarks;

if (args is ["retrieval", .. var options]) return RetrievalBenchmark.Run(RetrievalOptions.Parse(options));
if (args is ["pipeline", .. var sizes]) return await PipelineBenchmark.RunAsync(sizes);
Console.Error.WriteLine("retrieval | pipeline");
return 2;
