import ArgumentParser
import PantauBatch
import PantauDomain

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Menunjukkan bagaimana berkas dibaca. / Shows how a file was read.",
    discussion: """
      --csv menulis tabelnya sebagai CSV bersih (UTF-8, koma, LF), setiap baris, apa pun formulirnya.
      --csv writes the table as clean CSV (UTF-8, comma, LF), every row, whatever the form.

      Contoh / examples:
        sipantau inspect laporan.csv
        sipantau inspect --csv laporan.csv > bersih.csv
      """)

  @Argument(help: ArgumentHelp("Berkas CSV. / CSV files.", valueName: "file"))
  var files: [String]

  @Flag(name: .long, help: "Tulis tabelnya sebagai CSV bersih. / Write the table as clean CSV.")
  var csv = false

  @OptionGroup var common: SharedOptions

  func validate() throws {
    if csv, files.count != 1 { throw ValidationError("--csv: satu berkas saja / one file only") }
    if csv, common.json { throw ValidationError("--csv, --json: pilih satu / choose one") }
  }

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let inspection = Inspection(workspace: try common.open(), asOf: common.instant)
      let named = FileArguments.named(files)
      if csv {
        try inspection.writeTable(of: named[0]) { (text) throws(Stop) in try console.write(text) }
        return .done
      }
      let inspected = try inspection.files(named)
      if console.json {
        try console.result(JSONText.inspect(inspected, console.language))
      } else {
        for file in inspected { try console.result(InspectText.lines(of: file, console)) }
      }
      return .done
    }
  }
}
