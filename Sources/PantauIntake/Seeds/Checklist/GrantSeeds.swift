import PantauDomain

extension SeedReading {
  /// *hibah*
  func readGrants() -> [Grant] {
    let rows = rows(.grants)
    rows.noteRepeats("penerima") { [$0["siklus"], $0["penerima"]] }
    return rows.compactMap { row in
      let cycle = cycle(row)
      let recipient = row.word("penerima", Recipient.self)
      let signBy = row.day("tenggat_tanda_tangan")
      let percent = row.number("tahap_1_persen", in: 0...100)
      let workingDays = row.number("tahap_1_hari_kerja", in: 0...366)
      let payInFullBy = row.day("tenggat_lunas")
      row.noteOrder("tenggat_tanda_tangan", "tenggat_lunas")
      row.noteHalfPayment()
      guard let cycle, let recipient else { return nil }
      return Grant(
        cycle: cycle, recipient: recipient, signBy: signBy, firstPaymentPercent: percent,
        firstPaymentWorkingDays: workingDays, payInFullBy: payInFullBy)
    }
  }

  /// *kendala-nphd*
  func readGrantIssues() -> [GrantIssue] {
    rows(.grantIssues).compactMap { row in
      row.required("nama").map { GrantIssue(code: row["kode_kendala"], name: $0) }
    }
  }
}

extension SeedRow {
  /// How much and how soon say something only together.
  fileprivate func noteHalfPayment() {
    let columns = ["tahap_1_persen", "tahap_1_hari_kerja"]
    let empty = columns.filter { self[$0].isEmpty }
    guard empty.count == 1 else { return }
    note(
      empty[0],
      Phrase(
        id: "Persen dan hari kerja tahap 1 diisi dua-duanya, atau dikosongkan dua-duanya.",
        en: "Fill in both the percentage and the working days of the first payment, or neither."))
  }
}
