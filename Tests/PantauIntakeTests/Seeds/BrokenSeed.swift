import PantauDomain
import PantauIntake
import Testing

/// One mistake in the shipped seeds, and where it must be told.
struct BrokenSeed: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let column: String?
  let value: String?

  /// - Parameter old: A passage that stands in the file once; the problem is told of its line.
  init(_ file: String, _ old: String, _ new: String, _ column: String?, _ value: String?) {
    self.file = file
    self.old = old
    self.new = new
    self.column = column
    self.value = value
  }

  var testDescription: String { "\(file): \(old) -> \(new)" }

  /// Expects this one problem and no other.
  func expectItsProblem(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var folder = SeedFolder.shipped
    let line = try folder.replace(in: file, old, new)
    let problems = folder.problems
    #expect(problems.count == 1, "\(problems)", sourceLocation: sourceLocation)
    let problem = try #require(problems.first, sourceLocation: sourceLocation)
    #expect(problem.file == file, sourceLocation: sourceLocation)
    #expect(problem.line == line, sourceLocation: sourceLocation)
    #expect(problem.column == column, sourceLocation: sourceLocation)
    #expect(problem.value == value, sourceLocation: sourceLocation)
    #expect(!problem.message.id.isEmpty && problem.message.id != problem.message.en, sourceLocation: sourceLocation)
  }
}
