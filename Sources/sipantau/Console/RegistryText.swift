import PantauBatch
import PantauDomain

/// What `registry` tells a person.
enum RegistryText {
  static func lines(of rows: [(label: Phrase, value: String)], _ console: Console) -> String {
    let table = rows.map { "  \(TerminalText.fitted($0.label[console.language], to: 44)) \($0.value)" }
    let verdict = Phrase(
      id: "Data acuan lengkap dan saling cocok.", en: "The seeds are complete and agree with each other.")
    return (table + [verdict[console.language]]).joined(separator: "\n")
  }
}
