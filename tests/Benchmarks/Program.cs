Console.WriteLine("retrieval | pipeline | quality");
