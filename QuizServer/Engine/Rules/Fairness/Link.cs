namespace QuizServer.Engine.Rules.Fairness;

/// <summary>
/// What the server itself has measured of a device's link when its press arrived. The device answers each probe with a token
/// that it cannot know before the probe reaches it, so that nothing here can be made to look shorter than it is.
/// </summary>
/// <param name="RoundTrip">The smallest round trip of late; above zero.</param>
/// <param name="ProvenAt">
/// Contest clock at which the newest probe was sent that the device answered before the press. Messages of one connection keep
/// their order, so the press cannot be older than this.
/// </param>
/// <param name="IsVouched">A person has looked at the device and trusts its link, however slow.</param>
public sealed record Link(TimeSpan RoundTrip, TimeSpan ProvenAt, bool IsVouched = false);
