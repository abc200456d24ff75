using SupportAssistant.Api.Endpoints;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Endpoints;

/// <summary>The small part of what `./dev chaos webhook-fuzz` does ten million times.</summary>
public sealed class WebhookNoiseTests(ITestOutputHelper output)
{
    private const int Letters = 200_000;

    [Fact]
    public void No_header_and_no_body_is_accepted_without_its_signature_or_ends_in_anything_but_a_refusal()
    {
        var noise = new WebhookNoise(seed: 23);
        var (accepted, events) = (0, 0);
        for (var n = 0; n < Letters; n++)
        {
            var (header, body) = noise.Next();
            accepted += WebhookSignature.Verify(header, WebhookNoise.Secret, body, WebhookNoise.Now) ? 1 : 0;
            events += IsEvent(body) ? 1 : 0;
        }

        output.WriteLine($"webhook-fuzz: {Letters} letters, {accepted} accepted (0), {events} of the bodies still name an event");
        Assert.Equal(0, accepted);
        // Noise that never gets past the first brace would show nothing.
        Assert.InRange(events, Letters / 100, Letters * 9 / 10);
    }

    private static bool IsEvent(byte[] body)
    {
        try
        {
            return WebhookShape.Read(body).ToEvent(1, 1, "delivery", WebhookNoise.Now).WhmcsTicketId >= 0;
        }
        catch (ProblemException)
        {
            return false;
        }
    }
}
