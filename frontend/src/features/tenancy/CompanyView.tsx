export function CompanyView() { return null; }
