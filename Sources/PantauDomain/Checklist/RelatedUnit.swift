/// A unit of the ministry or another body that must hear of its part (*unit*).
package struct RelatedUnit: Sendable {
  package let code: String
  package let name: String
  /// Names of the sheets for it; nil for all.
  package let sheets: [String]?
  /// Codes of the obstacle categories for it; nil for all.
  package let categories: Set<String>?

  package init(code: String, name: String, sheets: [String]?, categories: Set<String>?) {
    self.code = code
    self.name = name
    self.sheets = sheets
    self.categories = categories
  }
}

/// A kind of obstacle (*kategori hambatan*): `H12`.
package struct ObstacleCategory: Sendable {
  package let code: String
  package let name: String
  /// Codes of the units that must hear of it, the first one first responsible.
  package let units: [String]

  package init(code: String, name: String, units: [String]) {
    self.code = code
    self.name = name
    self.units = units
  }
}

/// Where and when a form is owed (a row of *formulir*).
package struct FormDuty: Sendable {
  package let form: Form
  /// Index in `Checklist.cycles`; nil: whatever cycles run.
  package let cycle: Int?
  package let isMandatory: Bool
  /// nil: always has, or always will.
  package let start: Day?
  package let end: Day?

  package init(form: Form, cycle: Int?, isMandatory: Bool, start: Day?, end: Day?) {
    self.form = form
    self.cycle = cycle
    self.isMandatory = isMandatory
    self.start = start
    self.end = end
  }

  package func overlaps(_ week: ReportingWeek) -> Bool {
    (start ?? week.sunday) <= week.sunday && week.monday <= (end ?? week.monday)
  }
}

/// An exception from taking part (a row of *keikutsertaan*).
package struct Participation: Sendable {
  /// Index in `Checklist.cycles`.
  package let cycle: Int
  package let region: RegionCode
  package let takesPart: Bool
  /// Recipients and documents that are not asked of this region.
  package let waivedRecipients: Set<Recipient>
  package let waivedDocuments: Set<String>

  package init(
    cycle: Int, region: RegionCode, takesPart: Bool, waivedRecipients: Set<Recipient>, waivedDocuments: Set<String>
  ) {
    self.cycle = cycle
    self.region = region
    self.takesPart = takesPart
    self.waivedRecipients = waivedRecipients
    self.waivedDocuments = waivedDocuments
  }
}
