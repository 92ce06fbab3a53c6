package import PantauDomain
import PantauIntake

/// Which forms are wanted, and where. Without an office, province or `all`: the blank ones.
package struct FormRequest: Sendable {
  /// Codes as written.
  package var offices: [String]
  /// Codes as written; of each its own office and all below it.
  package var provinces: [String]
  package var all: Bool
  /// Empty: all that are asked of the office in the period.
  package var forms: [Form]
  /// nil: the period of the as-of instant.
  package var period: ReportingWeek?
  package var folder: String
  /// Whether forms that are there are replaced.
  package var replaces: Bool

  package init(
    offices: [String] = [], provinces: [String] = [], all: Bool = false, forms: [Form] = [],
    period: ReportingWeek? = nil, folder: String, replaces: Bool = false
  ) {
    self.offices = offices
    self.provinces = provinces
    self.all = all
    self.forms = forms
    self.period = period
    self.folder = folder
    self.replaces = replaces
  }

  var isBlank: Bool { offices.isEmpty && provinces.isEmpty && !all }

  func wants(_ form: Form) -> Bool { forms.isEmpty || forms.contains(form) }

  /// Indices in the registry, each once, in the order of the codes.
  /// - Throws: status 64 for a code that is no office's, or no province's.
  func regions(_ reference: Reference) throws(Stop) -> [Int] {
    let registry = reference.registry
    if all { return Array(registry.regions.indices) }
    var chosen: Set<Int> = []
    for text in offices {
      guard let region = RegionCode(text).flatMap(registry.index(of:)) else { throw Stop(noOffice: text, reference) }
      chosen.insert(region)
    }
    for text in provinces {
      guard let code = RegionCode(text), registry[code]?.isProvince == true else {
        throw Stop(noProvince: "\"\(text)\"")
      }
      chosen.formUnion(registry.indices(in: code))
    }
    return chosen.sorted()
  }

  /// - Throws: status 64 for a period that takes no more rows, or is so far ahead that nothing is known of it.
  func week(asOf: Instant, rules: ReportingRules) throws(Stop) -> ReportingWeek {
    let current = asOf.week
    let (oldest, latest) = (current - rules.lockWeeks, current + FormRequest.weeksAhead)
    guard let period else { return current }
    if period < oldest {
      throw Stop(
        .usage,
        Phrase(
          id:
            "Periode \(period) sudah dikunci dan tidak menerima laporan lagi; yang tertua yang terbuka adalah \(oldest).",
          en: "Period \(period) is locked and takes no more reports; the oldest open one is \(oldest)."))
    }
    if period > latest {
      throw Stop(
        .usage,
        Phrase(
          id:
            "Periode \(period) terlalu jauh di depan; formulir dapat dibuat sampai \(latest), \(FormRequest.weeksAhead) minggu sesudah periode berjalan \(current).",
          en:
            "Period \(period) is too far ahead; forms can be made up to \(latest), \(FormRequest.weeksAhead) weeks after the current period \(current)."
        ))
    }
    return period
  }

  /// How many weeks before their time forms may be made: two months of holidays and ships, not a slip of the pen.
  private static let weeksAhead = 8
}

extension Stop {
  fileprivate init(noOffice text: String, _ reference: Reference) {
    let successor = RegionCode(text).flatMap { reference.registry.retired[$0] }
    let likely = successor ?? reference.names.nearest(to: text)
    let meant = likely.flatMap { reference.registry[$0] }.map { "\($0.code) (\($0.fullName))" }
    let reason =
      successor != nil
      ? Phrase(id: "\"\(text)\" kode lama", en: "\"\(text)\" is a retired code")
      : Phrase(id: "Tidak ada kantor \"\(text)\"", en: "There is no office \"\(text)\"")
    let remedy =
      meant.map {
        successor != nil
          ? Phrase(id: "sekarang \($0)", en: "today \($0)")
          : Phrase(id: "mungkin maksudnya \($0)", en: "perhaps \($0) is meant")
      } ?? Phrase(id: "tulis kode wilayah seperti 73.10", en: "write a region's code such as 73.10")
    self.init(.usage, Phrase(id: "\(reason.id); \(remedy.id).", en: "\(reason.en); \(remedy.en)."))
  }
}
