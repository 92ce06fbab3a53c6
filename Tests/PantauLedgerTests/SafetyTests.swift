import Foundation
import PantauDomain
import Testing

@testable import PantauLedger

/// What a damaged, foreign or missing file is taken for.
struct SafetyTests {
  private func kind(_ body: () throws -> Void) -> LedgerFailure.Kind? {
    do {
      try body()
      return nil
    } catch {
      return (error as? LedgerFailure)?.kind
    }
  }

  @Test func aCommitIsOnTheDiskWhenItReturns() throws {
    let book = try TestBook()
    #expect(try book.ledger.durability() == Durability(journal: "wal", synchronous: 2))
    try book.reopen()
    #expect(try book.ledger.durability() == Durability(journal: "wal", synchronous: 2))
  }

  @Test func nothingIsMadeWhereNoLedgerIs() throws {
    let book = try TestBook()
    let path = book.folder.appendingPathComponent("none.db").path
    #expect(kind { _ = try Ledger(path: path, requirements: book.requirements, create: false) } == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(kind { _ = try Ledger(path: path, requirements: book.requirements, create: false) } == .damaged)
    #expect(
      kind { _ = try Ledger(path: book.folder.path, requirements: book.requirements, create: true) } == .cannotOpen)
    try Data("kode_wilayah,nama_wilayah,periode\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(kind { _ = try Ledger(path: path, requirements: book.requirements, create: false) } == .damaged)
  }

  @Test(arguments: [(68, 0x00, LedgerFailure.Kind.foreign), (63, 0x7F, .newer)])
  func anotherProgramsFileAndALaterSchemaAreRefused(byte: Int, value: UInt8, expected: LedgerFailure.Kind) throws {
    // The file's header holds `user_version` in bytes 60 to 63 and `application_id` in 68 to 71, big-endian.
    let path = try closedLedger { _ in }
    defer { try? FileManager.default.removeItem(atPath: path) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[byte] = value
    try bytes.write(to: URL(fileURLWithPath: path))
    let requirements = try tinyRequirements()
    #expect(kind { _ = try Ledger(path: path, requirements: requirements, create: true) } == expected)
  }

  @Test func aCorruptPageIsFoundBeforeABatch() throws {
    let path = try closedLedger { ledger in
      let rows = try (0..<3000).map { try row(stage(Percent($0)), week: "2023-W45", line: $0) }
      try ledger.commit([submission(rows, at: "2023-11-10T10:00+07:00")])
      try ledger.quickCheck()
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let middle = bytes.count / 4096 * 3 / 4 * 4096
    bytes.replaceSubrange(middle..<middle + 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: URL(fileURLWithPath: path))
    let requirements = try tinyRequirements()
    #expect(
      kind {
        try Ledger(path: path, requirements: requirements, create: false).quickCheck()
      } == .damaged)
  }

  /// A ledger that nobody holds any more; its path.
  private func closedLedger(_ body: (Ledger) throws -> Void) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).db").path
    do {
      try body(Ledger(path: path, requirements: try tinyRequirements(), create: true))
    }
    return path
  }
}
