using SupportAssistant.Benchmarks;

if (args is ["retrieval", .. var options]) return RetrievalBenchmark.Run(RetrievalOptions.Parse(options));
Console.Error.WriteLine("retrieval");
return 2;
