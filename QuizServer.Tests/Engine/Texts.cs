using System.Text.Json;
using System.Text.Json.Serialization;
using QuizServer.Engine;
using QuizServer.Journal.Codec;

namespace QuizServer.Tests.Engine;

/// <summary>Events and states as text: records compare their lists by reference, text compares what they hold.</summary>
internal static class Texts
{
    private static readonly JsonSerializerOptions Options = new(ContestJson.Options) { Converters = { new PhaseWriter() } };

    /// <summary>One line per event: its stored name and its payload.</summary>
    public static string Of(IEnumerable<Event> events) =>
        string.Join("\n", events.Select(e => $"{EventCodec.NameOf(e)} {EventCodec.Write(e)}"));

    /// <summary>A whole state.</summary>
    public static string Of(ContestState state) => JsonSerializer.Serialize(
        new
        {
            state.Plan,
            state.Phase,
            state.Teams,
            Seats = new SortedDictionary<string, string>(state.Seats.ToDictionary(seat => seat.Key.ToString(), seat => seat.Value), StringComparer.Ordinal),
            state.LobbyIsOpen,
            state.Ledger,
            state.Rulings,
            state.Audience,
            state.Play,
            state.Swapped,
            state.Protests,
            state.TieBreaks,
            state.IsPublished,
            state.Judges,
            state.Draws,
            state.Announced,
            state.IsDrawShown,
            state.Races,
            state.IsPhotoShown,
            state.HasBuzzerKeys,
            Clearances = new SortedDictionary<string, Clearance>(state.Clearances.ToDictionary(cleared => cleared.Key.ToString(), cleared => cleared.Value), StringComparer.Ordinal),
            state.Before,
            state.Clock,
            state.LastStep,
        },
        Options);

    public static string Of(Phase phase) => JsonSerializer.Serialize(phase, Options);

    // A phase is a closed union: its case is named and written whole.
    private sealed class PhaseWriter : JsonConverter<Phase>
    {
        public override Phase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Phases are never stored.");

        public override void Write(Utf8JsonWriter writer, Phase value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(value.GetType().Name);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}
