import PantauBatch
import PantauDomain

/// How progress reads: a bar while a phase goes on, a plain line when it is over.
enum ProgressText {
  /// `Membaca    [######..............] 604/2208 berkas, 9876 baris, sisa 1604, ±3 s`; nil for a phase that is over
  /// or has nothing to count.
  static func bar(_ count: Progress.Count, seconds: Double, language: Language) -> String? {
    let name = TerminalText.fitted(name(of: count.phase)[language], to: nameWidth)
    guard count.total > 0 else { return count.phase == .settling ? "\(name) …" : nil }
    guard count.done < count.total else { return nil }
    let filled = barWidth * count.done / count.total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
    let left = count.total - count.done
    let rest = Phrase(id: "sisa \(left)", en: "\(left) to go")[language]
    return "\(name) [\(bar)] \(counted(count)[language]), \(rest)" + remaining(count, seconds: seconds)
  }

  /// `fase membaca 1.204 s: 2208 berkas, 36000 baris`. The words before the colon are for programs too and stay the same
  /// in every language.
  static func line(_ span: Progress.Span, language: Language) -> String {
    let line = "fase \(word(span.count.phase)) \(decimal(span.seconds)) s"
    return span.count.total > 0 ? line + ": " + counted(span.count, isWhole: true)[language] : line
  }

  private static let barWidth = 20
  private static let nameWidth = 10

  private static func name(of phase: Progress.Phase) -> Phrase {
    switch phase {
    case .settling: Phrase(id: "Menunggu", en: "Waiting")
    case .reading: Phrase(id: "Membaca", en: "Reading")
    case .ledger: Phrase(id: "Buku besar", en: "Ledger")
    case .rules: Phrase(id: "Menilai", en: "Judging")
    case .workbooks: Phrase(id: "Buku kerja", en: "Workbooks")
    case .verifying: Phrase(id: "Memeriksa", en: "Verifying")
    }
  }

  private static func word(_ phase: Progress.Phase) -> String {
    switch phase {
    case .settling: "menunggu"
    case .reading: "membaca"
    case .ledger: "buku_besar"
    case .rules: "aturan"
    case .workbooks: "buku_kerja"
    case .verifying: "memeriksa"
    }
  }

  private static func counted(_ count: Progress.Count, isWhole: Bool = false) -> Phrase {
    let number = isWhole ? "\(count.done)" : "\(count.done)/\(count.total)"
    return switch count.phase {
    case .workbooks:
      Phrase(id: "\(number) buku kerja, \(count.rows) baris", en: "\(number) workbooks, \(count.rows) rows")
    case .verifying: Phrase(id: "\(number) berkas", en: "\(number) files")
    default: Phrase(id: "\(number) berkas, \(count.rows) baris", en: "\(number) files, \(count.rows) rows")
    }
  }

  /// What is done took so long; what is left will take its share. Said only once there is something to go by.
  private static func remaining(_ count: Progress.Count, seconds: Double) -> String {
    guard count.done * 10 >= count.total, seconds >= 1 else { return "" }
    let left = seconds * Double(count.total - count.done) / Double(count.done)
    return left < 100 ? ", ±\(Int(left.rounded(.up))) s" : ", ±\(Int((left / 60).rounded(.up))) min"
  }

  /// Three places, whatever the locale.
  private static func decimal(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let places = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - places.count))\(places)"
  }
}
