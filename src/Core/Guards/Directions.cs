using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Guards;

/// <summary>Whether a sentence sends its reader to the address in it: "write to", "besuchen Sie", "cliquez sur".</summary>
internal static class Directions
{
    private const int Reach = 120;

    private static readonly Regex Words = new(
        """
        \b(?:visit|go to|goto|open|click|follow|log ?in (?:at|to|on|via)|sign in (?:at|to)|contact|write to|e-?mail (?:us|to|them)|
        send|reach|call|download|browse to|head to|navigate to|confirm (?:at|via|on|your)|verify|register|pay|transfer|
        besuche\w*|öffne\w*|klicke\w*|schreibe\w*|wende\w*|sende\w*|schicke\w*|kontaktiere\w*|melde\w*|rufe\w*|lade\w*|überweise\w*|
        visitez|visiter|cliquez|ouvrez|écrivez|contactez|envoyez|connectez|appelez|téléchargez|rendez-vous|
        visite|visita|haga clic|haz clic|abra|escriba|contacte|póngase|envíe|envía|inicie|llame|descargue|
        acesse|acede|aceda|clique|escreva|contacte|contate|envie|ligue|baixe|
        visiti|clicchi|clicca|apra|apri|scriva|scrivi|contatti|contatta|invii|invia|acceda|accedi|chiami|scarichi|scarica|
        bezoek|klik|schrijf|stuur|neem contact|mail|bel|
        odwiedź|kliknij|otwórz|napisz|skontaktuj|wyślij|zaloguj|zadzwoń|pobierz)\b
        """.ReplaceLineEndings(""),
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool LeadThere(string draft, int place)
    {
        var from = Math.Max(0, place - Reach);
        var stop = draft.LastIndexOfAny(['\n', '!', '?', ';'], Math.Max(from, place - 1), Math.Max(0, place - 1 - from));
        var start = Math.Max(from, stop + 1);
        return Words.IsMatch(draft[start..place]);
    }
}
