namespace Ita.DocGen.Cli;

/// <summary>
/// Started alone on a terminal: asks what to do, does it, asks again. Understands numbers in both kinds of digits, the words of
/// the commands in Thai and English, and leaves at 0, "ออก" or the end of the input.
/// </summary>
internal sealed class Menu(Terminal terminal, Messages messages)
{
    private readonly MenuQuestions questions = new(terminal, messages);

    public int Run()
    {
        using var interruption = Interruption.Listen(terminal, messages);
        // While the question is being read there is time enough.
        Pipeline.Rehearse();
        terminal.Output.WriteLine(messages.MenuTitle);
        while (true)
        {
            ShowChoices();
            if (questions.Ask(messages.MenuQuestion) is not { } typed)
            {
                return ExitCode.Done;
            }

            switch (MenuChoice.Find(typed))
            {
                case null:
                    terminal.Output.WriteLine(messages.NotAChoice(typed));
                    break;
                case { Command: "" }:
                    return ExitCode.Done;
                case var choice:
                    Do(choice);
                    break;
            }
        }
    }

    private void ShowChoices()
    {
        terminal.Output.WriteLine();
        foreach (var choice in MenuChoice.All)
        {
            terminal.Output.WriteLine($"  {choice.Number}  {messages.Choice(choice.Command)}");
        }
    }

    private void Do(MenuChoice choice)
    {
        if (questions.ArgumentsOf(choice.Command) is not { } args)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"> ita {string.Join(' ', args)}");
        string[] spoken = [.. args, "--lang", messages.Language == Diagnostics.Language.Thai ? "th" : "en"];
        Program.Run(spoken, terminal, CommandLine.Run);
    }
}
