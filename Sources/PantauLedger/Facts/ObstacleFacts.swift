internal import PantauDomain

enum ObstacleFacts: StandingFact {
  static let form = Form.obstacles
  static let table = "obstacle_fact"
  static let columns = [
    "reference", "category", "level", "status", "stage", "description", "occurred", "coordination", "follow_up",
    "target_date", "finished_date",
  ]
  static let words = ["category", "level", "status", "stage"]
  static let key = (number: "0", text: "reference")

  static func write(
    _ report: ObstacleReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    try row.put(report.number)
    try words.put(checklist.categories[report.category].code, in: &row)
    try words.put(report.level.word, in: &row)
    try words.put(report.status.rawValue, in: &row)
    try words.put(report.stage.map { checklist.stages[$0].code }, in: &row)
    try row.put(report.description)
    try row.put(report.occurred)
    try row.put(report.coordination.isEmpty ? nil : report.coordination.joined(separator: "/"))
    try row.put(report.followUp)
    try row.put(report.targetDate)
    try row.put(report.finishedDate)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> ObstacleReport? {
    guard let category = meanings.categories[columns.number(1)], let level = meanings.levels[columns.number(2)],
      let status = meanings.obstacleStatuses[columns.number(3)]
    else { return nil }
    return ObstacleReport(
      number: columns.text(0), stage: columns.optionalNumber(4).flatMap { meanings.stages[$0] }, category: category,
      level: level, description: columns.text(5), occurred: columns.day(6) ?? Day(number: 0),
      coordination: columns.text(7).split(separator: "/").map(String.init), followUp: columns.optionalText(8),
      status: status, targetDate: columns.day(9), finishedDate: columns.day(10))
  }

  static let markColumns = ["reference", "category", "level", "status", "stage"]

  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold) {
    guard meanings.categories[columns.number(1)] != nil, let level = meanings.levels[columns.number(2)],
      let status = meanings.obstacleStatuses[columns.number(3)]
    else { return }
    let stage = columns.optionalNumber(4).flatMap { meanings.stages[$0] }
    let number = columns.text(0)
    fold.marks.obstacles[mark.region][number] = Marks.Obstacle(
      status: status, level: level, stage: stage, week: mark.week)
    fold.standing.obstacles[mark.region][number] = mark.fact
  }
}
