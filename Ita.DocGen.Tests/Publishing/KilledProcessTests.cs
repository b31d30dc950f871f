using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Ita.DocGen.Publishing;
using Ita.DocGen.Tests.TestEngine;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Publishing;

/// <summary>
/// The real program is killed two hundred times while it changes a folder from one set to another, most often while it
/// stages and renames. After the next start the folder holds one set or the other, byte for byte.
/// </summary>
[Trait("Tier", "Big")]
public sealed class KilledProcessTests(ITestOutputHelper told) : IDisposable
{
    private const int Kills = 200;
    private const int Workers = 2;
    private const int MostMilliseconds = 6;
    private const int MostStaged = 10;
    private const string Year = "2569";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("ita").FullName;

    [Fact]
    public void Two_hundred_kills_leave_the_old_or_the_new_set_and_never_a_mixture()
    {
        string[] inputs = [YearFolder("a", _ => { }), YearFolder("b", Change)];
        var sets = inputs.Select((input, i) => SetOf(input, Path.Combine(folder, $"whole-{i}"))).ToArray();
        sets[0].ShouldNotBe(sets[1]);
        var length = Measured(() => SetOf(inputs[0], Path.Combine(folder, "again")));
        var seen = Enumerable.Range(0, Workers).AsParallel().WithDegreeOfParallelism(Workers).Select(worker => Work(worker, inputs, sets, length)).ToArray();
        var changed = seen.Sum(counts => counts.Changed);
        told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kills} kills, {seen.Sum(counts => counts.MidWay)} while files were being staged or renamed, {changed} times the new set stood afterwards"));
        seen.Sum(counts => counts.MidWay).ShouldBeGreaterThan(Kills / 10);
        changed.ShouldBeInRange(1, Kills - 1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (int MidWay, int Changed) Work(int worker, string[] inputs, string[] sets, TimeSpan length)
    {
        var random = new Random(worker);
        var output = Path.Combine(folder, $"out-{worker}");
        SetOf(inputs[0], output).ShouldBe(sets[0]);
        var (stands, midWay, changed) = (0, 0, 0);
        for (var kill = 0; kill < Kills / Workers; kill++)
        {
            using (var process = Start(inputs[1 - stands], output))
            {
                Wait(process, output, random, length);
                process.Kill();
                process.WaitForExit();
            }

            midWay += Staged(output).Count > 0 ? 1 : 0;
            Recover(output, kill, inputs[stands], sets);
            var now = Hash(output);
            sets.ShouldContain(now, string.Create(CultureInfo.InvariantCulture, $"worker {worker}, kill {kill}"));
            changed += now == sets[stands] ? 0 : 1;
            stands = Array.IndexOf(sets, now);
        }

        return (midWay, changed);
    }

    // One kill in three falls anywhere, one while files are staged, one about the moment from which the change counts.
    private static void Wait(Process process, string output, Random random, TimeSpan length)
    {
        switch (random.Next(3))
        {
            case 0:
                process.WaitForExit(length * random.NextDouble());
                break;
            case 1:
                var staged = random.Next(1, MostStaged);
                Until(process, () => Staged(output).Count >= staged);
                break;
            default:
                Until(process, () => File.Exists(Path.Combine(output, Year, ".ita", "journal.txt")));
                process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(MostMilliseconds)));
                break;
        }
    }

    private static void Until(Process process, Func<bool> isReached)
    {
        while (!process.HasExited && !isReached())
        {
            Thread.Sleep(1);
        }
    }

    // A start is played by the folder being entered, as every command does first; some are a process, in a copy.
    private void Recover(string output, int kill, string input, string[] sets)
    {
        if (kill % 20 == 0)
        {
            var copy = Path.Combine(folder, Path.GetFileName(output) + "-copy");
            Copy(Path.Combine(output, Year), Path.Combine(copy, Year));
            using var next = Run("check", input, "--output", copy);
            next.WaitForExit(Patience).ShouldBeTrue();
            next.ExitCode.ShouldBe(0);
            sets.Select(set => set.Split(' ')[1]).ShouldContain(Hash(copy).Split(' ')[1]);
            Directory.Delete(copy, recursive: true);
        }

        using var entered = OutputFolder.Enter(Path.Combine(output, Year));
        entered.Held.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Staged(string output) => new OutputDisk(Path.Combine(output, Year)).FilesIn(".ita/next");

    private string YearFolder(string name, Action<string> change)
    {
        var target = Path.Combine(folder, name, Year);
        Copy(Repository.PathOf("input-templates", "example", Year), target);
        change(target);
        return target;
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    // Another day and another text change every document; and there is more of it.
    private static void Change(string target)
    {
        File.WriteAllText(Path.Combine(target, "run-date.txt"), "2026-02-20");
        File.AppendAllText(Directory.GetFiles(Path.Combine(target, "narrative"), "*.md").Order(StringComparer.Ordinal).First(), "\n\nข้อความที่เพิ่มภายหลัง\n");
    }

    private static string SetOf(string input, string output)
    {
        using var process = Start(input, output);
        process.WaitForExit(Patience).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
        return Hash(output);
    }

    private static TimeSpan Measured(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static Process Start(string input, string output) => Run("build", input, "--output", output, "--format", "html");

    private static Process Run(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    // What a person sees with what the program believes to have written; and without what a check writes, to compare after one.
    private static string Hash(string output) => HashOf(output, _ => true) + " " + HashOf(output, path => !path.StartsWith("office", StringComparison.Ordinal) && !path.StartsWith(".ita", StringComparison.Ordinal));

    private static string HashOf(string output, Func<string, bool> isLookedAt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var folder = Path.Combine(output, Year);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path);
            if (isLookedAt(name) && Path.GetFileName(name) is not ("lock" or "running.txt"))
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
                hash.AppendData(File.ReadAllBytes(path));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
