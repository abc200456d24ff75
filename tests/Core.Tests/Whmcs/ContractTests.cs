using System.Text.Json.Nodes;
using SupportAssistant.Core.Tests.Architecture;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>
/// <see cref="FakeWhmcs"/> and the PHP simulator are two of the same thing: both are asked the questions of one file
/// and must give its answers. What no two installations share is blanked out, its type is not.
/// </summary>
public sealed class ContractTests
{
    private static readonly HashSet<string> Blank =
        ["id", "ticketid", "tid", "c", "replyid", "noteid", "date", "lastreply", "deptname"];

    [Fact]
    public async Task The_fake_answers_as_the_contract_has_it()
    {
        var file = Path.Combine(Repository.Root, "tests/whmcs-simulator/tests/fixtures/contract.json");
        using var http = new HttpClient();
        foreach (var question in JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsArray().Select(c => c!.AsObject()))
        {
            var name = question["name"]!.GetValue<string>();
            await using var whmcs = FakeWhmcs.Start();
            whmcs.Quirks.NativeNumbers = question["numbers"]!.GetValue<string>() == "native";
            whmcs.Quirks.EmptyList = EmptyList.Array;
            whmcs.Quirks.AllowedActions =
                ["gettickets", "getticket", "getclientsdetails", "getticketpredefinedreplies", "makecoffee"];
            var form = Act(whmcs);
            foreach (var (field, value) in question["ask"]!.AsObject())
                form[field] = value!.GetValue<string>();

            var answer = await http.PostAsync($"{whmcs.Url}includes/api.php", new FormUrlEncodedContent(form));

            Assert.Equal((name, question["status"]!.GetValue<int>()), (name, (int)answer.StatusCode));
            var said = Blanked(JsonNode.Parse(await answer.Content.ReadAsStringAsync()), "");
            Assert.True(JsonNode.DeepEquals(question["answer"], said), $"{name}: {said!.ToJsonString()}");
        }
    }

    /// <summary>One guest's ticket, answered and answered back.</summary>
    private static Dictionary<string, string> Act(FakeWhmcs whmcs)
    {
        var ticket = whmcs.Tickets.Open("Mail isn't <arriving>", "Hi,\n\nno \"mail\" & no bounce.", clientId: 0);
        whmcs.Tickets.StaffReplies(ticket.Id, "Please check **MX**.");
        whmcs.Tickets.CustomerReplies(ticket.Id, "Still nothing.");
        return new()
        {
            ["identifier"] = FakeWhmcs.Identifier, ["secret"] = FakeWhmcs.Secret, ["responsetype"] = "json",
            ["ticketid"] = $"{ticket.Id}",
        };
    }

    private static JsonNode? Blanked(JsonNode? value, string name) => value switch
    {
        JsonObject o => new JsonObject(o.Select(part => KeyValuePair.Create(part.Key, Blanked(part.Value, part.Key)))),
        JsonArray a => new JsonArray([.. a.Select(part => Blanked(part, name))]),
        JsonValue v when Blank.Contains(name) && v.ToString() != "0" =>
            v.GetValueKind() == System.Text.Json.JsonValueKind.Number ? "integer" : "string",
        _ => value?.DeepClone(),
    };
}
