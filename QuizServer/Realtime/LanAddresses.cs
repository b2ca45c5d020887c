using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace QuizServer.Realtime;

/// <summary>Under which addresses this machine is reached on its network, best first.</summary>
internal sealed class LanAddresses(IServer server)
{
    /// <summary>Addresses without a final slash, such as <c>http://192.168.1.5:5080</c>.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(BindingAddress.Parse).ToList() ?? [];
            return [.. bound.SelectMany(Reachable).Distinct()];
        }
    }

    private static IEnumerable<string> Reachable(BindingAddress bound)
    {
        var isEverywhere = bound.Host is "[::]" or "0.0.0.0" or "*" or "+";
        var hosts = isEverywhere ? [.. Machine().Select(address => address.ToString()), "localhost"] : new[] { bound.Host };
        return hosts.Select(host => $"{bound.Scheme}://{host}:{bound.Port}");
    }

    // A gateway means a real network; addresses of virtual switches have none.
    private static IEnumerable<IPAddress> Machine() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .Select(card => card.GetIPProperties())
        .OrderByDescending(card => card.GatewayAddresses.Count)
        .SelectMany(card => card.UnicastAddresses)
        .Select(address => address.Address)
        .Where(address => address.AddressFamily == AddressFamily.InterNetwork);
}
