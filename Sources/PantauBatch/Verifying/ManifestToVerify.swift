import PantauDomain
import PantauLedger

/// What of a manifest can be held against something else.
struct ManifestToVerify: Decodable {
  let files: [File]
  let submissions: [Entry]

  struct File: Decodable {
    let path: String
    let sha256: String
    let size: Int
  }

  struct Entry: Decodable {
    let number: Int
    let sha256: String
    let arrival: String
    let status: String
  }
}

extension ManifestToVerify.Entry {
  /// - Parameter submission: of that number; nil where the ledger has none.
  func difference(from submission: Submission?, in path: String) -> Difference? {
    let told = "\(arrival), \(status), \(sha256)"
    let kept = submission.map { "\($0.arrival.iso(in: .wib)), \($0.status.rawValue), \($0.sha256)" }
    if told == kept { return nil }
    return Difference(
      area: .workbooks, path: path, number: number,
      expected: kept.map { Phrase($0) } ?? Phrase(id: "tidak ada di buku besar", en: "not in the ledger"),
      found: Phrase(told),
      remedy: Phrase(
        id: "Salah satunya diubah. Bila rantai buku besar utuh, tulis lagi buku kerjanya; bila tidak: sipantau rebuild",
        en:
          "One of them was changed. If the ledger's chain is whole, write the workbooks again; if not: sipantau rebuild"
      ))
  }
}
