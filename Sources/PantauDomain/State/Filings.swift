/// When a region's forms for each period first arrived, whoever sent them.
package struct Filings: Sendable {
  /// Periods with an accepted row, oldest first.
  package private(set) var weeks: [WeekFiling] = []

  package init() {}

  /// Notes that accepted rows of that form for that week arrived then; in any order.
  package mutating func note(_ form: Form, week: ReportingWeek, arrival: Instant) {
    let at = position(of: week)
    if at == weeks.count || weeks[at].week != week { weeks.insert(WeekFiling(week: week), at: at) }
    weeks[at].note(form, arrival: arrival)
  }

  package func filing(for week: ReportingWeek) -> WeekFiling? {
    let at = position(of: week)
    return at < weeks.count && weeks[at].week == week ? weeks[at] : nil
  }

  /// The latest period up to that one with an accepted row of any form.
  package func latest(through week: ReportingWeek) -> ReportingWeek? {
    weeks[..<position(of: week + 1)].last?.week
  }

  /// Where that period stands, or would.
  private func position(of week: ReportingWeek) -> Int { weeks.boundary { $0.week >= week } }
}

/// The first arrivals of one week's forms.
package struct WeekFiling: Sendable {
  package let week: ReportingWeek
  private var arrivals: [Instant?] = Array(repeating: nil, count: Form.allCases.count)

  init(week: ReportingWeek) { self.week = week }

  mutating func note(_ form: Form, arrival: Instant) {
    arrivals[form.index] = min(arrivals[form.index] ?? arrival, arrival)
  }

  package subscript(form: Form) -> Instant? { arrivals[form.index] }
}

/// How an office stands with its report for a period (*status laporan*).
package enum ReportStatus: String, CaseIterable, Sendable {
  case complete = "Lengkap"
  case late = "Terlambat"
  case partial = "Sebagian"
  case absent = "Belum"
  case waiting = "Menunggu"
  case notRequired = "Tidak wajib"
}

/// Which of the owed forms are there, and how that stands to the deadline.
package struct Compliance: Sendable {
  package let status: ReportStatus
  /// Owed and not there, in the order of `Form.allCases`.
  package let missing: [Form]
  /// The latest of the first arrivals of the owed forms that are there.
  package let completed: Instant?
  package let deadlineIsPast: Bool

  package init(owed: [Form], filing: WeekFiling?, deadline: Instant, asOf: Instant) {
    let there = owed.compactMap { filing?[$0] }
    missing = owed.filter { filing?[$0] == nil }
    completed = there.max()
    deadlineIsPast = asOf > deadline
    status =
      if owed.isEmpty {
        .notRequired
      } else if let completed, missing.isEmpty {
        completed <= deadline ? .complete : .late
      } else if !deadlineIsPast {
        .waiting
      } else {
        there.isEmpty ? .absent : .partial
      }
  }
}
