"""The seed's vector store: prenormalised float32 rows in memory, one product per query, argsort of all scores.

Arguments: k, queries.npy, vectors.npy ... Then one query number a line on stdin; answers its milliseconds."""
import sys
import time

import numpy

k = int(sys.argv[1])
queries = numpy.load(sys.argv[2])
stores = []
for path in sys.argv[3:]:
    vectors = numpy.load(path)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True)
    stores.append(vectors)
print("ready", flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    query = queries[int(line)]
    query = query / numpy.linalg.norm(query)
    hits = []
    for source, vectors in enumerate(stores):
        scores = vectors @ query
        hits += [(source, row, scores[row]) for row in numpy.argsort(-scores)[:k]]
    hits.sort(key=lambda hit: -hit[2])
    print((time.perf_counter() - start) * 1000, flush=True)
