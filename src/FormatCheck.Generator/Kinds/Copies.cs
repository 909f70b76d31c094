using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>A document with the components of a copy below it (II.3).</summary>
internal static class Copies
{
    public static DraftPlan Full() => Of(
        Decisions.OfCommune(),
        "SAO Y BẢN CHÍNH",
        Letterhead.Of(["ĐẢNG BỘ HUYỆN THẠCH HÀ"], ["ĐẢNG UỶ XÃ THANH HÀ"], "Số 04-BS/ĐU", "Thanh Hà, ngày 13 tháng 9 năm 2022"),
        SignatureBlock.For("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Thị Hoa"),
        Recipients.Of("- Các chi bộ trực thuộc,", "- Lưu Văn phòng Đảng uỷ."),
        pages: 1);

    public static DraftPlan OfAnotherAgency() => Of(
        Letters.OfProvincialOffice(),
        "SAO LỤC",
        Letterhead.Of(["ĐẢNG BỘ TỈNH KIÊN GIANG"], ["HUYỆN UỶ CHÂU THÀNH"], "Số 24-BS/HU", "Châu Thành, ngày 06 tháng 02 năm 2020"),
        SignatureBlock.For("T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG", "Lâm Văn Tài"),
        Recipients.Of("- Các chi bộ, đảng bộ trực thuộc,", "- Lưu Văn phòng Huyện uỷ."),
        pages: 2);

    public static DraftPlan Extract() => Of(
        Resolutions.OfCell(),
        "TRÍCH SAO",
        Letterhead.Of(["ĐẢNG BỘ XÃ TIÊN PHONG"], ["CHI BỘ XÓM ĐỊNH THÀNH"], "Số 01-BS/CB", "Tiên Phong, ngày 08 tháng 3 năm 2021"),
        SignatureBlock.For("T/M CHI BỘ", "PHÓ BÍ THƯ", "Dương Văn Quý"),
        Recipients.Of("- Đảng uỷ xã,", "- Lưu Chi bộ."),
        pages: 1);

    private static DraftPlan Of(DraftPlan original, string kind, Letterhead head, SignatureBlock signature, Recipients recipients, int pages)
    {
        original.Copy = CopyBlock.Of(head, kind, signature, recipients);
        original.Pages = pages;
        return original;
    }
}
