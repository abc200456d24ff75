namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// Reads an answer up to <see cref="WhmcsTransport.MaxResponseBytes"/> after decompression, and no further.
/// </summary>
internal sealed class ResponseCap(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(WhmcsTransport.MaxResponseBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
