namespace SupportAssistant.Core.Guards;

/// <summary>What no reply to a customer has in it, whatever it says.</summary>
internal static class FormRules
{
    public static readonly IReadOnlyList<WordRule> All =
    [
        new(FlagKinds.Image, "A picture in a reply can report to a stranger that it was opened.", @"!\[[^\]\n]*\] ?[\[(][^\n)]*|<img\b[^>\n]*"),
        new(FlagKinds.Markup, "Replies are plain text; this is code or a hidden link.",
            @"</?(?:a|script|iframe|form|input|object|embed|style|svg|link|meta|base|video|audio|button|html"
            + @"|body)\b[^>\n]*>|^\[[^\]\n]{1,80}\]: ?\S+|\]\((?:javascript|data|vbscript):"),
        new(FlagKinds.Leftover, "A blank of a template was not filled in.",
            """
            \{\{[a-z_.$ ]{2,40}\}\}|\{(?:context|subject|content|department|signature|ticket\w*|(?:customer|client
            |first|last|agent|company|user)?_?name)\}|\[(?:insert|your|customer'?s?|client'?s?|agent'?s?|company
            |first|last|user|support|ticket|enter|add|name|date|time|amount|number|link|url|xxx|placeholder|todo
            |ihr|ihre|name des|nom|nombre|nome|imię)
            (?: [\w' -]{1,40})?\]|<(?:insert|your|customer|company|name|agent)(?: [\w -]{1,40})?>|\bTODO\b
            |\blorem ipsum\b|\bX{4,}\b|^(?:subject|betreff|objet|asunto):
            """, @"(?-i:\[(?:email address|domain name|phone number|user name|customer name|link|amount|date|reference|[a-z]+ number)\])"),
        new(FlagKinds.Refusal, "This reads like a refusal of a machine, not like an answer.",
            """
            \bas an? (?:ai|artificial|language|large language|virtual assistant)|\bi(?:'m| am) (?:an? (?:ai
            |language model)|just an ai)|\bi(?:'m| am)? ?(?:sorry|afraid),? but i (?:can(?:'t|not)|am (?:not able
            |unable))
            |\bi (?:can(?:'t|not)|am unable to|won't) (?:assist|help|comply|fulfil|provide|do that|discuss)
            |\bals (?:ki|sprachmodell|künstliche)|\ben tant qu'(?:ia|intelligence|assistant virtuel|modèle)
            |\bcomo (?:ia|modelo de lenguaje|modelo de linguagem|inteligencia|inteligência)|\bcome (?:ia
            |modello linguistico|intelligenza)|\bals (?:ai|taalmodel)|\bjako (?:ai|model językowy|sztuczna)
            """),
    ];
}
