export function IntegrationKeysView() { return null; }
