// The targets of ./build.sh and build.cmd. Each prints only what its reader needs; exit codes are those of the programs run.
using System.IO.Compression;
using System.Xml.Linq;

var target = Argument("target", "Default");
var results = MakeAbsolute(Directory("artifacts/test-results"));
var closing = new List<string>();
var exitCode = 0;

int Dotnet(string arguments, params (string Name, string Value)[] variables) => StartProcess("dotnet", new ProcessSettings
{
  Arguments = arguments,
  EnvironmentVariables = variables.ToDictionary(variable => variable.Name, variable => variable.Value),
});

void Must(string arguments)
{
  var code = Dotnet(arguments);
  if (code != 0)
  {
    throw new CakeException(code, $"dotnet {arguments} ended with {code}");
  }
}

void Build(string project) => Must($"build {project} -c Release -v q -nologo -clp:ErrorsOnly;NoSummary");

// In a .trx file a skipped test is one that was counted but not executed.
string Tally(string file)
{
  var counters = FileExists(file) ? XDocument.Load(file).Descendants().FirstOrDefault(element => element.Name.LocalName == "Counters") : null;
  int Count(string name) => (int?)counters?.Attribute(name) ?? 0;
  return $"{Count("passed")} passed, {Count("failed")} failed, {Count("total") - Count("executed")} skipped";
}

void RunTests(string name, string filter, params (string Name, string Value)[] variables)
{
  Build("Ita.sln");
  var file = results.CombineWithFilePath(name + ".trx").FullPath;
  if (FileExists(file))
  {
    DeleteFile(file);
  }

  exitCode = Dotnet($"test Ita.DocGen.Tests -c Release --no-build --nologo -v q --filter \"{filter}\" --results-directory \"{results}\" "
    + $"--logger \"trx;LogFileName={name}.trx\" --logger \"console;verbosity=minimal\"", variables);
  closing.Add(Tally(file));
  exitCode = exitCode == 0 && !closing[^1].Contains(" 0 failed") ? 1 : exitCode;
}

Task("Program").Does(() => Build("Ita.DocGen"));

Task("Default").IsDependentOn("Program").Does(() =>
{
  exitCode = Dotnet("Ita.DocGen/bin/Release/net10.0/ita.dll build");
  foreach (var folder in GetDirectories("output/*/documents").Concat(GetDirectories("output/example/*/documents")))
  {
    closing.Add($"เอกสารอยู่ที่ · documents are in: {folder.FullPath}");
  }
});

Task("Test").Does(() => RunTests("test", "Tier!=Judge&Tier!=Big"));

Task("Judges").Does(() => RunTests("judges", "Tier=Judge|Tier=Big"));

Task("Fuzz").Does(() => RunTests("fuzz", "FullyQualifiedName~Fuzz", ("ITA_FUZZ_ROUNDS", Argument("rounds", "50000"))));

Task("Bench").Does(() => Must($"run -c Release --project Ita.DocGen.Benchmarks -- --filter {Argument("filter", "*")}"));

// What shaping and breaking agree to with HarfBuzz and ICU, then speed and size of PDF beside what is wanted.
Task("Figures").Does(() =>
{
  Build("Ita.sln");
  exitCode = Dotnet("test Ita.DocGen.Tests -c Release --no-build --nologo --filter \"FullyQualifiedName~HarfBuzzJudgeTests|FullyQualifiedName~IcuAgreementTests\" --logger \"console;verbosity=detailed\"");
  Must("run -c Release --no-build --project Ita.DocGen.Benchmarks -- figures");
});

Task("Lint").Does(() =>
{
  Must("restore Ita.sln -v q");
  Must("format whitespace Ita.sln --no-restore --verify-no-changes");
});

Task("Publish").Does(() =>
{
  var version = XDocument.Load("Directory.Build.props").Descendants("Version").First().Value;
  var systems = Argument("system", "win-x64,linux-x64").Split(',');
  var profile = ProfileOfABuild();
  foreach (var system in systems)
  {
    var folder = MakeAbsolute(Directory($"artifacts/portable/{system}"));
    EnsureDirectoryDoesNotExist(folder, new DeleteDirectorySettings { Recursive = true, Force = true });
    PublishProgram(system, folder, profile);
    CopyDirectory("input-templates", folder.Combine("input-templates"));
    CopyDirectory("portable/licences", folder.Combine("licences"));
    CopyFile("Ita.DocGen/Assets/fonts/OFL.txt", folder.CombineWithFilePath("licences/Sarabun-OFL.txt"));
    CopyFile("Ita.DocGen/Assets/words/LICENSE.th_TH.txt", folder.CombineWithFilePath("licences/word-list-th_TH.txt"));
    CopyFile("LICENSE", folder.CombineWithFilePath("LICENSE.txt"));
    CopyFile("THIRD-PARTY-NOTICES.md", folder.CombineWithFilePath("THIRD-PARTY-NOTICES.txt"));
    System.IO.File.WriteAllText(folder.CombineWithFilePath("คู่มือ.html").FullPath, Manual(version));
    if (system.StartsWith("win"))
    {
      CopyFiles("portable/*.cmd", folder);
    }

    closing.Add(ZipFolder(folder, MakeAbsolute(File($"artifacts/ita-docgen-{version}-{system}.zip"))));
  }
});

// The example year is built once, and what the runtime had to compile for it is compiled beforehand in the program that is
// shipped. On one processor, so that what is met hangs as little as can be on which thread comes first.
FilePath ProfileOfABuild()
{
  Build("Ita.DocGen");
  Build("Ita.DocGen.Ahead");
  var profile = MakeAbsolute(File("artifacts/ahead/build.mibc"));
  EnsureDirectoryExists(profile.GetDirectory());
  var code = Dotnet(
    $"Ita.DocGen/bin/Release/net10.0/ita.dll build input-templates/example/2569 --output \"{profile.GetDirectory().Combine("output")}\"",
    ("DOTNET_STARTUP_HOOKS", MakeAbsolute(File("Ita.DocGen.Ahead/bin/Release/net10.0/Ita.DocGen.Ahead.dll")).FullPath),
    ("DOTNET_PROCESSOR_COUNT", "1"),
    ("ITA_AHEAD_PROFILE", profile.FullPath));
  return code == 0 ? profile : throw new CakeException(code, $"the build that makes the profile ended with {code}");
}

// Code compiled ahead of time starts twice as fast. Its compiler is a package of its own, which a machine without a network may lack.
void PublishProgram(string system, DirectoryPath folder, FilePath profile)
{
  var publish = $"publish Ita.DocGen -c Release -r {system} --self-contained -v q -nologo -clp:ErrorsOnly;NoSummary -o \"{folder}\"";
  if (Dotnet(publish + $" -p:PublishReadyToRun=true -p:AheadProfile=\"{profile}\"") != 0)
  {
    closing.Add($"{system}: without code compiled ahead of time, so it starts more slowly");
    Must(publish + " -p:PublishReadyToRun=false");
  }
}

// The pictures go into the page, so that it can be mailed and printed as one file.
string Manual(string version)
{
  var page = System.IO.File.ReadAllText("portable/manual.html").Replace("{{version}}", version);
  return System.Text.RegularExpressions.Regex.Replace(page, "src=\"\\.\\./(docs/pictures/[^\"]+)\"", match =>
    $"src=\"data:image/png;base64,{Convert.ToBase64String(System.IO.File.ReadAllBytes(match.Groups[1].Value))}\"");
}

// Fixed stamps and order: the same sources give the same zip.
string ZipFolder(DirectoryPath folder, FilePath zip)
{
  using var archive = new ZipArchive(System.IO.File.Create(zip.FullPath), ZipArchiveMode.Create);
  foreach (var file in GetFiles(folder + "/**/*").OrderBy(file => file.FullPath, StringComparer.Ordinal))
  {
    var entry = archive.CreateEntry("ita-docgen/" + folder.GetRelativePath(file).FullPath);
    entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    var isProgram = file.GetFilename().FullPath is "ita" or "ita.exe";
    entry.ExternalAttributes = (isProgram ? 0x81ED : 0x81A4) << 16;
    using var body = entry.Open();
    body.Write(System.IO.File.ReadAllBytes(file.FullPath));
  }

  return zip.FullPath;
}

RunTarget(target);
closing.ForEach(Console.WriteLine);
Environment.Exit(exitCode);
