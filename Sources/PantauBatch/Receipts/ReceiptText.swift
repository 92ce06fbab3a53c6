import PantauDomain
import PantauLedger

/// The receipt for a person: Indonesian, then a short part in English. It fits the screen of a phone and a message.
struct ReceiptText {
  let receipt: Receipt
  /// nil for the ministry and for files of no office.
  let office: Region?
  /// File name of the receipt without its ending.
  let stem: String

  private static let width = 40
  /// Of the list of corrections, so that the whole stays within a message of 1,500 characters.
  private static let listCharacters = 620
  private static let itemCharacters = 300

  private var words: ReceiptWords { ReceiptWords(receipt: receipt, zone: office?.zone ?? .wib) }

  var text: String {
    var paragraphs = [heading, words.outcome.id]
    paragraphs += [list(title: correctionTitle, receipt.findings.filter { $0.severity == .error })]
    paragraphs += [list(title: "PERIKSA JUGA", receipt.findings.filter { $0.severity == .warning })]
    paragraphs += [place, obligation, english]
    return paragraphs.filter { !$0.isEmpty }.map { ReceiptText.wrapped($0) + "\n" }.joined(separator: "\n")
  }

  private var heading: String {
    let submission = receipt.submission
    var lines = ["TANDA TERIMA SIPANTAU nomor \(submission.number)"]
    lines.append("Dari: " + (office.map { "\($0.code) \($0.fullName)" } ?? submission.scope?.description ?? "–"))
    lines.append("Tiba: \(submission.arrival.written(in: words.zone))")
    lines.append("Berkas: \(ReceiptText.shortened(receipt.file, to: 120))")
    if let form = submission.form { lines.append("Formulir: \(form.rawValue)") }
    return lines.joined(separator: "\n")
  }

  private var correctionTitle: String {
    receipt.submission.rowsAccepted > 0 ? "PERBAIKI BARIS YANG DITAHAN, LALU KIRIM LAGI" : "PERBAIKI, LALU KIRIM LAGI"
  }

  /// As many as a message holds; the first in any case.
  private func list(title: String, _ findings: [Finding]) -> String {
    if findings.isEmpty { return "" }
    var lines: [String] = []
    var characters = 0
    for finding in findings {
      let line = ReceiptText.shortened("\(lines.count + 1). \(item(finding))", to: ReceiptText.itemCharacters)
      characters += line.count
      let room = finding.severity == .error ? ReceiptText.listCharacters : ReceiptText.listCharacters / 3
      if !lines.isEmpty, characters > room { break }
      lines.append(line)
    }
    let all = findings[0].severity == .error ? receipt.errorCount : receipt.warningCount
    if all > lines.count { lines.append("dan \(all - lines.count) lagi; semuanya ada di \(fullList)") }
    return ([title] + lines).joined(separator: "\n")
  }

  private func item(_ finding: Finding) -> String {
    let place = [
      finding.line.map { "baris \($0)" }, finding.column.map { "kolom \(ReceiptText.shortened($0, to: 60))" },
    ]
    .compactMap(\.self).joined(separator: ", ")
    let mend = finding.suggestion.map { " → \($0.id)" } ?? ""
    let text = finding.message.id + mend
    return place.isEmpty ? text : place.prefix(1).uppercased() + place.dropFirst() + ": " + text
  }

  /// What an office can open: it does not see where rejected files are kept.
  private var fullList: String { receipt.isCorrectable ? "buku koreksi" : "\(stem).json" }

  private var correctionName: String { stem + MadeReceipt.correctionEnding }

  private var place: String {
    var lines: [String] = []
    if receipt.isCorrectable { lines.append("Buku koreksi: \(correctionName)") }
    if receipt.submission.status == .rejected, let place = receipt.submission.destination {
      lines.append("Berkas Anda disimpan di \(ReceiptText.shortened(place, to: 160))")
    }
    return lines.joined(separator: "\n")
  }

  private var obligation: String {
    guard let owed = receipt.obligation, let sentence = words.obligation?.id else { return "" }
    return owed.owed.isEmpty ? sentence : "MASIH DITUNGGU UNTUK \(owed.week)\n\(sentence)"
  }

  private var english: String {
    let corrections =
      switch receipt.errorCount {
      case 0: ""
      case 1: " 1 thing to correct: see above."
      default: " \(receipt.errorCount) things to correct: see above."
      }
    return "In English: receipt \(receipt.submission.number), \(words.outcome.en)\(corrections) "
      + (words.obligation?.en ?? "")
  }

  /// The beginning and the end of a text that is too long.
  private static func shortened(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length * 2 / 3) + " … " + text.suffix(length / 3 - 3)
  }

  /// Lines of that width, broken between words; a longer word, such as a file name, keeps a line to itself.
  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      var lines: [String] = []
      for word in line.split(separator: " ") {
        if let last = lines.last, last.count + 1 + word.count <= width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
