namespace Ita.DocGen.YearFolders.Examples;

internal enum Scene
{
    Hall,
    Meeting,
    Gathering,
    Village,
    River,
    WebPage,
}
