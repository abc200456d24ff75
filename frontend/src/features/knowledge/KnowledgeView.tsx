export function KnowledgeView() { return null; }
