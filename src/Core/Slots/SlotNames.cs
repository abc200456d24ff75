namespace SupportAssistant.Core.Slots;

/// <summary>
/// What stands for a customer's value. The names are words, because a slot that cannot be filled is shown to an agent
/// as the gap it is.
/// </summary>
internal static class SlotNames
{
    public const string Customer = "[customer name]";
    public const string Email = "[email address]";
    public const string Domain = "[domain name]";
    public const string OtherDomain = "[other domain name]";
    public const string Ip = "[IP address]";
    public const string Phone = "[phone number]";
    public const string UserName = "[user name]";
    public const string Link = "[link]";
    public const string Amount = "[amount]";
    public const string Date = "[date]";
    public const string Reference = "[reference]";
    public const string Invoice = "[invoice number]";
    public const string Order = "[order number]";
    public const string Ticket = "[ticket number]";
    public const string Account = "[account number]";

    /// <summary>All of them: an agent sees no other gap.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Customer, Email, Domain, OtherDomain, Ip, Phone, UserName, Link, Amount, Date, Reference, Invoice, Order, Ticket,
        Account,
    ];

    /// <summary>By the beginning of the word before the number.</summary>
    private static readonly (string Slot, string[] Words)[] Numbers =
    [
        (Invoice, ["invoice", "rechnung", "facture", "factura", "fatura", "fattura", "factuur", "faktura", "payment", "transaction"]),
        (Order, ["order", "bestell", "auftrag", "commande", "pedido", "encomenda", "ordine", "zamówienie"]),
        (Ticket, ["ticket", "case", "vorgang", "zgłoszenie"]),
        (Account, ["account", "customer", "client", "service", "kunden", "vertrag", "contract", "compte", "cuenta", "conta",
            "conto", "klant", "konto", "umowa", "contrat", "contratto", "subscription"]),
    ];

    public static string OfNumber(string label) =>
        Numbers.FirstOrDefault(row => row.Words.Any(word => label.StartsWith(word, StringComparison.Ordinal))).Slot ?? Reference;
}
