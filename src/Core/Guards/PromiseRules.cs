namespace SupportAssistant.Core.Guards;

/// <summary>
/// Commitments in the company's name: what was done, what will be done and by when, what it will not cost. A language a
/// row. "We will look into it" binds nobody and is not here.
/// </summary>
internal static class PromiseRules
{
    private const string Reason = "A promise in the company's name: confirm that it is true, or take it out.";

    private const string NotEnglish =
        @"\b(?:not|never|cannot|can't|won't|haven't|if we|whether|check|unless|review|see if|could|may|might"
            + @"|once you|please|(?:can|do|did|should|must) (?:i|we))\b";

    public static readonly IReadOnlyList<WordRule> All =
    [
        // English: "I have refunded", "we'll restore", "we are going to waive"
        Of(
            """
            \b(?:i|we)(?:'ve|’ve|'ll|’ll|'re|’re|'m|’m| have| has| will| are| am| shall| can)?(?: also| already
            | just| now| then| going to
            | gladly| happily| immediately| personally| hereby| automatically| be able to| be)*
             (?:(?:full(?:y)?|partial(?:ly)?) )?(?:refund|credit|reimburse|compensat|restor|reset|cancel|waiv
            |upgrad|downgrad|extend|renew|transfer
            |delet|remov|migrat|reinstat|unsuspend|unblock|unlock|whitelist|escalat|process|issu|grant|appl|activat
            |reactivat|enabl
            |disabl|install|repair|fix|resolv|guarante|promis|send you a|give you|offer you
            |provide you with a (?:free|refund|credit)|arrang|adjust|reduc
            |chang|updat|increas|approv|add)\w*\b
            """, NotEnglish),
        Of(
            """
            \b(?:you|your \w+|a|the|full|this|it)(?: \w+){0,4}? (?:has been|have been|was|were|will be|is being
            |is now|are being|has now been)
             (?:fully |successfully |already |automatically |immediately )?(?:refunded|credited|reimbursed|restored
            |waived|upgraded|cancell?ed|reinstated|unsuspended
            |approved|granted|compensated|issued|processed|extended|unblocked|migrated|returned|deleted)\b
            """, @"\b(?:not|never|if|whether|when|once|after|unless|until|before|can|may|please|should|cannot)\b"
            + "|you (?:will be|are|were) (?:now |then )?returned"),
        Of(
            """
            \byou(?:'ll|’ll| will| are going to| are entitled to| qualify for| get| have been granted
            | have received| are owed)(?: \w+){0,3}?
             (?:refund|credit|money back|compensation|discount|voucher|free (?:month|year|upgrade|domain|hosting)
            |reimbursement)\b
            """, NotEnglish),
        Of(@"\b(?:free of charge|at no (?:extra |additional )?(?:cost|charge)|for free|money[- ]back|on the house"
            + @"|without charge)\b", @"\bfree ssl|let's encrypt|\bnot\b"),
        Of(@"\b(?:we|i) (?:guarantee|promise|commit|assure you|undertake|ensure you)\b"),
        Of(
            """
            \b(?:we|i|our team|a (?:colleague|technician|engineer|specialist)|someone|the team)(?:'ll|’ll| will
            | are going to| is going to)\b[^.!?\n]{0,80}?
            \b(?:by|before|within|until|in|no later than) (?:the )?(?:next )?(?:\d|a few (?:hours|minutes)
            |an? (?:hour|day)|one|two|three|tomorrow|today|tonight|noon|midnight
            |end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|five|ten|twenty|24)
            """, @"\b(?:not|never|whether)\b"),
        Of(@"\b(?:will|should) be (?:back online|back up|restored|fixed|resolved|completed|done|ready|refunded"
            + @"|credited|working)\b[^.!?\n]{0,40}?\b(?:by|before|within|until|in|today|tonight|tomorrow)\b"),
        // German
        Of(
            """
            \b(?:ich|wir)\b(?: \w+){0,2}? (?:habe|haben|werde|werden|können)\b[^.!?\n]{0,90}?\b(?:erstatt\w*
            |zurückerstatt\w*|gutgeschrieben|gutschreiben|wiederhergestellt|wiederherstellen
            |zurückgesetzt|zurücksetzen|gekündigt|kündigen|erlassen|verlängert|verlängern|gelöscht|löschen|migriert
            |freigeschaltet|freischalten|entsperrt|entsperren
            |storniert|stornieren|überwiesen|überweisen|aktiviert|aktivieren|behoben|beheben|repariert
            |bis (?:morgen|heute|\d+)|innerhalb von)
            """, @"\b(?:nicht|kein\w*|nie|ob|prüfen|falls|sobald|leider)\b"),
        Of(@"\b(?:haben wir|habe ich|werden wir|werde ich)\b[^.!?\n]{0,80}?\b(?:erstatt|zurückerstatt|gutschr"
            + @"|gutgeschr|wiederherst|wiederhergest|zurückgesetzt|storniert|überw|freigesch|entsperrt"
            + @"|behoben)\w*", @"\b(?:nicht|kein\w*|ob)\b"),
        Of(@"\b(?:sie|du) (?:erhalten|bekommen|erhältst|bekommst)\b[^.!?\n]{0,60}?\b(?:erstattung|rückerstattung"
            + @"|gutschrift|geld zurück|rabatt|gutschein)", @"\b(?:nicht|keine?|wenn|falls)\b"),
        Of(@"\b(?:wir garantieren|ich garantiere|wir versprechen|ich verspreche|kostenlos(?:e[nrs]?)? (?:monat"
            + @"|upgrade|verlängerung|jahr))\b"),
        // French
        Of(
            """
            \b(?:nous|j'|j’|je)\b ?(?:avons|ai|allons|vais|vous)?\b[^.!?\n]{0,60}?\b(?:rembours(?:é|er|erons|erai
            |ons)|crédit(?:é|er|erons)|restaur(?:é|er|erons)|réinitialis(?:é|er|erons)
            |annul(?:é|er|erons)|prolong(?:é|er|erons)|supprim(?:é|er|erons)|débloqu(?:é|er|erons)|rétabl(?:i|ir
            |irons)|garantissons|garantis|promettons|offrons|offr(?:irons|ir))
            """, @"\b(?:ne|pas|si|vérifi\w+|n')\b"),
        Of(@"\bvous (?:recevrez|allez recevoir|serez rembours\w+|obtiendrez)\b[^.!?\n]{0,50}?(?:rembours\w*|avoir"
            + @"|crédit|remise|mois gratuit|$)", @"\bsi\b"),
        // Spanish
        Of(
            """
            \b(?:hemos|he|vamos a|voy a|le|les|te)? ?\b(?:reembolsa(?:do|remos|ré|r)|devuelto|devolveremos
            |devolveré|acreditado|acreditaremos|restaurado|restauraremos|restablecido|restableceremos
            |cancelado|cancelaremos|ampliado|eliminado|desbloqueado|desbloquearemos|garantizamos|garantizo
            |prometemos)\b
            """, @"\b(?:no|si|verifi\w+|nunca|puede|haya|ha sido|fue)\b"),
        Of(@"\b(?:recibirá|recibirás|obtendrá)\b[^.!?\n]{0,50}?(?:reembolso|crédito|descuento"
            + @"|mes gratis)", @"\b(?:no|si)\b"),
        // Portuguese
        Of(
            """
            \b(?:reembols(?:amos|aremos|ei|arei)|devolvemos|devolveremos|creditamos|creditaremos|restauramos
            |restauraremos|cancelamos|cancelaremos|desbloqueamos|desbloquearemos
            |garantimos|prometemos|vamos (?:reembolsar|restaurar|devolver|creditar|cancelar)|foi reembolsado
            |será reembolsado)\b
            """, @"\b(?:não|se|nunca)\b"),
        Of(@"\b(?:receberá|vai receber)\b[^.!?\n]{0,50}?(?:reembolso|crédito|desconto|mês grátis)", @"\b(?:não"
            + @"|se)\b"),
        // Italian
        Of(
            """
            \b(?:(?:abbiamo|ho) (?:già )?(?:rimborsato|accreditato|ripristinato|annullato|cancellato|reimpostato
            |sbloccato|prorogato)|rimborseremo|rimborserò|accrediteremo|ripristineremo
            |annulleremo|sbloccheremo|garantiamo|garantisco|promettiamo|(?:riceverà
            |riceverai)\b[^.!?\n]{0,40}?(?:rimborso|credito|sconto))\b
            """, @"\b(?:non|se|mai)\b"),
        // Dutch
        Of(
            """
            \b(?:wij|we|ik)\b ?(?:hebben|heb|zullen|zal|gaan|ga)\b[^.!?\n]{0,70}?\b(?:terugbeta\w+|terugbetaald
            |teruggestort|gecrediteerd|crediteren|hersteld|herstellen|geannuleerd|annuleren|verlengd|verwijderd
            |gedeblokkeerd|deblokkeren|gereset|binnen \d+|voor morgen)
            """, @"\b(?:niet|geen|of|nooit|als)\b"),
        Of(@"\b(?:u|je) (?:ontvangt|krijgt)\b[^.!?\n]{0,50}?(?:terugbetaling|korting|tegoed|geld terug"
            + @"|gratis maand)|\b(?:wij|we) (?:garanderen|beloven)\b", @"\b(?:geen|niet|als)\b"),
        // Polish
        Of(
            """
            \b(?:zwróciliśmy|zwrócimy|zwróciłem|zwrócę|przywróciliśmy|przywrócimy|anulowaliśmy|anulujemy
            |odblokowaliśmy|odblokujemy|gwarantujemy|gwarantuję|obiecujemy|przedłużyliśmy|usunęliśmy
            |(?:otrzyma|otrzymasz|dostanie)\b[^.!?\n]{0,40}?(?:zwrot|rabat|kredyt))\b
            """, @"\b(?:nie|jeśli|czy)\b"),
    ];

    private static WordRule Of(string words, string? unless = null) => new(FlagKinds.Promise, Reason, words, unless);
}
