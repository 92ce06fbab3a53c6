import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import Testing

@Suite struct NamedFileTests {
  @Test func `A file whose name is no text is found, and shown with escapes`() throws {
    let trial = try TrialWorkspace()
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "a.csv")
    let folder = trial.workspace.root / "masuk"
    let name = Array("rap".utf8) + [0xE9] + Array("t.csv".utf8)
    let bytes = try trial.bytes(of: "masuk/a.csv")
    try writeFile(bytes, to: folder / RawPath(bytes: name))

    let file = NamedFile(bytes: folder.bytes + [UInt8(ascii: "/")] + name)
    let check = try Check(workspace: trial.workspace, scope: "pusat", asOf: instant("2023-10-07T10:00:00+07:00"))
    let checked = try #require(try check.files([file]).first)
    #expect(checked.reading.status == .accepted)
    #expect(checked.file == "\(trial.path)/masuk/rap\\xE9t.csv")
  }
}
