import Foundation
import PantauInbox
import Testing

struct ClaimTests {
  private let scratch: Scratch
  private let claims: ClaimFolder

  init() throws {
    scratch = try Scratch()
    claims = ClaimFolder(path: scratch.path / ".proses", dropFolder: DropFolder(path: scratch.path / "masuk"))
    try scratch.folder("masuk/73.10")
    try scratch.folder(".proses")
  }

  @Test func takesAFileOutOfTheDropFolder() throws {
    try scratch.file("masuk/73.10/a.csv", "isi")
    #expect(try !claims.holds("73.10/a.csv"))
    #expect(try claims.claim("73.10/a.csv"))
    #expect(try claims.holds("73.10/a.csv"))
    #expect(try claims.read("73.10/a.csv", limit: 3) == .read(Array("isi".utf8)))
    #expect(try scratch.names(in: "masuk/73.10").isEmpty)
  }

  @Test func keepsFilesOfTheSameNameApart() throws {
    try scratch.file("masuk/73.09/a.csv", "satu")
    try scratch.file("masuk/73.10/a.csv", "dua")
    try scratch.file("masuk/a.csv", "tiga")
    for path in ["73.09/a.csv", "73.10/a.csv", "a.csv"] as [RawPath] { #expect(try claims.claim(path)) }
    #expect(try claims.read("73.09/a.csv", limit: 9) == .read(Array("satu".utf8)))
    #expect(try claims.read("73.10/a.csv", limit: 9) == .read(Array("dua".utf8)))
    #expect(try claims.read("a.csv", limit: 9) == .read(Array("tiga".utf8)))
  }

  @Test(
    arguments: [
      [0xFF, 0x80], Array("a\nb".utf8), Array(repeating: 0x61, count: 255), Array("a\\..\\b".utf8), Array("-rf".utf8),
    ] as [[UInt8]]) func takesHostileNames(name: [UInt8]) throws
  {
    let drop = "73.10" / RawPath(bytes: name)
    try scratch.file("masuk" / drop)
    #expect(try claims.claim(drop))
    #expect(try claims.read(drop, limit: 3) == .read(Array("isi".utf8)))
    try claims.remove(drop)
    #expect(try scratch.names(in: ".proses").isEmpty)
  }

  @Test func takesWhatIsNoFileWithoutTouchingWhatItLeadsTo() throws {
    try scratch.file("kunci.csv")
    try scratch.symbolicLink("masuk/73.10/tautan", to: (scratch.path / "kunci.csv").text)
    try scratch.symbolicLink("masuk/73.10/putus", to: "tidak-ada")
    try scratch.fifo("masuk/73.10/pipa")
    try scratch.socket("masuk/73.10/soket")
    try scratch.file("masuk/73.10/a.csv")
    try scratch.hardLink("masuk/73.10/kembar", to: "masuk/73.10/a.csv")
    let kinds: [(RawPath, Drop.Kind)] = [
      ("tautan", .symbolicLink), ("putus", .symbolicLink), ("pipa", .special), ("soket", .special),
      ("kembar", .hardLink),
    ]
    for (name, kind) in kinds {
      #expect(try claims.claim("73.10" / name))
      #expect(try claims.read("73.10" / name, limit: 3) == .refused(kind))
    }
    #expect(try scratch.names(in: "masuk/73.10") == ["a.csv"])
    #expect(try scratch.text(of: "kunci.csv") == "isi")
  }

  @Test func findsNothingWhereTheFileIsGone() throws {
    try scratch.file("masuk/73.10/a.csv")
    #expect(try claims.claim("73.10/a.csv"))
    #expect(try !claims.claim("73.10/a.csv"))
    #expect(try !claims.claim("73.10/b.csv"))
    #expect(try !claims.claim("73.11/a.csv"))
    #expect(try !claims.claim("b.csv"))
    try scratch.file("masuk/73.12")
    #expect(try !claims.claim("73.12/a.csv"))
  }

  @Test func followsNoFolderThatBecameALink() throws {
    try scratch.file("rahasia/a.csv")
    try scratch.symbolicLink("masuk/73.11", to: "../rahasia")
    #expect(try !claims.claim("73.11/a.csv"))
    try scratch.symbolicLink("masuk/73.10/dalam", to: "../../rahasia")
    #expect(try !claims.claim("73.10/dalam/a.csv"))
    #expect(try scratch.text(of: "rahasia/a.csv") == "isi")
  }

  @Test(arguments: ["../rahasia.csv", "73.10/../../rahasia.csv", "..", "73.10/.."]) func staysBelowTheDropFolder(
    path: String
  ) throws {
    try scratch.file("rahasia.csv")
    #expect(throws: InboxFailure.self) { try claims.claim(RawPath(path)) }
    #expect(try scratch.names() == [".proses", "masuk", "rahasia.csv"])
  }

  @Test func doesNotLoseAClaimToANewFileOfItsName() throws {
    try scratch.file("masuk/73.10/a.csv", "lama")
    #expect(try claims.claim("73.10/a.csv"))
    try scratch.file("masuk/73.10/a.csv", "baru")
    let failure = #expect(throws: InboxFailure.self) { try claims.claim("73.10/a.csv") }
    #expect(failure?.code == EEXIST)
    #expect(failure?.path == (scratch.path / "masuk/73.10/a.csv").text)
    #expect(try claims.read("73.10/a.csv", limit: 9) == .read(Array("lama".utf8)))
    #expect(try scratch.text(of: "masuk/73.10/a.csv") == "baru")
  }

  @Test func doesNotTakeAMissingFolderOfItsOwnForAMissingFile() throws {
    try scratch.file("masuk/73.10/a.csv")
    try scratch.remove(".proses")
    let missing = #expect(throws: InboxFailure.self) { try claims.claim("73.10/a.csv") }
    #expect(missing == InboxFailure(path: claims.path.text, operation: "stat", code: ENOENT))
    try scratch.file(".proses")
    #expect(throws: InboxFailure.self) { try claims.claim("73.10/a.csv") }
    #expect(throws: InboxFailure.self) { try claims.holds("73.10/a.csv") }
    #expect(try scratch.text(of: "masuk/73.10/a.csv") == "isi")
  }

  @Test func doesNotTakeAMissingDropFolderForAMissingFile() throws {
    try scratch.remove("masuk/73.10")
    try scratch.remove("masuk")
    #expect(throws: InboxFailure(path: (scratch.path / "masuk").text, operation: "stat", code: ENOENT)) {
      try claims.claim("73.10/a.csv")
    }
  }

  @Test func leavesNoDescriptorOpen() throws {
    try scratch.file("masuk/73.10/a.csv")
    try scratch.symbolicLink("masuk/73.11", to: "73.10")
    try scratch.file("satu", "1")
    try scratch.file("masuk/b.csv", "2")
    #expect(try claims.claim("b.csv"))
    for _ in 0..<50 {
      #expect(try !claims.claim("73.10/hilang.csv") && !claims.claim("73.11/a.csv"))
      #expect(throws: InboxFailure.self) { try claims.claim("73.10/../a.csv") }
      #expect(throws: InboxFailure.self) { try claims.move("b.csv", to: scratch.path / "satu") }
      #expect(try claims.read("b.csv", limit: 0) == .tooLarge(1))
      #expect(try claims.dropFolder.scan().drops.count == 2)
      #expect(throws: InboxFailure.self) { try writeFile([], to: scratch.path / "masuk") }
      #expect(throws: InboxFailure.self) { try visibleNames(in: scratch.path / "satu") }
    }
    #expect(try scratch.openDescriptors() == 0)
  }
}
