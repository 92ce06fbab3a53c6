import Foundation
import GRDB
import PantauInbox
import PantauLedger

/// A workspace with one file of every kind, and what somebody does to it who should not.
extension TrialWorkspace {
  /// 1 accepted, 2 partly held, 3 a duplicate of 1, 4 rejected, 5 in no office's folder, 6 with another form.
  func fill() throws {
    try drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    _ = try run("2023-10-04T10:00:00+07:00")
    try drop(FormText.activity("73.10", "2023-W40") + FormText.activityRow("73.09", "2023-W40"), as: "73.09/b.csv")
    _ = try run("2023-10-04T11:00:00+07:00")
    try drop(FormText.activity("73.10", "2023-W40"), as: "73.10/lagi.csv")
    _ = try run("2023-10-05T10:00:00+07:00")
    try drop("bukan formulir\n", as: "73.10/surat dinas.csv")
    _ = try run("2023-10-05T11:00:00+07:00")
    try drop(FormText.activity("73.10", "2023-W40"), as: "kesbangpol/c.csv")
    _ = try run("2023-10-05T12:00:00+07:00")
    try drop(FormText.stage("73.10", "2023-W41", "PM10"), as: "73.10/d.csv")
    _ = try run("2023-10-10T10:00:00+07:00")
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
