using SupportAssistant.Core.Tests.Redaction;

namespace SupportAssistant.Core.Tests.Drafting;

/// <summary>A customer whose every value is a canary: eight that identify, four that are secret.</summary>
internal sealed class PlantedCustomer
{
    private PlantedCustomer(int number, MadeUp made)
    {
        var letters = $"{(char)('a' + (number / 20))}{(char)('a' + (number % 20))}";
        Name = $"Mira{letters} Tor{letters}";
        Domain = $"tor{letters}-shop.example";
        Email = $"mira{letters}@{Domain}";
        Ip = $"198.51.{number + 1}.{number + 7}";
        Phone = $"+49 30 55{number:00}{number:00}77";
        Invoice = $"73{number:000}5";
        UserName = $"tor{letters}0{number % 10}";
        Reference = $"QX-{number:000}-7F";
        Secrets = [$"Pw!{letters}{number}xY9", $"ghp_{made.Alnum(36)}", made.Card(), $"Epp{number}!kL{letters}"];
    }

    public string Name { get; }

    public string Domain { get; }

    public string Email { get; }

    public string Ip { get; }

    public string Phone { get; }

    public string Invoice { get; }

    public string UserName { get; }

    public string Reference { get; }

    public IReadOnlyList<string> Secrets { get; }

    public IReadOnlyList<string> Identity =>
        [Name.Split(' ')[0], Name.Split(' ')[1], Domain, Email, Ip, Phone, Invoice, UserName, Reference];

    public string Message =>
        $"Hello, my site {Domain} on {Ip} shows an error 500 since this morning. My user name is {UserName} and my cPanel "
        + $"password is {Secrets[0]}. The deploy token is {Secrets[1]}. I paid invoice {Invoice} with card {Secrets[2]}. The "
        + $"Auth-Code: {Secrets[3]}\nCall me at {Phone} or write to {Email}, reference {Reference}.\n\nRegards\n{Name}";

    public string Answer =>
        $"Hello {Name.Split(' ')[0]},\n\nthe error 500 of {Domain} came from a wrong rewrite rule in /home/{UserName}/public_html/.htaccess. "
        + $"The server {Ip} works again. Your new password: {Secrets[0]}\nInvoice {Invoice} is paid, reference {Reference}; we have noted "
        + $"{Phone} and {Email}.\n\nKind regards\nNorthwind";

    public static IReadOnlyList<PlantedCustomer> Some(int count)
    {
        var made = new MadeUp(11);
        return [.. Enumerable.Range(0, count).Select(number => new PlantedCustomer(number, made))];
    }
}
