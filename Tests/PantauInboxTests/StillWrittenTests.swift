import Foundation
import PantauInbox
import Testing

/// Uploaders who go on writing: before a file is claimed, while it is read, and after it was judged.
struct StillWrittenTests {
  private let scratch: Scratch
  private let claims: ClaimFolder
  private let target: RawPath
  private let path: RawPath = "73.10/a.csv"

  init() throws {
    scratch = try Scratch()
    claims = ClaimFolder(path: scratch.path / ".proses", dropFolder: DropFolder(path: scratch.path / "masuk"))
    target = scratch.path / "arsip/2023-W45/x.csv"
    try scratch.folder(".proses")
    try scratch.file("masuk" / path, "isi")
  }

  private func seen() throws -> Drop { try #require(try claims.dropFolder.scan().drops.first) }

  /// Claimed, read and copied, its uploader still holding it open.
  private func judged() throws -> (judged: Drop, uploader: Int32) {
    let uploader = try scratch.openForWriting("masuk" / path)
    #expect(try claims.claim(seen()) == .claimed)
    let judged = try #require(try claims.look(at: path))
    guard case .read(let bytes) = try claims.read(path, limit: 9) else { throw Scratch.Refused(call: "read", code: 0) }
    try claims.keepCopy(bytes, of: path)
    return (judged, uploader)
  }

  @Test func leavesWhatChangedSinceItWasSeen() throws {
    let drop = try seen()
    try scratch.file("masuk" / path, "")
    #expect(try claims.claim(drop) == .changed)
    try scratch.file("masuk" / path, "isa")
    #expect(try claims.claim(drop) == .changed)
    #expect(try scratch.text(of: "masuk" / path) == "isa")
    #expect(try scratch.names(in: ".proses").isEmpty)
    #expect(try claims.claim(seen()) == .claimed)
  }

  @Test func leavesAnotherFileOfTheSameNameAndSize() throws {
    let drop = try seen()
    try scratch.file("masuk/73.10/b.csv", "isa")
    try replaceFile(scratch.path / "masuk" / path, by: scratch.path / "masuk/73.10/b.csv")
    #expect(try claims.claim(drop) == .changed)
    #expect(try scratch.text(of: "masuk" / path) == "isa")
  }

  @Test func whatLiesInItsPlaceIsOutOfReachOfTheUploader() throws {
    let (judged, uploader) = try judged()
    defer { close(uploader) }
    try claims.move(path, to: target, judged: judged)
    try scratch.append("ekor", to: uploader)
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    #expect(try scratch.mode(of: "arsip/2023-W45/x.csv") & 0o137 == 0)
    #expect(try scratch.names(in: ".proses").isEmpty)
  }

  @Test func whatIsWrittenWhileItIsReadGoesBack() throws {
    let (judged, uploader) = try judged()
    defer { close(uploader) }
    try scratch.append(" ekor", to: uploader)
    #expect(try claims.look(at: path) != judged)
    #expect(try claims.giveBack(path))
    #expect(try scratch.text(of: "masuk" / path) == "isi ekor")
    #expect(try claims.isFree(path))
  }

  @Test func whatIsWrittenAndCannotGoBackStaysClaimed() throws {
    let (_, uploader) = try judged()
    defer { close(uploader) }
    try scratch.append(" ekor", to: uploader)
    try scratch.file("masuk" / path, "baru")
    #expect(try !claims.giveBack(path))
    #expect(try claims.read(path, limit: 9) == .read(Array("isi ekor".utf8)))
    #expect(try scratch.text(of: "masuk" / path) == "baru")
  }

  /// With and without the batch that knew how the file had been.
  @Test(arguments: [true, false]) func whatIsWrittenAfterItWasJudgedIsANewFile(isKnown: Bool) throws {
    let (judged, uploader) = try judged()
    defer { close(uploader) }
    try scratch.append(" ekor", to: uploader)
    for _ in 0..<2 { try claims.move(path, to: target, judged: isKnown ? judged : nil) }
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    #expect(try scratch.text(of: "masuk" / path) == "isi ekor")
    #expect(try claims.isFree(path))
  }

  @Test func whatIsWrittenAfterItWasJudgedIsFoundWhereItsNameIsTaken() throws {
    let (judged, uploader) = try judged()
    defer { close(uploader) }
    try scratch.append(" ekor", to: uploader)
    try scratch.file("masuk" / path, "baru")
    try claims.move(path, to: target, judged: judged)
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    #expect(try scratch.text(of: "masuk" / path) == "baru")
    let strays = try claims.strays(besides: [path])
    #expect(strays.count == 1)
    try claims.move(#require(strays.first), to: scratch.path / "ditolak/y.csv")
    #expect(try scratch.text(of: "ditolak/y.csv") == "isi ekor")
    #expect(try scratch.mode(of: "ditolak/y.csv") & 0o137 == 0)
  }

  @Test func aDuplicateThatIsWrittenOnIsANewFile() throws {
    let (judged, uploader) = try judged()
    defer { close(uploader) }
    try scratch.append(" ekor", to: uploader)
    for _ in 0..<2 { try claims.remove(path, judged: judged) }
    #expect(try scratch.text(of: "masuk" / path) == "isi ekor")
    #expect(try claims.isFree(path))
  }

  @Test func goesOnWhereverItWasCutShort() throws {
    var uploader: Int32
    (_, uploader) = try judged()
    close(uploader)
    // The claimed file is gone, the copy not yet in its place.
    let claimed = try scratch.names(in: ".proses").filter { !$0.hasSuffix(".salinan") }
    for name in claimed { try scratch.remove(".proses" / RawPath(name)) }
    #expect(try claims.found(path) == .file(Digest(of: Array("isi".utf8)), size: 3))
    for _ in 0..<2 { try claims.move(path, to: target) }
    #expect(try scratch.text(of: "arsip/2023-W45/x.csv") == "isi")
    // The copy is in its place, what was claimed is there again: a power cut may keep the one and lose the other.
    try scratch.file("masuk" / path, "isi")
    (_, uploader) = try judged()
    close(uploader)
    try claims.dropCopy(of: path)
    try claims.move(path, to: target)
    #expect(try claims.isFree(path))
  }

  @Test func whatIsMovedAsItCameIsClosedToOthers() throws {
    #expect(try claims.claim(seen()) == .claimed)
    try claims.move(path, to: target)
    #expect(try scratch.mode(of: "arsip/2023-W45/x.csv") == 0o640)
  }

  @Test func leavesTheRightsOfAFileWithASecondName() throws {
    try scratch.hardLink("lain.csv", to: "masuk" / path)
    #expect(try claims.claim(seen()) == .claimed)
    try claims.move(path, to: target)
    #expect(try scratch.mode(of: "lain.csv") == 0o644)
  }
}
