import PantauDomain
import PantauGrid

extension Page {
  static let grants = Page.list(
    "NPHD", title: "Naskah Perjanjian Hibah Daerah (NPHD)",
    about: "Satu baris per wilayah dan penerima hibah yang wajib: status, nilai, pencairan, dan kendalanya.",
    whenEmpty: "Tidak ada NPHD yang dipantau pada pekan ini.",
    notes: ["Nilai, Cair 1, dan Cair 2 dalam rupiah (Rp). Realisasi % = (Cair 1 + Cair 2) / Nilai."],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Siklus"), Column("Penerima"), Column("Status"),
      Column("Nomor", width: 24, wraps: true), Column("Tanggal"), Column("Nilai"), Column("Cair 1"), Column("Cair 2"),
      Column("Realisasi %", graphic: .bar(.good)), Column("Kendala", width: 44, wraps: true),
      Column("Tindak lanjut", width: 32, wraps: true), Column("Temuan"),
    ]
  ) { context in
    Rows(context.cut(context.index.grants)) { context.grantRow($0.item, of: $0.region) }
  }
}

extension PageContext {
  fileprivate func grantRow(_ item: Int, of region: Int) -> [TonedCell] {
    let grant = checklist.grants[item]
    let report = consolidation.history.current[region].grants[item]
    let status = report?.status
    return index.place(of: region) + [
      .text(checklist.cycles[grant.cycle].code), .text(grant.recipient.rawValue),
      .text(status?.word ?? neverReported, status?.tone ?? .attention), .text(report?.number), .date(report?.date),
      .money(report?.value), .money(report?.firstPayment), .money(report?.secondPayment),
      .percent(report?.realisation), .text(report.flatMap(issue)), .text(report?.followUp),
      .text(index.findings[region].codes(of: .grant(item))),
    ]
  }

  /// Code and name, then the office's own words; or those alone.
  private func issue(_ report: GrantReport) -> String? {
    guard let index = report.issue else { return report.issueText }
    let issue = checklist.grantIssues[index]
    return "\(issue.code) \(issue.name)" + (report.issueText.map { ": \($0)" } ?? "")
  }
}

extension GrantReport {
  /// A fraction; nil without a value to take it of.
  fileprivate var realisation: Double? {
    guard let value, value > 0 else { return nil }
    return (Double(firstPayment ?? 0) + Double(secondPayment ?? 0)) / Double(value)
  }
}
