import PantauBatch
import PantauDomain

/// What `template` tells a person.
enum TemplateText {
  static func line(of written: WrittenForms) -> Phrase {
    let (count, folder) = (written.files.count, TerminalText.safe(written.folder))
    guard let week = written.week else {
      return Phrase(id: "\(count) formulir kosong di \(folder)", en: "\(count) blank forms in \(folder)")
    }
    let offices = Set(written.files.compactMap(\.office)).count
    return Phrase(
      id: "\(week): \(count) formulir untuk \(offices) kantor di \(folder)",
      en: "\(week): \(count) forms for \(offices) offices in \(folder)")
  }
}
