import ArgumentParser
import PantauBatch
import PantauDomain

extension WorkbookKind: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Menulis lagi buku kerja satu periode. / Writes a period's workbooks again.",
    discussion: """
      Contoh / examples:
        sipantau report --period 2023-W45
        sipantau report --period 2023-W45 --kind nasional --kind unit
        sipantau report --period 2023-W44 --as-of 2023-11-06T08:00:00+07:00
      """)

  @Option(name: .long, help: ArgumentHelp("Periode. / The period.", valueName: "2023-W45"))
  var period: ReportingWeek

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Jenis buku kerja; boleh diulang. / Kinds of workbook; repeatable.", valueName: "nasional|provinsi|unit"))
  var kind: [WorkbookKind] = []

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try common.open()
      let reporter = Reporter(workspace: workspace, asOf: common.instant, progress: console.progress)
      let written = try reporter.reportAgain(
        period, kinds: kind.isEmpty ? Set(WorkbookKind.allCases) : Set(kind))
      if console.json {
        try console.result(JSONText.report(written))
      } else if !console.quiet {
        try console.result(RunText.workbooks(written, workspace: workspace, console))
      }
      return .done
    }
  }
}
