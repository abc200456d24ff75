export function PromptView() { return null; }
