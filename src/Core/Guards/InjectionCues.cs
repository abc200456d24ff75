using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Guards;

/// <summary>
/// Signs that a ticket speaks to a machine instead of to support. They decide nothing alone: they only take away the
/// trust in addresses that nobody but the ticket names.
/// </summary>
internal static class InjectionCues
{
    private static readonly Regex Cues = new(
        string.Join('|',
            @"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|previous"
            + @"|earlier|guideline|context)",
            @"\b(?:system|developer|hidden) ?(?:prompt|message|instruction|override|note|:)",
            @"\b(?:you are|act as|pretend|behave as|respond as)\b.{0,30}\b(?:now|assistant|ai|bot|model|admin|dan)\b",
            @"\b(?:ai|assistant|bot|model|llm|chatbot|agent|writer|copilot)s?\b ?[:,—–-]",
            @"\b(?:note|message|instruction|attention|important|memo|directive)s? (?:to|for) (?:the |any "
            + @"|all )?(?:ai|assistant|bot|model|llm|support|agent|writer)",
            @"\b(?:modify|change|alter|adapt|edit|adjust|enrich|integrate|embed|blend|weave|promote"
            + @"|advertise)\b.{0,40}\b(?:answer|reply|response|output|draft)\b",
            @"\b(?:in|to) (?:your|the) (?:reply|answer|response|draft)\b",
            @"\b(?:reply|answer|respond|say|write|include|insert|append|add|output|print|repeat|state|begin|end"
            + @"|finish|mention|tell|inform|ask|instruct)\b.{0,30}\b(?:exactly|verbatim|following|word for word"
            + @"|the customer|the user|this (?:link|text|sentence|line|url)|with:|that)",
            @"\b(?:base64|rot13|decode|encoded|hex string|reversed)\b",
            @"(?:</?(?:system|instruction|assistant|user|context|end)\b|\[/?(?:inst|system|end)|###|<<<|>>>|<\|)",
            @"\b(?:ignorier|vergiss|anweisung|systemnachricht|antworte mit|schreibe in|füge)\w*",
            @"\b(?:ignorez|oubliez|instructions? (?:précédentes|système)|répondez|ajoutez|dites au)\b",
            @"\b(?:ignora|olvida|instrucciones|responde|incluye|añade|dile)\b",
            @"\b(?:ignore|esqueça|instruções|responda|inclua|adicione|diga ao)\b",
            @"\b(?:ignora|dimentica|istruzioni|rispondi|includi|aggiungi)\b",
            @"\b(?:negeer|vergeet|instructies|antwoord met|voeg)\b",
            @"\b(?:zignoruj|zapomnij|instrukcj\w+|odpowiedz|dodaj)\b"),
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Any(string ticket) => Cues.IsMatch(ticket);
}
