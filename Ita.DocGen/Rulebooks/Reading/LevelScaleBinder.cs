using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>"levels" → the level scale, and its bands with their lines.</summary>
internal static class LevelScaleBinder
{
    public static (LevelScale Scale, ImmutableArray<Sourced<Level>> Bands) Bind(FieldReader fields)
    {
        var pass = fields.Number("passMark");
        var bands = fields.List("bands", band => Band(band, pass));
        var scale = new LevelScale(
            [.. bands.Select(band => band.Value)],
            fields.Choices("parts", RulebookWords.ScoreParts),
            pass,
            fields.Grounds());
        return (scale, bands);
    }

    private static Sourced<Level> Band(FieldReader fields, decimal pass)
    {
        var from = fields.Number("from");
        var level = new Level(fields.Text("name"), from, fields.Number("to"), fields.NumberOrNone("eachPartFrom"), from >= pass);
        return new Sourced<Level>(level, fields.Place);
    }
}
