import PantauDomain
import PantauInbox
import PantauLedger

/// Every submission's file at its destination, every rejected one's list of findings, and nothing else beside them.
struct ArchiveCheck: FileCheck {
  let workspace: Workspace
  let submissions: [Submission]
  let open: [Claim]
  /// Whether the ledger names what lies there; without one nothing is a stray.
  let knowsAll: Bool

  func plan() throws(Stop) -> (files: [ExpectedFile], differences: [Difference]) {
    let waiting = Dictionary(
      open.compactMap { claim in claim.submission.map { ($0, RawPath(bytes: claim.path)) } }, uniquingKeysWith: { $1 })
    var files: [ExpectedFile] = []
    var named: Set<String> = []
    for submission in submissions {
      guard let destination = submission.destination else { continue }
      let isKept = !submission.sha256.isEmpty
      files.append(
        ExpectedFile(
          area: area(of: destination), root: workspace.root, path: destination, number: submission.number,
          sha256: isKept ? submission.sha256 : nil, size: isKept ? submission.size : nil,
          claim: waiting[submission.number].map { (workspace.claims, $0) }, remedy: Remedies.restoreFile))
      named.insert(destination)
      guard submission.status == .rejected else { continue }
      let list = destination + Destination.listEnding
      files.append(
        ExpectedFile(
          area: .setAside, root: workspace.root, path: list, number: submission.number, sha256: nil, size: nil,
          remedy: Remedies.restoreFile))
      named.insert(list)
    }
    return (files, knowsAll ? try strays(besides: named) : [])
  }

  private func area(of destination: String) -> Difference.Area {
    destination.hasPrefix("arsip/") ? .archive : .setAside
  }

  private func strays(besides named: Set<String>) throws(Stop) -> [Difference] {
    var strays: [Difference] = []
    for (folder, area) in [("arsip", Difference.Area.archive), ("ditolak", .setAside)] {
      let lying = try adapting { () throws(InboxFailure) in try filesBelow(workspace.root / folder) }
      for name in lying where !name.isTemporary {
        let path = RawPath(folder) / name
        if named.contains(path.text) || Destination.isWithoutRecord(path) { continue }
        strays.append(
          Difference(
            area: area, path: path.description,
            expected: Phrase(id: "tidak ada berkas di sini", en: "no file here"),
            found: Phrase(
              id: "berkas yang tidak disebut buku besar", en: "a file that the ledger does not name"),
            remedy: Remedies.stray))
      }
    }
    return strays
  }
}

enum Remedies {
  static let restoreFile = Phrase(
    id: "Salin kembali berkas ini dari cadangan arsip/ dan ditolak/.",
    en: "Copy this file back from the backup of arsip/ and ditolak/.")
  static let stray = Phrase(
    id: """
      Bila sipantau.db dipulihkan dari cadangan yang lebih lama, jalankan sipantau rebuild; bila bukan, pindahkan \
      berkas ini ke luar ruang kerja.
      """,
    en: """
      If an older copy of sipantau.db was put back, run sipantau rebuild; if not, move this file out of the workspace.
      """)
}
