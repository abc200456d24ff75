using Microsoft.Extensions.DependencyInjection;

namespace SupportAssistant.Core.Tickets;

public static class TicketServices
{
    public static IServiceCollection AddTickets(this IServiceCollection services) => services
        .AddSingleton<ParkedTickets>()
        .AddScoped<TicketStore>()
        .AddScoped<TicketSync>()
        .AddScoped<TicketArrival>();
}
