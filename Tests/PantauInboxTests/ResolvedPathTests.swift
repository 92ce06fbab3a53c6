import PantauInbox
import Testing

@Suite struct ResolvedPathTests {
  private let scratch: Scratch
  private let top: RawPath

  init() throws {
    scratch = try Scratch()
    top = resolved(scratch.path)
    try scratch.folder("masuk/73.10")
    try scratch.symbolicLink("pintas", to: "masuk")
  }

  @Test(arguments: [
    ("masuk", true), ("masuk/73.10", true), ("masuk/baru/lagi", true), ("pintas/73.10", true), ("tiada/../masuk", true),
    ("tiada/./.././masuk/x", true), ("masuk/..", false), ("masukan", false), ("masuk/../lain", false), ("lain", false),
  ])
  func `A path leads where making it would lead`(path: String, isInside: Bool) {
    #expect(resolved(scratch.path / path).isInside(top / "masuk") == isInside)
  }

  @Test func `A relative path counts from the current folder`() {
    #expect(resolved("tiada") == resolved(".") / "tiada")
    #expect(resolved("") == resolved("."))
  }
}
