namespace Ita.DocGen.Typesetting.Breaking;

internal enum BreakMark : byte
{
    None,
    Good,
    Poor,
}
