import PantauBatch
import PantauDomain

/// What `status` tells of what goes on: nothing where nothing does.
enum ActivityText {
  private static let mostNames = 20

  static func lines(of activity: WorkspaceActivity, _ console: Console) -> [String] {
    var phrases: [Phrase] = []
    if let watch = activity.watch {
      phrases.append(Phrase(id: "sipantau watch berjalan (\(watch)).", en: "sipantau watch is running (\(watch))."))
    }
    if let batch = activity.batch {
      phrases.append(Phrase(id: "Satu putaran sedang berjalan (\(batch)).", en: "A batch is running (\(batch))."))
    }
    if !activity.uploading.isEmpty {
      let count = activity.uploading.count
      phrases.append(
        Phrase(
          id: "Masih diunggah, belum diambil: \(count) nama.", en: "Still being uploaded, not taken: \(count) names."))
      phrases += activity.uploading.prefix(mostNames).map { Phrase(id: "  \($0)", en: "  \($0)") }
      let more = count - mostNames
      if more > 0 { phrases.append(Phrase(id: "  … dan \(more) lagi", en: "  … and \(more) more")) }
    }
    return phrases.isEmpty ? [] : [""] + phrases.map { TerminalText.safe($0[console.language]) }
  }
}
