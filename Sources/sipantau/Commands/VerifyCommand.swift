import ArgumentParser
import PantauBatch
import PantauDomain

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Mencocokkan buku besar, arsip, tanda terima dan buku kerja. / Checks ledger and files against each other.",
    discussion: """
      Tidak mengubah apa pun. Status 65: ada yang tidak cocok; setiap perbedaan disebut.
      Changes nothing. Status 65: something differs; each difference is named.

      Contoh / examples:
        sipantau verify --workspace /srv/sipantau
        sipantau verify --json
      """)

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let verifier = Verifier(workspace: try common.open(), asOf: common.instant, progress: console.progress)
      let verification = try verifier.verify()
      if console.json {
        try console.result(JSONText.verify(verification, console.language))
      } else if !console.quiet || !verification.isSound {
        try console.result(VerifyText.lines(of: verification, console))
      }
      return verification.isSound ? .done : .damaged
    }
  }
}
