using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Confidence;

/// <summary>
/// Words after which more is at stake than a right answer: a person decides what to say, whatever was found. Whole words
/// in seven languages; "~" stands for the rest of a word.
/// </summary>
internal static class EscalationCues
{
    private static readonly (string Reason, string[] Phrases)[] Kinds =
    [
        ("The customer speaks of lawyers, courts or authorities.", Read(
            """
            lawyer~; attorney~; solicitor~; legal action; legal steps; take you to court; sue you; small claims; police
            data protection authority; consumer protection; chargeback
            anwalt~; rechtsanwalt~; rechtliche schritte; gericht; klage einreichen; anzeige erstatten; datenschutzbehorde; verbraucherschutz
            avocat~; action en justice; poursuites; tribunal; mise en demeure; plainte; cnil
            abogad~; acciones legales; juzgado; demanda judicial; denuncia~; advogad~; acao judicial; procon; processar voces
            avvocat~; vie legali; azione legale; denuncia~; tribunale; advocaat; juridische stappen; rechtbank; aangifte
            """)),
        ("The customer fears that data is lost.", Read(
            """
            data loss; lost all~; all my data; all our data; everything is gone; everything is deleted; wiped
            datenverlust; alle daten; alles weg; alles geloscht; perte de donnees; toutes mes donnees; tout a disparu
            perdida de datos; todos mis datos; perda de dados; todos os meus dados; perdita di dati; tutti i miei dati
            dataverlies; al mijn gegevens; alle gegevens
            """)),
        ("The customer reports a break-in or a leak of personal data.", Read(
            """
            hacked; data breach; security breach; personal data was; leaked; stolen; gdpr breach; ransom~
            gehackt; datenleck; datenpanne; gestohlen; pirate; piratage; fuite de donnees; hackead~; brecha de seguridad; filtracion
            invadid~; vazamento; hackerat~; violazione dei dati; datalek; gestolen
            """)),
        ("The customer is very angry: a person should choose the words.", Read(
            """
            unacceptable; disgrace~; outrageous; scam~; fraud; ridiculous; incompetent; fed up; worst hosting; useless
            unverschamt~; frechheit; betrug; inakzeptabel; unfassbar; inacceptable; honteux; arnaque; scandaleux
            inaceptable; verguenza; estafa; inaceitavel; vergonha; golpe; inaccettabile; vergogn~; truffa
            onacceptabel; schandalig; oplichting; belachelijk
            """)),
        ("The customer wants to leave; what to offer is a person's decision.", Read(
            """
            cancel my account; cancel my hosting; cancel my contract; cancel our contract; cancel my service; cancel our service
            cancel the contract; close my account; terminate my contract; leaving you; moving to another host
            kundige~; kundigung; gekundigt; resilier~; resiliation; cancelar mi~; dar de baja; cancelar minha; cancelar o meu
            disdire; disdetta; opzeggen; opzegging
            """)),
    ];

    /// <returns>Why a person should take over, or null.</returns>
    public static string? In(string text)
    {
        var words = " " + string.Join(' ', Folded.Of(text).Split(
            [.. " \t\r\n.,;:!?()\"'-/“”„«»*"], StringSplitOptions.RemoveEmptyEntries)) + " ";
        return Kinds.Where(kind => kind.Phrases.Any(phrase => words.Contains(phrase, StringComparison.Ordinal)))
            .Select(kind => kind.Reason).FirstOrDefault();
    }

    private static string[] Read(string lines) =>
    [
        .. lines.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => phrase.EndsWith('~') ? $" {phrase[..^1]}" : $" {phrase} "),
    ];
}
