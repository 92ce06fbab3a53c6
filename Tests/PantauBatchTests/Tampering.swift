import Foundation
import GRDB
import PantauInbox
import PantauLedger

/// A workspace with one file of every kind, and what somebody does to it who should not.
extension TrialWorkspace {
  /// 1 accepted, 2 partly held, 3 a duplicate of 1, 4 rejected, 5 in no office's folder, 6 of another form and week.
  ///
  /// - Parameter workbooks: whether those of both weeks are written, which takes most of the time.
  func fill(workbooks: Bool) throws {
    let drops = [
      ("73.10/a.csv", FormText.activity("73.10", "2023-W40"), "2023-10-04T10:00:00+07:00"),
      (
        "73.09/b.csv", FormText.activity("73.10", "2023-W40") + FormText.activityRow("73.09", "2023-W40"),
        "2023-10-04T11:00:00+07:00"
      ), ("73.10/lagi.csv", FormText.activity("73.10", "2023-W40"), "2023-10-05T10:00:00+07:00"),
      ("73.10/surat dinas.csv", "bukan formulir\n", "2023-10-05T11:00:00+07:00"),
      ("kesbangpol/c.csv", FormText.activity("73.10", "2023-W40"), "2023-10-05T12:00:00+07:00"),
      ("73.10/d.csv", FormText.stage("73.10", "2023-W41", "PM10"), "2023-10-10T10:00:00+07:00"),
    ]
    for (index, (path, text, asOf)) in drops.enumerated() {
      try drop(text, as: path)
      _ = try workbooks && index >= 4 ? run(asOf) : take(asOf)
    }
  }

  func submissions() throws -> [Submission] {
    var all: [Submission] = []
    try ledger().forEachSubmission(arrivedBy: nil) { all.append($0) }
    return all
  }

  /// Where the file of a submission lies.
  func place(of number: Int) throws -> String {
    try submissions().first { $0.number == number }?.destination ?? ""
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// As a disk loses it, or somebody's hands.
  func loseLedger() throws {
    for name in ["sipantau.db", "sipantau.db-wal", "sipantau.db-shm"] where holds(name) { try remove(name) }
  }

  /// What lies in the workspace itself, sorted, but for the lock, which everybody who works there makes.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != ".kunci" }.sorted()
  }

  /// Changes one byte in the middle.
  func spoil(_ name: String) throws {
    var bytes = try bytes(of: name)
    bytes[bytes.count / 2] ^= 1
    try write(bytes, to: name)
  }

  /// As somebody does it by hand, with `sqlite3`.
  func sqlite(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: "\(path)/sipantau.db", configuration: configuration).write { try $0.execute(sql: sql) }
  }
}
