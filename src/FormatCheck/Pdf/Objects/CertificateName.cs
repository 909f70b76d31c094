using System.Formats.Asn1;
using System.Numerics;

namespace FormatCheck.Pdf.Objects;

/// <summary>The name on the signer's certificate inside a signature's value (RFC 5652, 5.1; RFC 5280, 4.1).</summary>
internal static class CertificateName
{
    private const string SignedData = "1.2.840.113549.1.7.2";
    private const string CommonName = "2.5.4.3";

    private static readonly Asn1Tag First = new(TagClass.ContextSpecific, 0);

    /// <summary>The subject's common name on the certificate that the signer's serial number names; empty where none can be read.</summary>
    public static string Find(byte[] contents)
    {
        try
        {
            return contents.Length == 0 ? "" : FindIn(new AsnReader(contents, AsnEncodingRules.BER).ReadSequence());
        }
        catch (AsnContentException)
        {
            return "";
        }
    }

    private static string FindIn(AsnReader content)
    {
        if (content.ReadObjectIdentifier() != SignedData)
        {
            return "";
        }

        AsnReader signed = content.ReadSequence(First).ReadSequence();
        signed.ReadInteger(); // version
        signed.ReadSetOf(); // digest algorithms
        signed.ReadSequence(); // what is signed
        if (!signed.PeekTag().HasSameClassAndValue(First))
        {
            return "";
        }

        AsnReader certificates = signed.ReadSetOf(First);
        while (signed.HasData && signed.PeekTag().TagClass == TagClass.ContextSpecific)
        {
            signed.ReadEncodedValue(); // revocation lists
        }

        AsnReader signer = signed.ReadSetOf().ReadSequence();
        signer.ReadInteger(); // version
        return Match(certificates, SerialNumber(signer));
    }

    private static BigInteger? SerialNumber(AsnReader signer)
    {
        if (signer.PeekTag() != Asn1Tag.Sequence)
        {
            return null;
        }

        AsnReader identifier = signer.ReadSequence();
        identifier.ReadEncodedValue(); // issuer
        return identifier.ReadInteger();
    }

    /// <summary>A signer named by key and not by number is taken to be the first, which is the custom.</summary>
    private static string Match(AsnReader certificates, BigInteger? serial)
    {
        while (certificates.HasData)
        {
            AsnReader certificate = certificates.ReadSequence().ReadSequence();
            if (certificate.PeekTag().HasSameClassAndValue(First))
            {
                certificate.ReadEncodedValue(); // version
            }

            BigInteger number = certificate.ReadInteger();
            if (serial is not null && number != serial)
            {
                continue;
            }

            certificate.ReadEncodedValue(); // algorithm
            certificate.ReadEncodedValue(); // issuer
            certificate.ReadEncodedValue(); // validity
            return CommonNameOf(certificate.ReadSequence());
        }

        return "";
    }

    private static string CommonNameOf(AsnReader subject)
    {
        string name = "";
        while (subject.HasData)
        {
            AsnReader attributes = subject.ReadSetOf();
            while (attributes.HasData)
            {
                AsnReader attribute = attributes.ReadSequence();
                if (attribute.ReadObjectIdentifier() == CommonName)
                {
                    name = attribute.ReadCharacterString((UniversalTagNumber)attribute.PeekTag().TagValue);
                }
            }
        }

        return name;
    }
}
