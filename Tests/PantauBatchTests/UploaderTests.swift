import Foundation
import Logging
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Synchronization
import Testing

/// Files whose uploaders are not done with them, and what is told where a file cannot be put in its place.
@Suite struct UploaderTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"
  private let name = "73.10/a.csv"
  private let first = FormText.activity("73.10", "2023-W40")
  private let more = FormText.activityRow("73.10", "2023-W40", number: "2", text: "Rapat kedua")

  init() throws { trial = try TrialWorkspace() }

  /// What that batch took, while somebody did something to the file: before it was claimed (`reading`), or after it was
  /// read and before it was committed (`ledger`, which is met for the first time before anything is taken).
  private func take(at phase: PantauBatch.Progress.Phase, _ act: @escaping @Sendable () -> Void) throws -> BatchOutcome
  {
    let meetings = Atomic(0)
    let progress = PantauBatch.Progress { count in
      guard count.phase == phase, phase == .ledger || count.total == 1 else { return }
      let before = meetings.wrappingAdd(1, ordering: .relaxed).oldValue
      if before == (phase == .ledger ? 1 : 0) { act() }
    }
    return try trial.batch(asOf, progress: progress).take()
  }

  private static func append(_ text: String, to number: Int32) {
    let bytes = Array(text.utf8)
    #expect(write(number, bytes, bytes.count) == bytes.count)
  }

  private func openForAppending() throws -> Int32 {
    let number = open("\(trial.path)/masuk/\(name)", O_WRONLY | O_APPEND)
    try #require(number >= 0)
    return number
  }

  private func expectSoundArchive() throws {
    let verification = try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify()
    #expect(verification.differences.isEmpty)
  }

  @Test func `A file that changed after the look at the drop folder is left to the next batch`() throws {
    try trial.drop(first, as: name)
    let (path, text) = ("\(trial.path)/masuk/\(name)", first + more)
    let outcome = try take(at: .reading) {
      #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
    }
    #expect(outcome.taken.isEmpty)
    #expect(try trial.files(below: ".proses").isEmpty)
    #expect(try trial.take(asOf).taken.map(\.rowsAccepted) == [2])
  }

  @Test func `Rows that were added after a file was judged come with the next batch`() throws {
    try trial.drop(first, as: name)
    let uploader = try openForAppending()
    defer { close(uploader) }
    let outcome = try take(at: .ledger) { [more] in UploaderTests.append(more, to: uploader) }
    #expect(outcome.taken.map(\.rowsAccepted) == [1])
    try expectSoundArchive()
    #expect(try trial.text(of: "masuk/\(name)") == first + more)
    #expect(try trial.take(asOf).taken.map(\.rowsAccepted) == [2])
    try expectSoundArchive()
    #expect(try trial.status(asOf).consolidation.history.activities.count == 2)
  }

  @Test func `The archive does not change with a file that somebody still has open`() throws {
    try trial.drop(first, as: name)
    let uploader = try openForAppending()
    defer { close(uploader) }
    let place = try #require(try trial.take(asOf).taken.first?.destination)
    UploaderTests.append(more, to: uploader)
    #expect(try trial.text(of: place) == first)
    try expectSoundArchive()
  }

  @Test(arguments: ["a.csv", "surat.pdf"])
  func `No other account can read what was taken`(name: String) throws {
    try trial.drop(name == "a.csv" ? first : "%PDF-1.7", as: "73.10/\(name)")
    #expect(chmod("\(trial.path)/masuk/73.10/\(name)", 0o644) == 0)
    let place = try #require(try trial.take(asOf).taken.first?.destination)
    var status = stat()
    #expect(lstat("\(trial.path)/\(place)", &status) == 0)
    #expect(status.st_mode & 0o137 == 0)
  }

  @Test func `A file that could not be put in its place is told of, in that batch and in the one that puts it there`()
    throws
  {
    _ = try trial.take(asOf)
    try trial.drop(first + FormText.activityRow("73.09", "2023-W40"), as: name)
    let arsip = "\(trial.path)/arsip"
    try FileManager.default.removeItem(atPath: arsip)
    try trial.write([], to: "arsip")
    let heard = Heard()
    let stop = #expect(throws: Stop.self) { try trial.batch(asOf, log: heard.logger).take() }
    #expect(stop?.status == .inputOutput)
    #expect(heard.takeAll() == ["info 73.10/a.csv held 1", "warning 73.10/a.csv rows 1"])

    try FileManager.default.removeItem(atPath: arsip)
    let outcome = try trial.batch(asOf, log: heard.logger).take()
    #expect(heard.takeAll() == ["info 73.10/a.csv held 1", "warning 73.10/a.csv rows 1"])
    #expect(outcome.taken.map(\.status) == [.partlyHeld])
    #expect(outcome.rowsHeld == 1)
    #expect(!outcome.isAllAccepted)
    try expectSoundArchive()
    #expect(try trial.take(asOf).taken.isEmpty)
  }
}

/// What a log heard of files: level, path, and how many rows were held or out of scope.
private final class Heard: Sendable {
  private let lines = Mutex<[String]>([])

  var logger: Logger {
    var logger = Logger(label: "uji") { _ in Handler(heard: self) }
    logger.logLevel = .info
    return logger
  }

  func takeAll() -> [String] {
    lines.withLock { lines in
      defer { lines = [] }
      return lines
    }
  }

  private struct Handler: LogHandler {
    let heard: Heard
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let fields = event.metadata ?? [:]
      guard let path = fields["path"] else { return }
      let count = fields["held"].map { "held \($0)" } ?? fields["rows"].map { "rows \($0)" } ?? ""
      heard.lines.withLock { $0.append("\(event.level) \(path) \(count)") }
    }
  }
}
