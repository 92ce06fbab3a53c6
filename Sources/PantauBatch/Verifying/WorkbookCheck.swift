import Foundation
import PantauDomain
import PantauInbox
import PantauLedger

/// The workbooks of every period as its manifest lists them, and the submissions that it names as the ledger has them.
struct WorkbookCheck: FileCheck {
  let workspace: Workspace
  /// nil without a ledger: then what a manifest says of them is taken as it is.
  let submissions: [Submission]?

  func plan() throws(Stop) -> (files: [ExpectedFile], differences: [Difference]) {
    var files: [ExpectedFile] = []
    var differences: [Difference] = []
    let known = submissions.map { Dictionary($0.map { ($0.number, $0) }, uniquingKeysWith: { $1 }) }
    for name in try adapting({ () throws(InboxFailure) in try visibleNames(in: workspace.output) }) {
      guard let week = ReportingWeek(name.text) else { continue }
      let lying = try workbooks(of: week)
      let manifest: ManifestToVerify
      switch try read(week) {
      case .none:
        if lying.isEmpty { continue }
        manifest = ManifestToVerify(files: [], submissions: [])
        differences.append(broken(week, Phrase(id: "tidak ada", en: "nothing there")))
      case .some(.failure):
        differences.append(broken(week, Phrase(id: "bukan daftar yang dapat dibaca", en: "no list that can be read")))
        continue
      case .some(.success(let read)): manifest = read
      }
      for file in manifest.files {
        let isInside = !file.path.hasPrefix("/") && !file.path.split(separator: "/").contains("..")
        guard isInside else {
          differences.append(broken(week, Phrase(file.path)))
          continue
        }
        files.append(
          ExpectedFile(
            area: .workbooks, root: workspace.root, path: "keluaran/\(week)/\(file.path)", sha256: file.sha256,
            size: file.size, remedy: remedy(week)))
      }
      let named = Set(manifest.files.map(\.path))
      differences += lying.filter { !named.contains($0) }.map { stray($0, week) }
      if let known {
        differences += manifest.submissions.compactMap { $0.difference(from: known[$0.number], in: manifestPath(week)) }
      }
    }
    return (files, differences)
  }

  private func manifestPath(_ week: ReportingWeek) -> String { "keluaran/\(week)/manifest.json" }

  private func workbooks(of week: ReportingWeek) throws(Stop) -> [String] {
    try adapting { () throws(InboxFailure) in
      var names: [String] = []
      for kind in WorkbookKind.allCases {
        for name in try visibleNames(in: workspace.output(of: week) / kind.rawValue) where name.text.hasSuffix(".xlsx")
        {
          names.append("\(kind.rawValue)/\(name.text)")
        }
      }
      return names
    }
  }

  /// nil where there is none.
  private func read(_ week: ReportingWeek) throws(Stop) -> Result<ManifestToVerify, any Error>? {
    let path = workspace.root / manifestPath(week)
    guard exists(path) else { return nil }
    let bytes = try adapting { () throws(InboxFailure) in try readFile(path) }
    return Result { try JSONDecoder().decode(ManifestToVerify.self, from: Data(bytes)) }
  }

  private func remedy(_ week: ReportingWeek) -> Phrase {
    Phrase(
      id: "Tulis lagi: sipantau report --period \(week)", en: "Write it again: sipantau report --period \(week)")
  }

  private func broken(_ week: ReportingWeek, _ found: Phrase) -> Difference {
    Difference(
      area: .workbooks, path: manifestPath(week),
      expected: Phrase(id: "daftar buku kerja periode ini", en: "the list of the period's workbooks"), found: found,
      remedy: remedy(week))
  }

  private func stray(_ name: String, _ week: ReportingWeek) -> Difference {
    Difference(
      area: .workbooks, path: "keluaran/\(week)/\(name)",
      expected: Phrase(id: "tidak ada berkas di sini", en: "no file here"),
      found: Phrase(
        id: "buku kerja yang tidak disebut manifest.json", en: "a workbook that manifest.json does not name"),
      remedy: remedy(week))
  }
}
