import ArgumentParser
import PantauBatch
import PantauDomain

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "Menunjukkan lagi sebuah tanda terima, dan apakah arsipnya masih sama. / Shows a receipt again.",
    discussion: """
      Dicari dengan nomornya, atau dengan berkas: tanda terimanya, berkas di arsip/ atau ditolak/, atau salinan kantor.
      Found by its number, or by a file: the receipt, the file in arsip/ or ditolak/, or an office's own copy.

      Status 65: berkas atau tanda terimanya berubah atau hilang. / The file or its receipt has changed or is gone.

      Contoh / examples:
        sipantau receipt 1234
        sipantau receipt laporan.csv
        sipantau receipt --json tanda-terima/73.10/20231108T101500+0700_0a1b2c3d.txt
      """)

  @Argument(help: ArgumentHelp("Nomor atau berkas. / Number or file.", valueName: "number|file"))
  var which: String

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let question = try ReceiptQuestion(workspace: common.open())
      let shown =
        if let number = Int(which) {
          try question.receipt(number)
        } else {
          try question.receipt(of: FileArguments.named([which])[0])
        }
      try console.result(console.json ? String(shown.json.dropLast()) : ReceiptLines.text(of: shown, console))
      if let difference = shown.difference { throw difference }
      return .done
    }
  }
}
