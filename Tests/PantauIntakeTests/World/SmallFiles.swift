import PantauDomain
import PantauGrid

@testable import PantauIntake

/// A table of lines without quotes, each a record at its own line; empty lines are none.
func table(_ text: String, delimiter: Character = ",") -> TextTable {
  var table = TextTable()
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
    // A line that begins with ~ stands for one whose quoting is broken.
    let isBroken = line.hasPrefix("~")
    for field in line.dropFirst(isBroken ? 1 : 0).split(separator: delimiter, omittingEmptySubsequences: false) {
      var bytes = Array(field.utf8)
      bytes.withUnsafeMutableBytes { table.appendField(UnsafeRawBufferPointer($0)) }
    }
    table.endRecord(line: index + 1, isBroken: isBroken)
  }
  return table
}

func header(_ text: String, delimiters: [Character] = [",", ";", "\t", "|"]) -> HeaderResult {
  var search = HeaderSearch()
  for delimiter in delimiters {
    search.begin(delimiter: delimiter.asciiValue ?? 0)
    if search.look(at: table(text, delimiter: delimiter)) { continue }
  }
  return search.result
}

/// Reads a file in which the header is found under the comma; nil where it is not.
func read(
  _ text: String, scope: Scope = .centre, asOf: String = "2023-11-12T20:00:00+07:00", stop: Defect? = nil
) -> IntakeResult? {
  guard case .found(let header) = header(text) else { return nil }
  var reader = FormReader(header: header, intake: SmallWorld.intake(asOf: asOf), scope: scope, keepsRows: true)
  reader.take(table(text))
  return reader.finish(stoppedBy: stop)
}

/// A defect without its subject.
struct Told: Equatable, CustomStringConvertible {
  let line: Int?
  let column: String?
  let kind: DefectKind

  init(_ line: Int?, _ column: String?, _ kind: DefectKind) {
    self.line = line
    self.column = column
    self.kind = kind
  }

  var description: String { "\(line ?? 0) \(column ?? "-") \(kind)" }
}

extension IntakeResult {
  var told: [Told] { defects.map { Told($0.line, $0.column, $0.kind) } }
}
