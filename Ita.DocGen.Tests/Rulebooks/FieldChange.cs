namespace Ita.DocGen.Tests.Rulebooks;

internal enum FieldChange
{
    Nothing,
    Delete,
    Rename,
    MakeNull,
}
