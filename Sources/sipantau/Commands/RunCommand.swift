import ArgumentParser
import PantauBatch
import PantauDomain

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Satu putaran: mengambil kiriman di masuk/, lalu menulis buku kerja. / One batch, then the workbooks.",
    discussion: """
      Status 1: ada berkas atau baris yang tidak diterima; itu biasa. / Some were not accepted: normal business.
      Status 75: putaran lain sedang berjalan. / Another batch is running.

      Contoh / examples:
        sipantau run --workspace /srv/sipantau
        sipantau run --settle 0 --as-of 2023-11-12T20:00:00+07:00
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Berapa detik berkas harus diam sebelum diambil. / Seconds a file must stand still before it is taken.",
      valueName: "seconds"))
  var settle: Double?

  @OptionGroup var common: SharedOptions

  func validate() throws {
    if let settle, !(0...86_400).contains(settle) {
      throw ValidationError("--settle: 0–86400 detik / seconds")
    }
  }

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try common.open()
      let batch = Batch(
        workspace: workspace, asOf: common.instant, settleSeconds: settle ?? workspace.settings.settleSeconds,
        log: console.log, progress: console.progress)
      let outcome = try batch.run()
      if console.json {
        try console.result(JSONText.run(outcome, console.language))
      } else if !console.quiet {
        try console.result(RunText.lines(of: outcome, workspace: workspace, console))
      }
      return outcome.isAllAccepted ? .done : .notAllAccepted
    }
  }
}
