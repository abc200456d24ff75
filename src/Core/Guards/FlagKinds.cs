namespace SupportAssistant.Core.Guards;

/// <summary>The kinds of flags, as they stand in a Reply's warnings.</summary>
internal static class FlagKinds
{
    public const string Ungrounded = "ungrounded_fact";
    public const string ForeignLink = "foreign_link";
    public const string ForeignContact = "foreign_contact";
    public const string Promise = "promise";
    public const string CredentialRequest = "credential_request";
    public const string Image = "image";
    public const string Markup = "markup";
    public const string Instructions = "instructions_leaked";
    public const string Leftover = "template_leftover";
    public const string Gap = "gap";
    public const string Refusal = "refusal";
    public const string Language = "wrong_language";
    public const string CutOff = "cut_off";
}
