namespace Ita.DocGen.YearFolders.Examples;

internal sealed record ExampleMonitoring(string Text, string Reporter, string Frequency, string Due);
