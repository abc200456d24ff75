using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Facts;

/// <param name="Needs">Only a line with these marks is read for it; most lines of a letter have none.</param>
/// <param name="Expression">What the group <c>v</c> matches is the fact; without that group, the whole match.</param>
/// <param name="Trailing">Characters that end a sentence and not the fact.</param>
/// <param name="Read">The comparable value, or null when it is no such fact after all.</param>
internal sealed record FactPattern(
    FactKind Kind, Marks Needs, Regex Expression, string Trailing, Func<string, string?> Read);

/// <summary>One row a sort of detail; earlier rows win over later ones that begin at the same place.</summary>
internal static class FactPatterns
{
    private const string Stops = ".,;:!?)'\"*_>";
    private const string Label = @"[\p{L}\p{N}][\p{L}\p{N}-]*";
    private const string Currency = @"(?:€|\$|£|¥|US\$|R\$|zł|EUR|USD|GBP|CHF|PLN|BRL|CAD|AUD)";
    private const string Figure = @"\d{1,3}(?:[.,' \u00A0]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?";
    private const string Number = @"(?:no|nr|num|number|id|nummer|numéro|número|numero|numer)";
    private const string ReadsAs = @"(?:\s*[:=]\s*|\s+(?:is|ist|lautet|est|es|è|é|to)\s+)";

    private const string Owned =
        """
        order|invoice|service|account|customer|client|transaction|payment|subscription|ticket|case|contract|bestellung
        |bestell|auftrag|rechnung|rechnungs|kunden|vertrag|vorgang|commande|facture|compte|contrat|pedido|factura
            |cuenta
        |contrato|encomenda|fatura|conta|ordine|fattura|conto|contratto|factuur|klant|zamówienie|faktura|konto
            |umowa|zgłoszenie
        """;

    private const string Users =
        """
        user ?name|user|login|cpanel user|database user|benutzername|benutzer|nutzername|nom d'utilisateur|identifiant
        |nombre de usuario|usuario|nome de usuário|utilizador|nome utente|utente|gebruikersnaam|nazwa użytkownika
        """;

    private static readonly string Months = string.Join('|', Dates.MonthNames);

    public static readonly IReadOnlyList<FactPattern> All =
    [
        Row(FactKind.Command, Marks.None, "```[^`]+```", "", Read.Lines),
        Row(FactKind.Link, Marks.Slash, @"\b[a-z][a-z0-9+.-]{1,9}://[^\s<>""'`\[\]{}|\\^]+", Stops, Read.Link),
        Row(FactKind.Link, Marks.InnerDot, @"\bwww\.[^\s<>""'`\[\]{}|\\^@]+", Stops, Read.Link),
        Row(FactKind.Link, Marks.Colon, @"\b(?:mailto|tel|javascript|data|sms|whatsapp):[^\s<>""'`\[\]]+", Stops, Read.Link),
        Row(FactKind.Email, Marks.At, $@"[\p{{L}}\p{{N}}._%+-]+@{Label}(?:\.{Label})+", ".-", Read.Lower),
        Row(FactKind.Email, Marks.Bracket, $@"[\p{{L}}\p{{N}}._%+-]+ ?[\[(] ?at ?[\])] ?{Label}(?: ?(?:\."
            + $@"|[\[(] ?dot ?[\])]) ?{Label})+",
            ".-", Read.SpelledEmail),
        Row(FactKind.Ip, Marks.Digit | Marks.InnerDot, @"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?\b", "", Read.Ip),
        Row(FactKind.Ip, Marks.Colons, @"\b(?:[0-9a-f]{1,4}:){1,7}(?:[0-9a-f]{1,4}|:)(?::?[0-9a-f]{1,4}){0,7}", ":", Read.Ip),
        Row(FactKind.Command, Marks.None, @"(?:^"
            + @"|[\s`""'(:>$#])(?<v>" + Commands.Expression + @")", ".,;:!?)*…'\" ", Read.Blanks, RegexOptions.Multiline),
        Row(FactKind.Command, Marks.Tick, @"`(?<v>[^`\n]+)`", " ", Read.Code),
        Row(FactKind.Path, Marks.Slash, @"(?:^"
            + @"|[\s""'`(=:])(?<v>~?/[\w.@%+~-]+(?:/[\w.@%+~*-]*)*)", Stops, Read.Path, RegexOptions.Multiline),
        Row(FactKind.Path, Marks.Backslash, @"\b[A-Z]:\\[\w\\ .-]{2,80}\w", Stops, Read.Lower, RegexOptions.None),
        Row(FactKind.Host, Marks.InnerDot, $@"\b(?:{Label}\.)+\p{{L}}{{2,24}}\b(?::\d{{2,5}})?(?:/[^\s<>""'`\[\]]*)?", Stops, Read.Host),
        Row(FactKind.Host, Marks.SpelledDot, $@"\b{Label}(?:(?: ?(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)) ?"
            + $@"| dot ){Label}){{1,4}}\b", "", Read.SpelledHost),
        Row(FactKind.Port, Marks.Digit, @"\b(?:ports?|puertos?|portas?|porte?|poort(?:en)?|ports"
            + @"|porcie)\b[^\d\n.]{0,24}(?<v>\d{2,5})\b", "", Read.Digits),
        Row(FactKind.Port, Marks.Digit, @"\b(?:ports?|puertos?|portas?|porte?|poort(?:en)?)\b[^\d\n.]{0,24}\d{2,5} ?(?:,|/|and"
            + @"|or|und|oder|et|ou|y|o|e|en|of|i) ?(?<v>\d{2,5})\b",
            "", Read.Digits),
        Row(FactKind.Port, Marks.Digit, @"\b(?<v>\d{2,5}) ?\((?:SSL|TLS|STARTTLS|IMAPS?|POP3S?|SMTPS?|explicit"
            + @"|implicit)", "", Read.Digits),
        Row(FactKind.Amount, Marks.Digit, $@"{Currency} ?(?<v>{Figure})\b", "", Read.Amount),
        Row(FactKind.Amount, Marks.Digit, $@"\b(?<v>{Figure}) ?(?:{Currency}|euros?|dollars?|pounds?|złotych"
            + $@"|złote)", "", Read.Amount),
        Row(FactKind.Percentage, Marks.Digit, @"\b(?<v>\d{1,4}(?:[.,]\d{1,3})?) ?(?:%|percent\b|per cent\b|prozent\b"
            + @"|por ciento\b|procent\b)", "", Read.Amount),
        Row(FactKind.Date, Marks.Digit, @"\b\d{4}-\d{1,2}-\d{1,2}\b", "", Dates.Read),
        Row(FactKind.Date, Marks.Digit, @"\b\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})\b", "", Dates.Read),
        Row(FactKind.Date, Marks.Digit, $@"\b\d{{1,2}}(?:\.|st|nd|rd|th|er|º)? (?:of |de "
            + $@"|d')?(?:{Months})\p{{L}}{{0,8}}\.?(?:,? (?:de )?\d{{4}})?\b", "", Dates.Read),
        Row(FactKind.Date, Marks.Digit, $@"\b(?:{Months})\p{{L}}{{0,8}}\.? \d{{1,2}}(?:st|nd|rd"
            + $@"|th)?(?:,? \d{{4}})?\b", "", Dates.Read),
        Row(FactKind.Phone, Marks.Digit, @"(?:\+|\b00|\(0|\b0|\b1-)\(?\d[\d ()./-]{5,18}\d\b", "", Read.Phone),
        Row(FactKind.Phone, Marks.Digit, @"\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b", "", Read.Phone),
        Row(FactKind.Phone, Marks.Digit, @"\b(?:phone|call|tel|telefon|whatsapp|sms|hotline|teléfono|téléphone|telefone"
            + @"|telefono|telefoon)\w{0,6}[^\d\n]{0,24}(?<v>\d[\d ()./-]{3,18}\d)\b", "", Read.Phone),
        Row(FactKind.Number, Marks.Digit, $@"\b(?<label>{Flat(Owned)})(?:s"
            + $@"|n)?[ -]?(?:{Number}\b)?\.? ?[:#°º]{{0,2}} ?(?<v>[A-Z]{{0,5}}-?\d[\w-]{{2,24}})\b", "-", Read.Lower),
        Row(FactKind.Number, Marks.Digit, @"(?:^|[\s(\[])#(?<v>[A-Z]{0,5}-?\d[\w-]{2,24})\b", "-", Read.Lower),
        Row(FactKind.UserName, Marks.None, $@"\b(?:{Flat(Users)}){ReadsAs}[""'`]?(?<v>[a-z][\w.-]{{2,31}})\b", ".-", Read.Lower),
    ];

    private static string Flat(string list) => string.Concat(list.Split('\n', StringSplitOptions.TrimEntries));

    private static FactPattern Row(
        FactKind kind, Marks needs, string expression, string trailing, Func<string, string?> read,
        RegexOptions more = RegexOptions.IgnoreCase) => new(
        kind, needs,
        new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | more),
        trailing, read);
}
