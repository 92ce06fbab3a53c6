import PantauDomain

/// The handbook of findings: every code, what it means, why it matters and what to do. Printed into `docs/temuan.md`.
package enum FindingsHandbook {
  /// Everything that Sipantau can say, of files and of regions.
  package static let cards = FileCatalogue.rules + StateCatalogue.rules.map(\.card)

  /// - Parameter cards: in any order; those of one group stand together, in the order of their codes.
  /// - Returns: Markdown, Indonesian first, then English; ends with a line break.
  package static func markdown(_ cards: [RuleCard]) -> String {
    let sorted = cards.sorted { $0.code < $1.code }
    return Language.allCases.map { part(sorted, in: $0) }.joined(separator: "\n")
  }

  private static func part(_ cards: [RuleCard], in language: Language) -> String {
    var text = "# \(heading[language])\n\n\(introduction[language])\n"
    for group in Group.allCases {
      let members = cards.filter { $0.code.description.hasPrefix(group.rawValue) }
      guard !members.isEmpty else { continue }
      text += "\n## \(group.rawValue): \(group.title[language])\n"
      for card in members { text += entry(card, in: language) }
    }
    return text
  }

  private static func entry(_ card: RuleCard, in language: Language) -> String {
    """

    ### \(card.code) \(card.title[language])

    *\(card.severity.word[language])*. \(card.why[language])

    **\(todo[language])** \(card.remedy[language])

    """
  }

  private static let heading = Phrase(id: "Temuan", en: "Findings")
  private static let todo = Phrase(id: "Yang harus dilakukan:", en: "What to do:")
  private static let introduction = Phrase(
    id: """
      Setiap temuan mempunyai kode yang tidak pernah berubah artinya. Keparahannya:

      * **galat**: berkas atau baris tidak diterima; pada keadaan wilayah: lampu merah.
      * **peringatan**: diterima, tetapi perlu diperiksa; pada keadaan wilayah: lampu kuning.
      * **info**: hanya pemberitahuan.

      Baris dengan galat ditahan; baris lain dari berkas yang sama tetap diterima. Berkas dengan galat BRK, atau tanpa
      satu pun baris yang diterima, ditolak. Perbaiki, lalu kirim lagi: baris yang baru menggantikan yang lama.
      """,
    en: """
      The code of a finding never changes its meaning. Its severity:

      * **error** (*galat*): the file or row is not accepted; of the state of a region: the light is red.
      * **warning** (*peringatan*): accepted, but look at it; of the state of a region: the light is yellow.
      * **info**: told only.

      A row with an error is held; the other rows of the file are accepted all the same. A file with a BRK error, or
      without a single accepted row, is rejected. Mend it and send it again: the new row replaces the old one.
      """)

  /// What the letters of a code stand for, in the order of the handbook.
  private enum Group: String, CaseIterable {
    case file = "BRK"
    case row = "BRS"
    case region = "WIL"
    case period = "PER"
    case reporting = "LAP"
    case stages = "THP"
    case documents = "DOK"
    case grants = "NPH"
    case logistics = "LOG"
    case obstacles = "HMB"

    var title: Phrase {
      switch self {
      case .file: Phrase(id: "berkas", en: "the file")
      case .row: Phrase(id: "baris", en: "the row")
      case .region: Phrase(id: "wilayah", en: "the region")
      case .period: Phrase(id: "periode", en: "the period")
      case .reporting: Phrase(id: "kepatuhan pelaporan", en: "reporting")
      case .stages: Phrase(id: "tahapan", en: "stages")
      case .documents: Phrase(id: "dokumen", en: "documents")
      case .grants: Phrase(id: "NPHD", en: "grant agreements")
      case .logistics: Phrase(id: "logistik", en: "logistics")
      case .obstacles: Phrase(id: "hambatan", en: "obstacles")
      }
    }
  }
}

extension Severity {
  fileprivate var word: Phrase {
    switch self {
    case .error: Phrase(id: "galat", en: "error")
    case .warning: Phrase(id: "peringatan", en: "warning")
    case .info: Phrase(id: "info", en: "info")
    }
  }
}
