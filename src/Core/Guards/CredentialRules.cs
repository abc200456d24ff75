namespace SupportAssistant.Core.Guards;

/// <summary>
/// Asking a customer for what nobody should send: in eight languages, a verb of sending near a secret. "Enter your
/// password in the client area" asks for nothing.
/// </summary>
internal static class CredentialRules
{
    private const string Reason = "The draft asks the customer for a secret. Support never needs one by ticket.";

    private const string Secret =
        """
        (?:pass ?(?:word|code|phrase)s?|pin(?: code)?|cvv|cvc|card (?:number|details)|credit card|debit card
            |bank (?:details|account)|one[- ]time (?:code|password)|otp|2fa|two[- ]factor
        |(?:verification|security|recovery|backup|auth(?:orization)?|epp) codes?|private key|api (?:key|token)
            |secret key|seed phrase|credentials?|login (?:details|data|information)|log-?in
        |access (?:data|key)|security (?:answer|question)|mother's maiden|social security|passport|id card|iban)
        """;

    private const string NoEnglish = @"\b(?:never|not|don't|don’t|without|avoid|no need|refrain|nobody|no one"
            + @"|won't)\b";

    public static readonly IReadOnlyList<WordRule> All =
    [
        Of($@"\b(?:send|provide|share|tell|give|reply with|respond with|forward|e-?mail|post|submit|supply"
            + $@"|disclose|let us know|let me know|write (?:us|me|back)|include|state|confirm|attach|need|require"
            + $@"|what is|what's|text)\b[^.!?\n]{{0,70}}?\b{Flat}\b",
            $@"{NoEnglish}|\b(?:reset|change|new|link|forgot|form|page|generate|create|set up)\b[^.!?\n]{{0,24}}$"
            + $@"|we(?:'ll| will| can| have)? (?:send|sent|e-?mail|provide|give)"),
        Of($@"\b{Flat}\b[^.!?\n]{{0,50}}?\b(?:to us|to me|to support|in (?:your|this|the) (?:reply|ticket|answer"
            + $@"|response)|by (?:reply|e-?mail)|to this (?:address|ticket|e-?mail)|so (?:that )?(?:we"
            + $@"|i) can)\b", NoEnglish),
        Of(@"\b(?:senden|schicken|teilen|nennen|geben|übermitteln|antworten|mailen|schreiben|bestätigen|benötigen"
            + @"|brauchen|verraten)\b[^.!?\n]{0,80}?\b\w*(?:passwort|kennwort|pin|zugangsdaten|kreditkarte\w*"
            + @"|kartennummer|sicherheitscode|einmalcode|tan|api-schlüssel|cvv|iban|bankdaten)\b", @"\b(?:nie"
            + @"|niemals|nicht|kein\w*|ohne)\b"),
        Of(@"\b\w*(?:passwort|kennwort|zugangsdaten|kreditkarte\w*|kartennummer|einmalcode|sicherheitscode"
            + @"|cvv)\b[^.!?\n]{0,50}?\b(?:mitteilen|zusenden|schicken|senden|nennen|mit|durchgeben|zukommen"
            + @"|zu)\b", @"\b(?:nie|niemals|nicht|kein\w*|ohne|ändern|zurücksetzen)\b"),
        Of(@"\b(?:envoye[rz]|envoyez-nous|communique[rz]|fourni(?:r|ssez)|donne[rz]|indique[rz]|transmett(?:re"
            + @"|ez)|répond(?:re|ez) avec|partage[rz]|confirme[rz]|besoin de)\b[^.!?\n]{0,70}?(?:mots? de passe"
            + @"|mdp|code (?:pin|secret|de sécurité)|identifiants|carte (?:bancaire|de crédit)|clé (?:api|privée)"
            + @"|cvv)", @"\b(?:ne|jamais|sans|pas)\b"),
        Of(@"\b(?:envíe\w*|envía\w*|enviar|proporcione\w*|facilite\w*|indique\w*|comparta|díganos|responda con"
            + @"|confirme|dé\w*|necesitamos|mándenos)\b[^.!?\n]{0,70}?(?:contraseñas?|clave|código (?:pin"
            + @"|de seguridad)|pin|tarjeta|credenciales|datos de acceso|cvv)", @"\b(?:no|nunca|sin|jamás)\b"),
        Of(@"\b(?:envie\w*|enviar|forneça|informe|indique|partilhe|compartilhe|diga-nos|responda com|confirme"
            + @"|precisamos)\b[^.!?\n]{0,70}?(?:senhas?|palavra-passe|código (?:pin|de segurança)|pin|cartão"
            + @"|credenciais|dados de acesso|cvv)", @"\b(?:não|nunca|sem|jamais)\b"),
        Of(@"\b(?:invi(?:i|a|are|ateci|arci)|fornisc(?:a|i)|fornire|comunich(?:i|are)|comunica\w*|indich(?:i|are)"
            + @"|indica|condivid(?:a|i|ere)|rispond(?:a|i) con|conferm(?:i|a)|mand(?:i|a)\w*"
            + @"|abbiamo bisogno)\b[^.!?\n]{0,70}?(?:password|parola d'ordine|codice (?:pin|di sicurezza)|pin"
            + @"|carta|credenziali|dati di accesso|cvv)", @"\b(?:non|mai|senza)\b"),
        Of(@"\b(?:stuur|zend|geef|deel|mail|vermeld|bevestig|antwoord met|verstrek"
            + @"|hebben)\b[^.!?\n]{0,70}?(?:\w*wachtwoord(?:en)?|pincode|inloggegevens|creditcard\w*"
            + @"|beveiligingscode|cvv)\b[^.!?\n]{0,30}", @"\b(?:niet|nooit|geen|zonder)\b"),
        Of(@"\b(?:prześlij|wyślij|podaj|udostępnij|przekaż|odpowiedz podając|potwierdź|proszę (?:o )?(?:podać"
            + @"|podanie|przesłać|przesłanie|wysłać)|potrzebujemy)\b[^.!?\n]{0,70}?(?:hasł\w+|kod\w* (?:pin"
            + @"|bezpieczeństwa)|pin|dan\w+ (?:logowania|dostępow\w+|karty)|numer\w* karty|cvv)", @"\b(?:nie"
            + @"|nigdy|bez)\b"),
    ];

    private static string Flat => Secret.ReplaceLineEndings("");

    private static WordRule Of(string words, string? unless) => new(FlagKinds.CredentialRequest, Reason, words, unless);
}
