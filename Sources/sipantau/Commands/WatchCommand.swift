import ArgumentParser
import PantauBatch
import PantauDomain

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Menjaga masuk/: mengambil kiriman begitu datang. / Watches masuk/: takes files as they come.",
    discussion: """
      Berjalan sampai dihentikan (SIGTERM, Ctrl-C); SIGHUP: konfigurasi dan data acuan dibaca lagi.
      Goes on until it is stopped (SIGTERM, Ctrl-C); SIGHUP: reads configuration and seeds again.
      Catatan ada di keluaran galat, sebaris untuk tiap berkas. / The log is on standard error, one line a file.

      Contoh / examples:
        sipantau watch --workspace /srv/sipantau
        sipantau watch --workspace /mnt/bersama/sipantau --poll 10
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Periksa masuk/ tiap sekian detik; untuk folder jaringan. / Look at masuk/ so often; for network mounts.",
      valueName: "seconds"))
  var poll: Double?

  @OptionGroup var common: SharedOptions

  func validate() throws {
    if let poll, !(1...3600).contains(poll) { throw ValidationError("--poll: 1–3600 detik / seconds") }
    if common.asOf != nil {
      throw ValidationError(
        "--as-of: watch memakai jam; untuk saat lain pakai run. / watch goes by the clock; use run for another instant."
      )
    }
    if common.json {
      throw ValidationError(
        "--json: watch tidak memberi dokumen; lihat status --json. / watch gives no document; see status --json.")
    }
  }

  func run() throws {
    try common.perform { (console) throws(Stop) in
      try Watch.run(at: common.workspacePath, poll: poll, log: Logs.unattended(isQuiet: console.quiet))
      return .done
    }
  }
}
