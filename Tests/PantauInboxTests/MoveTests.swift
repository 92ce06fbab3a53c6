import Foundation
import PantauInbox
import Testing

struct MoveTests {
  private let scratch: Scratch
  private let claims: ClaimFolder
  private let target: RawPath

  init() throws {
    scratch = try Scratch()
    claims = ClaimFolder(path: scratch.path / ".proses", dropFolder: DropFolder(path: scratch.path / "masuk"))
    target = scratch.path / "arsip/2023-W45/x.csv"
    try scratch.folder("masuk")
    try scratch.folder(".proses")
  }

  private func claimed(_ name: RawPath, _ text: String = "isi") throws {
    try scratch.file("masuk" / name, text)
    #expect(try claims.claim(name))
  }

  private var claimCount: Int { get throws { try scratch.names(in: ".proses").count } }

  @Test func makesTheFoldersOfItsPlace() throws {
    try claimed("a.csv")
    try claims.move("a.csv", to: target)
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    #expect(try claimCount == 0)
    #expect(try scratch.mode(of: "arsip") & 0o007 == 0)
  }

  @Test func doneTwiceItIsDoneOnce() throws {
    try claimed("a.csv")
    for _ in 0..<2 { try claims.move("a.csv", to: target) }
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    #expect(try scratch.names(in: "arsip/2023-W45") == ["x.csv"])
  }

  @Test func sameBytesLieThereAlready() throws {
    for text in ["isi", "", String(repeating: "0123456789", count: 100_000)] {
      try claimed("a.csv", text)
      try scratch.file("arsip/2023-W45/x.csv", text)
      try claims.move("a.csv", to: target)
      #expect(try claimCount == 0)
      #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == text)
    }
  }

  @Test(arguments: [
    ("baru", "lama"), ("isi", ""), ("", "isi"), ("isi", "isi "),
    (String(repeating: "a", count: 600_000) + "b", String(repeating: "a", count: 600_000) + "c"),
  ]) func loseNothingWhereOtherBytesLieThere(new: String, old: String) throws {
    try claimed("a.csv", new)
    try scratch.file("arsip/2023-W45/x.csv", old)
    for _ in 0..<2 {
      #expect(throws: InboxFailure(path: target.text, operation: "rename", code: EEXIST)) {
        try claims.move("a.csv", to: target)
      }
    }
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == old)
    #expect(try claims.read("a.csv", limit: new.utf8.count) == .read(Array(new.utf8)))
  }

  @Test func neitherALinkNorAFolderIsTheSameAsAFile() throws {
    try claimed("a.csv")
    try scratch.file("isi", "isi")
    try scratch.folder("arsip/2023-W45")
    try scratch.symbolicLink("arsip/2023-W45/x.csv", to: "../../isi")
    try scratch.folder("arsip/2023-W46/x.csv")
    for week in ["2023-W45", "2023-W46"] as [RawPath] {
      let failure = #expect(throws: InboxFailure.self) {
        try claims.move("a.csv", to: scratch.path / "arsip" / week / "x.csv")
      }
      #expect(failure?.code == EEXIST)
    }
    #expect(try claims.holds("a.csv"))
  }

  @Test func whatHoldsNoBytesMayLieThereAlready() throws {
    for _ in 0..<2 {
      try scratch.symbolicLink("masuk/tautan", to: "tidak-ada")
      try scratch.fifo("masuk/pipa")
      for name in ["tautan", "pipa"] as [RawPath] {
        #expect(try claims.claim(name))
        try claims.move(name, to: scratch.path / "ditolak" / name)
      }
    }
    #expect(try scratch.names(in: "ditolak") == ["pipa", "tautan"])
    #expect(try scratch.status(of: "ditolak/tautan").st_mode & S_IFMT == S_IFLNK)
    #expect(try claimCount == 0)
  }

  @Test func aFileStandsWhereItsFolderShould() throws {
    try claimed("a.csv")
    try scratch.file("arsip")
    #expect(throws: InboxFailure(path: (scratch.path / "arsip/2023-W45").text, operation: "mkdir", code: ENOTDIR)) {
      try claims.move("a.csv", to: target)
    }
    #expect(throws: InboxFailure(path: (scratch.path / "arsip").text, operation: "mkdir", code: ENOTDIR)) {
      try claims.move("a.csv", to: scratch.path / "arsip/x.csv")
    }
    #expect(try claims.holds("a.csv"))
  }

  @Test func whatWasNeverClaimedCannotMove() throws {
    #expect(throws: InboxFailure(path: target.text, operation: "rename", code: ENOENT)) {
      try claims.move("a.csv", to: target)
    }
  }

  @Test func removingTwiceIsRemovingOnce() throws {
    try claimed("a.csv")
    try claimed("b.csv")
    for _ in 0..<2 { try claims.remove("a.csv") }
    #expect(try !claims.holds("a.csv"))
    #expect(try claims.holds("b.csv"))
  }
}
