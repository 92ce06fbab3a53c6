import Foundation
import PantauInbox
import Testing

/// One office's folder must not keep the others from being read.
struct UnreadableFolderTests {
  private let scratch: Scratch
  private let drops: DropFolder

  init() throws {
    scratch = try Scratch()
    drops = DropFolder(path: scratch.path / "masuk")
  }

  @Test func withoutADropFolderThereIsNoScan() throws {
    let missing = #expect(throws: InboxFailure.self) { try drops.scan() }
    #expect(missing?.code == ENOENT && missing?.operation == "open")
    try scratch.file("masuk")
    #expect(throws: InboxFailure(path: drops.path.text, operation: "open", code: ENOTDIR)) { try drops.scan() }
  }

  @Test func theDropFolderIsNoLink() throws {
    try scratch.file("lain/a.csv")
    try scratch.symbolicLink("masuk", to: "lain")
    #expect(throws: InboxFailure(path: drops.path.text, operation: "open", code: ENOTDIR)) { try drops.scan() }
  }

  @Test(.enabled(if: geteuid() != 0)) func tellsTheFolderThatItMayNotOpen() throws {
    try scratch.file("masuk/73.09/a.csv")
    try scratch.file("masuk/73.10/b.csv")
    try scratch.check(chmod(scratch.c("masuk/73.09"), 0), "chmod")
    defer { chmod(scratch.c("masuk/73.09"), 0o700) }
    let scan = try drops.scan()
    #expect(scan.drops.map(\.path) == ["73.10/b.csv"])
    #expect(
      scan.unreadable == [InboxFailure(path: (drops.path / "73.09").text, operation: "open", code: EACCES)])
  }

  @Test func tellsFoldersDeeperThanAPathCanBe() throws {
    try scratch.file("masuk/73.10/b.csv")
    let name = [CChar](repeating: 0x64, count: 255) + [0]
    var folder = open(scratch.c("masuk"), O_RDONLY | O_DIRECTORY)
    // The sixteenth has a path of 4,095 bytes and can still be looked into; the seventeenth cannot.
    for _ in 0..<18 {
      try scratch.check(folder, "open")
      try scratch.check(mkdirat(folder, name, 0o700), "mkdirat")
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
    let scan = try drops.scan()
    #expect(scan.drops.map(\.path) == ["73.10/b.csv"])
    #expect(scan.unreadable.map(\.code) == [ENAMETOOLONG])
    #expect(scan.unreadable.first?.path.hasSuffix("/ddd") == false)
    #expect(scan.unreadable.first?.path.utf8.count == drops.path.bytes.count + 17 * 256)
  }
}
