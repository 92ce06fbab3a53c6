import PantauDomain

extension StateRule {
  /// Nothing came in this period and in at least the two before it, all of them monitored.
  static let lap04LongSilence = StateRule(
    code: "LAP-04", severity: .error, audience: .unit("PUSDATIN"),
    title: Phrase(id: "Tidak melapor tiga minggu atau lebih", en: "Silent for three weeks or more"),
    why: Phrase(
      id: "Kantor yang lama tidak melapor mungkin menghadapi kesulitan dan perlu dihubungi langsung.",
      en: "An office that is silent for long may be in difficulty and must be called."),
    remedy: Phrase(
      id: "Hubungi kantor itu dan bantu agar dapat melapor minggu ini.",
      en: "Call the office and help it to report this week.")
  ) { view in
    guard view.compliance.status == .absent, view.weeksAbsent >= 3 else { return [] }
    return [
      Verdict(
        .report,
        id: """
          Kantor ini tidak melapor \(view.weeksAbsent) minggu berturut-turut sampai periode \
          \(view.moment.week). Hubungi kantor dan bantu agar dapat melapor minggu ini.
          """,
        en: """
          This office has not reported for \(view.weeksAbsent) weeks in a row up to period \
          \(view.moment.week). Call the office and help it to report this week.
          """)
    ]
  }
}
