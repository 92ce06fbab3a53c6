import PantauDomain

/// The JSON document of `verify`.
struct VerificationAnswer: Encodable {
  let verification: Verification
  let language: Language

  enum Key: String, CodingKey {
    case sound, submissions, rows, files, waiting, differences
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(verification.isSound, forKey: .sound)
    try answer.encode(verification.submissions, forKey: .submissions)
    try answer.encode(verification.rows, forKey: .rows)
    let files = Difference.Area.allCases.filter { $0 != .ledger }.map { ($0.rawValue, verification.files[$0] ?? 0) }
    try answer.encode(Dictionary(uniqueKeysWithValues: files), forKey: .files)
    try answer.encode(verification.waiting, forKey: .waiting)
    try answer.encode(
      verification.differences.map { DifferenceAnswer(difference: $0, language: language) }, forKey: .differences)
  }
}

/// The JSON document of `rebuild`.
struct RebuildAnswer: Encodable {
  let outcome: RebuildOutcome
  let language: Language

  enum Key: String, CodingKey {
    case inForce = "in_force", submissions, rows, judgedAsOfArrival = "judged_as_of_arrival", compared
    case oldLedger = "old_ledger", renumbered, differences
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(outcome.isInForce, forKey: .inForce)
    try answer.encode(outcome.submissions, forKey: .submissions)
    try answer.encode(outcome.rows, forKey: .rows)
    try answer.encode(outcome.judgedAsOfArrival, forKey: .judgedAsOfArrival)
    try answer.encode(outcome.isCompared, forKey: .compared)
    try answer.encode(outcome.oldLedger, forKey: .oldLedger)
    try answer.encode(outcome.renumbered, forKey: .renumbered)
    try answer.encode(
      outcome.differences.map { DifferenceAnswer(difference: $0, language: language) }, forKey: .differences)
  }
}

private struct DifferenceAnswer: Encodable {
  let difference: Difference
  let language: Language

  enum Key: String, CodingKey {
    case area, path, number, expected, found, remedy
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(difference.area.rawValue, forKey: .area)
    try answer.encode(difference.path, forKey: .path)
    try answer.encode(difference.number, forKey: .number)
    try answer.encode(difference.expected[language], forKey: .expected)
    try answer.encode(difference.found[language], forKey: .found)
    try answer.encode(difference.remedy[language], forKey: .remedy)
  }
}
