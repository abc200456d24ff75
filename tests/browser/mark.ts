/** A word that stands in no other ticket or article. Letters only: one with digits is taken for a customer's own reference. */
export function mark(): string {
  return `quokka${Date.now().toString(26).replace(/\d/g, digit => "qrstuvwxyz"[Number(digit)])}`;
}
