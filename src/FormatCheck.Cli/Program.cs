using FormatCheck.Cli;

Screen screen = Screen.OfProcess();
int exitCode = FormatCheckCommand.Run(args, screen);
screen.Out.Flush();
screen.Error.Flush();
return exitCode;
