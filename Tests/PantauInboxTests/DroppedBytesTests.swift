import Foundation
import PantauInbox
import Testing

struct DroppedBytesTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ name: RawPath, limit: Int = 1000) throws -> DroppedBytes {
    try readDropped(scratch.path / name, limit: limit)
  }

  @Test func readsUpToTheLimit() throws {
    try scratch.file("a.csv", "12345")
    #expect(try read("a.csv", limit: 4) == .tooLarge(5))
    #expect(try read("a.csv", limit: 5) == .read(Array("12345".utf8)))
    #expect(try read("a.csv", limit: 6) == .read(Array("12345".utf8)))
    try scratch.file("kosong.csv", "")
    #expect(try read("kosong.csv", limit: 0) == .read([]))
  }

  @Test func readsAFileOfManyPieces() throws {
    let text = String(repeating: "kesbangpol\n", count: 300_000)
    try scratch.file("a.csv", text)
    #expect(try read("a.csv", limit: 1 << 22) == .read(Array(text.utf8)))
  }

  @Test func doesNotReadAFilePastTheLimit() throws {
    try scratch.file("a.csv")
    // A hole of a tebibyte, which no memory would hold.
    try scratch.check(truncate(scratch.c("a.csv"), 1 << 40), "truncate")
    #expect(try read("a.csv") == .tooLarge(1 << 40))
  }

  @Test func holdsAFileWithoutASizeToTheLimit() throws {
    // Files of the kernel say that they are empty.
    #expect(try readDropped("/proc/version", limit: 1 << 20) == .read(readFile("/proc/version")))
    guard case .tooLarge(let size) = try readDropped("/proc/version", limit: 10) else {
      Issue.record("read past the limit")
      return
    }
    #expect(size > 10)
  }

  @Test func refusesWhatIsNoPlainFile() throws {
    try scratch.file("a.csv")
    try scratch.file("b.csv")
    try scratch.hardLink("b2.csv", to: "b.csv")
    try scratch.symbolicLink("tautan", to: "a.csv")
    try scratch.symbolicLink("putus", to: "tidak-ada")
    try scratch.fifo("pipa")
    try scratch.socket("soket")
    try scratch.folder("map")
    #expect(try read("b.csv") == .refused(.hardLink))
    #expect(try read("b2.csv") == .refused(.hardLink))
    #expect(try read("tautan") == .refused(.symbolicLink))
    #expect(try read("putus") == .refused(.symbolicLink))
    #expect(try read("pipa") == .refused(.special))
    #expect(try read("soket") == .refused(.special))
    #expect(try read("map") == .refused(.special))
    #expect(try readDropped("/dev/zero", limit: 10) == .refused(.special))
    try scratch.remove("b2.csv")
    #expect(try read("b.csv") == .read(Array("isi".utf8)))
  }

  @Test func tellsWhyAFileCannotBeRead() throws {
    try scratch.file("a.csv")
    #expect(try read("hilang.csv") == .unreadable("No such file or directory"))
    #expect(try read("a.csv/b.csv") == .unreadable("Not a directory"))
    #expect(try read(RawPath(String(repeating: "a", count: 256))) == .unreadable("File name too long"))
  }

  @Test(.enabled(if: geteuid() != 0)) func tellsThatItMayNotRead() throws {
    try scratch.file("a.csv")
    try scratch.check(chmod(scratch.c("a.csv"), 0), "chmod")
    #expect(try read("a.csv") == .unreadable("Permission denied"))
  }
}
