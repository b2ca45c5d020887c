using System.Collections.Frozen;
using System.Text.Json;
using QuizServer.Engine;

namespace QuizServer.Journal.Codec;

/// <summary>Events as they are stored. A stored name is for ever; a new shape gets the next number.</summary>
public static class EventCodec
{
    private static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>
    {
        ["contest-created/1"] = typeof(Event.ContestCreated),
        ["lobby-set/1"] = typeof(Event.LobbySet),
        ["seat-taken/1"] = typeof(Event.SeatTaken),
        ["participant-entered/1"] = typeof(Event.ParticipantEntered),
        ["audience-joined/1"] = typeof(Event.AudienceJoined),
        ["audience-pressed/1"] = typeof(Event.AudiencePressed),
        ["seat-freed/1"] = typeof(Event.SeatFreed),
        ["team-renamed/1"] = typeof(Event.TeamRenamed),
        ["round-started/1"] = typeof(Event.RoundStarted),
        ["turn-given/1"] = typeof(Event.TurnGiven),
        ["turn-declined/1"] = typeof(Event.TurnDeclined),
        ["turn-skipped/1"] = typeof(Event.TurnSkipped),
        ["team-status-set/1"] = typeof(Event.TeamStatusSet),
        ["offence-made/1"] = typeof(Event.OffenceMade),
        ["member-substituted/1"] = typeof(Event.MemberSubstituted),
        ["question-shown/1"] = typeof(Event.QuestionShown),
        ["countdown-started/1"] = typeof(Event.CountdownStarted),
        ["buzzers-opened/1"] = typeof(Event.BuzzersOpened),
        ["false-start-made/1"] = typeof(Event.FalseStartMade),
        ["buzzer-frozen/1"] = typeof(Event.BuzzerFrozen),
        ["buzzer-pressed/1"] = typeof(Event.BuzzerPressed),
        ["buzz-won/1"] = typeof(Event.BuzzWon),
        ["buzz-cancelled/1"] = typeof(Event.BuzzCancelled),
        ["word-handed-over/1"] = typeof(Event.WordHandedOver),
        ["press-came-late/1"] = typeof(Event.PressCameLate),
        ["dead-heat-found/1"] = typeof(Event.DeadHeatFound),
        ["page-turned/1"] = typeof(Event.PageTurned),
        ["photo-shown/1"] = typeof(Event.PhotoShown),
        ["buzzer-keys-set/1"] = typeof(Event.BuzzerKeysSet),
        ["standings-frozen/1"] = typeof(Event.StandingsFrozen),
        ["place-unveiled/1"] = typeof(Event.PlaceUnveiled),
        ["message-sent/1"] = typeof(Event.MessageSent),
        ["device-dismissed/1"] = typeof(Event.DeviceDismissed),
        ["device-readmitted/1"] = typeof(Event.DeviceReadmitted),
        ["elements-shown/1"] = typeof(Event.ElementsShown),
        ["device-cleared/1"] = typeof(Event.DeviceCleared),
        ["results-published/1"] = typeof(Event.ResultsPublished),
        ["results-withdrawn/1"] = typeof(Event.ResultsWithdrawn),
        ["word-given/1"] = typeof(Event.WordGiven),
        ["answering-started/1"] = typeof(Event.AnsweringStarted),
        ["all-answering-started/1"] = typeof(Event.AllAnsweringStarted),
        ["clock-changed/1"] = typeof(Event.ClockChanged),
        ["extra-time-granted/1"] = typeof(Event.ExtraTimeGranted),
        ["extra-time-started/1"] = typeof(Event.ExtraTimeStarted),
        ["lifeline-used/1"] = typeof(Event.LifelineUsed),
        ["answer-given/1"] = typeof(Event.AnswerGiven),
        ["clue-shown/1"] = typeof(Event.ClueShown),
        ["answer-ended/1"] = typeof(Event.AnswerEnded),
        ["question-closed/1"] = typeof(Event.QuestionClosed),
        ["reading-resumed/1"] = typeof(Event.ReadingResumed),
        ["steal-offered/1"] = typeof(Event.StealOffered),
        ["audience-asked/1"] = typeof(Event.AudienceAsked),
        ["team-eliminated/1"] = typeof(Event.TeamEliminated),
        ["team-reinstated/1"] = typeof(Event.TeamReinstated),
        ["tie-broken/1"] = typeof(Event.TieBroken),
        ["tie-rebroken/1"] = typeof(Event.TieRebroken),
        ["answer-ruled/1"] = typeof(Event.AnswerRuled),
        ["answers-ruled/1"] = typeof(Event.AnswersRuled),
        ["judge-admitted/1"] = typeof(Event.JudgeAdmitted),
        ["judge-withdrawn/1"] = typeof(Event.JudgeWithdrawn),
        ["mark-given/1"] = typeof(Event.MarkGiven),
        ["mark-corrected/1"] = typeof(Event.MarkCorrected),
        ["points-entered/1"] = typeof(Event.PointsEntered),
        ["question-revealed/1"] = typeof(Event.QuestionRevealed),
        ["answer-shown/1"] = typeof(Event.AnswerShown),
        ["question-voided/1"] = typeof(Event.QuestionVoided),
        ["draw-announced/1"] = typeof(Event.DrawAnnounced),
        ["draw-put-away/1"] = typeof(Event.DrawPutAway),
        ["lots-drawn/1"] = typeof(Event.LotsDrawn),
        ["question-swapped/1"] = typeof(Event.QuestionSwapped),
        ["step-undone/1"] = typeof(Event.StepUndone),
        ["foul-forgiven/1"] = typeof(Event.FoulForgiven),
        ["protest-filed/1"] = typeof(Event.ProtestFiled),
        ["protest-decided/1"] = typeof(Event.ProtestDecided),
        ["ruling-overturned/1"] = typeof(Event.RulingOverturned),
        ["key-corrected/1"] = typeof(Event.KeyCorrected),
        ["scoreboard-shown/1"] = typeof(Event.ScoreboardShown),
        ["contest-finished/1"] = typeof(Event.ContestFinished),
        ["room-reopened/1"] = typeof(Event.RoomReopened),
        ["contest-paused/1"] = typeof(Event.ContestPaused),
        ["contest-resumed/1"] = typeof(Event.ContestResumed),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> Names = Types.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every stored name.</summary>
    public static IEnumerable<string> StoredNames => Types.Keys;

    /// <summary>The stored name of an event.</summary>
    public static string NameOf(Event e) => Names[e.GetType()];

    /// <summary>The payload of an event.</summary>
    public static string Write(Event e) => JsonSerializer.Serialize(e, e.GetType(), ContestJson.Options);

    /// <summary>Reads a stored event.</summary>
    /// <exception cref="JsonException">The payload does not fit its name.</exception>
    /// <exception cref="KeyNotFoundException">No such name: the journal is of a newer version.</exception>
    public static Event Read(string name, string payload) =>
        (Event?)JsonSerializer.Deserialize(payload, Types[name], ContestJson.Options) ?? throw new JsonException($"Empty payload of {name}.");
}
