using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.BadInput;

/// <summary>Values that fit a schema, nearly fit it, or do not fit it at all.</summary>
internal sealed class Values(JsonElement document, Random random)
{
    private const int Deepest = 5;

    /// <summary>As they stand in JSON.</summary>
    private static readonly string[] Odd =
    [
        "null", "true", "-1", "0", "2147483648", "-2147483648", "1e309", "1e-400", "0.1", "99999999999999999999",
        "\"\"", "\"   \"",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\ufffe\\uffff\"", "\"\u202e\\u200b\"", "[]", "{}", "[null]",
        "[[[[1]]]]",
        "{\"a\":{\"b\":{}}}", "\"'; DROP TABLE users; --\"", "\"%00%n%s\"", "\"../../../../etc/passwd\"", "\"{context}{{7*7}}\"",
        "\"<script>alert(1)</script>\"", "\"2026-13-45T99:99:99Z\"", "NaN", "'x'", "01", "\"\\x\"", "{\"a\":1,\"a\":2}",
    ];

    private static readonly string[] Segments =
    [
        "1", "0", "-1", "2147483647", "2147483648", "99999999999999999999", "1.5", "%00", "%ff%fe", "%ED%A0%80", "%F0%9F%92%A9", "a%0d%0ab",
        "%25", "'", "%22", "null", "true", "1%201", "%2F", "..%2f..%2fetc%2fpasswd", "%E2%80%AE", "*", "%5C", "%25%5F", "global", "admin",
    ];

    /// <summary>One part of an address.</summary>
    public string Segment() => random.Next(30) == 0 ? new string('9', random.Next(2_000)) : Segments[random.Next(Segments.Length)];

    public string Of(JsonElement schema, int depth)
    {
        if (random.Next(6) == 0)
            return random.Next(25) == 0
                ? JsonSerializer.Serialize(new string('x', random.Next(300_000)))
                : Odd[random.Next(Odd.Length)];
        if (schema.TryGetProperty("$ref", out var reference))
            return depth > Deepest ? "null" : Of(document.At(reference.GetString()![2..].Replace('/', '.')), depth + 1);
        foreach (var choice in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (schema.TryGetProperty(choice, out var schemas))
                return Of(schemas[random.Next(schemas.GetArrayLength())], depth + 1);
        }
        if (schema.TryGetProperty("enum", out var words))
            return words[random.Next(words.GetArrayLength())].GetRawText();
        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => depth > Deepest ? "[]" : Array(schema, depth),
            "string" => String(),
            "integer" => random.Next(-3, 12).ToString(CultureInfo.InvariantCulture),
            "number" => (random.NextDouble() * 3 - 0.5).ToString(CultureInfo.InvariantCulture),
            "boolean" => random.Next(2) == 0 ? "true" : "false",
            _ => Odd[random.Next(Odd.Length)],
        };
    }

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(t => t.GetString()).FirstOrDefault(t => t != "null") : type.GetString();

    private string Object(JsonElement schema, int depth)
    {
        var members = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Where(_ => random.Next(12) != 0)
                .Select(member => $"{JsonSerializer.Serialize(member.Name)}:{Of(member.Value, depth + 1)}")
            : [];
        return "{" + string.Join(',', random.Next(8) == 0 ? members.Append("\"tenant_id\":0") : members) + "}";
    }

    private string Array(JsonElement schema, int depth) => "[" + string.Join(',', Enumerable.Range(0, random.Next(4))
        .Select(_ => schema.TryGetProperty("items", out var items) ? Of(items, depth + 1) : Odd[random.Next(Odd.Length)])) + "]";

    /// <summary>Of any characters there are, the ones that no text may hold included.</summary>
    private string String()
    {
        var text = new StringBuilder();
        for (var length = random.Next(40); length > 0; length--)
            text.Append(random.Next(10) switch
            {
                0 => (char)random.Next(0x20),
                1 => (char)random.Next(0xD800, 0xE000),
                2 => (char)random.Next(0x10000),
                _ => (char)random.Next('a', 'z' + 1),
            });
        return JsonSerializer.Serialize(text.ToString());
    }
}
