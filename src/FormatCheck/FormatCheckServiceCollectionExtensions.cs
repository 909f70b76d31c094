using FormatCheck;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FormatCheck with a container.</summary>
public static class FormatCheckServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="FormatChecker"/> for the whole application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, or <see langword="null"/> for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// Options that are not valid stop a host at its start, and throw <see cref="OptionsValidationException"/> with all problems
    /// where a <see cref="FormatChecker"/> is asked for.
    /// </remarks>
    public static IServiceCollection AddFormatCheck(this IServiceCollection services, Action<FormatCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<FormatCheckOptions> options = services.AddOptions<FormatCheckOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FormatCheckOptions>, FormatCheckOptionsValidator>());
        services.TryAddSingleton(provider => new FormatChecker(provider.GetRequiredService<IOptions<FormatCheckOptions>>().Value));
        return services;
    }
}
