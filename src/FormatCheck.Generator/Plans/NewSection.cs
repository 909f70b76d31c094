namespace FormatCheck.Generator.Plans;

/// <summary>Ends the section before it: what follows stands on a new page of the given setup.</summary>
public sealed class NewSection(PageSetup setup) : Block
{
    public PageSetup Setup { get; set; } = setup;

    /// <summary>Whether the pages are numbered from 1 anew.</summary>
    public bool Restarts { get; set; }
}
