import ArgumentParser
import PantauBatch
import PantauDomain

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Membuat lagi buku besar dari arsip/ dan ditolak/. / Makes the ledger again from the archive.",
    discussion: """
      Buku besar yang lama tetap disimpan (sipantau.db.lama-…). Bila yang baru kurang dari yang lama, yang lama tetap
      berlaku: status 65, kecuali dengan --force.
      The old ledger is kept (sipantau.db.lama-…). Where the new one lacks what the old one had, the old one stays in
      force: status 65, unless --force.

      Contoh / examples:
        sipantau rebuild --workspace /srv/sipantau
        sipantau rebuild --force
      """)

  @Flag(
    name: .long,
    help: "Berlakukan juga bila kurang dari yang lama. / Put it in force also where it lacks what the old one had.")
  var force = false

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let rebuilder = Rebuilder(
        workspace: try common.open(), asOf: common.instant, force: force, log: console.log, progress: console.progress)
      let outcome = try rebuilder.rebuild()
      if console.json {
        try console.result(JSONText.rebuild(outcome, console.language))
      } else if !console.quiet || !outcome.isInForce {
        try console.result(VerifyText.lines(of: outcome, console))
      }
      return outcome.isInForce ? .done : .damaged
    }
  }
}
