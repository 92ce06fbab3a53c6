@testable import PantauIntake

/// Cleans a text as a field is cleaned, reads it, and says what came of it: the value, with a `~` before one that was
/// repaired; nil where it was refused.
func probe<Value: CustomStringConvertible>(
  _ written: String, _ reader: (Span<UInt8>) -> Reading<Value>
) -> String? {
  let clean = TextCleaner.cleaned(Array(written.utf8).span)
  switch reader(clean.span) {
  case .asWritten(let value): return value.description
  case .repaired(let value): return "~" + value.description
  case .wrong: return nil
  }
}

func probe<Value: CustomStringConvertible>(_ written: String, _ reader: (Span<UInt8>) -> Value?) -> String? {
  let clean = TextCleaner.cleaned(Array(written.utf8).span)
  return reader(clean.span)?.description
}
