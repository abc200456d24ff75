using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Commands;

/// <summary>Seals all stored credentials with the present SECRET_KEY, so that the earlier ones can be dropped.</summary>
internal static class ResealCommand
{
    private const string ForgetLost = "--forget-lost";

    public static Task<int> RunAsync(string[] args) => args is [] or [ForgetLost]
        ? CommandScope.RunAsync(async services =>
        {
            var secrets = services.GetRequiredService<EverySecret>();
            var before = await secrets.CountAsync(CancellationToken.None);
            await secrets.ResealAsync(args is [ForgetLost], CancellationToken.None);
            var after = await secrets.CountAsync(CancellationToken.None);
            var all = after.Readable + after.Unreadable;
            Console.WriteLine(
                $"{before.Outdated} sealed anew, {after.Readable} of {all} stored credentials open with the present key.");
            return after.Unreadable + after.Outdated == 0 ? 0 : 1;
        })
        : Usage.WrongAsync($"reseal knows only {ForgetLost}.");
}
