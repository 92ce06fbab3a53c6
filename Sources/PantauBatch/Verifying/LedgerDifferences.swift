import PantauDomain
import PantauLedger

extension Difference {
  private static let ledgerName = "sipantau.db"

  private static let rebuild = Phrase(
    id: "Pulihkan sipantau.db dari cadangan, atau buat lagi dari arsip: sipantau rebuild",
    en: "Restore sipantau.db from a backup, or make it again from the archive: sipantau rebuild")

  static let noLedger = Difference(
    area: .ledger, path: ledgerName, expected: Phrase(id: "buku besar", en: "the ledger"),
    found: Phrase(id: "tidak ada", en: "nothing there"), remedy: rebuild)

  /// What the ledger itself found wrong with it.
  init(_ fault: LedgerFault) {
    switch fault {
    case .page(let complaint):
      self.init(
        expected: Phrase(id: "halaman yang utuh", en: "sound pages"), found: Phrase(complaint))
    case .orphans(let table, let count):
      self.init(
        expected: Phrase(id: "kiriman untuk setiap baris \(table)", en: "a submission for every row of \(table)"),
        found: Phrase(id: "\(count) baris tanpa kiriman", en: "\(count) rows without one"))
    case .changed(let number):
      self.init(
        number: number,
        expected: Phrase(
          id: "kiriman \(number) beserta baris dan temuannya seperti saat dicatat",
          en: "submission \(number) with its rows and findings as written"),
        found: Phrase(id: "rantai SHA-256 tidak cocok", en: "the SHA-256 chain does not match"))
    case .removed(let numbers):
      let text = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
      self.init(
        number: numbers.lowerBound, expected: Phrase(id: "kiriman \(text)", en: "submission \(text)"),
        found: Phrase(id: "dihapus dari buku besar", en: "removed from the ledger"))
    case .portions(let number):
      self.init(
        number: number,
        expected: Phrase(
          id: "baris kiriman \(number) di tempat yang tercatat", en: "the rows of submission \(number) in their place"),
        found: Phrase(id: "jumlah atau tempat yang lain", en: "another count or place"))
    case .latest(let scope, let form):
      self.init(
        expected: Phrase(
          id: "kiriman \(form) terakhir dari \(scope)", en: "the latest submission of \(form) from \(scope)"),
        found: Phrase(id: "kiriman lain", en: "another submission"))
    case .beyondLast(let through, let last):
      self.init(
        number: last + 1,
        expected: Phrase(id: "kiriman sampai \(through)", en: "submissions up to \(through)"),
        found: Phrase(id: "kiriman sampai \(last)", en: "submissions up to \(last)"))
    case .kept(let week):
      self.init(
        expected: Phrase(id: "angka \(week) menurut faktanya", en: "the figures of \(week) as its facts say"),
        found: Phrase(id: "angka tersimpan yang lain", en: "other figures kept"))
    }
  }

  private init(number: Int? = nil, expected: Phrase, found: Phrase) {
    self.init(
      area: .ledger, path: Difference.ledgerName, number: number, expected: expected, found: found,
      remedy: Difference.rebuild)
  }
}
