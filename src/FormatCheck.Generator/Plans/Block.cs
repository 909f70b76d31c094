namespace FormatCheck.Generator.Plans;

/// <summary>A paragraph, a table of content, or a change of page.</summary>
public abstract class Block
{
    private protected Block()
    {
    }
}
