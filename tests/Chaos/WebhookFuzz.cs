using SupportAssistant.Api;
using SupportAssistant.Api.Endpoints;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>Headers and bodies that nobody has signed, against the parsers of the addon's door.</summary>
internal static class WebhookFuzz
{
    public static Task RunAsync(Results results, Options options)
    {
        var letters = options.Count("letters", 10_000_000);
        var noise = new WebhookNoise(seed: 8);
        var (accepted, failed, events) = (0, 0, 0);
        for (var n = 0; n < letters; n++)
        {
            var (header, body) = noise.Next();
            try
            {
                accepted += WebhookSignature.Verify(header, WebhookNoise.Secret, body, WebhookNoise.Now) ? 1 : 0;
                _ = WebhookShape.Read(body).ToEvent(1, 1, "delivery", WebhookNoise.Now);
                events++;
            }
            catch (ProblemException)
            {
                // A refusal, as it should be.
            }
            catch (Exception failure)
            {
                failed++;
                results.Note($"letter {n}: {failure.GetType().Name}: {failure.Message}");
            }
        }
        results.Note($"{letters} letters, of whose bodies {events} still name an event");
        results.Zero("accepted without the secret", accepted);
        results.Zero("ended in anything but a refusal", failed);
        return Task.CompletedTask;
    }
}
