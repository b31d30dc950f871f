namespace Ita.DocGen.Rulebooks;

/// <summary>One of the papers the program makes: its id in file names, its short Thai name in lists, and whether it goes on the web site by itself.</summary>
public sealed record DocumentKind(string Id, string ShortName, bool IsPublished, bool IsBook = false);
