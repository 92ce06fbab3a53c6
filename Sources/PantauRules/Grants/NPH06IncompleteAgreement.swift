import PantauDomain

extension StateRule {
  /// A signed agreement lacks its number, its date or its value.
  static let nph06IncompleteAgreement = StateRule(
    code: "NPH-06", severity: .warning, audience: .unit("BINAKEUDA"),
    title: Phrase(id: "Isian NPHD belum lengkap", en: "Signed agreement incomplete"),
    why: Phrase(
      id: "Tanpa nomor, tanggal, dan nilai, pencairan hibah tidak dapat dipantau.",
      en: "Without number, date and value nobody can follow the payments."),
    remedy: Phrase(
      id: "Isi nomor_nphd, tanggal_nphd, dan nilai sesuai naskah NPHD.",
      en: "Fill in nomor_nphd, tanggal_nphd and nilai from the agreement.")
  ) { view in
    view.grants.compactMap { grant in
      guard let report = grant.signed else { return nil }
      let columns = [
        report.number == nil ? "nomor_nphd" : nil, report.date == nil ? "tanggal_nphd" : nil,
        report.value == nil ? "nilai" : nil,
      ]
      let missing = columns.compactMap { $0 }.joined(separator: ", ")
      guard !missing.isEmpty else { return nil }
      return Verdict(
        .grant(grant.index),
        id: """
          NPHD \(grant.label) sudah ditandatangani, tetapi kolom berikut kosong: \(missing). \
          Isi sesuai naskah NPHD.
          """,
        en: """
          The agreement \(grant.label) is signed, but these columns are empty: \(missing). \
          Fill them in from the agreement.
          """)
    }
  }
}
