using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.BadInput;

/// <summary>Makes bad requests out of the OpenAPI document; the same seed makes the same ones.</summary>
internal sealed class Fuzz(JsonElement document, int seed)
{
    private static readonly string[] ContentTypes =
    [
        "application/json; charset=utf-16", "application/json; charset=none", "text/plain", "application/xml",
        "multipart/form-data", "multipart/form-data; boundary=\"\"", "application/x-www-form-urlencoded", "x/y",
    ];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Accept", "text/event-stream"), ("Accept", "application/xml;q=9"), ("Accept-Language", "xx-YY-;q=;"),
        ("Range", "bytes=9-1"), ("If-Match", "\"\\"),
        ("Cookie", "sa_session=%01; ;=;"), ("Cookie", "sa_session=0.x"),
        ("X-Forwarded-For", "::::1, %00"), ("X-Forwarded-Proto", "javascript"), ("X-HTTP-Method-Override", "DELETE"),
        ("Content-Encoding", "gzip"), ("Expect", "200-ok"), ("Idempotency-Key", "'"), ("traceparent", "00-zz-zz-00"),
        ("X-SupportAssistant-Key", "1.%00"), ("X-SupportAssistant-Key", "-1.1"),
        ("X-SupportAssistant-Key", "99999999999999.1"),
        ("X-SupportAssistant-Signature", "t=-1,v1="),
        ("X-SupportAssistant-Signature", "t=999999999999999999,v1=zz"),
    ];

    private readonly Random random = new(seed);

    private readonly List<(string Method, string Path, JsonElement Operation)> operations =
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(verb => (verb.Name.ToUpperInvariant(), path.Name, verb.Value))),
    ];

    private readonly Values values = new(document, new Random(seed + 1));

    /// <summary>The operations in turn.</summary>
    public HttpRequestMessage Make(int index)
    {
        var (method, path, operation) = operations[index % operations.Count];
        var address = new Uri(Path(path) + Query(operation), UriKind.Relative);
        var request = new HttpRequestMessage(new HttpMethod(One(20) ? "TRACK" : method), address);
        if (operation.TryGetProperty("requestBody", out var body))
            request.Content = Content(body.At("content").EnumerateObject().First().Value.At("schema"));
        if (One(4))
        {
            var (name, value) = Headers[random.Next(Headers.Length)];
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
        return request;
    }

    private string Path(string path)
    {
        while (path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
            path = path[..open] + values.Segment() + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..];
        return One(40) ? path + "/" + new string('a', random.Next(9_000)) : One(40) ? path + "/%2e%2e/%00" : path;
    }

    private string Query(JsonElement operation)
    {
        if (!operation.TryGetProperty("parameters", out var parameters))
            return One(10) ? "?" + values.Segment() + "=1&&=&a[]=%" : "";
        var pairs = parameters.EnumerateArray().Where(p => p.Text("in") == "query" && !One(3))
            .Select(p => $"{p.Text("name")}={(One(3) ? "1" : values.Segment())}").ToList();
        // Twice the same name, once as often as not.
        return pairs.Count == 0 ? "" : "?" + string.Join('&', One(5) ? [.. pairs, .. pairs] : pairs);
    }

    private ByteArrayContent Content(JsonElement schema)
    {
        var text = values.Of(schema, 0);
        var bytes = random.Next(12) switch
        {
            0 => Encoding.UTF8.GetBytes(text[..random.Next(text.Length + 1)]),
            1 => [.. Encoding.UTF8.GetBytes(text), 0xff, 0xfe, 0x00],
            2 => Scrambled(Encoding.UTF8.GetBytes(text)),
            3 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", random.Next(2_000)))),
            4 => Encoding.Unicode.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        if (One(10))
        {
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", ContentTypes[random.Next(ContentTypes.Length)]);
        }
        return content;
    }

    private byte[] Scrambled(byte[] bytes)
    {
        for (var i = 0; i < 3 && bytes.Length > 0; i++)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private bool One(int of) => random.Next(of) == 0;
}
