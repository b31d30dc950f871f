namespace Ita.DocGen.Tests.Typesetting.Layout;

internal sealed record PlacedLine(double Y, double X, string Text, bool IsTold);
