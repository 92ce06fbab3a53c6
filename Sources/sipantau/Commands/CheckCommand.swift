import ArgumentParser
import PantauBatch
import PantauDomain

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Memeriksa berkas seperti run, tanpa mengubah apa pun. / Reads files as run would; changes nothing.",
    discussion: """
      Status 1: ada berkas atau baris yang tidak diterima. / Some files or rows would not be accepted.

      Contoh / examples:
        sipantau check nphd.csv
        sipantau check --scope 73.10 --json masuk/73.10/*.csv
      """)

  @Argument(help: ArgumentHelp("Berkas CSV. / CSV files.", valueName: "file"))
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Siapa pengirimnya: kode kantor atau pusat. / Who sends them: an office's code, or pusat.", valueName: "73.10"))
  var scope = "pusat"

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try common.open()
      let check = try Check(workspace: workspace, scope: scope, asOf: common.instant)
      let checked = try check.files(FileArguments.named(files), progress: console.progress)
      if console.json {
        try console.result(JSONText.check(checked, console.language))
      } else {
        for file in checked { try console.result(CheckText.lines(of: file, console)) }
      }
      return checked.contains { file in file.findings.contains { $0.severity == .error } } ? .notAllAccepted : .done
    }
  }
}
