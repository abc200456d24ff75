/** How much each source counts. */
export const retrieval = {
  weights: {
    title: "Weights",
    text: "How much each source counts when a draft's material is chosen. The score of a draft does not depend on it.",
    sources: "Sources",
    purposes: {
      global_kb: "Shared hosting knowledge",
      tenant_kb: "Your articles, policies and prices",
      examples: "Good replies of the past",
      corrections: "Mistakes not to repeat",
    },
    advice: "Recommendation",
    effect: (effect: string | null, recommended: string) =>
      `${effect === null ? "no data yet" : `${effect} kept`} · weight ${recommended}`,
    effectOf: (source: string) => `How much of the drafts was kept: ${source}`,
    try: "Try in the sliders",
    apply: "Apply",
    applied: "The recommendation is applied.",
    effectTitle: "Effect on recent tickets",
    effectText: "What the weights in the sliders would put first.",
    moveFirst: "Move a slider to see what it would change.",
    show: "Show",
    was: (rank: number) => `was ${rank}`,
    fresh: "new",
    rerankingTitle: "Reranking",
    rerankingText: "Looks again at what was found, leaves out what is too little alike, and keeps the best.",
    reranking: "Rerank what was found",
    saveReranking: "Save reranking",
    threshold: "At least this alike",
    topK: "Keep at most",
  },
};
