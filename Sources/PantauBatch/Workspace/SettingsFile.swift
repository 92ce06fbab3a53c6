import PantauCSV
import PantauDomain
import Yams

/// Reads a configuration: YAML whose scalars are taken as text, so that nothing turns `11.10` into a number.
struct SettingsFile {
  let name: String

  /// What stands in the file over what `init` writes.
  func read(_ text: String) throws(Stop) -> Settings {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text, .basic)
    } catch {
      throw notYAML(error)
    }
    var settings = Settings.initial
    guard let node else { return settings }
    try each(of: node) { (key, value) throws(Stop) in
      switch key.text {
      case "deadline":
        try each(of: value) { (key, value) throws(Stop) in try read(deadline: key, value, into: &settings.rules) }
      case "monitoring_since":
        settings.rules.monitoringSince = try parsed(value, "tanggal seperti 2023-10-02", "a date such as 2023-10-02") {
          Day(iso: $0)
        }
      case "lock_weeks": settings.rules.lockWeeks = try whole(value, 0...520)
      case "settle": settings.settleSeconds = try seconds(value, from: 0)
      case "root_files":
        settings.acceptsRootFiles = try parsed(value, "tolak atau pusat", "tolak or pusat") {
          ["tolak": false, "pusat": true][$0]
        }
      case "watch":
        try each(of: value) { (key, value) throws(Stop) in try read(watch: key, value, into: &settings) }
      case "limits":
        try each(of: value) { (key, value) throws(Stop) in try read(limit: key, value, into: &settings) }
      default: throw unknown(key)
      }
    }
    return settings
  }

  private func read(deadline key: Node, _ value: Node, into rules: inout ReportingRules) throws(Stop) {
    switch key.text {
    case "weekday":
      rules.deadlineWeekday = try parsed(value, "hari seperti jumat", "a weekday such as friday") {
        weekdays[$0.lowercased()]
      }
    case "time":
      let time = try parsed(value, "jam seperti 16:00", "a time such as 16:00") { text -> (Int, Int)? in
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
          (0...59).contains(minute)
        else { return nil }
        return (hour, minute)
      }
      (rules.deadlineHour, rules.deadlineMinute) = time
    default: throw unknown(key)
    }
  }

  private func read(watch key: Node, _ value: Node, into settings: inout Settings) throws(Stop) {
    switch key.text {
    case "rescan": settings.rescanSeconds = try seconds(value, from: 1)
    case "workbook_interval": settings.workbookSeconds = try seconds(value, from: 0)
    default: throw unknown(key)
    }
  }

  private func read(limit key: Node, _ value: Node, into settings: inout Settings) throws(Stop) {
    switch key.text {
    case "file_mib": settings.limits.fileBytes = try whole(value, 1...4096) << 20
    case "row_kib": settings.limits.rowBytes = try whole(value, 1...262_144) << 10
    case "field_kib": settings.limits.fieldBytes = try whole(value, 1...262_144) << 10
    case "columns": settings.limits.columns = try whole(value, 16...16_384)
    case "findings": settings.mostFindings = try whole(value, 1_000...100_000_000)
    default: throw unknown(key)
    }
  }

  private func whole(_ value: Node, _ range: ClosedRange<Int>) throws(Stop) -> Int {
    try parsed(
      value, "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
  }

  private func seconds(_ value: Node, from least: Int) throws(Stop) -> Double {
    try parsed(value, "detik, \(least) sampai 86400", "seconds, \(least) to 86400") {
      Double($0).flatMap { (Double(least)...86_400).contains($0) ? $0 : nil }
    }
  }

  private func parsed<Value>(
    _ node: Node, _ id: String, _ en: String, _ parse: (String) -> Value?
  ) throws(Stop) -> Value {
    guard case .scalar(let scalar) = node, let value = parse(scalar.string) else {
      throw unusable(line: node.mark?.line, "\"\(node.text)\" bukan \(id).", "\"\(node.text)\" is not \(en).")
    }
    return value
  }

  private func each(of node: Node, _ body: (Node, Node) throws(Stop) -> Void) throws(Stop) {
    guard case .mapping(let mapping) = node else {
      throw unusable(
        line: node.mark?.line, "Di sini harus ada baris \"nama: nilai\".", "Lines \"name: value\" must stand here.")
    }
    for (key, value) in mapping { try body(key, value) }
  }

  private func unknown(_ key: Node) -> Stop {
    unusable(
      line: key.mark?.line, "Pengaturan \"\(key.text)\" tidak dikenal; hapus atau perbaiki namanya.",
      "There is no setting \"\(key.text)\"; remove it or mend its name.")
  }

  private func unusable(line: Int?, _ id: String, _ en: String) -> Stop {
    let place = line.map { "\(name):\($0)" } ?? name
    return Stop(.unusable, Phrase(id: "\(place): \(id)", en: "\(place): \(en)"))
  }

  private func notYAML(_ error: any Error) -> Stop {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.joined(separator: ", ")
      return unusable(
        line: context.mark.line, "Pengaturan \"\(names)\" tertulis lebih dari sekali; sisakan satu.",
        "The setting \"\(names)\" stands more than once; leave one.")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return unusable(
        line: mark.line, "Bukan YAML yang benar (\(problem)). Perbaiki baris ini; pakai spasi di depan, bukan tab.",
        "Not valid YAML (\(problem)). Mend this line; indent with spaces, not tabs.")
    default:
      return unusable(line: nil, "Bukan YAML yang benar: \(error)", "Not valid YAML: \(error)")
    }
  }
}

extension Node {
  fileprivate var text: String { scalar?.string ?? "…" }
}

private let weekdays = [
  "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "jumat": 5, "sabtu": 6, "minggu": 7, "monday": 1, "tuesday": 2,
  "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
]
