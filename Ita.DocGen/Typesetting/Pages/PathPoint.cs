namespace Ita.DocGen.Typesetting.Pages;

internal readonly record struct PathPoint(double X, double Y);
