using System.Diagnostics;

namespace SupportAssistant.TestKit;

/// <summary>Waits for what other processes bring about.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>
    /// Runs work that takes a moment when its time grows with the length, and hours when it grows with the square. How fast
    /// it is, is a benchmark's business.
    /// </summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static Task EndsAsync(Action work) => Task.Run(work).WaitAsync(2 * Patience);

    /// <summary>Looks every 100 ms until there is something.</summary>
    /// <exception cref="TimeoutException">Nothing came; the message names what was waited for.</exception>
    public static async Task<T> SomeAsync<T>(string what, Func<Task<T?>> look, TimeSpan? patience = null) where T : struct
    {
        var limit = patience ?? Patience;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < limit; await Task.Delay(100))
        {
            if (await look() is { } found)
                return found;
        }
        throw new TimeoutException($"Waited {limit.TotalSeconds} s for {what}.");
    }

    /// <summary>Looks every 100 ms until it is so.</summary>
    /// <exception cref="TimeoutException">It did not become so; the message names what was waited for.</exception>
    public static Task TrueAsync(string what, Func<Task<bool>> look, TimeSpan? patience = null) =>
        SomeAsync<bool>(what, async () => await look() ? true : null, patience);
}
