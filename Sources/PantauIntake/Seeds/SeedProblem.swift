package import PantauDomain

/// What is wrong in a seed file, where, and what to do about it.
package struct SeedProblem: Error, Equatable, Sendable {
  /// `wilayah.csv`
  package let file: String
  /// Physical line, from 1; nil for the file as a whole.
  package let line: Int?
  package let column: String?
  /// As written; nil where nothing is.
  package let value: String?
  package let message: Phrase

  package init(file: String, line: Int?, column: String?, value: String?, message: Phrase) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.message = message
  }
}

/// All that is wrong with the seeds: at least one problem, in the order of files and lines.
package struct SeedProblems: Error, Equatable, Sendable {
  package let all: [SeedProblem]
}

/// Collects problems while the seeds are read. A reference, because every row notes in the same one.
final class SeedNotebook {
  private var noted: [(file: SeedFile, problem: SeedProblem)] = []

  func note(_ file: SeedFile, line: Int? = nil, column: String? = nil, value: String? = nil, _ message: Phrase) {
    let value = value.flatMap { $0.isEmpty ? nil : $0 }
    noted.append(
      (file, SeedProblem(file: file.rawValue, line: line, column: column, value: value, message: message)))
  }

  /// nil where nothing was noted.
  var problems: SeedProblems? {
    guard !noted.isEmpty else { return nil }
    return SeedProblems(
      all: SeedFile.allCases.flatMap { file in
        let ofFile = noted.filter { $0.file == file }.map(\.problem)
        return Dictionary(grouping: ofFile) { $0.line ?? 0 }.sorted { $0.key < $1.key }.flatMap(\.value)
      })
  }
}
