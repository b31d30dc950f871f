namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record MarginPlan(int Left, int Top, int Right, int Bottom)
{
    public int Header { get; init; } = 709;

    public int Footer { get; init; } = 567;
}
