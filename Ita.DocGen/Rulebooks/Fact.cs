namespace Ita.DocGen.Rulebooks;

/// <summary>One statement of a rulebook with its grounds: what it is about, what it says, how sure it is.</summary>
public sealed record Fact(string Subject, string Text, Grounds Grounds);
