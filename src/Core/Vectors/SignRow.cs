using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// What a second look reads of one row: the signs of all its coordinates and their <see cref="EstimateLine"/>; the
/// step of its code lies beside.
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

    public static int Bytes(int width) => VectorCode.SignBytes(width) + RestBytes;

    public static void Write(Span<byte> target, VectorCode code, ReadOnlySpan<float> mean)
    {
        code.Signs.CopyTo(target);
        MemoryMarshal.Write(target[code.Signs.Length..], code.Step);
        MemoryMarshal.Write(target[^EstimateLine.Bytes..], EstimateLine.Of(code, mean, mean.Length));
    }
}
