export function PlaygroundView() { return null; }
