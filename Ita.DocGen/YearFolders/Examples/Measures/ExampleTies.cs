namespace Ita.DocGen.YearFolders.Examples;

internal static class ExampleTies
{
    public static ExampleTie Of(int planYear, string number) => (planYear switch
    {
        2566 => Ties2566.All,
        2568 => Ties2568.All,
        _ => Ties2569.All,
    }).First(tie => tie.Number == number);
}
