namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The files are damaged, or belong to another tenant, source or model: nothing may be read from them.
/// <see cref="VectorIndex.Rebuild"/> from PostgreSQL is the cure.
/// </summary>
public sealed class VectorIndexCorruptException(string message) : Exception(message);
