using FormatCheck.Cli;

Screen screen = Screen.OfProcess();
int exitCode = FormatCheckCommand.Run(args, screen);
screen.Error.Flush();
try
{
    screen.Out.Flush(); // what was written before a run broke off
}
catch (IOException)
{
    // Told already.
}

return exitCode;
