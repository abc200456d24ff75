using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SupportAssistant.Api.Tests.Security;

/// <summary>Lets every request come from one address, as all that a proxy forwards do.</summary>
internal sealed class Coming(IPAddress address) : IStartupFilter
{
    public static Action<IServiceCollection> From(string address) =>
        services => services.AddSingleton<IStartupFilter>(new Coming(IPAddress.Parse(address)));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(following => context =>
        {
            context.Connection.RemoteIpAddress = address;
            return following(context);
        });
        next(app);
    };
}
