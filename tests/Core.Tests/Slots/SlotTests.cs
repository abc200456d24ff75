using SupportAssistant.Core.Slots;

namespace SupportAssistant.Core.Tests.Slots;

public sealed class SlotTests
{
    private static readonly CustomerFacts Ana = new(
        "Ana Ruiz", "ana@ruiz-shop.example", "My site ruiz-shop.example on 203.0.113.9 is down. My user name is ruizsh01. Invoice 20418.");

    private static readonly CustomerFacts Ben = new(
        "Ben Moser", "ben@gmail.com", "moser.example is slow. It runs on 198.51.100.7, invoice #30555.");

    [Theory]
    [InlineData("Hello Ana,\n\nruiz-shop.example is back.", "Hello [customer name],\n\n[domain name] is back.")]
    [InlineData("Dear Ana Ruiz, thanks.", "Dear [customer name], thanks.")]
    [InlineData("Write from ana@ruiz-shop.example.", "Write from [email address].")]
    [InlineData("Use mail.ruiz-shop.example, port 993.", "Use mail.[domain name], port 993.")]
    [InlineData("Open https://ruiz-shop.example/wp-admin now.", "Open https://[domain name]/wp-admin now.")]
    [InlineData("See https://elsewhere.example/ruiz?id=7.", "See [link].")]
    [InlineData("The A record is 203.0.113.9.", "The A record is [IP address].")]
    [InlineData("Call +49 30 1234567 please.", "Call [phone number] please.")]
    [InlineData("Invoice 20418 of €31.50 was due on 3 May 2026.", "Invoice [invoice number] of €[amount] was due on [date].")]
    [InlineData("The files are in /home/ruizsh01/public_html.", "The files are in /home/[user name]/public_html.")]
    [InlineData("Order #A-7781, reference QX-7781-AB.", "Order #[order number], reference [reference].")]
    [InlineData("Moved from ruiz-shop.example to ruiz-neu.example.", "Moved from [domain name] to [other domain name].")]
    [InlineData("Set the nameservers ns1.northwind.example and open https://my.northwind.example/invoices.",
        "Set the nameservers ns1.northwind.example and open https://my.northwind.example/invoices.")]
    public void What_identifies_the_customer_becomes_a_slot_and_what_is_the_companys_stays(string reply, string reusable) =>
        Assert.Equal(reusable, SlotMaker.Make(reply, Ana, value => value.EndsWith("northwind.example", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Hello [customer name], [domain name] is back.", "Hello Ben Moser, moser.example is back.")]
    [InlineData("A record: [IP address], invoice [invoice number].", "A record: 198.51.100.7, invoice 30555.")]
    [InlineData("User [user name], paid [amount] on [date], see [link].", "User [user name], paid [amount] on [date], see [link].")]
    public void A_slot_is_filled_from_this_customers_own_words_or_stays_a_gap(string reusable, string filled) =>
        Assert.Equal(filled, SlotFiller.Fill(reusable, Ben));

    [Fact]
    public void Of_two_domains_none_is_chosen() => Assert.Equal(
        "[domain name]", SlotFiller.Fill("[domain name]", new CustomerFacts("Ben", "", "a-shop.example and b-shop.example are slow")));

    [Fact]
    public void Two_questions_that_differ_only_in_the_customer_are_looked_up_alike() => Assert.Equal(
        SlotFiller.Unnamed(SlotMaker.Make("ruiz-shop.example is down since invoice 20418", Ana, _ => false)),
        SlotFiller.Unnamed(SlotMaker.Make("moser.example is down since invoice 30555", Ben, _ => false)));
}
