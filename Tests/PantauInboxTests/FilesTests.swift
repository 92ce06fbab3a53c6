import Dispatch
import Foundation
import PantauInbox
import Testing

struct FilesTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func makesFoldersForOwnerAndGroupOnly() throws {
    for _ in 0..<2 { try makeFolders(scratch.path / "a/b/c") }
    for name in ["a", "a/b", "a/b/c"] as [RawPath] {
      #expect(try scratch.status(of: name).st_mode & S_IFMT == S_IFDIR)
      #expect(try scratch.mode(of: name) & 0o027 == 0)
    }
    try makeFolders(scratch.path / "d/e/")
    #expect(try scratch.names(in: "d") == ["e"])
    for there in ["", ".", "/", "/tmp"] as [RawPath] { try makeFolders(there) }
  }

  @Test func aFolderMayBeALinkToOne() throws {
    try scratch.folder("a")
    try scratch.symbolicLink("b", to: "a")
    try makeFolders(scratch.path / "b")
    try makeFolders(scratch.path / "b/c")
    #expect(try scratch.names(in: "a") == ["c"])
  }

  @Test(arguments: ["berkas", "berkas/b", "berkas/b/c", "putus", "putus/b"]) func makesNoFolderWhereSomethingElseIs(
    name: String
  ) throws {
    try scratch.file("berkas")
    try scratch.symbolicLink("putus", to: "tidak-ada")
    #expect(throws: InboxFailure.self) { try makeFolders(scratch.path / RawPath(name)) }
    #expect(try scratch.names() == ["berkas", "putus"])
  }

  @Test func manyMakeTheSameFoldersAtOnce() throws {
    let path = scratch.path
    for round in 0..<20 {
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        #expect(throws: Never.self) { try makeFolders(path / "\(round)/a/b/c/d") }
      }
    }
    #expect(try scratch.names().count == 20)
  }

  @Test(arguments: [true, false]) func replacesAFileAndLeavesNothingElse(synchronized: Bool) throws {
    let target = scratch.path / "a.txt"
    for text in ["panjang sekali", "pendek", ""] {
      try put(text, to: target, synchronized: synchronized)
      #expect(try scratch.text(of: "a.txt") == text)
      #expect(try scratch.names() == ["a.txt"])
    }
    #expect(try scratch.mode(of: "a.txt") & 0o137 == 0)
  }

  @Test(arguments: [true, false]) func bearsTheLongestName(synchronized: Bool) throws {
    let name = String(repeating: "a", count: 251) + ".txt"
    try put("isi", to: scratch.path / name, synchronized: synchronized)
    #expect(try scratch.names() == [name])
    #expect(throws: InboxFailure(path: (scratch.path / (name + "x")).text, operation: "rename", code: ENAMETOOLONG)) {
      try put("isi", to: scratch.path / (name + "x"), synchronized: synchronized)
    }
    #expect(try scratch.names() == [name])
  }

  @Test(arguments: [true, false]) func replacesALinkNotWhatItLeadsTo(synchronized: Bool) throws {
    try scratch.file("asli", "asli")
    try scratch.symbolicLink("tautan", to: "asli")
    try scratch.hardLink("kembar", to: "asli")
    for name in ["tautan", "kembar"] as [RawPath] {
      try put("baru", to: scratch.path / name, synchronized: synchronized)
      #expect(try scratch.text(of: name) == "baru")
    }
    #expect(try scratch.text(of: "asli") == "asli")
  }

  @Test(arguments: [true, false]) func tellsWhatFailedAndLeavesNothing(synchronized: Bool) throws {
    try scratch.file("berkas")
    try scratch.folder("map")
    for (name, operation, code) in [
      ("map", "rename", EISDIR), ("berkas/a.txt", "open", ENOTDIR), ("hilang/a.txt", "open", ENOENT),
    ] {
      let failure = #expect(throws: InboxFailure.self) {
        try put("isi", to: scratch.path / name, synchronized: synchronized)
      }
      #expect(failure?.operation == operation && failure?.code == code)
    }
    #expect(try scratch.names() == ["berkas", "map"])
    #expect(try scratch.text(of: "berkas") == "isi")
  }

  @Test func writesThroughALinkedWorkspace() throws {
    try scratch.folder("asli")
    try scratch.symbolicLink("kerja", to: "asli")
    try writeFile(Array("isi".utf8), to: scratch.path / "kerja/a.txt")
    try synchronizeFileSystem(of: scratch.path / "kerja")
    #expect(try visibleNames(in: scratch.path / "kerja") == ["a.txt"])
  }

  @Test func writesIntoTheCurrentFolder() throws {
    let name = RawPath(".sipantau-\(getpid())")
    try writeFile(Array("isi".utf8), to: name)
    #expect(try readFile(name) == Array("isi".utf8))
    try scratch.check(unlink(name.text), "unlink")
  }

  @Test func namesWhatIsVisibleInOrder() throws {
    for name in ["b", "a", "Z", ".hidden", "é"] as [RawPath] { try scratch.file(name) }
    #expect(try visibleNames(in: scratch.path) == ["Z", "a", "b", "é"])
    #expect(try visibleNames(in: scratch.path / "hilang").isEmpty)
    #expect(throws: InboxFailure.self) { try visibleNames(in: scratch.path / "a") }
  }

  @Test func bringsOnlyWhatIsThereToTheDisk() throws {
    try synchronizeFileSystem(of: scratch.path)
    #expect(throws: InboxFailure(path: (scratch.path / "hilang").text, operation: "open", code: ENOENT)) {
      try synchronizeFileSystem(of: scratch.path / "hilang")
    }
  }

  @Test func seesALinkThatLeadsNowhere() throws {
    try scratch.symbolicLink("putus", to: "tidak-ada")
    #expect(exists(scratch.path / "putus"))
    #expect(!exists(scratch.path / "tidak-ada"))
    #expect(!exists(scratch.path / "putus/a"))
  }

  private func put(_ text: String, to path: RawPath, synchronized: Bool) throws(InboxFailure) {
    if synchronized {
      try writeFile(Array(text.utf8), to: path)
    } else {
      try writeUnsynchronized(Array(text.utf8), to: path)
    }
  }
}
