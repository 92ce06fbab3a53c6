import PantauDomain

extension StateRule {
  /// An agreement is more than 14 days late, and the region does not say what is being done.
  static let nph03NoFollowUp = StateRule(
    code: "NPH-03", severity: .warning, audience: .unit("ITJEN"),
    title: Phrase(id: "NPHD lama terlambat tanpa tindak lanjut", en: "Long overdue agreement without follow-up"),
    why: Phrase(
      id: "Keterlambatan lebih dari dua minggu tanpa tindak lanjut perlu perhatian Inspektorat.",
      en: "More than two weeks of delay without follow-up need the Inspectorate's attention."),
    remedy: Phrase(
      id: "Isi tindak_lanjut: apa yang dikerjakan, oleh siapa, sampai kapan.",
      en: "Fill in tindak_lanjut: what is being done, by whom, until when.")
  ) { view in
    view.grants.compactMap { grant in
      guard let days = grant.daysUnsigned(in: view), days > 14, let report = grant.report, report.followUp == nil
      else { return nil }
      return Verdict(
        .grant(grant.index),
        id: """
          NPHD \(grant.label) sudah terlambat \(days) hari tanpa tindak lanjut. \
          Isi tindak_lanjut: apa yang dikerjakan, oleh siapa, sampai kapan.
          """,
        en: """
          The agreement \(grant.label) is \(days) days late without any follow-up. \
          Fill in tindak_lanjut: what is being done, by whom, until when.
          """)
    }
  }
}
