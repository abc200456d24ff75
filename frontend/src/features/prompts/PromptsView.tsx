export function PromptsView() { return null; }
