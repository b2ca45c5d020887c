using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Journal.Codec;

/// <summary>How contests stand in JSON: in the journal's payloads and in the files of <c>seeds/</c>.</summary>
public static class ContestJson
{
    // Before the options, which are made of them.
    private static readonly IReadOnlyList<(string Name, Type Kind)> RoundKinds =
    [
        .. AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic)
            .Where(assembly => assembly == typeof(Round).Assembly || assembly.GetReferencedAssemblies().Any(used => used.Name == typeof(Round).Assembly.GetName().Name))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => typeof(Round).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (type.GetCustomAttribute<StoredAsAttribute>()?.Name ?? throw new InvalidOperationException($"{type.Name} has no stored name."), type)),
    ];

    /// <summary>The stored names of all kinds of round.</summary>
    public static IEnumerable<string> KindNames => RoundKinds.Select(kind => kind.Name);

    /// <summary>camelCase, names instead of numbers for enums, unknown members refused.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            // Files written by hand may name the kind after other members.
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameRoundKinds, LeaveOutDerived, LetNullsBeMissing } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new SeatIdConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void NameRoundKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Round))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (name, kind) in RoundKinds)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, name));
        }
    }

    // What a round can compute is no part of it.
    private static void LeaveOutDerived(JsonTypeInfo type)
    {
        if (!typeof(Round).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.Set is null).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    // Nulls are not written, so they need not be there.
    private static void LetNullsBeMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsSetNullable))
        {
            property.IsRequired = false;
        }
    }

    private sealed class SeatIdConverter : JsonConverter<SeatId>
    {
        public override SeatId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            SeatId.TryParse(reader.GetString(), out var seat) ? seat : throw new JsonException("A seat is written 3-1.");

        public override void Write(Utf8JsonWriter writer, SeatId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
