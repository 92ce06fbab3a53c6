import Foundation
import PantauInbox
import Testing

struct InboxFailureTests {
  @Test func speaksTheSystemsWord() {
    #expect(InboxFailure(path: "a", operation: "open", code: ENOSPC).reason == "No space left on device")
    #expect(InboxFailure(path: "libcrypto", operation: "EVP_DigestUpdate", code: 0).reason == "refused")
  }

  @Test func namesThePathHarmlessly() throws {
    let failure = #expect(throws: InboxFailure.self) {
      try readFile(RawPath(bytes: Array("/tidak-ada/\n".utf8) + [0xFF]))
    }
    #expect(failure == InboxFailure(path: "/tidak-ada/\\x0A\\xFF", operation: "open", code: ENOENT))
  }
}
