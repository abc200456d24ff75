using System.Security.Cryptography;
using System.Runtime.InteropServices;
using SupportAssistant.Core.Ai;

namespace SupportAssistant.Core.Tests.Ai;

public sealed class OfflineEmbeddingTests
{
    /// <summary>Beginnings as a help centre would write them, one for each kind of trouble.</summary>
    private static readonly Dictionary<string, string> Articles = new()
    {
        ["ssl"] = "Install or renew a free SSL certificate\n\n" +
            "Open SSL/TLS Status in your control panel and run AutoSSL. " +
            "The certificate is issued once the domain points to our server and renews by itself before it expires.",
        ["mail-client"] = "Set up your mailbox in Outlook, Apple Mail or Thunderbird\n\n" +
            "Use your complete e-mail address as " +
            "the user name. IMAP is on port 993, SMTP on port 465, both with encryption.",
        ["spam"] = "Reduce spam in your mailbox\n\n" +
            "Turn on SpamAssassin, choose a score, and let junk go to its own folder.",
        ["away"] = "Create an autoresponder\n\n" +
            "An automatic answer tells everyone who writes that you are out of the office.",
        ["dns"] = "Change the nameservers of your domain\n\n" +
            "New DNS records need up to 24 hours until every resolver knows them.",
        ["slow"] = "Make a WordPress site faster\n\n" +
            "Caching, smaller pictures and a current PHP version bring the most speed.",
        ["malware"] = "My website was hacked\n\n" +
            "Take the site offline, change all passwords, restore a clean backup, and " +
            "remove malicious files and unknown administrators.",
        ["database"] = "Error establishing a database connection\n\n" +
            "Compare DB_NAME, DB_USER and DB_PASSWORD in " +
            "wp-config.php with the MySQL user in the control panel.",
        ["invoice"] = "Pay an invoice\n\n" +
            "Invoices can be paid by credit card, PayPal or bank transfer in the client area.",
        ["cancel"] = "Cancel a service\n\n" +
            "Ask for the cancellation in the client area; it ends with the paid period.",
        ["transfer"] = "Transfer a domain to us\n\n" +
            "Unlock the domain at the old registrar and order with its EPP code.",
        ["restore"] = "Restore files from a backup\n\n" +
            "Open the backup tool, choose the night, and restore one folder or all.",
        ["ftp"] = "Upload files with FTP\n\n" +
            "Create an FTP account, then connect with FileZilla in passive mode.",
        ["password"] = "Reset a forgotten password\n\n" +
            "Use the link on the login page; the mail with the new one comes at once.",
        ["php"] = "Choose another PHP version\n\n" +
            "Every domain may run its own PHP, from 7.4 to 8.4, in MultiPHP Manager.",
        ["migrate"] = "Move your site to us\n\n" +
            "Our team copies files, databases and mailboxes from the old host for free.",
    };

    [Theory]
    [InlineData("my https certificate ran out, browser says not secure", "ssl")]
    [InlineData("What are the settings for Outlook? It keeps asking for the username", "mail-client")]
    [InlineData("I get so much junk mail every day", "spam")]
    [InlineData("I'm on vacation next week, please answer my mails automatically", "away")]
    [InlineData("How long until the new name servers work everywhere?", "dns")]
    [InlineData("my blog is terribly slow since monday", "slow")]
    [InlineData("There is a virus on my page, google shows a warning", "malware")]
    [InlineData("wordpress says it cannot reach the db", "database")]
    [InlineData("where do I pay my bill", "invoice")]
    [InlineData("I want to terminate my hosting plan", "cancel")]
    [InlineData("moving my domain name from another registrar, where to put the auth code", "transfer")]
    [InlineData("deleted a folder by accident, can I get it back from last night?", "restore")]
    [InlineData("how do i upload my site with filezilla", "ftp")]
    [InlineData("forgot my pasword and cannot log in", "password")]
    [InlineData("old shop needs php 7.4", "php")]
    [InlineData("can you take over my website from my old host", "migrate")]
    [InlineData("Mein SSL-Zertifikat ist abgelaufen", "ssl")]
    [InlineData("Ich habe mein Passwort vergessen", "password")]
    [InlineData("Wie kann ich meinen Tarif kündigen?", "cancel")]
    [InlineData("Mon certificat a expiré", "ssl")]
    [InlineData("Comment payer ma facture ?", "invoice")]
    [InlineData("Mi sitio está muy lento", "slow")]
    [InlineData("¿Cómo restaurar una copia de seguridad?", "restore")]
    public void A_plain_question_is_nearest_to_its_article(string question, string article)
    {
        var asked = OfflineVector.Of(question);

        var nearest = Articles.MaxBy(entry => Cosine(asked, OfflineVector.Of(entry.Value)));

        Assert.Equal(article, nearest.Key);
    }

    [Theory]
    [InlineData("renewed", "renewing")]
    [InlineData("installation", "installed")]
    [InlineData("migrate", "migration")]
    [InlineData("Rechnungen", "rechnung")]
    [InlineData("Kündigung", "kündigen")]
    [InlineData("factura", "facture")]
    public void Forms_of_a_word_share_a_stem(string one, string other) =>
        Assert.Equal(OfflineStems.Of(Assert.Single(Words(one))), OfflineStems.Of(Assert.Single(Words(other))));

    [Theory]
    [InlineData("What's PHP 7.4? Don't say l'adresse.", "whats php 7.4 dont say l adresse")]
    [InlineData("Größe: crème, Łódź_12", "grosse creme lodz 12")]
    [InlineData("key 0123456789012345678901234567890123456789 0123456789012345678901234567890123456789x end.",
        "key 0123456789012345678901234567890123456789 end")]
    public void Words_are_folded(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words(text)));

    [Fact]
    public void Related_texts_are_near_and_strangers_are_far()
    {
        var asked = OfflineVector.Of("My SSL certificate has expired, how do I renew it?");

        Assert.InRange(Cosine(asked, OfflineVector.Of(Articles["ssl"])), 0.35, 1);
        Assert.InRange(Cosine(asked, OfflineVector.Of("TLS cert expiry: renewing the https certificate")), 0.5, 1);
        Assert.InRange(Cosine(asked, OfflineVector.Of(Articles["invoice"])), -0.15, 0.15);
        Assert.InRange(Cosine(asked, OfflineVector.Of("the best recipe for sourdough bread")), -0.15, 0.15);
    }

    /// <summary>
    /// The stored vectors of every installation are compared with new ones: a change of one bit needs a new model
    /// name.
    /// </summary>
    [Fact]
    public void The_same_text_has_the_same_vector_on_every_machine()
    {
        var vector = OfflineVector.Of("Größere Datenbank: l'hébergement no funciona, error 500 since yesterday!");

        Assert.Equal("offline-lexical-1", EmbeddingModel.Offline.Name);
        var hash = SHA256.HashData(MemoryMarshal.AsBytes(vector.AsSpan()));
        Assert.Equal("37180265E9914843", Convert.ToHexString(hash)[..16]);
    }

    [Theory]
    [InlineData("???")]
    [InlineData("你好，我的网站打不开")]
    [InlineData("how do I do this")]
    [InlineData("7")]
    [InlineData("😀😀")]
    public async Task Every_text_that_is_not_blank_has_a_unit_vector(string text)
    {
        await using var ai = await AiUnderTest.StartAsync(configure: (_, _) => { });

        var vector = Assert.Single(await ai.Embedder.EmbedAsync(1, [text], default));

        Assert.Equal(EmbeddingModel.Offline, ai.Embedder.Model);
        Assert.Equal(1, Cosine(vector, vector), 1e-6);
    }

    private static List<string> Words(string text)
    {
        var all = new List<string>();
        var words = new OfflineWords(text, stackalloc char[OfflineWords.Room]);
        while (words.Next())
            all.Add(words.Word.ToString());
        return all;
    }

    private static double Cosine(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
