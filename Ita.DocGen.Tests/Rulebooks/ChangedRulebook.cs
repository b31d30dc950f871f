namespace Ita.DocGen.Tests.Rulebooks;

internal sealed record ChangedRulebook(byte[] Bytes, int FieldLine, int ObjectLine);
