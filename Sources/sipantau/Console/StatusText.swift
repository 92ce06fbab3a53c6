import PantauBatch
import PantauDomain

/// What `status` tells a person, at 80 columns.
enum StatusText {
  static func lines(of board: StatusBoard, _ activity: WorkspaceActivity, _ console: Console) -> String {
    let moment = board.consolidation.moment
    let head = Phrase(
      id: "Sipantau \(moment.week) · posisi \(moment.asOf.written(in: .wib))",
      en: "Sipantau \(moment.week) · as of \(moment.asOf.written(in: .wib))")
    let table =
      switch board.question {
      case .none: board.province == nil ? provinces(board, console) : offices(board, console)
      case .grants: MissingText.grants(board, console)
      case .documents: MissingText.documents(board, console)
      case .reports: MissingText.reports(board, console)
      }
    let nothing = Phrase(id: "Tidak ada yang kurang.", en: "Nothing is missing.")[console.language]
    let body = table.rows.isEmpty ? [nothing] : table.lines(console)
    return
      ([console.painted(head[console.language], .strong), totals(board)[console.language], ""] + body
      + ActivityText.lines(of: activity, console))
      .joined(separator: "\n")
  }

  private static func totals(_ board: StatusBoard) -> Phrase {
    let totals = StatusTotals(board)
    let (complete, late) = (totals.byStatus[.complete, default: 0], totals.byStatus[.late, default: 0])
    let (red, yellow, green) = (
      totals.byLight[.red, default: 0], totals.byLight[.yellow, default: 0], totals.byLight[.green, default: 0]
    )
    return Phrase(
      id: """
        Kantor \(totals.offices): \(complete) lengkap, \(late) terlambat. Lampu: \(red) merah, \(yellow) kuning, \(green) hijau.
        Dokumen \(totals.documentsPresent)/\(totals.documentsRequired) · NPHD \(totals.grantsSigned)/\(totals.grantsRequired) · \
        hambatan terbuka \(totals.obstaclesOpen) (tinggi+ \(totals.obstaclesHigh))
        """,
      en: """
        Offices \(totals.offices): \(complete) complete, \(late) late. Lights: \(red) red, \(yellow) yellow, \(green) green.
        Documents \(totals.documentsPresent)/\(totals.documentsRequired) · NPHD \(totals.grantsSigned)/\(totals.grantsRequired) · \
        open obstacles \(totals.obstaclesOpen) (high+ \(totals.obstaclesHigh))
        """)
  }

  private static func provinces(_ board: StatusBoard, _ console: Console) -> TerminalTable {
    let words = console.language == .indonesian
    var table = TerminalTable(columns: [
      .init(header: words ? "Kode" : "Code", width: 4), .init(header: words ? "Provinsi" : "Province", width: 26),
      .init(header: words ? "Kantor" : "Offic.", width: 6, isRight: true),
      .init(header: words ? "Lengkp" : "Compl.", width: 6, isRight: true),
      .init(header: words ? "Telat" : "Late", width: 5, isRight: true),
      .init(header: words ? "Belum" : "None", width: 5, isRight: true),
      .init(header: words ? "Dok %" : "Doc %", width: 5, isRight: true), .init(header: "NPHD", width: 9, isRight: true),
      .init(header: words ? "Hamb" : "Obst", width: 5, isRight: true),
    ])
    let registry = board.consolidation.moment.registry
    for province in registry.provinces {
      let region = registry.regions[province]
      let totals = StatusTotals(board.consolidation, regions: registry.indices(in: region.code))
      let absent =
        totals.byStatus[.absent, default: 0] + totals.byStatus[.partial, default: 0]
        + totals.byStatus[.waiting, default: 0]
      let share = totals.documentsRequired == 0 ? "" : String(totals.documentsPresent * 100 / totals.documentsRequired)
      table.rows.append([
        region.code.description, region.name, String(totals.offices), String(totals.byStatus[.complete, default: 0]),
        String(totals.byStatus[.late, default: 0]), String(absent), share,
        "\(totals.grantsSigned)/\(totals.grantsRequired)", String(totals.obstaclesOpen),
      ])
    }
    return table
  }

  private static func offices(_ board: StatusBoard, _ console: Console) -> TerminalTable {
    let words = console.language == .indonesian
    var table = TerminalTable(columns: [
      .init(header: words ? "Kode" : "Code", width: 5), .init(header: words ? "Wilayah" : "Region", width: 34),
      .init(header: words ? "Lampu" : "Light", width: 8), .init(header: words ? "Laporan" : "Report", width: 11),
      .init(header: words ? "Kurang" : "Miss.", width: 6, isRight: true),
      .init(header: "NPHD", width: 4, isRight: true),
      .init(header: words ? "Hamb" : "Obst", width: 5, isRight: true),
    ])
    for index in board.regions {
      let (region, figures) = (board.consolidation.moment.registry.regions[index], board.consolidation.figures[index])
      table.rows.append([
        region.code.description, region.fullName, board.consolidation.assessments[index].light.rawValue,
        figures.status.rawValue, String(figures.documentsRequired - figures.documentsPresent),
        "\(figures.grantsSigned)/\(figures.grantsRequired)", String(figures.obstaclesOpen),
      ])
    }
    return table
  }
}
