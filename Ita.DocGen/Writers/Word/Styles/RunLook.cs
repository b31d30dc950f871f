namespace Ita.DocGen.Writers.Word.Styles;

/// <summary>How a run is set. Western and complex-script twins are not told apart here: the writer of runs gives both the same.</summary>
internal sealed record RunLook(string Font, int HalfPoints)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    /// <summary>A hole in a draft.</summary>
    public bool Gap { get; init; }

    /// <summary>A dotted line to write on, drawn under blanks.</summary>
    public bool Dotted { get; init; }

    public bool Superscript { get; init; }

    /// <summary>"RRGGBB", or the colour of the style.</summary>
    public string? Colour { get; init; }

    /// <summary>A character style, or none.</summary>
    public string? Style { get; init; }
}
