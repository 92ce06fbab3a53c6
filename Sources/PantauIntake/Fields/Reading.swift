/// What a field's text turned out to be.
enum Reading<Value> {
  case asWritten(Value)
  /// Accepted, changed in the one way that it can mean.
  case repaired(Value)
  case wrong

  var value: Value? {
    switch self {
    case .asWritten(let value), .repaired(let value): value
    case .wrong: nil
    }
  }

  func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .asWritten(let value): .asWritten(change(value))
    case .repaired(let value): .repaired(change(value))
    case .wrong: .wrong
    }
  }
}
