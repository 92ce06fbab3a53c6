import PantauBatch
import PantauDomain

/// The answers to `--missing`: who has not.
enum MissingText {
  static func grants(_ board: StatusBoard, _ console: Console) -> TerminalTable {
    var table = table(
      [
        ("Kode", "Code", 5), ("Wilayah", "Region", 31), ("Penerima", "Recip.", 8), ("Status", "Status", 18),
        ("Kendala", "Issue", 14),
      ], console)
    let checklist = board.consolidation.moment.checklist
    for index in board.regions {
      let (region, state) = (
        board.consolidation.moment.registry.regions[index], board.consolidation.history.current[index]
      )
      for grant in board.consolidation.unsignedGrants(of: index) {
        let report = state.grants[grant]
        let issue = report?.issue.map { "\(checklist.grantIssues[$0].code) \(checklist.grantIssues[$0].name)" }
        table.rows.append([
          region.code.description, region.fullName, checklist.grants[grant].recipient.rawValue,
          report.map { $0.status.rawValue.replacingUnderscores } ?? notReported(console),
          issue ?? report?.issueText ?? "",
        ])
      }
    }
    return table
  }

  static func documents(_ board: StatusBoard, _ console: Console) -> TerminalTable {
    var table = table(
      [("Kode", "Code", 5), ("Wilayah", "Region", 31), ("Kurang", "Missing", 7), ("Dokumen", "Documents", 34)], console)
    for index in board.regions {
      let region = board.consolidation.moment.registry.regions[index]
      let missing = board.consolidation.missingDocuments(of: index).map {
        board.consolidation.moment.checklist.documents[$0].code
      }
      table.rows.append([
        region.code.description, region.fullName, String(missing.count), missing.joined(separator: " "),
      ])
    }
    return table
  }

  static func reports(_ board: StatusBoard, _ console: Console) -> TerminalTable {
    var table = table(
      [
        ("Kode", "Code", 5), ("Wilayah", "Region", 31), ("Laporan", "Report", 9), ("Pekan", "Weeks", 5),
        ("Formulir kurang", "Missing forms", 27),
      ], console)
    for index in board.regions {
      let (region, assessment) = (
        board.consolidation.moment.registry.regions[index], board.consolidation.assessments[index]
      )
      table.rows.append([
        region.code.description, region.fullName, assessment.compliance.status.rawValue, String(assessment.weeksAbsent),
        assessment.compliance.missing.map(\.rawValue).joined(separator: " "),
      ])
    }
    return table
  }

  private static func notReported(_ console: Console) -> String {
    Phrase(id: "belum lapor", en: "not reported")[console.language]
  }

  private static func table(_ columns: [(id: String, en: String, width: Int)], _ console: Console) -> TerminalTable {
    TerminalTable(
      columns: columns.map { .init(header: Phrase(id: $0.id, en: $0.en)[console.language], width: $0.width) })
  }
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
