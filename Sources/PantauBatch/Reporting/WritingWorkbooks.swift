package import PantauDomain
import PantauInbox
import PantauLedger
import PantauSheets
import PantauXLSX

/// A period whose workbooks were written.
package struct WrittenWeek: Sendable {
  package let week: ReportingWeek
  /// Below the workspace.
  package let folder: String
  package let workbooks: [WrittenFile]
}

/// A workbook in its place, as the manifest names it.
package struct WrittenFile: Sendable {
  /// Below the period's folder: `nasional/Sipantau_Nasional_2023-W45.xlsx`.
  package let name: String
  package let sha256: String
  package let size: Int
  /// Rows of its lists; nil where this run did not write it.
  package let rows: Int?
}

extension Reporter {
  /// Writes the workbooks of those kinds, several at a time, then the manifest over all that lie there.
  func write(
    _ consolidation: Consolidation, kinds: Set<WorkbookKind>, from ledger: Ledger
  ) throws(Stop) -> WrittenWeek {
    let folder = workspace.output(of: consolidation.moment.week)
    let maker = WorkbookMaker(consolidation)
    let editions = editions(of: kinds, consolidation)
    let shared = SharedRows()
    try adapting { () throws(InboxFailure) in
      for kind in kinds { try makeFolders(folder / kind.rawValue) }
    }
    progress.expect(editions.count, in: .workbooks)
    let answers = progress.during(.workbooks) {
      mapOnAllCores(editions) { edition -> Result<WrittenFile, Stop> in
        do throws(Stop) {
          try interruption.check()
          let file = try write(edition, maker, sharing: shared, into: folder)
          progress.advance(.workbooks, rows: file.rows ?? 0)
          return .success(file)
        } catch {
          return .failure(error)
        }
      }
    }
    var files: [WrittenFile] = []
    for answer in answers { files.append(try answer.get()) }
    for kind in kinds { removeLeftovers(in: (folder / kind.rawValue).text) }
    let all = try withThoseOfEarlierRuns(files, in: folder)
    try Manifest(consolidation: consolidation, files: all, ledger: ledger).write(to: folder / "manifest.json")
    return WrittenWeek(
      week: consolidation.moment.week, folder: "keluaran/\(consolidation.moment.week)", workbooks: files)
  }

  private func write(
    _ edition: Edition, _ maker: WorkbookMaker, sharing shared: SharedRows, into folder: RawPath
  ) throws(Stop) -> WrittenFile {
    let name = maker.path(for: edition)
    let path = folder / name
    let workbook = maker.workbook(for: edition)
    let written = try adapting { () throws(XLSXFailure) in try writeWorkbook(workbook, to: path.text, sharing: shared) }
    let sum = try adapting { () throws(InboxFailure) in try digest(ofFile: path) }
    return WrittenFile(name: name, sha256: sum.digest.description, size: sum.size, rows: written.rows)
  }

  /// The long ones first, so that no core waits for one of them at the end; the units last, as they take over rows of the
  /// national one.
  private func editions(of kinds: Set<WorkbookKind>, _ consolidation: Consolidation) -> [Edition] {
    let checklist = consolidation.moment.checklist
    let units = checklist.units.indices.sorted { length(of: checklist.units[$0]) > length(of: checklist.units[$1]) }
    var editions: [Edition] = kinds.contains(.national) ? [.national] : []
    if kinds.contains(.province) { editions += consolidation.moment.registry.provinces.map(Edition.province) }
    if kinds.contains(.unit) { editions += units.map(Edition.unit) }
    return editions
  }

  private func length(of unit: RelatedUnit) -> Int { unit.sheets?.count ?? .max }

  /// What `report --kind` left alone stays in the manifest.
  private func withThoseOfEarlierRuns(_ files: [WrittenFile], in folder: RawPath) throws(Stop) -> [WrittenFile] {
    try adapting { () throws(InboxFailure) in
      let written = Set(files.map(\.name))
      var all = files
      for kind in WorkbookKind.allCases {
        for name in try visibleNames(in: folder / kind.rawValue) {
          let path = "\(kind.rawValue)/\(name.text)"
          if written.contains(path) || !path.hasSuffix(".xlsx") { continue }
          let sum = try digest(ofFile: folder / path)
          all.append(WrittenFile(name: path, sha256: sum.digest.description, size: sum.size, rows: nil))
        }
      }
      return all.sorted { $0.name < $1.name }
    }
  }
}
