using System.Text;

namespace SupportAssistant.Core.Knowledge;

/// <summary>Writes the seen text of HTML with the marks that the chunker reads: headings, lists, code.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _out = new();
    private readonly Stack<string> _links = new();
    private readonly Stack<int?> _lists = new();
    private bool _isCode;

    public void Text(string text)
    {
        if (_isCode)
        {
            _out.Append(text);
            return;
        }
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                _out.Append(letter);
            else if (_out.Length > 0 && !char.IsWhiteSpace(_out[^1]))
                _out.Append(' ');
        }
    }

    public void Start(string name, string href)
    {
        switch (name)
        {
            case "br" or "tr":
                Break(1);
                break;
            case ['h', >= '1' and <= '6']:
                Break(2);
                _out.Append('#', name[1] - '0').Append(' ');
                break;
            case "li":
                Break(1);
                _out.Append(' ', 2 * Math.Clamp(_lists.Count - 1, 0, 4)).Append(Bullet());
                break;
            case "ul" or "ol":
                Break(_lists.Count == 0 ? 2 : 1);
                _lists.Push(name == "ol" ? 0 : null);
                break;
            case "pre":
                Break(2);
                _out.Append("```\n");
                _isCode = true;
                break;
            case "td" or "th":
                Text(_out.Length > 0 && _out[^1] != '\n' ? " | " : "");
                break;
            case "a":
                _links.Push(href);
                break;
            default:
                Break(IsBlock(name) ? 2 : 0);
                break;
        }
    }

    public void End(string name)
    {
        switch (name)
        {
            case "pre" when _isCode:
                _isCode = false;
                Break(1);
                _out.Append("```");
                Break(2);
                break;
            case "a" when _links.TryPop(out var href):
                if (href.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !EndsWith(href))
                    _out.Append(" (").Append(href).Append(')');
                break;
            case "ul" or "ol":
                _lists.TryPop(out _);
                Break(_lists.Count == 0 ? 2 : 1);
                break;
            default:
                Break(IsBlock(name) || name is ['h', >= '1' and <= '6'] ? 2 : 0);
                break;
        }
    }

    public string Finish() => _out.Append(_isCode ? "\n```" : "").ToString().Trim();

    private string Bullet()
    {
        if (!_lists.TryPop(out var number))
            return "- ";
        _lists.Push(number + 1);
        return number is null ? "- " : $"{number + 1}. ";
    }

    private static bool IsBlock(string name) =>
        name is "p" or "div" or "section" or "article" or "header" or "footer" or "table" or "blockquote" or "dl"
            or "dt" or "dd" or "figure" or "main" or "aside" or "nav" or "hr" or "form" or "fieldset" or "details"
            or "summary" or "address";

    private bool EndsWith(string text) =>
        _out.Length >= text.Length && _out.ToString(_out.Length - text.Length, text.Length) == text;

    /// <summary>Ends the line, and leaves a blank one for two.</summary>
    private void Break(int lines)
    {
        if (lines == 0 || _isCode)
            return;
        while (_out.Length > 0 && _out[^1] == ' ')
            _out.Length--;
        if (_out.Length == 0)
            return;
        var present = _out[^1] != '\n' ? 0 : _out.Length > 1 && _out[^2] == '\n' ? 2 : 1;
        _out.Append('\n', Math.Max(0, lines - present));
    }
}
