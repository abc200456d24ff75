using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// What a second look reads of one row: the signs that its <see cref="ScanBlock"/> does not hold and the
/// <see cref="EstimateLine"/> of these; the step of its code lies beside.
/// </summary>
internal readonly ref struct SignRow(ReadOnlySpan<byte> bytes)
{
    private const int RestBytes = sizeof(float) + EstimateLine.Bytes;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public ReadOnlySpan<byte> Signs => _bytes[..^RestBytes];

    public float Step => MemoryMarshal.Read<float>(_bytes[^RestBytes..]);

    public float Factor => EstimateLine.Whole(Line.Factor);

    public float Offset => EstimateLine.Whole(Line.Offset);

    private EstimateLine Line => MemoryMarshal.Read<EstimateLine>(_bytes[^EstimateLine.Bytes..]);

    public static int Bytes(int width, int scanBits) => VectorCode.SignBytes(width - scanBits) + RestBytes;

    public static void Write(Span<byte> target, VectorCode code, ReadOnlySpan<float> mean, int scanBits)
    {
        code.Signs[VectorCode.SignBytes(scanBits)..].CopyTo(target);
        MemoryMarshal.Write(target[^RestBytes..], code.Step);
        MemoryMarshal.Write(target[^EstimateLine.Bytes..], EstimateLine.Of(code, mean, scanBits..));
    }

    /// <summary>The whole code of the row at a block's place; its signs are put together in <paramref name="signs"/>.</summary>
    public VectorCode Code(ReadOnlySpan<byte> block, int place, ReadOnlySpan<byte> magnitudes, Span<byte> signs)
    {
        var scanned = magnitudes.Length / 8 - Signs.Length;
        signs = signs[..(scanned + Signs.Length)];
        ScanBlock.ReadSigns(block, place, signs[..scanned]);
        Signs.CopyTo(signs[scanned..]);
        return new VectorCode(signs, magnitudes, Step);
    }
}
