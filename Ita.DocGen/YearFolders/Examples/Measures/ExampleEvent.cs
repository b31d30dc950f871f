using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>One activity that took place; each scene becomes a picture under photos/ with the caption of the same place.</summary>
internal sealed record ExampleEvent(string Number, string Measures, int Round, string Name, string On, ImmutableArray<string> Captions)
{
    public string Kind { get; init; } = "ภาพถ่าย";

    public string? Venue { get; init; }

    public int? Participants { get; init; }

    public string? Page { get; init; }

    public bool OutsidePlan { get; init; }

    public ImmutableArray<Scene> Scenes { get; init; } = [];
}
