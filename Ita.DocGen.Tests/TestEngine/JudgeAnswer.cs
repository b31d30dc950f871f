namespace Ita.DocGen.Tests.TestEngine;

/// <summary>What a judge said.</summary>
internal sealed record JudgeAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>The output, once the judge has ended without complaint.</summary>
    public string Succeeded()
    {
        ExitCode.ShouldBe(0, $"{Output}\n{Errors}");
        return Output;
    }
}
