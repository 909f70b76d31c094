using Microsoft.Extensions.Options;

namespace FormatCheck;

/// <summary>Tells a host what is wrong with options.</summary>
internal sealed class FormatCheckOptionsValidator : IValidateOptions<FormatCheckOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, FormatCheckOptions options)
    {
        try
        {
            var problems = new List<string>();
            OptionProblems.Tell(options, problems);
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
        catch (RulePackException e)
        {
            return ValidateOptionsResult.Fail(e.Problems.Select(problem => problem.En));
        }
    }
}
