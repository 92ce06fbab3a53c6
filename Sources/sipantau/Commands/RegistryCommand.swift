import ArgumentParser
import PantauBatch
import PantauDomain

struct RegistryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: "Memeriksa data acuan: jumlah, kode, rujukan, tanggal. / Checks the seeds.",
    discussion: """
      Status 78: ada yang salah; setiap kesalahan disebut dengan berkas dan barisnya. / Each problem is named.

      Contoh / example:
        sipantau registry --workspace /srv/sipantau
      """)

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let seeds = try common.open().reference.seedCounts
      try console.result(console.json ? JSONText.registry(seeds) : RegistryText.lines(of: seeds, console))
      return .done
    }
  }
}
