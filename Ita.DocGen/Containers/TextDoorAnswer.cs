using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>The two answers of the door for texts.</summary>
public abstract record TextDoorAnswer
{
    private TextDoorAnswer()
    {
    }

    public sealed record Admitted(string Text) : TextDoorAnswer;

    public sealed record Refused(Diagnostic Finding) : TextDoorAnswer;
}
