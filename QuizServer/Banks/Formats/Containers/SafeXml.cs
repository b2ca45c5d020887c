using System.Text;
using System.Xml;
using System.Xml.Linq;
using QuizContracts;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>XML from elsewhere: no DTD and so no entities of its own, nothing is fetched, bounded in length, depth and number of nodes.</summary>
internal static class SafeXml
{
    private const int MostCharacters = 40_000_000, MostDepth = 200;

    // Of what is held in memory at once: a document, or one element of its root.
    private const int MostNodes = 250_000, MostText = 12_000_000;

    // Files of Chinese programs declare GB2312 and the like.
    static SafeXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The document with the lines of its elements, or what is wrong and in which line.</summary>
    public static (XDocument? Document, Phrase Fault) Read(byte[] bytes)
    {
        if (Check(() => new MemoryStream(bytes, writable: false), Held.Whole) is { } fault)
        {
            return (null, fault);
        }

        using var reader = Reader(new MemoryStream(bytes, writable: false));
        return (XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo), default);
    }

    /// <summary>The name of the root and its elements one after the other, so that a long document never stands in memory as a whole; or what is wrong and in which line.</summary>
    /// <param name="open">Opens it; asked several times.</param>
    public static (string? Root, IEnumerable<XElement> Elements, Phrase Fault) ReadElements(Func<Stream> open)
    {
        if (Check(open, Held.Element) is { } fault)
        {
            return (null, [], fault);
        }

        using var reader = Reader(open());
        reader.MoveToContent();
        return (reader.LocalName, Elements(open), default);
    }

    /// <summary>What is wrong with XML that another library reads piece by piece; null when nothing is.</summary>
    /// <param name="open">Opens it; asked twice where something is wrong.</param>
    public static Phrase? Check(Func<Stream> open) => Check(open, Held.Nothing);

    private static Phrase? Check(Func<Stream> open, Held held)
    {
        var (nodes, text, buffer) = (0, 0, new char[4096]);
        try
        {
            using var reader = Reader(open());
            while (reader.Read())
            {
                if (reader.Depth > MostDepth)
                {
                    return new($"XML 嵌套超过 {MostDepth} 层。", $"The XML is nested more than {MostDepth} deep.");
                }

                (nodes, text) = held == Held.Whole || reader.Depth > 1 ? (nodes + 1 + reader.AttributeCount, text) : (0, 0);
                for (int read; reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && (read = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
                {
                    text += read;
                }

                if (held != Held.Nothing && (nodes > MostNodes || text > MostText))
                {
                    return new($"第 {((IXmlLineInfo)reader).LineNumber} 行起内容太多，请分成几个文件。", $"There is too much from line {((IXmlLineInfo)reader).LineNumber} on. Split the file.");
                }
            }

            return null;
        }
        catch (XmlException fault)
        {
            return HasDtd(open)
                ? new("XML 带有 DOCTYPE 或实体声明，为安全起见不予读取；请删去后再导入。", "The XML has a DOCTYPE or declares entities and is not read for safety. Remove them and import again.")
                : new($"XML 第 {fault.LineNumber} 行有误。", $"The XML is faulty in line {fault.LineNumber}.");
        }
    }

    /// <summary>Line of an element, from 1; 0 where it is not known.</summary>
    public static int Line(XObject node) => node is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    private static IEnumerable<XElement> Elements(Func<Stream> open)
    {
        using var reader = Reader(open());
        while (reader.Read())
        {
            if (reader is { Depth: 1, NodeType: XmlNodeType.Element })
            {
                using var element = reader.ReadSubtree();
                yield return XElement.Load(element, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            }
        }
    }

    private static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1,
        CloseInput = true,
    });

    // Zero bytes are those of UTF-16.
    private static bool HasDtd(Func<Stream> open)
    {
        using var stream = open();
        var start = new byte[4096];
        return Encoding.Latin1.GetString(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false))).Replace("\0", "", StringComparison.Ordinal).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }

    private enum Held
    {
        Nothing,
        Element,
        Whole,
    }
}
