import PantauDomain
import PantauInbox
import PantauLedger

/// The list of findings that lies beside a rejected file: Indonesian first, then English.
enum FindingsList {
  static func text(of submission: NewSubmission) -> String {
    let path = RawPath(bytes: submission.path).description
    let head = """
      Berkas ditolak / rejected file : \(path)
      Tiba / arrived                 : \(submission.arrival.written(in: .wib))
      SHA-256                        : \(submission.sha256.isEmpty ? "–" : submission.sha256)

      """
    return head + section("Yang harus diperbaiki", submission, .indonesian)
      + section("What to correct", submission, .english)
  }

  private static func section(_ title: String, _ submission: NewSubmission, _ language: Language) -> String {
    let lines = submission.findings.map { finding in
      let place = [finding.line.map { language == .indonesian ? "baris \($0)" : "line \($0)" }, finding.column]
        .compactMap(\.self).joined(separator: ", ")
      let suggestion = finding.suggestion.map { " → \($0[language])" } ?? ""
      return "- \(finding.code) \(place.isEmpty ? "" : "(\(place)) ")\(finding.message[language])\(suggestion)\n"
    }
    return "\n\(title)\n" + lines.joined()
  }
}
