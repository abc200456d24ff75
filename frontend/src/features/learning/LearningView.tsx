export function LearningView() { return null; }
