namespace FormatCheck;

/// <summary>How drafts are checked.</summary>
public sealed class FormatCheckOptions
{
    /// <summary>Gets or sets the pack: the id of a built-in one, the path of a pack's folder or file, or <c>auto</c>.</summary>
    /// <remarks>With <c>auto</c> each draft's title and date choose a built-in pack; <see cref="PackInfo.Reason"/> tells why.</remarks>
    /// <value>The default is <c>hd36</c>.</value>
    public string Rules { get; set; } = "hd36";

    /// <summary>Gets or sets the stage that drafts are checked for.</summary>
    /// <value>The default is <see cref="Stage.Draft"/>.</value>
    public Stage Stage { get; set; } = Stage.Draft;

    /// <summary>Gets the severities that replace those of the pack, by full rule id (<c>hd36/title-size</c>).</summary>
    public IDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>Gets the full ids of rules that are switched off; they are reported as not applicable.</summary>
    public ISet<string> DisabledRules { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Gets the agency symbols of the user's own (<c>BQLKKT</c>) beside those of the pack.</summary>
    public ISet<string> AgencySymbols { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Gets or sets the clock that tells today, for drafts without a date where <see cref="Rules"/> is <c>auto</c>.</summary>
    /// <value>The default is the system's clock. The day is that of Vietnam, wherever the program runs.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the numbers issued so far, against which drafts' numbers are checked.</summary>
    /// <value>The default is <see langword="null"/>: the rules about the register do not apply.</value>
    public NumberRegister? Register { get; set; }

    /// <summary>Gets or sets how much a file may ask of the reader.</summary>
    public ReadLimits Limits { get; set; } = new();
}
