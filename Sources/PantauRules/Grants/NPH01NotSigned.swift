import PantauDomain

extension StateRule {
  /// The date by which an agreement had to be signed is past, and it is not.
  static let nph01NotSigned = StateRule(
    code: "NPH-01", severity: .error, audience: .unit("BINAKEUDA"),
    title: Phrase(id: "NPHD belum ditandatangani", en: "Grant agreement not signed"),
    why: Phrase(
      id: "Tanpa NPHD, dana hibah tidak dapat dicairkan dan tahapan tidak dapat dibiayai.",
      en: "Without the agreement no grant can be paid and the stages have no money."),
    remedy: Phrase(
      id: "Tuntaskan penandatanganan, lalu laporkan nomor, tanggal, dan nilainya.",
      en: "Have it signed, then report its number, date and value.")
  ) { view in
    view.grants.compactMap { grant in
      guard grant.daysUnsigned(in: view) != nil, let signBy = grant.item.signBy?.written else { return nil }
      guard let status = grant.report?.status else {
        return Verdict(
          .grant(grant.index),
          id: """
            NPHD \(grant.label) seharusnya ditandatangani paling lambat \(signBy), tetapi belum pernah \
            dilaporkan. Laporkan pada formulir nphd.
            """,
          en: """
            The agreement \(grant.label) was to be signed by \(signBy) but was never reported. \
            Report it in the form nphd.
            """)
      }
      return Verdict(
        .grant(grant.index),
        id: """
          NPHD \(grant.label) seharusnya ditandatangani paling lambat \(signBy), tetapi statusnya masih \
          \(status.rawValue). Tuntaskan penandatanganan, lalu laporkan nomor, tanggal, dan nilainya.
          """,
        en: """
          The agreement \(grant.label) was to be signed by \(signBy) but its status is still \
          \(status.rawValue). Have it signed, then report its number, date and value.
          """)
    }
  }
}
