namespace FormatCheck;

/// <summary>Why a file could not be read as a document.</summary>
public enum DocumentProblem
{
    /// <summary>The file does not exist or may not be opened.</summary>
    NotAccessible,

    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>The file is neither a DOCX package nor a PDF.</summary>
    UnknownFormat,

    /// <summary>The file is a Word 97-2003 document (.doc).</summary>
    LegacyDoc,

    /// <summary>The file is protected by a password.</summary>
    Encrypted,

    /// <summary>The file ends too early, or the directory of its parts or objects is broken.</summary>
    DamagedPackage,

    /// <summary>The package holds no main document part.</summary>
    NoMainPart,

    /// <summary>A part of the package is no well-formed XML.</summary>
    MalformedXml,

    /// <summary>A part declares a document type (DTD): such files are refused.</summary>
    DocumentTypeDeclared,

    /// <summary>A part declares entities of its own, which could grow without bound: such files are refused.</summary>
    EntityDeclared,

    /// <summary>A part refers to an entity outside the file: such files are refused and nothing is fetched.</summary>
    ExternalEntity,

    /// <summary>The file, one of its parts or its nesting is larger than the limits allow.</summary>
    TooLarge,

    /// <summary>The PDF has no pages.</summary>
    NoPages,
}

/// <summary>The one exception for a file that cannot be read as a document. A draft with faults never raises it.</summary>
public sealed class DocumentFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problem">What is wrong with the file.</param>
    /// <param name="detail">What was found, in English, e.g. the reason a part is malformed.</param>
    /// <param name="part">The part inside the file, or <see langword="null"/> for the file as a whole.</param>
    /// <param name="offset">The 0-based byte offset in the part, or -1 where there is none.</param>
    public DocumentFormatException(DocumentProblem problem, string detail, string? part = null, long offset = -1)
        : base(Compose(problem, detail, part, offset))
    {
        Problem = problem;
        Detail = detail;
        Part = part;
        Offset = offset;
    }

    /// <summary>Gets what is wrong with the file.</summary>
    public DocumentProblem Problem { get; }

    /// <summary>Gets what was found, in English.</summary>
    public string Detail { get; }

    /// <summary>Gets the part inside the file, or <see langword="null"/>.</summary>
    public string? Part { get; }

    /// <summary>Gets the 0-based byte offset in the part, or -1.</summary>
    public long Offset { get; }

    /// <summary>Says in one sentence what is wrong, for a person.</summary>
    public string Describe(Language language)
    {
        string sentence = DescribeProblem(Problem).In(language);
        string place = Part is null ? "" : Offset < 0 ? $" ({Part})" : $" ({Part}, byte {Offset})";
        return sentence + place;
    }

    private static string Compose(DocumentProblem problem, string detail, string? part, long offset)
    {
        string place = part is null ? "" : offset < 0 ? $" ({part})" : $" ({part}, byte {offset})";
        return $"{DescribeProblem(problem).En} {detail}{place}";
    }

    private static LocalizedText DescribeProblem(DocumentProblem problem) => problem switch
    {
        DocumentProblem.NotAccessible => new("Không mở được tệp.", "The file cannot be opened."),
        DocumentProblem.Empty => new("Tệp rỗng.", "The file is empty."),
        DocumentProblem.LegacyDoc => new("Tệp .doc (Word 97-2003): hãy mở bằng Word và lưu lại thành .docx.", "A .doc file (Word 97-2003): open it in Word and save it as .docx."),
        DocumentProblem.Encrypted => new("Tệp được bảo vệ bằng mật khẩu.", "The file is protected by a password."),
        DocumentProblem.DamagedPackage => new("Tệp bị hỏng hoặc bị cắt cụt.", "The file is damaged or truncated."),
        DocumentProblem.NoMainPart => new("Tệp không chứa văn bản Word.", "The file holds no Word document."),
        DocumentProblem.MalformedXml => new("Nội dung tệp bị hỏng (XML sai).", "The content of the file is damaged (malformed XML)."),
        DocumentProblem.DocumentTypeDeclared => new("Tệp khai báo DTD nên bị từ chối.", "The file declares a DTD and is refused."),
        DocumentProblem.EntityDeclared => new("Tệp khai báo thực thể XML (có thể phình to vô hạn) nên bị từ chối.", "The file declares XML entities, which can expand without bound, and is refused."),
        DocumentProblem.ExternalEntity => new("Tệp tham chiếu thực thể XML bên ngoài nên bị từ chối; không có gì được tải về.", "The file refers to an external XML entity and is refused; nothing was fetched."),
        DocumentProblem.TooLarge => new("Tệp vượt quá giới hạn kích thước.", "The file exceeds the size limits."),
        DocumentProblem.NoPages => new("Tệp PDF không có trang nào.", "The PDF has no pages."),
        _ => new("Không phải tệp DOCX hay PDF.", "Neither a DOCX nor a PDF file."),
    };
}
