using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Ita.DocGen.Ahead;
using Ita.DocGen.Tests.Cli;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Ahead;

/// <summary>The list of what a run had the runtime compile, as the ahead-of-time compiler reads it.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-ahead").FullName;

    [Fact]
    public void A_run_leaves_a_profile_whose_groups_all_need_the_program_itself()
    {
        var image = ProfileOf("schema", "--json");

        using var file = new PEReader(new MemoryStream(image));
        var metadata = file.GetMetadataReader();
        var groups = metadata.MethodDefinitions.Select(method => metadata.GetString(metadata.GetMethodDefinition(method).Name)).ToArray();
        groups[^1].ShouldBe("AssemblyDictionary");
        groups.Length.ShouldBeGreaterThan(3);
        groups[..^1].ShouldAllBe(name => name.StartsWith("Assemblies_", StringComparison.Ordinal) && name.Contains("ita;", StringComparison.Ordinal));
        metadata.MemberReferences.Select(member => metadata.GetString(metadata.GetMemberReference(member).Name)).ShouldContain("Select");
    }

    [Fact]
    public void The_order_in_which_methods_were_met_does_not_show()
    {
        MethodBase[] methods = [.. typeof(List<int>).GetMethods(), .. typeof(Dictionary<string, DateOnly>).GetMethods(), typeof(Array).GetMethod(nameof(Array.Empty))!.MakeGenericMethod(typeof(decimal))];
        MethodBase[] declared = [.. methods.Where(method => method.DeclaringType is { IsGenericType: true } || method.IsGenericMethod).Where(method => !method.ContainsGenericParameters)];

        Profile.Of(declared.Reverse()).ShouldBe(Profile.Of(declared));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private byte[] ProfileOf(params string[] arguments)
    {
        var profile = Path.Combine(folder, "run.mibc");
        var surroundings = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Ita.DocGen.Ahead.dll"),
            ["DOTNET_PROCESSOR_COUNT"] = "1",
            ["ITA_AHEAD_PROFILE"] = profile,
        };
        using var process = ItaProcess.Start(Repository.Root, surroundings, arguments);
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return File.ReadAllBytes(profile);
    }
}
