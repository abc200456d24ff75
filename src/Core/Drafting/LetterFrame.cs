namespace SupportAssistant.Core.Drafting;

/// <summary>The sentences around an answer, in one language. None promises an action: nobody has taken one yet.</summary>
/// <param name="Helps">Before what answers the question.</param>
/// <param name="Closest">Before what may answer it only in part.</param>
/// <param name="Unsolved">After the answer.</param>
/// <param name="NoAnswer">When nothing supports an answer and nothing is left to ask.</param>
internal sealed record LetterFrame(
    string Hello, string Thanks, string Sorry, string Helps, string Closest, string From, string Unsolved,
    string Ask, string Service, string Error, string Circumstances, string NoAnswer, string Closing)
{
    private static readonly LetterFrame English = new(
        "Hello", "Thank you for your message.", "I am sorry for the trouble this causes you. We take it seriously.",
        "This should help:", "This may not answer all of your question; the closest article says:", "From",
        "If this does not solve it, please tell us what you see after these steps.",
        "So that we can help quickly, please tell us:", "which domain or service this is about",
        "the exact error message, and when it appeared", "what you expected, and what happened instead",
        "I have no reliable answer to this at hand and would rather not guess, so a colleague has to look at it.",
        "Kind regards,\nSupport");

    private static readonly Dictionary<string, LetterFrame> All = new(StringComparer.Ordinal)
    {
        ["English"] = English,
        ["German"] = new(
            "Hallo", "vielen Dank für Ihre Nachricht.", "Es tut uns leid, dass Sie diesen Ärger haben. Wir nehmen das ernst.",
            "Das sollte helfen:", "Das beantwortet vielleicht nicht alles; am nächsten kommt dieser Artikel:", "Aus",
            "Falls es damit nicht gelöst ist, schreiben Sie uns bitte, was Sie nach diesen Schritten sehen.",
            "Damit wir schnell helfen können, nennen Sie uns bitte:", "um welche Domain oder welchen Dienst es geht",
            "die genaue Fehlermeldung und wann sie erschien", "was Sie erwartet haben und was stattdessen geschah",
            "Dazu liegt mir keine verlässliche Antwort vor, und raten möchte ich nicht; ein Kollege muss sich das ansehen.",
            "Mit freundlichen Grüßen\nSupport"),
        ["French"] = new(
            "Bonjour", "merci pour votre message.", "Nous sommes désolés de ces désagréments et nous les prenons au sérieux.",
            "Voici ce qui devrait vous aider :", "Cela ne répond peut-être pas à tout ; voici l'article le plus proche :", "Source",
            "Si cela ne suffit pas, dites-nous ce que vous voyez après ces étapes.",
            "Pour vous aider rapidement, merci de nous indiquer :", "le domaine ou le service concerné",
            "le message d'erreur exact et l'heure à laquelle il est apparu", "ce que vous attendiez et ce qui s'est passé",
            "Je n'ai pas de réponse fiable à ce sujet et je préfère ne pas deviner : un collègue doit l'examiner.",
            "Cordialement,\nLe support"),
        ["Spanish"] = new(
            "Hola", "gracias por su mensaje.", "Sentimos las molestias que esto le causa y nos lo tomamos en serio.",
            "Esto debería ayudarle:", "Quizá esto no responda a todo; el artículo más cercano dice:", "Fuente",
            "Si con esto no se resuelve, díganos qué ve después de estos pasos.",
            "Para poder ayudarle pronto, indíquenos por favor:", "de qué dominio o servicio se trata",
            "el mensaje de error exacto y cuándo apareció", "qué esperaba y qué ocurrió en su lugar",
            "No tengo una respuesta fiable sobre esto y prefiero no adivinar; un compañero tiene que revisarlo.",
            "Saludos cordiales,\nSoporte"),
        ["Portuguese"] = new(
            "Olá", "obrigado pela sua mensagem.", "Lamentamos o transtorno que isto lhe causa e levamo-lo a sério.",
            "Isto deve ajudar:", "Isto talvez não responda a tudo; o artigo mais próximo diz:", "Fonte",
            "Se não ficar resolvido, diga-nos o que vê depois destes passos.",
            "Para ajudarmos depressa, indique-nos por favor:", "de que domínio ou serviço se trata",
            "a mensagem de erro exata e quando apareceu", "o que esperava e o que aconteceu",
            "Não tenho uma resposta fiável sobre isto e prefiro não adivinhar; um colega tem de o analisar.",
            "Com os melhores cumprimentos,\nSuporte"),
        ["Italian"] = new(
            "Buongiorno", "grazie per il Suo messaggio.", "Ci dispiace per il disagio e lo prendiamo sul serio.",
            "Questo dovrebbe aiutare:", "Forse questo non risponde a tutto; l'articolo più vicino dice:", "Fonte",
            "Se non basta, ci dica che cosa vede dopo questi passaggi.",
            "Per aiutarLa presto, ci indichi per favore:", "di quale dominio o servizio si tratta",
            "il messaggio d'errore esatto e quando è apparso", "che cosa si aspettava e che cosa è successo",
            "Non ho una risposta affidabile e preferisco non tirare a indovinare; deve guardarci un collega.",
            "Cordiali saluti,\nSupporto"),
        ["Dutch"] = new(
            "Hallo", "bedankt voor uw bericht.", "Het spijt ons dat u hier last van heeft. We nemen dit serieus.",
            "Dit zou moeten helpen:", "Dit beantwoordt misschien niet alles; het meest verwante artikel zegt:", "Uit",
            "Als het hiermee niet is opgelost, laat ons dan weten wat u na deze stappen ziet.",
            "Om snel te kunnen helpen, laat ons alstublieft weten:", "om welk domein of welke dienst het gaat",
            "de exacte foutmelding en wanneer die verscheen", "wat u verwachtte en wat er gebeurde",
            "Ik heb hier geen betrouwbaar antwoord op en wil niet gokken; een collega moet ernaar kijken.",
            "Met vriendelijke groet,\nSupport"),
    };

    /// <param name="language">As <see cref="Guards.Languages"/> names it; English for any other.</param>
    public static LetterFrame In(string? language) => All.GetValueOrDefault(language ?? "", English);
}
