using System.Collections.Frozen;

namespace SupportAssistant.Core.Redaction;

/// <summary>The words between a label and its secret, folded.</summary>
internal static class ProseWords
{
    /// <summary>
    /// "is", "changed to", "lautet", "est", "é": after them a secret may come. The bare "e" of Italian means "and".
    /// </summary>
    private static readonly FrozenSet<string> Ties = Set(
        """
        is was are were to as it's its be being will remains became reads equals
        ist lautet lautete war auf als sind heisst heist wird sei nun
        est sont etait sera devient en comme
        es era son fue sera a como seria
        sao foi eram para
        sono era come diventa
        zijn luidt wordt naar
        to jest brzmi na jako byl bylo sa je byla er ar var
        """);

    private static readonly FrozenSet<string> Fillers = Set(
        """
        now still just currently simply always again probably following follows my the this a new set changed reset
        called
        jetzt nun noch immer aktuell derzeit momentan einfach wie folgt folgendes das mein geandert gesetzt
        maintenant toujours actuellement desormais suivant encore le mon la
        ahora todavia aun actualmente siguiente el mi la
        agora ainda atualmente seguinte minha a o
        ora adesso ancora attualmente seguente la mia il
        nu nog momenteel steeds volgende het mijn de
        teraz nadal obecnie nastepujace moje to
        """);

    /// <summary>From here on the sentence speaks of something else.</summary>
    private static readonly FrozenSet<string> Breaks = Set(
        """
        and or but because so if when while before after then which that who says said error errors message link url
        page
        address ticket invoice order version code codes status at by from with without not never
        cannot can't don't doesn't didn't isn't wasn't
        und oder aber weil wenn dass damit nicht kein keine fehler meldung fehlermeldung seite adresse link
        et ou mais parce que si quand erreur message lien page ne pas
        y o pero porque cuando error mensaje enlace pagina no
        e ou mas porque quando erro mensagem nao
        ma perche se quando errore messaggio pagina non
        en of maar omdat als fout foutmelding niet geen
        i lub ale bo gdy blad komunikat strona nie
        """);

    /// <summary>What stands after "Password:" when there is no password.</summary>
    private static readonly FrozenSet<string> Refused = Set(
        """
        required optional wrong incorrect invalid correct expired unknown none empty blank missing changed unchanged
        reset
        forgotten forgot lost same default encrypted hidden secret protected weak strong medium good okay yes please
        here
        below above enter choose create generate confirm repeat show hide login username user name email mail hello hi
        hey
        thanks thank what where how why when your yours their there need needed needs must should never always case
        sensitive characters minimum maximum works working failed fails failure denied accepted rejected disabled
        enabled
        locked unlocked sent attached removed deleted redacted set unset see the this that not does will can has have
        been
        field policy manager protection authentication plain cleartext normal text none/a n/a tba tbd todo any all both
        stored saved different old new current temporary regards number with from into for and but
        vergessen falsch richtig korrekt ungultig abgelaufen unbekannt keins keine leer geandert unverandert siehe
        unten oben
        bitte gleich dasselbe erforderlich benotigt notig anbei folgt hallo danke wurde wird nicht kann
        oublie incorrecte invalide valide expire inconnu aucun vide change identique voir requis obligatoire merci
        bonjour
        olvidada incorrecta invalida correcta caducada desconocida ninguna vacia cambiada misma requerida obligatoria
        gracias hola
        esquecida incorreta errada expirada desconhecida nenhuma vazia alterada mesma obrigatoria obrigado ola
        dimenticata errata sbagliata scaduta sconosciuta nessuna vuota cambiata stessa richiesta obbligatoria grazie
        ciao
        vergeten onjuist verkeerd verlopen onbekend geen leeg gewijzigd hetzelfde verplicht bedankt hallo
        zapomniane bledne niepoprawne wygaslo nieznane brak puste zmienione wymagane dziekuje witam
        root admin localhost administrator string boolean varchar char integer null true false undefined nothing
        """);

    public static bool IsTie(ReadOnlySpan<char> plain, ReadOnlySpan<char> folded) =>
        Has(Ties, folded) || folded is "e" or "e'" && (plain[0] is 'é' or 'è' or 'É' or 'È' || plain.Length > 1);

    public static bool IsFiller(ReadOnlySpan<char> folded) => Has(Fillers, folded);

    public static bool IsBreak(ReadOnlySpan<char> folded) => Has(Breaks, folded);

    public static bool IsRefused(ReadOnlySpan<char> folded) => Has(Refused, folded);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
