import ArgumentParser
import PantauBatch
import PantauDomain

extension StatusQuestion: ExpressibleByArgument {}

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Siapa belum melapor, apa yang kurang, apa yang menghambat. / Who has not reported, what is missing.",
    discussion: """
      Contoh / examples:
        sipantau status
        sipantau status --missing nphd                 NPHD siapa lagi yang belum
        sipantau status --missing dokumen --province 73
        sipantau status --missing laporan --json
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("Apa yang belum: nphd, dokumen, laporan. / What is missing.", valueName: "nphd|dokumen|laporan"))
  var missing: StatusQuestion?

  @Option(name: .long, help: ArgumentHelp("Satu provinsi saja. / One province only.", valueName: "73"))
  var province: RegionCode?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Periode; tanpa ini, yang sedang berjalan. / The period; else the current one.", valueName: "2023-W45"))
  var period: ReportingWeek?

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try common.open()
      let board = try StatusBoard.make(
        workspace: workspace, asOf: common.instant, period: period, province: province, missing: missing)
      let activity = try WorkspaceActivity.now(in: workspace)
      if console.json {
        try console.result(JSONText.status(board, activity, console.language))
      } else {
        try console.result(StatusText.lines(of: board, activity, console))
      }
      return .done
    }
  }
}
