using System.Text;
using System.Xml;
using System.Xml.Linq;
using QuizContracts;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>XML from elsewhere: no DTD and so no entities of its own, nothing is fetched, bounded in length and depth.</summary>
internal static class SafeXml
{
    private const int MostCharacters = 40_000_000, MostDepth = 200;

    // Files of Chinese programs declare GB2312 and the like.
    static SafeXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The document with the lines of its elements, or what is wrong and in which line.</summary>
    public static (XDocument? Document, Phrase Fault) Read(byte[] bytes)
    {
        if (Check(bytes) is { } fault)
        {
            return (null, fault);
        }

        using var reader = Reader(bytes);
        return (XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo), default);
    }

    /// <summary>What is wrong, for XML that another library reads; null when nothing is.</summary>
    public static Phrase? Check(byte[] bytes)
    {
        try
        {
            using var reader = Reader(bytes);
            while (reader.Read())
            {
                if (reader.Depth > MostDepth)
                {
                    return new($"XML 嵌套超过 {MostDepth} 层。", $"The XML is nested more than {MostDepth} deep.");
                }
            }

            return null;
        }
        catch (XmlException fault)
        {
            return HasDtd(bytes)
                ? new("XML 带有 DOCTYPE 或实体声明，为安全起见不予读取；请删去后再导入。", "The XML has a DOCTYPE or declares entities and is not read for safety. Remove them and import again.")
                : new($"XML 第 {fault.LineNumber} 行有误。", $"The XML is faulty in line {fault.LineNumber}.");
        }
    }

    /// <summary>Line of an element, from 1; 0 where it is not known.</summary>
    public static int Line(XObject node) => node is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    private static XmlReader Reader(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1,
        CloseInput = true,
    });

    // Zero bytes are those of UTF-16.
    private static bool HasDtd(byte[] bytes) =>
        Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))).Replace("\0", "", StringComparison.Ordinal).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
}
