export function AiView() { return null; }
