import PantauDomain
import PantauInbox

/// A file that should lie somewhere, and what it should be.
struct ExpectedFile: Sendable {
  let area: Difference.Area
  /// The workspace.
  let root: RawPath
  /// Below it.
  let path: String
  var number: Int?
  /// All of its digits, or the first of them; nil where it is not known: of a file that was never opened.
  let sha256: String?
  /// nil where it is not known.
  let size: Int?
  /// Where it may wait as well, because a batch was cut short: a drop's path below the drop folder.
  var claim: (folder: ClaimFolder, drop: RawPath)?
  let remedy: Phrase

  /// nil where it is as it should be.
  func difference() throws(InboxFailure) -> Difference? {
    var found = try FoundFile(at: root / path)
    if found == .nothing, let claim { found = try claim.folder.found(claim.drop) }
    if isFulfilled(by: found) { return nil }
    return Difference(
      area: area, path: path, number: number, expected: expectation, found: ExpectedFile.words(of: found),
      remedy: remedy)
  }

  private func isFulfilled(by found: FoundFile) -> Bool {
    switch found {
    case .nothing: false
    case .other: sha256 == nil
    case .file(let digest, let size):
      digest.description.hasPrefix(sha256 ?? "") && (self.size == nil || self.size == size)
    }
  }

  private var expectation: Phrase {
    guard let sha256 else { return Phrase(id: "berkas ini", en: "this file") }
    return ExpectedFile.words(sha256: sha256, size: size)
  }

  private static func words(of found: FoundFile) -> Phrase {
    switch found {
    case .nothing: Phrase(id: "tidak ada", en: "nothing there")
    case .other: Phrase(id: "bukan berkas biasa", en: "no regular file")
    case .file(let digest, let size): words(sha256: digest.description, size: size)
    }
  }

  private static func words(sha256: String, size: Int?) -> Phrase {
    let bytes = size.map { Phrase(id: ", \($0) bita", en: ", \($0) bytes") }
    return Phrase(id: "SHA-256 \(sha256)\(bytes?.id ?? "")", en: "SHA-256 \(sha256)\(bytes?.en ?? "")")
  }
}
