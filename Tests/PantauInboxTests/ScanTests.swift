import Foundation
import PantauInbox
import Testing

struct ScanTests {
  private let scratch: Scratch
  private let drops: DropFolder

  init() throws {
    scratch = try Scratch()
    drops = DropFolder(path: scratch.path)
  }

  private func kinds() throws -> [String: Drop.Kind] {
    Dictionary(uniqueKeysWithValues: try drops.scan().drops.map { ($0.path.text, $0.kind) })
  }

  @Test func findsFilesInFoldersOfFolders() throws {
    try scratch.file("a.csv")
    try scratch.file("73.10/b.csv", "12345")
    try scratch.file("73.10/lama/2023/c.csv")
    try scratch.folder("73.11/kosong")
    let scan = try drops.scan()
    #expect(Set(scan.drops.map(\.path.text)) == ["a.csv", "73.10/b.csv", "73.10/lama/2023/c.csv"])
    #expect(scan.drops.map(\.scopeFolder?.text).count { $0 == "73.10" } == 2)
    #expect(scan.drops.contains { $0.scopeFolder == nil })
    #expect(scan.drops.first { $0.path == "73.10/b.csv" }?.size == 5)
    #expect(scan.uploading.isEmpty && scan.unreadable.isEmpty)
  }

  @Test func takesThemInTheOrderOfTheirLastChangeThenOfTheirPaths() throws {
    // Made faster than the clock ticks, so that many share a time; and in the wrong order of paths.
    for number in (100..<300).reversed() { try scratch.file(RawPath("\(number % 2 == 0 ? "b" : "a/x")\(number)")) }
    try scratch.file("zz-dulu")
    let late = RawPath("a/x101")
    repeat {
      try scratch.check(chmod(scratch.c(late), 0o600), "chmod")
    } while try scratch.changed(late) <= scratch.changed("zz-dulu")

    let found = try drops.scan().drops
    let expected = try found.map(\.path).shuffled().sorted {
      (try scratch.changed($0), $0) < (try scratch.changed($1), $1)
    }
    #expect(found.count == 201)
    #expect(found.map(\.path) == expected)
    #expect(found.last?.path == late)
  }

  @Test func tellsWhatIsNoPlainFile() throws {
    let outside = try Scratch()
    try outside.file("rahasia/kunci.csv")
    try scratch.file("a.csv")
    try scratch.file("b.csv")
    try scratch.hardLink("b2.csv", to: "b.csv")
    try scratch.symbolicLink("c.csv", to: "a.csv")
    try scratch.symbolicLink("d.csv", to: "tidak-ada")
    try scratch.symbolicLink("e", to: (outside.path / "rahasia").text)
    try scratch.symbolicLink("f", to: ".")
    try scratch.fifo("g.csv")
    try scratch.socket("h.csv")
    #expect(
      try kinds() == [
        "a.csv": .file, "b.csv": .hardLink, "b2.csv": .hardLink, "c.csv": .symbolicLink, "d.csv": .symbolicLink,
        "e": .symbolicLink, "f": .symbolicLink, "g.csv": .special, "h.csv": .special,
      ])
  }

  @Test(.enabled(if: geteuid() == 0)) func tellsADevice() throws {
    try scratch.check(mknod(scratch.c("nol"), S_IFCHR | 0o644, 1 << 8 | 3), "mknod")
    #expect(try kinds() == ["nol": .special])
  }

  @Test func keepsTheBytesOfHostileNames() throws {
    let names: [[UInt8]] =
      [[0xFF, 0xFE, 0x80], [0x63, 0xE9], Array(repeating: 0x61, count: 255), Array(repeating: 0xF0, count: 255)]
      + ["a\nb.csv", "a\\..\\..", "-rf", "$(reboot).csv", " ", "a b;c.csv", "\u{1B}[31m", "*?.csv", "é", "e\u{301}"]
      .map { Array($0.utf8) }
    let paths = names.map { RawPath("73.10") / RawPath(bytes: $0) }
    for path in paths { try scratch.file(path) }
    #expect(Set(try drops.scan().drops.map(\.path)) == Set(paths))
  }

  @Test(arguments: [
    ("a.csv", false), (".a.csv", true), ("..a", true), ("a.csv.part", true), ("a.PART", true), ("a.FilePart", true),
    ("a.tmp", true), ("a.CRDOWNLOAD", true), ("a.csv~", true), ("~", true), ("a.part.csv", false), ("apart", false),
    ("tmp", false), ("~a.csv", false), ("a.tmp ", false), ("a.csv.tmp1", false),
  ])
  func leavesAloneWhatIsStillBeingUploaded(name: String, isUploading: Bool) throws {
    try scratch.file(RawPath("73.10/\(name)"))
    let scan = try drops.scan()
    #expect(scan.uploading.map(\.text) == (isUploading ? ["73.10/\(name)"] : []))
    #expect(scan.drops.map(\.path.text) == (isUploading ? [] : ["73.10/\(name)"]))
  }

  @Test func leavesHiddenFoldersAlone() throws {
    try scratch.file("73.10/.sync/a.csv")
    #expect(try drops.scan().drops.isEmpty)
    #expect(try drops.scan().uploading == ["73.10/.sync"])
  }

  @Test func takesFilesOutOfFoldersWhateverTheirEnding() throws {
    try scratch.file("73.10/lama.tmp/a.csv")
    try scratch.file("73.10/November~/b.csv")
    #expect(Set(try drops.scan().drops.map(\.path)) == ["73.10/lama.tmp/a.csv", "73.10/November~/b.csv"])
    #expect(try drops.scan().uploading.isEmpty)
  }

  @Test(arguments: [13_569_465_600, 9_223_372_036, 9_223_372_037, 0, -2_000_000_000]) func bearsAnyTimeThatASenderSets(
    seconds: Int
  ) throws {
    try scratch.file("a.csv")
    let times = [timespec(tv_sec: 0, tv_nsec: Int(UTIME_OMIT_NSEC)), timespec(tv_sec: seconds, tv_nsec: 999_999_999)]
    try scratch.check(utimensat(AT_FDCWD, scratch.c("a.csv"), times, 0), "utimensat")
    let drop = try #require(try drops.scan().drops.first)
    #expect(drop.modified > 0 || seconds <= 0)
    #expect(drop.changed > 1_600_000_000_000_000_000)
  }

  @Test func seesAHundredThousandFilesInOneFolder() throws {
    // In memory where there is such a place: a disk takes half a minute to make them.
    let scratch = try exists("/dev/shm") ? Scratch(below: "/dev/shm") : Scratch()
    try scratch.folder("73.10")
    for number in 0..<100_000 { try scratch.empty(RawPath("73.10/\(number)")) }
    let drops = try DropFolder(path: scratch.path).scan().drops
    #expect(drops.count == 100_000)
    #expect(Set(drops.map(\.path)).count == 100_000)
  }
}

/// `UTIME_OMIT`, which Swift does not see.
private let UTIME_OMIT_NSEC = (1 << 30) - 2

extension Scratch {
  fileprivate func changed(_ name: RawPath) throws -> Int {
    let time = try status(of: name).st_ctim
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  fileprivate func empty(_ name: RawPath) throws {
    let number = open(c(name), O_WRONLY | O_CREAT, 0o644)
    try check(number, "open")
    close(number)
  }
}
