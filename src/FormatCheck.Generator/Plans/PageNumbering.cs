namespace FormatCheck.Generator.Plans;

/// <summary>The page number: II.4.4 of the guideline by default.</summary>
public sealed class PageNumbering
{
    public bool Present { get; set; } = true;

    public bool AtFoot { get; set; }

    public bool OnFirstPage { get; set; }

    public Alignment Alignment { get; set; } = Alignment.Center;

    /// <summary>An indent in millimetres that pushes the number off the middle.</summary>
    public double Shift { get; set; }

    public Look Look { get; set; } = new();

    public string Before { get; set; } = "";

    public string After { get; set; } = "";

    /// <summary>The number format of the section, e.g. <c>lowerRoman</c>; null is decimal.</summary>
    public string? Format { get; set; }

    /// <summary>A switch of the field, e.g. <c>\* ROMAN</c>.</summary>
    public string FieldSwitch { get; set; } = "";

    /// <summary>Digits typed by hand into the first page's header.</summary>
    public string? TypedOnFirstPage { get; set; }

    /// <summary>A field in the first page's header too.</summary>
    public bool FieldOnFirstPage { get; set; }
}
