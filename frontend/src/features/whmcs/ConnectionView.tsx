export function ConnectionView() { return null; }
