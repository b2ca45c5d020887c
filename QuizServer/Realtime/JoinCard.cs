using System.Collections.Concurrent;
using QRCoder;

namespace QuizServer.Realtime;

/// <summary>The join address and its QR code, as projector and console print them.</summary>
internal sealed class JoinCard(LanAddresses addresses)
{
    private readonly ConcurrentDictionary<string, string> _svgs = new();

    /// <summary>What a person types into a browser.</summary>
    public string Address => addresses.All is [var best, ..] ? best : "";

    /// <summary>The QR code of a contest's join page as SVG.</summary>
    public string QrSvg(string code) => _svgs.GetOrAdd($"{Address}/join/{code}", address =>
    {
        using var svg = new SvgQRCode(QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M));
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    });

    /// <summary>The QR code for a terminal.</summary>
    public static string QrText(string address)
    {
        using var text = new AsciiQRCode(QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L));
        return text.GetGraphicSmall();
    }
}
