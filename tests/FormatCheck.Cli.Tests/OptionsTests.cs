using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FormatCheck.Cli.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void AddFormatCheck_RegistersOneChecker()
    {
        using ServiceProvider provider = new ServiceCollection().AddFormatCheck(options => options.Stage = Stage.Issued).AddFormatCheck().BuildServiceProvider();

        provider.GetRequiredService<FormatChecker>().Should().BeSameAs(provider.GetRequiredService<FormatChecker>());
        provider.GetServices<FormatChecker>().Should().ContainSingle();
        provider.GetRequiredService<IOptions<FormatCheckOptions>>().Value.Stage.Should().Be(Stage.Issued);
    }

    [Fact]
    public void AddFormatCheck_WrongOptions_NamesAllOfThemAtOnce()
    {
        using ServiceProvider provider = new ServiceCollection().AddFormatCheck(options =>
        {
            options.Rules = "hd63";
            options.Stage = (Stage)7;
            options.Limits = null!;
            options.Severities["hd36/title-size"] = (Severity)9;
            options.AgencySymbols.Add(" ");
        }).BuildServiceProvider();

        Action act = () => provider.GetRequiredService<FormatChecker>();

        act.Should().Throw<OptionsValidationException>().Which.Failures.Should().SatisfyRespectively(
            failure => failure.Should().StartWith("Rules: ").And.Contain("'hd63'").And.Contain("hd36"),
            failure => failure.Should().StartWith("Stage: ").And.Contain("7"),
            failure => failure.Should().StartWith("Severities[hd36/title-size]: ").And.Contain("9"),
            failure => failure.Should().StartWith("AgencySymbols: "),
            failure => failure.Should().StartWith("Limits: "));
    }

    [Fact]
    public void AddFormatCheck_RuleThatThePackLacks_IsNamed()
    {
        using ServiceProvider provider = new ServiceCollection().AddFormatCheck(options =>
        {
            options.Severities["hd36/no-such-rule"] = Severity.Info;
            options.DisabledRules.Add("hd36/nor-this");
        }).BuildServiceProvider();

        Action act = () => provider.GetRequiredService<FormatChecker>();

        act.Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
            "Severities: the pack 'hd36' has no rule 'hd36/no-such-rule'.", "DisabledRules: the pack 'hd36' has no rule 'hd36/nor-this'.");
    }
}
