using System.Text;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class WireJsonTests
{
    [Theory]
    [InlineData("""{"result":"success","x":"1"}""")]
    [InlineData("\ufeff  {\"result\":\"success\",\"x\":1}\n")]
    [InlineData("<br />\n<b>Warning</b>: Undefined array key {\"y\"} in /a/b.php on line 3<br />\n{\"result\":\"success\",\"x\":1}")]
    [InlineData("Deprecated: {\"result\": oops\n{\"result\":\"success\",\"x\":\"1\"}")]
    [InlineData("{\"result\":\"success\",\"x\":1}<!-- 0.2 s -->\n<b>Warning</b> }")]
    [InlineData("{\"result\":\"success\",\"x\":true,\"x\":1}")]
    public void The_object_is_found_whatever_is_printed_around_it(string body) =>
        Assert.Equal(1, Find(body)!.Value.Number("x"));

    [Theory]
    [InlineData("")]
    [InlineData("<html><script>var a = {\"b\":1};</script></html>")]
    [InlineData("""{"result":"success","tickets":{"ticket":[{"id":"4""")]
    [InlineData("""["result"]""")]
    [InlineData("\"error\"")]
    public void Anything_else_is_not_an_answer(string body) => Assert.Null(Find(body));

    [Fact]
    public Task A_page_of_megabytes_of_braces_is_read_to_its_end() =>
        Eventually.EndsAsync(() => Assert.Null(Find(new string('{', 5_000_000))));

    [Fact]
    public void Numbers_and_texts_are_read_from_either_type()
    {
        var found = Find("""{"result":"success","a":"41","b":41,"c":null,"d":"","e":" 7 ","f":4.5,"g":"99999999999","h":{},"i":[]}""")!.Value;

        Assert.Equal([41, 41, 0, 0, 7, 0, 0, 0, 0, 0], "abcdefghij".Select(name => found.Number(name.ToString())));
        Assert.Equal(["41", "41", "", "", " 7 ", "4.5"], "abcdef".Select(name => found.Text(name.ToString())));
    }

    [Theory]
    [InlineData("""{"result":"x"}""", 0)]
    [InlineData("""{"result":"x","tickets":[]}""", 0)]
    [InlineData("""{"result":"x","tickets":{}}""", 0)]
    [InlineData("""{"result":"x","tickets":""}""", 0)]
    [InlineData("""{"result":"x","tickets":null}""", 0)]
    [InlineData("""{"result":"x","tickets":[[]]}""", 0)]
    [InlineData("""{"result":"x","tickets":{"ticket":[]}}""", 0)]
    [InlineData("""{"result":"x","tickets":{"ticket":""}}""", 0)]
    [InlineData("""{"result":"x","tickets":{"ticket":[[]]}}""", 0)]
    [InlineData("""{"result":"x","tickets":{"ticket":{"id":1}}}""", 1)]
    [InlineData("""{"result":"x","tickets":{"ticket":[{"id":1},{"id":2}]}}""", 2)]
    [InlineData("""{"result":"x","tickets":{"ticket":{"0":{"id":1},"1":{"id":2}}}}""", 2)]
    [InlineData("""{"result":"x","tickets":[{"id":1},{"id":2}]}""", 2)]
    [InlineData("""{"result":"x","tickets[ticket][0][id]":1,"tickets[ticket][1][id]":2}""", 2)]
    public void A_list_is_read_in_every_shape(string body, int count)
    {
        var items = Find(body)!.Value.Items("tickets", "ticket");

        Assert.Equal(Enumerable.Range(1, count), items.Select(item => item.Number("id")));
    }

    [Fact]
    public void Entities_are_decoded_exactly_once() =>
        Assert.Equal(
            "isn't \"x\" < &lt; é",
            Find("""{"result":"x","s":"isn&#039;t &quot;x&quot; &lt; &amp;lt; &eacute;"}""")!.Value.Text("s"));

    [Theory]
    [InlineData("""half \ud83d pair""", "half \ufffd pair")]
    [InlineData("""low \ude00""", "low \ufffd")]
    [InlineData("""\ud83d\ude00""", "😀")]
    [InlineData("""\ud83d\ud83d\ude00""", "\ufffd😀")]
    [InlineData("""path C:\\ud83d""", """path C:\ud83d""")]
    public void Half_a_surrogate_pair_becomes_the_replacement_character(string escaped, string text) =>
        Assert.Equal(text, Find($$"""{"result":"x","s":"{{escaped}}"}""")!.Value.Text("s"));

    [Fact]
    public void Bytes_that_are_no_text_become_replacement_characters()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes("{\"result\":\"x\",\"s\":\"caf"), 0xE9, .. Encoding.UTF8.GetBytes("\"}")];

        Assert.Equal("caf\ufffd", WireJson.Find(body)!.Value.Text("s"));
    }

    [Theory]
    [InlineData("2026-03-02 11:02:41", "2026-03-02T09:02:41Z")]
    [InlineData("2026-03-02", "2026-03-01T22:00:00Z")]
    [InlineData("0000-00-00 00:00:00", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("2026-02-30 10:00:00", null)]
    [InlineData("", null)]
    public void Times_carry_no_zone_and_get_the_tenants(string said, string? utc) =>
        Assert.Equal(
            utc is null ? null : DateTimeOffset.Parse(utc),
            Find($$"""{"result":"x","d":"{{said}}"}""")!.Value.Time("d", TimeSpan.FromHours(2)));

    private static WireObject? Find(string body) => WireJson.Find(Encoding.UTF8.GetBytes(body));
}
