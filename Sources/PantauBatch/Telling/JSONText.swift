import Foundation
package import PantauDomain

/// The JSON documents of the contract: one on standard output, absent values null, keys sorted.
package enum JSONText {
  package static func check(_ files: [CheckedFile], _ language: Language) throws(Stop) -> String {
    try text(["files": files.map { FileAnswer($0, language) }])
  }

  package static func inspect(_ files: [CheckedFile], _ language: Language) throws(Stop) -> String {
    try text(["files": files.map { InspectedAnswer($0, language) }])
  }

  package static func run(_ outcome: BatchOutcome, _ language: Language) throws(Stop) -> String {
    try text(
      RunAnswer(files: outcome.taken.map { FileAnswer($0, language) }, periods: outcome.workbooks.map(WeekAnswer.init)))
  }

  package static func report(_ weeks: [WrittenWeek]) throws(Stop) -> String {
    try text(["periods": weeks.map(WeekAnswer.init)])
  }

  package static func template(_ written: WrittenForms) throws(Stop) -> String {
    try text(FormsAnswer(written: written))
  }

  package static func status(
    _ board: StatusBoard, _ activity: WorkspaceActivity, _ language: Language
  ) throws(Stop) -> String {
    try text(StatusAnswer(board, activity, language))
  }

  package static func registry(_ rows: [(label: Phrase, value: String)]) throws(Stop) -> String {
    try text(Dictionary(rows.map { ($0.label.en, $0.value) }, uniquingKeysWith: { $1 }))
  }

  package static func verify(_ verification: Verification, _ language: Language) throws(Stop) -> String {
    try text(VerificationAnswer(verification: verification, language: language))
  }

  package static func rebuild(_ outcome: RebuildOutcome, _ language: Language) throws(Stop) -> String {
    try text(RebuildAnswer(outcome: outcome, language: language))
  }

  static func text(_ value: some Encodable) throws(Stop) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return escapingControls(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      throw Stop(.inputOutput, Phrase(id: "JSON tidak dapat dibuat: \(error)", en: "JSON could not be made: \(error)"))
    }
  }
}

/// JSON lets DEL, C1 controls and format characters stand in a string; a terminal obeys some of them, so they are
/// written as `\\uXXXX`. Outside of strings JSON has none.
private func escapingControls(_ json: String) -> String {
  guard json.unicodeScalars.contains(where: \.isUnseen) else { return json }
  var escaped = ""
  for scalar in json.unicodeScalars {
    if scalar.isUnseen {
      escaped += scalar.escapedInJSON
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

extension Unicode.Scalar {
  /// `\u009b`; a pair of them past U+FFFF.
  var escapedInJSON: String {
    String(self).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  var isUnseen: Bool {
    if value < 0x7F { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// A finding in the shape of the contract.
struct FindingAnswer: Encodable {
  let finding: Finding
  let language: Language

  enum Key: String, CodingKey {
    case code, severity, file, line, column, value, region, period, form, item, message, suggestion, unit
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(finding.code.description, forKey: .code)
    try answer.encode(finding.severity.rawValue, forKey: .severity)
    try answer.encode(finding.file, forKey: .file)
    try answer.encode(finding.line, forKey: .line)
    try answer.encode(finding.column, forKey: .column)
    try answer.encode(finding.value, forKey: .value)
    try answer.encode(finding.region?.description, forKey: .region)
    try answer.encode(finding.week?.description, forKey: .period)
    try answer.encode(finding.form?.rawValue, forKey: .form)
    try answer.encode(finding.item, forKey: .item)
    try answer.encode(finding.message[language], forKey: .message)
    try answer.encode(finding.suggestion?[language], forKey: .suggestion)
    try answer.encode(finding.unit, forKey: .unit)
  }
}

struct FileAnswer: Encodable {
  let file: String
  let form: Form?
  let status: SubmissionStatus
  let rowsAccepted: Int
  let rowsHeld: Int
  let findings: [FindingAnswer]

  init(_ checked: CheckedFile, _ language: Language) {
    file = checked.file
    form = checked.reading.form
    status = checked.reading.status
    rowsAccepted = checked.reading.rowsAccepted
    rowsHeld = checked.reading.rowsHeld
    findings = checked.findings.map { FindingAnswer(finding: $0, language: language) }
  }

  init(_ taken: TakenFile, _ language: Language) {
    file = taken.path
    form = taken.form
    status = taken.status
    rowsAccepted = taken.rowsAccepted
    rowsHeld = taken.rowsHeld
    findings = taken.findings.map { FindingAnswer(finding: $0, language: language) }
  }

  enum Key: String, CodingKey {
    case file, form, status, rowsAccepted = "rows_accepted", rowsHeld = "rows_held", findings
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(file, forKey: .file)
    try answer.encode(form?.rawValue, forKey: .form)
    try answer.encode(status.rawValue, forKey: .status)
    try answer.encode(rowsAccepted, forKey: .rowsAccepted)
    try answer.encode(rowsHeld, forKey: .rowsHeld)
    try answer.encode(findings, forKey: .findings)
  }
}
