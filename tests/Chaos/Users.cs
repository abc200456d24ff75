using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>People who read and an addon that tells of new tickets, twice a second, for as long as a soak takes.</summary>
internal sealed class Users(Door door, Company company, Faults faults)
{
    private readonly Queue<FakeTicket> spool = new();

    public int Requests { get; private set; }

    public int Tickets { get; private set; }

    /// <summary>Refused with 503 while the database could not be reached.</summary>
    public int RefusedInOutage { get; private set; }

    /// <summary>Any other answer of 500 and above.</summary>
    public int Broken { get; private set; }

    public async Task WorkAsync(CancellationToken end)
    {
        for (var turn = 0; !end.IsCancellationRequested; turn++)
        {
            await AskAsync(new HttpRequestMessage(HttpMethod.Get, turn % 2 == 0 ? "/api/v1/replies/pending" : "/api/v1/whmcs/tickets"));
            if (turn % 4 == 0)
            {
                spool.Enqueue(company.Whmcs.Tickets.Open($"Question {++Tickets}", "How do I renew my domain?"));
                await SendSpoolAsync();
            }
            await Task.Delay(500, CancellationToken.None);
        }
        while (spool.Count > 0)
            await SendSpoolAsync();
    }

    /// <summary>As the addon does it: what was refused is kept and sent again.</summary>
    private async Task SendSpoolAsync()
    {
        while (spool.TryPeek(out var ticket) && await AskAsync(company.Hook("TicketOpen", ticket)) == 202)
            spool.Dequeue();
    }

    private async Task<int> AskAsync(HttpRequestMessage request)
    {
        var (status, _) = await door.AskAsync(request);
        Requests++;
        if (status == 503 && faults.DatabaseWasAway)
            RefusedInOutage++;
        else if (status >= 500)
            Broken++;
        return status;
    }
}
