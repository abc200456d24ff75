const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const money = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 4 });
const roundMoney = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });

/** "12.3K". */
export function compact(count: number): string {
  return short.format(count);
}

/** Below ten dollars with the fractions of a cent that a draft costs. */
export function dollars(amount: number): string {
  return (amount < 10 ? money : roundMoney).format(amount);
}
