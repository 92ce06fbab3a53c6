import PantauDomain

/// The state findings of a region, as the columns *Temuan* write them: distinct codes, sorted, separated by spaces.
struct RegionFindings: Sendable {
  /// nil where there is none.
  let all: String?
  /// Those that make the region red.
  let errors: String?
  /// How many findings, not codes.
  let errorCount: Int
  let goodsInTrouble: Int
  private let bySubject: [Subject: String]

  init(_ assessment: Assessment) {
    let errors = assessment.findings.filter { $0.severity == .error }
    all = joined(assessment.findings)
    self.errors = joined(errors)
    errorCount = errors.count
    goodsInTrouble = assessment.goodsInTrouble
    bySubject = Dictionary(grouping: assessment.findings, by: \.subject).compactMapValues(joined)
  }

  /// nil where nothing was found.
  func codes(of subject: Subject) -> String? { bySubject[subject] }

  /// Whether the subject's due date has passed without it: THP-01 and DOK-01 come first among the codes.
  func isOverdue(_ subject: Subject) -> Bool {
    bySubject[subject].map { $0.hasPrefix("THP-01") || $0.hasPrefix("DOK-01") } ?? false
  }
}

extension Assessment {
  /// *Logistik bermasalah*: items that have not come, are not where they must be, or have not been sent.
  var goodsInTrouble: Int {
    let codes: [FindingCode] = ["LOG-01", "LOG-02", "LOG-03"]
    return Set(findings.lazy.filter { codes.contains($0.code) }.map(\.subject)).count
  }
}

/// Findings come in the order of their codes.
private func joined(_ findings: [StateFinding]) -> String? {
  var (text, last) = ("", FindingCode?.none)
  for finding in findings where finding.code != last {
    if last != nil { text.append(" ") }
    text.append(finding.code.description)
    last = finding.code
  }
  return last == nil ? nil : text
}
