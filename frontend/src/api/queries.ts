import { QueryClient } from "@tanstack/react-query";
import { problemOf } from "./problem";

/** Reads again what the network or the server lost, never what it refused. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => count < 2 && [0, 502, 503].includes(problemOf(error).status),
      },
      mutations: { networkMode: "always" },
    },
  });
}
